// SPDX-License-Identifier: EUPL-1.2
// Wherever a line is being written, it is kept before Enter: by the second, by saving, by closing.
#include "editor/model/edits/moves.h"
#include "editor/panels/entrylist.h"
#include "editor/resources/resources.h"
#include "editor/window/pages.h"
#include "tests/window/desk.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest/QTest>

namespace {

struct Desk : WindowDesk {
    explicit Desk(const QString& path)
        : WindowDesk("en", path)
    {
        window.resize(1400, 900);
        // A first move to write about, which is then no change of today.
        document().edit(model::addMove(map(), model::StepId{2}, "move", 0), {});
        part<window::Actions>().save->trigger();
    }

    template <class Panel> Panel& show() const
    {
        part<window::Pages>().all();
        auto& panel = part<Panel>();
        part<window::SidePanel>().show(&panel);
        return panel;
    }

    /// The first line of the list with this name for who listens, with the keyboard.
    static void goTo(const QWidget& panel, const char* name)
    {
        for (panels::TextList* list : panel.findChildren<panels::TextList*>())
            if (list->accessibleName() == QString::fromUtf8(name)) {
                list->setFocus();
                list->setCurrentItem(list->topLevelItem(0));
                return;
            }
        qFatal("no such list");
    }

    /// Comes to where this is written.
    void begin(const QByteArray& what) const
    {
        if (what == "answer") {
            press(Qt::Key_F5, Qt::ShiftModifier);
        } else if (what == "other words for an answer") {
            press(Qt::Key_F5, Qt::ShiftModifier);
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("said before"));
            press(Qt::Key_Return);
            window.findChild<window::Actions*>()->save->trigger();
            press(Qt::Key_F2);
        } else if (what == "outline") {
            goTo(show<panels::Outline>(), "Outline");
            press(Qt::Key_F2);
        } else if (what == "new step") {
            goTo(show<panels::Outline>(), "Outline");
            press(Qt::Key_Down);
            press(Qt::Key_Return);
        } else if (what == "principle" || what == "new principle") {
            goTo(show<panels::Principles>(), "Leading principles");
            press(what == "principle" ? Qt::Key_F2 : Qt::Key_Return);
        } else if (what == "perspective") {
            goTo(show<panels::Perspectives>(), "Perspectives");
            press(Qt::Key_F2);
        } else if (what == "because") {
            const auto& panel = show<panels::Perspectives>();
            scene().select(canvas::only(model::StepId{1}));
            goTo(panel, "Who recognises this step?");
        } else if (what == "first move" || what == "who begins") {
            const auto& panel = show<panels::FirstMoves>();
            scene().select(canvas::only(model::StepId{2}));
            goTo(panel, what == "who begins" ? "About this first move" : "First moves");
            press(Qt::Key_F2);
        } else {
            const auto& panel = show<panels::Patterns>();
            scene().select(canvas::onlyLoop(map().loops.front().steps));
            panel.findChild<QLineEdit*>()->setFocus();
        }
    }

    /// Letter by letter to whatever has the keyboard: the first of them may open a field.
    static void write()
    {
        for (const QChar letter : QStringLiteral("half a line"))
            QTest::keyClicks(QApplication::focusWidget(), letter);
    }
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHalfTyped : public QObject {
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
        m_path = m_folder->filePath(QStringLiteral("kaart.patroon"));
        QVERIFY(QFile::copy(QStringLiteral(PATROON_SOURCE_DIR "/templates/wereldvrede.en.patroon"), m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    }

    void keptWhileItIsWritten_data()
    {
        QTest::addColumn<QByteArray>("what");
        for (const char* what : {"answer", "other words for an answer", "outline", "new step", "principle",
                 "new principle", "perspective", "because", "first move", "who begins", "name of a pattern"})
            QTest::newRow(what) << QByteArray(what);
    }

    void keptWhileItIsWritten()
    {
        QFETCH(QByteArray, what);
        Desk desk(m_path);
        QVERIFY(keptText().isEmpty());
        desk.begin(what);
        Desk::write();
        QVERIFY(!bytesOf(m_path).contains("half a line"));
        QTRY_VERIFY(keptText().contains("half a line"));
        // Still being written; nothing has been done to the map.
        QVERIFY(!desk.document().isModified());
        desk.part<window::Actions>().save->trigger();
        QVERIFY(bytesOf(m_path).contains("half a line"));
        QVERIFY(keptText().isEmpty());
    }

    void keptByClosing_data() { keptWhileItIsWritten_data(); }

    void keptByClosing()
    {
        QFETCH(QByteArray, what);
        Desk desk(m_path);
        desk.begin(what);
        Desk::write();
        bool asked = false;
        QTimer::singleShot(0, [&asked] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            asked = box != nullptr;
            if (box)
                box->defaultButton()->click();
        });
        desk.window.close();
        QVERIFY(asked);
        QVERIFY(bytesOf(m_path).contains("half a line"));
    }

    /// What somebody takes back is not offered at the next start.
    void givenUpIsNotKept_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::newRow("principle") << QByteArray("principle");
        QTest::newRow("other words for an answer") << QByteArray("other words for an answer");
    }

    void givenUpIsNotKept()
    {
        QFETCH(QByteArray, what);
        Desk desk(m_path);
        desk.begin(what);
        Desk::write();
        QTRY_VERIFY(keptText().contains("half a line"));
        Desk::press(Qt::Key_Escape);
        QTRY_VERIFY(keptText().isEmpty());
        QVERIFY(!desk.document().isModified());
    }

private:
    /// What is kept for the next start; empty when nothing is.
    QByteArray keptText() const
    {
        const QDir folder(m_folder->filePath(QStringLiteral("patroon/autosave")));
        const QStringList files = folder.entryList({QStringLiteral("*.patroon")}, QDir::Files);
        return files.isEmpty() ? QByteArray() : bytesOf(folder.filePath(files.front()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_MAIN(TestHalfTyped)
#include "tst_halftyped.moc"
