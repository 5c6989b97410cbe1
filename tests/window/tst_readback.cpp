// SPDX-License-Identifier: EUPL-1.2
// What is read back at the end of a meeting, and where the map is from then on.
#include "editor/document/storage.h"
#include "editor/window/files.h"
#include "editor/window/finish.h"
#include "tests/window/desk.h"

#include <QLabel>
#include <QTemporaryDir>

namespace {

/// All that is said in a window.
QString said(const QWidget& parent)
{
    QStringList texts;
    for (const QLabel* label : parent.findChildren<QLabel*>())
        texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

model::Map sampleMap()
{
    return document::openMap(shipped("samples/van-loket-naar-loket.en.patroon")).map.value_or(model::Map());
}

} // namespace

class TestReadBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { moveIn(m_config, "en"); }

    /// Whoever says that there are no names in it has seen all that goes along.
    void whatWasSaidIsReadBack()
    {
        document::Document document;
        model::Map map = sampleMap();
        map.loops[0].answers = {{model::Question::recognise, "every autumn again", {}, {}}};
        map.loops.back().answers = {{model::Question::move, "call each other first", {}, {}}};
        document.reset(map);
        {
            window::Finish finish(document, {"map", "/", "en"});
            QVERIFY(said(finish).contains("every autumn again"));
            QVERIFY(said(finish).contains("call each other first"));
        }
        for (model::Loop& loop : map.loops)
            loop.answers.clear();
        document.reset(map);
        QVERIFY(!said(window::Finish(document, {"map", "/", "en"})).contains("Said at the table"));
    }

    void principlesAreReadBack()
    {
        document::Document document;
        model::Map map = sampleMap();
        document.reset(map);
        QVERIFY(!map.principles.empty());
        const QString text = said(window::Finish(document, {"map", "/", "en"}));
        for (const model::Principle& principle : map.principles)
            QVERIFY2(text.contains(QString::fromStdString(principle.text)), principle.text.c_str());
    }

    /// Only what is agreed, and of an earlier day.
    void whoComesBackSeesWhatWasChosen()
    {
        const QTemporaryDir folder;
        const auto toldOf = [&folder](const model::Map& map) {
            const QString path = folder.filePath(QStringLiteral("ours.patroon"));
            if (!document::saveMap(path, map).isEmpty())
                qFatal("not saved");
            document::Document document;
            QWidget parent;
            window::Files files(document, parent);
            QStringList all;
            QObject::connect(&files, &window::Files::told, &parent, [&all](const QString& text) { all << text; });
            files.open(path);
            return all.join(QLatin1Char('\n'));
        };
        model::Map map = sampleMap();
        map.heading.lookAgain.clear();
        const QString told = toldOf(map);
        QVERIFY(told.startsWith(QStringLiteral("Last time you chose: ")));
        QVERIFY(told.endsWith(u'.') || told.endsWith(u'?'));
        for (const model::FirstMove& move : map.firstMoves)
            QCOMPARE(told.contains(QString::fromStdString(move.text)), move.chosen);
        map.heading.lookAgain = QDate::currentDate().toString(Qt::ISODate).toStdString();
        QVERIFY(toldOf(map).endsWith(QStringLiteral("It is time to look again, as agreed.")));
        map.heading.date = map.heading.lookAgain;
        QVERIFY(toldOf(map).isEmpty());
        map = sampleMap();
        for (model::FirstMove& move : map.firstMoves)
            move.chosen = false;
        map.heading.lookAgain.clear();
        QVERIFY(toldOf(map).isEmpty());
    }

    /// One that has a file keeps it: what lies in the folder is a copy then.
    void aMapWithoutAFileIsSavedInTheFolder()
    {
        const QTemporaryDir folder;
        document::Document document;
        QWidget parent;
        window::Files files(document, parent);
        QVERIFY(files.begin(shipped("samples/van-loket-naar-loket.en.patroon"), QStringLiteral("en")));
        document.setUnsaved();
        const QString first = folder.filePath(QStringLiteral("ours.patroon"));
        files.settle(first);
        QCOMPARE(files.path(), first);
        QCOMPARE(files.name(), QStringLiteral("ours.patroon"));
        QVERIFY(!document.isModified());
        QVERIFY(document::openMap(first).map == document.map());
        files.settle(folder.filePath(QStringLiteral("other.patroon")));
        QCOMPARE(files.path(), first);
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("other.patroon"))));
    }

private:
    QTemporaryDir m_config;
};

QTEST_MAIN(TestReadBack)
#include "tst_readback.moc"
