// SPDX-License-Identifier: EUPL-1.2
#include "editor/file/dot.h"
#include "tests/file/rows.h"

#include <QTest>

using model::LinkId;
using model::Polarity;
using model::StepId;

namespace {

file::DotGraph graphOf(std::vector<file::DotNode> nodes, std::vector<file::DotEdge> edges)
{
    return {"name", true, std::move(nodes), std::move(edges)};
}

} // namespace

class TestDot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersInOrderOfAppearance()
    {
        const auto converted =
            file::fromDot(graphOf({{"z", "last"}, {"a", "a"}}, {{1, 0, {}, {}, {}}, {0, 1, {}, {}, {}}}));
        QVERIFY(converted.map);
        const model::Map& map = *converted.map;
        QCOMPARE(map.heading.title, std::string("name"));
        QCOMPARE(map.steps.size(), std::size_t{2});
        QCOMPARE(map.steps.at(StepId{1}).text, std::string("last"));
        QCOMPARE(map.steps.at(StepId{2}).text, std::string("a"));
        QVERIFY(!map.steps.at(StepId{1}).position);
        QVERIFY(map.links.at(LinkId{1}).from == StepId{2} && map.links.at(LinkId{1}).to == StepId{1});
        QVERIFY(map.links.at(LinkId{2}).from == StepId{1});
    }

    void readsSigns_data()
    {
        QTest::addColumn<QByteArray>("polarity");
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<int>("sign");
        const auto row = [](const char* name, const QByteArray& polarity, const QByteArray& label, Polarity sign) {
            QTest::newRow(name) << polarity << label << static_cast<int>(sign);
        };
        row("none", "", "", Polarity::none);
        row("plus", "+", "", Polarity::plus);
        row("minus", "-", "", Polarity::minus);
        row("minus of mathematics", "−", "", Polarity::minus);
        row("open", "?", "", Polarity::open);
        row("label plus", "", "+", Polarity::plus);
        row("label minus", "", " − ", Polarity::minus);
        row("label open", "", "?", Polarity::open);
        row("polarity before label", "+", "-", Polarity::plus);
        row("label is words", "", "and then +", Polarity::none);
        row("polarity is words", "strong", "-", Polarity::minus);
    }
    void readsSigns()
    {
        QFETCH(QByteArray, polarity);
        QFETCH(QByteArray, label);
        QFETCH(int, sign);
        const auto converted =
            file::fromDot(graphOf({{"a", {}}, {"b", {}}}, {{0, 1, polarity.toStdString(), label.toStdString(), {}}}));
        QCOMPARE(static_cast<int>(converted.map->links.at(LinkId{1}).polarity), sign);
    }

    void countsWhatItLeavesOut()
    {
        auto graph = graphOf({{"a", {}}, {"b", {}}},
            {{0, 0, {}, {}, {}}, {0, 1, {}, {}, {}}, {0, 1, "-", {}, {}}, {1, 1, {}, {}, {}}, {1, 0, "+", {}, "true"}});
        const auto directed = file::fromDot(graph);
        QCOMPARE(directed.selfLinks, 2);
        QCOMPARE(directed.secondLinks, 1);
        QCOMPARE(directed.undirectedEdges, 0);
        QCOMPARE(directed.map->links.size(), std::size_t{2});
        QVERIFY(directed.map->links.at(LinkId{1}).polarity == Polarity::none);
        QVERIFY(directed.map->links.at(LinkId{2}).delay);

        graph.directed = false;
        const auto undirected = file::fromDot(graph);
        QCOMPARE(undirected.undirectedEdges, 5);
        QVERIFY(undirected.map->links.empty());
        QCOMPARE(undirected.map->steps.size(), std::size_t{2});
    }

    void refusesWhatAMapCannotHold()
    {
        const auto longText = file::fromDot(graphOf({{"a", std::string(2001, 'x')}}, {}));
        QVERIFY(!longText.map);
        QCOMPARE(listed(longText.faults), listed({{"node a", file::Reason::textTooLong, "2001"}}));

        const auto crowd = file::fromDot(graphOf(std::vector<file::DotNode>(5001, file::DotNode{"n", "x"}), {}));
        QCOMPARE(listed(crowd.faults), listed({{"graph", file::Reason::tooManySteps, "5001"}}));

        const auto nonsense = file::fromDot(graphOf({{"a", {}}}, {{0, 1, {}, {}, {}}, {-1, 0, {}, {}, {}}}));
        QVERIFY(!nonsense.map);
        QCOMPARE(nonsense.faults.size(), std::size_t{2});
    }

    void cleansTexts()
    {
        const auto converted = file::fromDot(graphOf({{"a", "one\r\ntwo\x01 \xff"}}, {}));
        QCOMPARE(converted.map->steps.at(StepId{1}).text, std::string("one\ntwo \uFFFD"));
    }

    void forgetsNamesThatGraphvizMadeUp()
    {
        auto graph = graphOf({}, {});
        graph.name = "%3";
        QCOMPARE(file::fromDot(graph).map->heading.title, std::string());
    }

    void keepsATitleThatGraphvizCouldHaveMadeUp()
    {
        for (const char* title : {"%3", "%", "\\%3", "\\\\%"}) {
            model::Map map;
            map.heading.title = title;
            const std::string dot = file::toDot(map);
            // As Graphviz reads it: only quotes lose their backslash.
            auto graph = graphOf({}, {});
            graph.name = dot.substr(9, dot.rfind('"') - 9);
            QCOMPARE(file::fromDot(graph).map->heading.title, std::string(title));
        }
    }

    void writesTextsThatNothingInterprets()
    {
        model::Map map;
        map.heading.title = "a \"b\" \\";
        map.steps[StepId{3}].text = "<b> & \"quoted\" \\N \\\nsecond line é😀";
        map.steps[StepId{7}].text = "b";
        map.links[LinkId{2}] = {StepId{3}, StepId{7}, Polarity::minus, true, {}, {}};
        map.links[LinkId{4}] = {StepId{7}, StepId{3}, Polarity::none, false, {}, {}};
        QCOMPARE(QByteArray::fromStdString(file::toDot(map)),
            QByteArray("digraph \"a \\\"b\\\" \\\\\" {\n"
                       "  s3 [label=\"<b> & \\\"quoted\\\" \\\\N \\\\\\nsecond line é😀\"];\n"
                       "  s7 [label=\"b\"];\n"
                       "  s3 -> s7 [polarity=\"-\" label=\"-\" delay=true];\n"
                       "  s7 -> s3;\n"
                       "}\n"));
    }
};

QTEST_GUILESS_MAIN(TestDot)
#include "tst_dot.moc"
