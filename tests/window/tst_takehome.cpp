// SPDX-License-Identifier: EUPL-1.2
/// What stays when the meeting is over: the folder to take home, the kit for the tables, single files, a picture on the
/// clipboard. The files come from a process of this test's own binary, which answers to the commands as the program
/// does.
#include "editor/command/command.h"
#include "editor/document/storage.h"
#include "editor/resources/resources.h"
#include "editor/window/finish.h"
#include "editor/window/mainwindow.h"
#include "editor/window/orders.h"
#include "tests/document/smalldisk.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest/QTest>

#include <algorithm>

namespace {

const QString sample = QStringLiteral(PATROON_SOURCE_DIR "/samples/van-loket-naar-loket.en.patroon");

model::Map mapAt(const QString& path)
{
    return document::openMap(path).map.value_or(model::Map());
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QByteArray beginningOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(15) : QByteArray();
}

QPushButton* button(const QWidget& parent, const QString& text)
{
    for (QPushButton* each : parent.findChildren<QPushButton*>())
        if (each->text() == text)
            return each;
    return nullptr;
}

/// All that is said in a window.
QString said(const QWidget& parent)
{
    QStringList texts;
    for (const QLabel* label : parent.findChildren<QLabel*>())
        texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

} // namespace

class TestTakeHome : public QObject {
    Q_OBJECT

