// SPDX-License-Identifier: EUPL-1.2
#include "layout/dot.h"

#include <QTest>

#include <stdexcept>

using namespace layout;

class TestDot : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nodesAndEdgesInTheOrderOfTheText();
    void labelsAreReadAsPeopleSeeThem();
    void polarityAndUndirected();
    void subgraphsCount();
    void badTextIsRefused_data();
    void badTextIsRefused();
    void goodTextAfterBadText();
};

void TestDot::nodesAndEdgesInTheOrderOfTheText()
{
    const DotGraph graph = parseDot("digraph \"My map\" { c; a -> b; b -> c; a -> c; b -> a }");
    QCOMPARE(graph.name, std::string("My map"));
    QVERIFY(graph.directed);
    QCOMPARE(graph.nodes.size(), std::size_t(3));
    QCOMPARE(graph.nodes[0].name, std::string("c"));
    QCOMPARE(graph.nodes[1].name, std::string("a"));
    QCOMPARE(graph.edges.size(), std::size_t(4));
    QCOMPARE(graph.edges[0].from, 1);
    QCOMPARE(graph.edges[0].to, 2);
    QCOMPARE(graph.edges[2].to, 0);
    QCOMPARE(graph.edges[3].from, 2);
}

void TestDot::labelsAreReadAsPeopleSeeThem()
{
    const DotGraph graph = parseDot(
        "digraph { a [label=\"two\\nlines\\l\"]; b; c [label=\"\\N!\"]; d [label=\"C:\\\\New\"]; \"é \\\"x\\\"\" }");
    QCOMPARE(graph.nodes[0].label, std::string("two\nlines"));
    QCOMPARE(graph.nodes[1].label, std::string("b"));
    QCOMPARE(graph.nodes[2].label, std::string("c!"));
    QCOMPARE(graph.nodes[3].label, std::string("C:\\New"));
    QCOMPARE(graph.nodes[4].name, std::string("é \"x\""));
}

void TestDot::polarityAndUndirected()
{
    const DotGraph graph = parseDot("graph { a -- b [polarity=\"-\"]; b -- c [label=\"+\"]; c -- a }");
    QVERIFY(!graph.directed);
    QCOMPARE(graph.edges[0].polarity, std::string("-"));
    QCOMPARE(graph.edges[1].label, std::string("+"));
    QCOMPARE(graph.edges[2].polarity, std::string());
}

void TestDot::subgraphsCount()
{
    const DotGraph graph = parseDot("digraph { subgraph cluster_x { a -> b } -> c }");
    QCOMPARE(graph.nodes.size(), std::size_t(3));
    QCOMPARE(graph.edges.size(), std::size_t(3));
}

void TestDot::badTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no graph") << QByteArray("hello there");
    QTest::newRow("open brace") << QByteArray("digraph { a -> b");
    QTest::newRow("arrow to nothing") << QByteArray("digraph { a -> }");
    QTest::newRow("zero byte") << QByteArray("digraph { a }\0 more", 20);
    QTest::newRow("json") << QByteArray("{\"format\": \"patroon\"}");
    QTest::newRow("very deep") << QByteArray("digraph {") + QByteArray(200000, '{');
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\xff\xfe\x80", 11);
}

void TestDot::badTextIsRefused()
{
    QFETCH(QByteArray, text);
    try {
        parseDot(text.toStdString());
        QFAIL("no complaint");
    } catch (const std::runtime_error& complaint) {
        QVERIFY(std::string(complaint.what()).size() > 5);
    }
}

void TestDot::goodTextAfterBadText()
{
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, parseDot("digraph { a -> "));
    QCOMPARE(parseDot("digraph { a -> b }").edges.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestDot)
#include "tst_parsedot.moc"
