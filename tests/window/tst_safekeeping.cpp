// SPDX-License-Identifier: EUPL-1.2
// Nothing is lost: what the window keeps, offers and asks around files.
#include "editor/document/storage.h"
#include "editor/document/versions.h"
#include "editor/model/edits/steps.h"
#include "editor/resources/resources.h"
#include "editor/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest/QTest>

namespace {

struct Desk {
    std::unique_ptr<window::MainWindow> window = std::make_unique<window::MainWindow>(QStringLiteral("en"));

    Desk()
    {
        window->resize(1280, 800);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no window");
    }
    ~Desk()
    {
        if (window)
            document().undoStack().clear();
    }

    /// As if the program had been killed: no question, nothing let go of. (The lock goes, as with a dead program.)
    void kill() { window.reset(); }

    document::Document& document() const { return window->findChild<canvas::View*>()->mapScene().document(); }
    window::LeftoverStrip& strip() const { return *window->findChild<window::LeftoverStrip*>(); }
    QString told() const
    {
        const auto* notice = window->findChild<window::Notice*>();
        return notice->isVisible() ? notice->findChild<QLabel*>()->text() : QString();
    }
    /// To the map itself: after a question no window system hands the keyboard back here.
    void write(const QString& text) const { QTest::keyClicks(window->findChild<canvas::View*>(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(window->findChild<canvas::View*>(), key, modifiers);
    }
    void save() const { window->findChild<window::Actions*>()->save->trigger(); }
};

/// Presses the button that says this in the next question, and returns what was asked.
void answer(const QString& button, QString* question = nullptr)
{
    QTimer::singleShot(0, [button, question] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        if (question)
            *question = box->text();
        for (QAbstractButton* offered : box->buttons())
            if (offered->text() == button)
                return offered->click();
        box->reject();
    });
}

std::string onlyText(const QString& path)
{
    const document::Opened opened = document::openMap(path);
    return opened.map && opened.map->steps.size() == 1 ? opened.map->steps.begin()->second.text : std::string("?");
}

} // namespace

class TestSafekeeping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        resources::load();
        resources::speak(*QCoreApplication::instance(), QStringLiteral("en"));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_folder->path().toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    }

    void halfATypedTextComesBack()
    {
        const QString path = m_folder->filePath(QStringLiteral("kaart.patroon"));
        Desk desk;
        QVERIFY(!desk.strip().isVisible());
        desk.window->openFile(path);
        desk.write(QStringLiteral("een half"));
        QTRY_COMPARE(kept().size(), qsizetype(1));
        desk.kill();
        QVERIFY(!QFile::exists(path));

        Desk next;
        QVERIFY(next.strip().isVisible());
        QVERIFY(next.window->minimumSizeHint().width() < 1000);
        // The strip is for who sits at the laptop: not in nothing but the map, nor in a telling or a talk.
        next.window->openFile(path);
        next.window->findChild<window::Actions*>()->mapOnly->trigger();
        QVERIFY(!next.strip().isVisible());
        next.window->findChild<window::Actions*>()->mapOnly->trigger();
        QVERIFY(next.strip().isVisible());
        // In a narrow window the words stand above the buttons, not in a column of one word a line.
        const QSize size = next.window->size();
        const auto above = [&] {
            const QWidget* words = next.strip().findChild<QLabel*>();
            return words->geometry().bottom() < next.strip().findChild<QPushButton*>()->geometry().top();
        };
        next.window->resize(1024, 768);
        QTRY_VERIFY(above());
        next.window->resize(size);
        // Whose map it is stays unsaid until asked.
        for (const QLabel* label : next.strip().findChildren<QLabel*>())
            QVERIFY(!label->isVisible() || !label->text().contains(QStringLiteral("kaart")));
        next.strip().findChild<QPushButton*>(QStringLiteral("takeUp"))->click();
        QVERIFY(!next.strip().isVisible());
        QCOMPARE(next.document().map().steps.begin()->second.text, std::string("een half"));
        QVERIFY(next.window->isWindowModified());
        QCOMPARE(kept().size(), qsizetype(1));
        next.save();
        QCOMPARE(onlyText(path), std::string("een half"));
        QVERIFY(kept().isEmpty());
    }

    void whatWasLeftGoesOnlyWhenThePersonSaysSo()
    {
        Desk desk;
        desk.window->openFile(m_folder->filePath(QStringLiteral("kaart.patroon")));
        desk.write(QStringLiteral("werk"));
        QTRY_COMPARE(kept().size(), qsizetype(1));
        desk.kill();

        Desk next;
        const auto press = [&](const QString& words) {
            for (QPushButton* button : next.strip().findChildren<QPushButton*>())
                if (button->text() == words)
                    button->click();
        };
        QString question;
        answer(QStringLiteral("Cancel"), &question);
        press(QStringLiteral("Throw away…"));
        QVERIFY(question.contains(QStringLiteral("cannot be brought back")));
        QCOMPARE(kept().size(), qsizetype(1));
        QVERIFY(next.strip().isVisible());
        press(QStringLiteral("Later"));
        QVERIFY(!next.strip().isVisible());
        QCOMPARE(kept().size(), qsizetype(1));
        next.strip().look();
        answer(QStringLiteral("Throw away"));
        press(QStringLiteral("Throw away…"));
        QVERIFY(kept().isEmpty());
        QVERIFY(!next.strip().isVisible());
    }

    /// The words of a map and the names of files are told as they are, whatever they look like.
    void whatIsToldIsNeverMarkup()
    {
        const Desk desk;
        QList<QLabel*> labels = desk.window->findChild<window::Notice*>()->findChildren<QLabel*>();
        labels << desk.strip().findChildren<QLabel*>();
        labels << qobject_cast<QLabel*>(desk.window->findChild<window::Safekeeping*>()->warning());
        for (const QLabel* label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    /// Whoever writes a story beside the map is busy for minutes.
    void aStoryIsKeptWhileItIsWritten()
    {
        Desk desk;
        const QString path = m_folder->filePath(QStringLiteral("kaart.patroon"));
        QVERIFY(QFile::copy(QStringLiteral(PATROON_SOURCE_DIR "/templates/wereldvrede.en.patroon"), path));
        desk.window->openFile(path);
        auto* patterns = desk.window->findChild<panels::Patterns*>();
        desk.window->findChild<window::SidePanel*>()->show(patterns);
        patterns->mark(model::onlyLoop(desk.document().map().loops.front().steps));
        auto* story = patterns->findChild<QPlainTextEdit*>();
        story->setFocus();
        const auto keptStory = [&] {
            const QStringList files = kept();
            const document::Opened opened =
                document::openMap(m_folder->filePath(QStringLiteral("patroon/autosave/")) + files.value(0));
            return files.isEmpty() || !opened.map ? QString() : QString::fromStdString(opened.map->loops.front().story);
        };
        story->selectAll();
        QTest::keyClicks(story, QStringLiteral("it began"));
        QTRY_COMPARE(keptStory(), QStringLiteral("it began"));
        QTest::keyClicks(story, QStringLiteral(" with us"));
        QTRY_COMPARE(keptStory(), QStringLiteral("it began with us"));
        QCOMPARE(story->toPlainText(), QStringLiteral("it began with us"));
        // However often it was kept, it is one thing that was done.
        QCOMPARE(desk.document().undoStack().count(), 1);
        desk.save();
        QVERIFY(!desk.window->isWindowModified());
    }

    void savedWorkIsNotOffered()
    {
        Desk desk;
        desk.window->openFile(m_folder->filePath(QStringLiteral("kaart.patroon")));
        desk.write(QStringLiteral("een stap"));
        desk.press(Qt::Key_Escape);
        QTRY_COMPARE(kept().size(), qsizetype(1));
        desk.save();
        QVERIFY(kept().isEmpty());
    }

    void undoneWorkIsNotOffered()
    {
        Desk desk;
        desk.window->openFile(m_folder->filePath(QStringLiteral("kaart.patroon")));
        desk.write(QStringLiteral("een stap"));
        desk.press(Qt::Key_Escape);
        QTRY_COMPARE(kept().size(), qsizetype(1));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(kept().isEmpty());
    }

    void aChangeFromOutsideIsNotOverwritten()
    {
        const QString path = m_folder->filePath(QStringLiteral("kaart.patroon"));
        Desk desk;
        desk.window->openFile(path);
        desk.write(QStringLiteral("van ons"));
        desk.press(Qt::Key_Escape);
        desk.save();
        QCOMPARE(onlyText(path), std::string("van ons"));

        model::Map theirs;
        model::apply(theirs, model::addLooseStep(theirs, "van hen"));
        QVERIFY(document::saveMap(path, theirs).isEmpty());
        QTRY_VERIFY(desk.told().contains(QStringLiteral("changed outside")));
        // They go on.
        desk.window->findChild<window::Notice*>()->hide();
        theirs.heading.title = "van hen";
        QVERIFY(document::saveMap(path, theirs).isEmpty());
        QTRY_VERIFY(desk.told().contains(QStringLiteral("changed outside")));
        desk.write(QStringLiteral("meer van ons"));
        desk.press(Qt::Key_Escape);
        QString question;
        answer(QStringLiteral("Cancel"), &question);
        desk.save();
        QVERIFY(question.contains(QStringLiteral("kaart.patroon")));
        QCOMPARE(onlyText(path), std::string("van hen"));
        QVERIFY(desk.window->isWindowModified());
        answer(QStringLiteral("Replace it"));
        desk.save();
        QVERIFY(!desk.window->isWindowModified());
        QVERIFY(onlyText(path) != "van hen");
    }

    /// What a newer program put in it would be lost.
    void aNewerMapIsNotWrittenOver()
    {
        const QByteArray newer(R"({"format":"patroon","version":2,"steps":[{"id":1,"text":"x","form":3}]})");
        QFile file(m_folder->filePath(QStringLiteral("nieuwer.patroon")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(newer), newer.size());
        file.close();
        Desk desk;
        desk.window->openFile(file.fileName());
        bool asked = false;
        QTimer::singleShot(0, [&asked] {
            if (auto* where = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
                asked = true;
                where->reject();
            }
        });
        desk.save();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), newer);
        QVERIFY(asked);
    }

    void aFileThatIsGoneIsPutBack()
    {
        const QString path = m_folder->filePath(QStringLiteral("kaart.patroon"));
        Desk desk;
        desk.window->openFile(path);
        desk.write(QStringLiteral("een"));
        desk.press(Qt::Key_Escape);
        desk.save();
        QVERIFY(QFile::remove(path));
        QTRY_VERIFY(desk.told().contains(QStringLiteral("no longer there")));
        desk.save();
        QCOMPARE(onlyText(path), std::string("een"));
        QCOMPARE(desk.told(), QString());
    }

    void unsavedWorkDoesNotGoUnasked()
    {
        const QString path = m_folder->filePath(QStringLiteral("kaart.patroon"));
        const QString other = m_folder->filePath(QStringLiteral("ander.patroon"));
        Desk desk;
        desk.window->openFile(path);
        desk.write(QStringLiteral("een"));
        desk.press(Qt::Key_Escape);
        QString question;
        answer(QStringLiteral("Cancel"), &question);
        QVERIFY(!desk.window->close());
        QVERIFY(question.contains(QStringLiteral("Save the map")));
        answer(QStringLiteral("Cancel"));
        desk.window->openFile(other);
        QCOMPARE(desk.document().map().steps.size(), std::size_t(1));
        answer(QStringLiteral("Save"));
        desk.window->openFile(other);
        QCOMPARE(onlyText(path), std::string("een"));
        QVERIFY(desk.document().map().steps.empty());
        desk.write(QStringLiteral("weg"));
        desk.press(Qt::Key_Escape);
        answer(QStringLiteral("Do not save"));
        QVERIFY(desk.window->close());
        QVERIFY(!QFile::exists(other));
        QVERIFY(kept().isEmpty());
    }

    void aSecondWindowIsTold()
    {
        const QString path = m_folder->filePath(QStringLiteral("kaart.patroon"));
        Desk first;
        first.window->openFile(path);
        QVERIFY(first.told().isEmpty());
        Desk second;
        second.window->openFile(path);
        QVERIFY(second.told().contains(QStringLiteral("another window")));
    }

    void anEarlierVersionComesBackAndGoesAgain()
    {
        const QString path = m_folder->filePath(QStringLiteral("kaart.patroon"));
        Desk desk;
        desk.window->openFile(path);
        desk.write(QStringLiteral("eerst"));
        desk.press(Qt::Key_Escape);
        desk.save();
        desk.write(QStringLiteral("toen"));
        desk.press(Qt::Key_Escape);
        desk.save();
        QCOMPARE(document::versions(path).size(), std::size_t(2));
        QTimer::singleShot(0, [] {
            auto* list = QApplication::activeModalWidget()->findChild<QListWidget*>();
            list->setCurrentRow(1);
            QTest::keyClick(list, Qt::Key_Return);
        });
        desk.window->findChild<window::Actions*>()->earlierVersions->trigger();
        QCOMPARE(desk.document().map().steps.size(), std::size_t(1));
        QVERIFY(desk.window->isWindowModified());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.document().map().steps.size(), std::size_t(2));
    }

    void keepingThatFailsIsSaidQuietly()
    {
        Desk desk;
        desk.window->openFile(m_folder->filePath(QStringLiteral("kaart.patroon")));
        qputenv("XDG_STATE_HOME", "/dev/null/nergens");
        desk.write(QStringLiteral("een stap"));
        QTRY_VERIFY(desk.window->findChild<window::Safekeeping*>()->warning()->isVisible());
        qputenv("XDG_STATE_HOME", m_folder->path().toUtf8());
        QTRY_VERIFY(!desk.window->findChild<window::Safekeeping*>()->warning()->isVisible());
    }

private:
    QStringList kept() const
    {
        return QDir(m_folder->filePath(QStringLiteral("patroon/autosave"))).entryList({QStringLiteral("*.patroon")});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestSafekeeping)
#include "tst_safekeeping.moc"