    QTemporaryDir m_config;

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_config.path());
        resources::load();
        resources::speak(*QCoreApplication::instance(), QStringLiteral("en"));
    }

    void finishReadsBackAndMakesAFolder()
    {
        const QTemporaryDir place;
        document::Document document;
        document.reset(mapAt(sample));
        window::Finish finish(document, {"our map", place.path(), "en"});
        finish.show();
        const QString text = said(finish);
        for (const model::Loop& loop : document.map().loops)
            QVERIFY2(text.contains(QString::fromStdString(loop.name)), loop.name.c_str());
        for (const model::FirstMove& move : document.map().firstMoves)
            for (const std::string& fact : {move.text, move.who, move.when, move.sign})
                QCOMPARE(text.contains(QString::fromStdString(fact)), move.chosen || fact.empty());

        QPushButton* make = button(finish, "Make the folder");
        QVERIFY(make && !make->isEnabled());
        QVERIFY(text.contains("First tick above that there are no names in it."));
        auto boxes = finish.findChildren<QCheckBox*>();
        const auto named = [&](const QString& words) {
            return *std::ranges::find_if(boxes, [&](QCheckBox* box) { return box->text().contains(words); });
        };
        QTest::keyClick(named("No names"), Qt::Key_Space);
        QVERIFY(make->isEnabled());
        QVERIFY(!said(finish).contains("First tick above"));
        QTest::keyClick(named("look again"), Qt::Key_Space);
        finish.findChild<QDateEdit*>()->setDate(QDate(2027, 2, 21));
        QSignalSpy written(&finish, &window::Finish::written);
        QTest::mouseClick(make, Qt::LeftButton);

        const QStringList folders = filesIn(place.path());
        QCOMPARE(folders, {"our map " + QDate::currentDate().toString(Qt::ISODate)});
        const QDir folder(place.filePath(folders.first()));
        QCOMPARE(filesIn(folder.path()),
            QStringList({"Hand-out.pdf", "Map to click through.html", "Picture.png", "Poster A3 on sheets of A4.pdf",
                "Poster A3.pdf", "Report.odt", "our map.patroon"}));
        for (const QString& file : folder.entryList({"*.pdf"}))
            QVERIFY(beginningOf(folder.filePath(file)).startsWith("%PDF"));
        QVERIFY(beginningOf(folder.filePath("Map to click through.html")).startsWith("<!DOCTYPE html>"));
        QVERIFY(!QImage(folder.filePath("Picture.png")).isNull());
        QCOMPARE(document.map().heading.lookAgain, std::string("2027-02-21"));
        QVERIFY(mapAt(folder.filePath("our map.patroon")) == document.map());
        QVERIFY(said(finish).contains("Everything is in"));
        QCOMPARE(written.value(0).value(0).toString(), folder.filePath("our map.patroon"));
        // The next thing to do is to look at it.
        QVERIFY(button(finish, "Show the folder")->isDefault());
        QVERIFY(!make->isDefault());

        QTest::mouseClick(make, Qt::LeftButton);
        QCOMPARE(filesIn(place.path()).size(), 2);
        QVERIFY(filesIn(place.path()).contains(folders.first() + " (2)"));
    }

    void whatIsNotAgreedIsSilent()
    {
        document::Document document;
        model::Map map = mapAt(sample);
        map.firstMoves.clear();
        document.reset(map);
        {
            window::Finish finish(document, {"map", "/", "en"});
            QVERIFY(said(finish).contains("None has been chosen."));
            finish.reject();
        }
        QVERIFY(document.map() == map);
        map = mapAt(sample);
        for (model::FirstMove& move : map.firstMoves)
            move.chosen = false;
        document.reset(map);
        QVERIFY(said(window::Finish(document, {"map", "/", "en"})).contains("under Break open you can tick them"));
    }

    /// What is agreed at an earlier meeting stands there, and going away without a date takes it off.
    void theDateToLookAgainIsKept()
    {
        document::Document document;
        model::Map map = mapAt(sample);
        map.heading.lookAgain = "2027-02-21";
        document.reset(map);
        window::Finish finish(document, {"map", "/", "en"});
        const auto* date = finish.findChild<QDateEdit*>();
        QVERIFY(date->isEnabled());
        QCOMPARE(date->date(), QDate(2027, 2, 21));
        for (QCheckBox* box : finish.findChildren<QCheckBox*>())
            if (box->isChecked())
                QTest::keyClick(box, Qt::Key_Space);
        finish.reject();
        QCOMPARE(document.map().heading.lookAgain, std::string());
        document.undoStack().undo();
        QCOMPARE(document.map().heading.lookAgain, std::string("2027-02-21"));
    }

    void namesAreHintedAt()
    {
        document::Document document;
        model::Map map = mapAt(sample);
        map.steps.begin()->second.text = "Meneer Jansen says no.";
        document.reset(map);
        window::Finish finish(document, {"map", "/", "en"});
        QVERIFY2(said(finish).contains("seems to mention somebody"), qPrintable(said(finish)));
    }

    void aFolderThatCannotBeMadeSaysSo()
    {
        window::Press press(mapAt(sample), "en", nullptr);
        const window::Made made = press.folder("/nowhere/at/all", window::toHandOver("map", "A4"));
        QVERIFY(made.folder.isEmpty());
        QCOMPARE(made.problems.size(), 1);
    }

    void aFullDiskLeavesNothingHalf()
    {
        SmallDisk disk(96);
        if (!disk.isThere())
            QSKIP("only root makes disks");
        QVERIFY(disk.fill(3));
        window::Press press(mapAt(sample), "en", nullptr);
        const window::Made made = press.folder(disk.path("folder"), window::toHandOver("map", "A4"));
        QVERIFY(!made.problems.isEmpty());
        for (const QString& problem : made.problems)
            QVERIFY2(problem.contains("disk is full"), qPrintable(problem));
        const QStringList there = filesIn(disk.path("folder"));
        QCOMPARE(there.size() + made.problems.size(), window::toHandOver("map", "A4").size());
        QCOMPARE(made.folder.isEmpty(), there.isEmpty());
    }

    /// Cancel works while a file is being made, and takes along what was made before.
    void cancelLeavesNothing()
    {
        const QTemporaryDir place;
        QWidget parent;
        parent.show();
        // A program that never ends.
        const QString never = place.filePath("never");
        QFile file(never);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nexec sleep 1000\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        window::Press press({}, "en", &parent, never);
        bool early = true;
        QTimer::singleShot(300, &parent, [&] { early = parent.findChild<QProgressDialog*>()->isVisible(); });
        QTimer look;
        connect(&look, &QTimer::timeout, &parent, [&] {
            if (auto* progress = parent.findChild<QProgressDialog*>(); progress->isVisible())
                progress->findChild<QPushButton*>()->click();
        });
        look.start(50);
        const window::Made made = press.folder(place.filePath("folder"), window::toHandOver("map", "A4"));
        QVERIFY(!early);
        QVERIFY(press.isCancelled());
        QVERIFY(made.folder.isEmpty());
        QCOMPARE(filesIn(place.path()), QStringList("never"));
    }

    void theKitIsReadyToPrint()
    {
        const QTemporaryDir place;
        std::vector<document::Shipped> patterns = document::templates();
        std::erase_if(
            patterns, [](const document::Shipped& shipped) { return shipped.language != QLatin1String("en"); });
        window::Press press(window::nameless(mapAt(patterns.front().path)), "en", nullptr);
        const window::Made made = press.folder(place.filePath("kit"), window::kit(patterns));
        QCOMPARE(made.problems, QStringList());
        const QStringList files = filesIn(made.folder);
        QCOMPARE(files.size(), 11);
        QVERIFY(files.contains("Posters A3.pdf") && files.contains("Empty sheets A3.pdf"));
        for (const QString& name : files) {
            QFile file(QDir(made.folder).filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            if (name.contains("A3"))
                QCOMPARE(bytes.count("/Type /Page\n"), name.contains("of your own") ? 1 : 4);
            QVERIFY(bytes.startsWith("%PDF"));
        }
        const auto words = [&](const QString& name) {
            QProcess reader;
            reader.start("pdftotext", {QDir(made.folder).filePath(name), "-"});
            reader.waitForFinished();
            return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
        };
        for (const document::Shipped& pattern : patterns) {
            const model::Map map = mapAt(pattern.path);
            QVERIFY(words("Posters A3.pdf").contains(pattern.title));
            for (const char* theirs : {"Readable", "Leading principles", "What lies where"})
                QVERIFY2(!words("Posters A3.pdf").contains(theirs), theirs);
            QVERIFY(!map.principles.empty());
            QVERIFY(!words("Posters A3.pdf").contains(QString::fromStdString(map.principles[0].text).left(20)));
            QVERIFY(words("Empty sheets A3.pdf").contains(pattern.title));
            QVERIFY(!words("Empty sheet A3 for a pattern of your own.pdf").contains(pattern.title));
        }
    }

    /// Before a meeting there is no map yet: one question, and then the way to what was made.
    void theKitIsAskedForAndShown()
    {
        const QTemporaryDir place;
        window::MainWindow window("en");
        window.show();
        QTimer::singleShot(0, &window, [&] {
            auto* dialog = window.findChild<QFileDialog*>();
            dialog->setDirectory(place.path());
            dialog->selectFile(dialog->selectedFiles().first().section('/', -1));
            QMetaObject::invokeMethod(dialog, "accept");
        });
        window.findChild<window::Actions*>()->kit->trigger();
        QCOMPARE(filesIn(place.path()), QStringList("For the tables"));
        const auto* notice = window.findChild<window::Notice*>();
        QVERIFY2(notice->text().contains(place.filePath("For the tables")), qPrintable(notice->text()));
        QVERIFY(button(*notice, "Show the folder")->isVisible());
    }

    void everyKindOfFileIsMade()
    {
        const QTemporaryDir place;
        for (const window::Export& kind : window::exports()) {
            const QString path = place.filePath("file." + kind.ending);
            window::Press press(mapAt(sample), "en", nullptr);
            QCOMPARE(press.file(path, {"file." + kind.ending, kind.command, kind.options}), QString());
            QVERIFY2(QFileInfo(path).size() > 100, qPrintable(kind.text));
            QVERIFY(QFile::remove(path));
        }
    }

    void aPictureIsAsWideAsAskedFor()
    {
        const QTemporaryDir place;
        window::Press press(mapAt(sample), "en", nullptr);
        for (const window::Export& kind : window::exports())
            if (kind.ending == "png")
                QCOMPARE(press.file(place.filePath("a.png"),
                             {"a.png", kind.command, kind.options + window::pictureWords(1000)}),
                    QString());
        const int width = QImage(place.filePath("a.png")).width();
        QVERIFY2(std::abs(width - 1000) < 20, qPrintable(QString::number(width)));
    }

    void theMapGoesOnTheClipboardAsAPicture()
    {
        window::MainWindow window("en");
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openFile(sample);
        auto* actions = window.findChild<window::Actions*>();
        actions->copyPicture->trigger();
        const QMimeData* whole = QGuiApplication::clipboard()->mimeData();
        QVERIFY(whole->hasImage());
        QVERIFY(whole->data("image/png").startsWith("\x89PNG"));
        QVERIFY(whole->data("image/svg+xml").contains("<svg"));
        const qsizetype size = whole->data("image/svg+xml").size();
        auto& scene = window.findChild<canvas::View*>()->mapScene();
        scene.select(model::only(scene.document().map().steps.begin()->first));
        actions->copyPicture->trigger();
        QVERIFY(QGuiApplication::clipboard()->mimeData()->data("image/svg+xml").size() < size / 2);
    }

    /// Everything is offered where people look for it.
    void thePhaseOffersIt()
    {
        window::MainWindow window("en");
        window.show();
        window.openFile(sample);
        auto* actions = window.findChild<window::Actions*>();
        QCOMPARE(actions->exportAs->actions().size(), window::exports().size());
        QVERIFY(actions->all().contains(actions->finish));
        QVERIFY(actions->all().contains(actions->exportAs->actions().first()));
        QVERIFY(actions->finish->isEnabled());
        bool shown = false;
        QTimer::singleShot(0, &window, [&] {
            if (auto* finish = window.findChild<window::Finish*>()) {
                shown = finish->isVisible();
                finish->reject();
            }
        });
        actions->finish->trigger();
        QVERIFY(shown);
    }
};

int main(int argc, char** argv)
{
    // In the place of the program: `Press` starts this very binary.
    for (int i = 1; i < argc; ++i)
        if (QByteArray(argv[i]).startsWith("--lang=")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            int count = 1;
            const QGuiApplication application(count, argv);
            resources::load();
            resources::speak(*QCoreApplication::instance(), QString::fromLatin1(argv[i] + 7));
            QStringList words;
            for (int word = i + 1; word < argc; ++word)
                words << QString::fromLocal8Bit(argv[word]);
            return command::run(words, QString::fromLatin1(argv[i] + 7));
        }
    QApplication application(argc, argv);
    TestTakeHome test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_takehome.moc"
