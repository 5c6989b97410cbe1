// SPDX-License-Identifier: EUPL-1.2
/// DOT from anybody: it becomes a map, or one sentence says why not.
#include "editor/arrange/importdot.h"
#include "editor/file/dot.h"
#include "tests/arrange/strangeworker.h"

#include <QGuiApplication>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using arrange::importDot;
using arrange::Imported;
using model::Polarity;

namespace {

std::string textOf(const Imported& imported, std::uint32_t step)
{
    return imported.map->steps.at(model::StepId{step}).text;
}

} // namespace

class TestImportDot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv(behaviourVariable); }

    void aSmallGraph()
    {
        const Imported imported = importDot("digraph \"Wereldvrede\" {\n"
                                            "  a [label=\"één\\ntwee\"];\n"
                                            "  a -> b [polarity=\"+\"];\n"
                                            "  b -> c [label=\"-\"];\n"
                                            "  c -> a [label=\"?\", delay=true];\n"
                                            "  a -> c;\n"
                                            "}\n");
        QVERIFY2(imported.map, qPrintable(imported.problem));
        QCOMPARE(imported.leftOut, QString());
        QCOMPARE(imported.map->heading.title, std::string("Wereldvrede"));
        QCOMPARE(imported.map->steps.size(), std::size_t(3));
        QCOMPARE(textOf(imported, 1), std::string("één\ntwee"));
        QCOMPARE(textOf(imported, 2), std::string("b"));
        QCOMPARE(imported.map->links.size(), std::size_t(4));
        std::vector<Polarity> signs;
        for (const auto& [id, link] : imported.map->links)
            signs.push_back(link.polarity);
        QVERIFY((signs == std::vector{Polarity::plus, Polarity::minus, Polarity::open, Polarity::none}));
        QVERIFY(imported.map->links.at(model::LinkId{3}).delay);
    }

    void whatIsWrittenComesBack()
    {
        model::Map map;
        map.heading.title = "% en \\ en \"";
        std::uint32_t id = 0;
        for (const char* text : {"", "\n", "a\n", "a\n\n", "\na", "\\n", "\\", "\\N \"a\"", " "})
            map.steps[model::StepId{++id}].text = text;
        const Imported imported = importDot(QByteArray::fromStdString(file::toDot(map)));
        QVERIFY2(imported.map, qPrintable(imported.problem));
        QCOMPARE(imported.map->heading.title, map.heading.title);
        for (const auto& [each, step] : map.steps)
            QCOMPARE(imported.map->steps.at(each).text, step.text);
    }

    void whatAMapCannotHoldIsToldInOneLine()
    {
        const Imported imported = importDot("digraph { a -> a; a -> b; a -> b; b -> b; }");
        QVERIFY(imported.map);
        QCOMPARE(imported.map->links.size(), std::size_t(1));
        QVERIFY(imported.leftOut.startsWith("Left out: 2 "_L1));
        QVERIFY(imported.leftOut.contains(", 1 "_L1));
        QVERIFY(!imported.leftOut.contains(u'\n'));
        const Imported undirected = importDot("graph { a -- b; b -- c; }");
        QVERIFY(undirected.map);
        QCOMPARE(undirected.map->steps.size(), std::size_t(3));
        QVERIFY(undirected.map->links.empty());
        QVERIFY(undirected.leftOut.startsWith("Left out: 2 "_L1));
    }

    void textIsText_data()
    {
        QTest::addColumn<QByteArray>("dot");
        QTest::addColumn<QString>("text");
        QTest::newRow("tags in quotes") << QByteArray("digraph { a [label=\"<b>vet</b>\"] }") << u"<b>vet</b>"_s;
        QTest::newRow("tags in a name") << QByteArray("digraph { \"<b>\" }") << u"<b>"_s;
        QTest::newRow("quotes") << QByteArray("digraph { a [label=\"zeg \\\"ja\\\"\"] }") << u"zeg \"ja\""_s;
        QTest::newRow("the name") << QByteArray("digraph { zaak [label=\"de \\N\"] }") << u"de zaak"_s;
        QTest::newRow("a backslash") << QByteArray("digraph { a [label=\"C:\\\\New\"] }") << u"C:\\New"_s;
        QTest::newRow("unicode") << QByteArray("digraph { a [label=\"é 😀 مرحبا\"] }") << u"é 😀 مرحبا"_s;
        QTest::newRow("a bare word") << QByteArray("digraph { één }") << u"één"_s;
        QTest::newRow("a number") << QByteArray("digraph { 1.5 }") << u"1.5"_s;
        QTest::newRow("a comment") << QByteArray("/* a */ digraph { // b\n a }") << u"a"_s;
        QTest::newRow("a joined string") << QByteArray("digraph { a [label=\"x\" + \"y\"] }") << u"xy"_s;
        QTest::newRow("in a subgraph") << QByteArray("digraph { subgraph cluster_0 { a } }") << u"a"_s;
        QTest::newRow("a place") << QByteArray("digraph { a [pos=\"1,2!\", layout=nonsense] }") << u"a"_s;
    }

    void textIsText()
    {
        QFETCH(QByteArray, dot);
        QFETCH(QString, text);
        const Imported imported = importDot(dot);
        QVERIFY2(imported.map, qPrintable(imported.problem));
        QCOMPARE(imported.map->steps.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(textOf(imported, 1)), text);
        QVERIFY(!imported.map->steps.begin()->second.position);
    }

    void whatIsNoGraphIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("dot");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \n\t\n");
        QTest::newRow("prose") << QByteArray("Beste allemaal,\n");
        QTest::newRow("cut off") << QByteArray("digraph { a -> b");
        QTest::newRow("an open string") << QByteArray("digraph { a [label=\"x");
        QTest::newRow("wrong arrow") << QByteArray("graph { a -> b }");
        QTest::newRow("a zero byte") << QByteArray("digraph { a \0 }", 15);
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\xff\xfe");
        QTest::newRow("a map") << QByteArray("{\"format\":\"patroon\",\"version\":1}");
        QTest::newRow("braces") << QByteArray("digraph ") + QByteArray(50'000, '{');
        QTest::newRow("a long text") << "digraph { a [label=\"" + QByteArray(2001, 'x') + "\"] }";
        QByteArray many = "digraph {";
        for (int i = 0; i < 5001; ++i)
            many += 'n' + QByteArray::number(i) + ';';
        QTest::newRow("too many steps") << many + '}';
    }

    void whatIsNoGraphIsRefusedInOneSentence()
    {
        QFETCH(QByteArray, dot);
        const Imported imported = importDot(dot);
        QVERIFY(!imported.map);
        QVERIFY2(imported.problem.endsWith(u'.') && !imported.problem.contains(u'\n'), qPrintable(imported.problem));
        QVERIFY2(imported.problem.size() < 200, qPrintable(imported.problem));
    }

    void theLineIsTold()
    {
        QCOMPARE(importDot("digraph {\n a -> b;\n a => b;\n}\n").problem, u"line 3: This is not a DOT graph."_s);
    }

    /// The text of 2 000 signs that a map may hold comes in whole.
    void theLongestText()
    {
        const Imported imported = importDot("digraph { a [label=\"" + QByteArray("é").repeated(2000) + "\"] }");
        QVERIFY2(imported.map, qPrintable(imported.problem));
        QCOMPARE(QString::fromStdString(textOf(imported, 1)), QString(2000, u'é'));
    }

    void damagedText()
    {
        const QByteArray whole("digraph \"x\" { a [label=\"é\\n<b>\"]; a -> b [polarity=\"+\"]; b -> a; }");
        std::mt19937 random(5);
        for (int round = 0; round < 25; ++round) {
            QByteArray dot = whole;
            for (std::uint32_t count = random() % 3 + 1; count > 0; --count)
                dot[qsizetype(random() % std::uint32_t(dot.size()))] = char(random() % 256);
            const Imported imported = importDot(dot);
            QVERIFY2(imported.map.has_value() != !imported.problem.isEmpty(), dot.toHex().constData());
        }
    }

    void aWorkerThatDies()
    {
        qputenv(behaviourVariable, "crash");
        const Imported imported = importDot("digraph { a -> b }");
        QVERIFY(!imported.map);
        QVERIFY(imported.problem.endsWith(u'.'));
    }

    void aWorkerThatAnswersSomethingElse()
    {
        qputenv(behaviourVariable, "a row");
        const Imported imported = importDot("digraph { a -> b }");
        QVERIFY(!imported.map);
        QVERIFY(imported.problem.endsWith(u'.'));
    }
};

int main(int argc, char** argv)
{
    if (isWorker(argc, argv))
        return strangeWorkerMain();
    QGuiApplication application(argc, argv);
    TestImportDot test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_importdot.moc"
