// SPDX-License-Identifier: EUPL-1.2
/// Random maps that are laid out and then edited live: whatever people do, nothing overlaps, no link runs through a box
/// or upon another, and nothing pinned moves. PATROON_SOAK=1 does it for 500 maps instead of 60.
#include "layout/search.h"
#include "layout/settle.h"
#include "tests/layout/pictures.h"

#include <QTest>

using namespace layout;

namespace {

/// One live edit: a new step on or into a link, a link more or less, a step less, a longer text, a pin.
class Session {
public:
    Session(std::uint64_t seed, Graph graph)
        : m_random(seed)
        , m_graph(std::move(graph))
    {
    }

    const Graph& graph() const { return m_graph; }

    void edit()
    {
        Settle edit;
        const int count = static_cast<int>(m_graph.boxes.size());
        const int some = m_random.below(count);
        switch (m_random.below(8)) {
        case 0:
            edit.touched = {add()};
            break;
        case 1:
            edit.touched = {some, add()};
            m_graph.edges.push_back({some, count});
            break;
        case 2:
        case 3:
            if (!m_graph.edges.empty())
                edit.touched = insert(m_graph.edges[m_random.below(static_cast<int>(m_graph.edges.size()))]);
            break;
        case 4:
            edit.touched = link(some, m_random.below(count));
            break;
        case 5:
            if (count > 3)
                edit.touched = remove(some);
            break;
        case 6:
            // What is pinned may grow over what is pinned: nobody could help that.
            if (!m_graph.boxes[some].pinned)
                m_graph.boxes[some].height += 20 * (1 + m_random.below(6));
            edit.touched = {some};
            break;
        default:
            m_graph.boxes[some].pinned = !m_graph.boxes[some].pinned;
            break;
        }
        const Positions at = settle(m_graph, edit);
        for (std::size_t i = 0; i < at.size(); ++i) {
            pinsMoved |= m_graph.boxes[i].pinned && at[i] != *m_graph.boxes[i].centre;
            m_graph.boxes[i].centre = Point{std::round(at[i].x), std::round(at[i].y)};
        }
    }

    bool pinsMoved = false;

private:
    int add()
    {
        m_graph.boxes.push_back({120.0 + m_random.below(90), 40.0 + 20 * m_random.below(4), {}, false});
        return static_cast<int>(m_graph.boxes.size()) - 1;
    }

    std::set<int> insert(Edge& edge)
    {
        const int from = edge.from;
        const int to = edge.to;
        const int added = add();
        edge.to = added;
        m_graph.edges.push_back({added, to});
        m_graph.named.clear();
        return {from, added, to};
    }

    std::set<int> link(int a, int b)
    {
        const auto old = std::find(m_graph.edges.begin(), m_graph.edges.end(), Edge{a, b});
        if (a == b)
            return {};
        if (old != m_graph.edges.end())
            m_graph.edges.erase(old);
        else
            m_graph.edges.push_back({a, b});
        return {a, b};
    }

    std::set<int> remove(int box)
    {
        std::set<int> touched;
        std::vector<Edge> left;
        const auto without = [&](int i) { return i > box ? i - 1 : i; };
        for (const Edge& edge : m_graph.edges)
            if (edge.from != box && edge.to != box)
                left.push_back({without(edge.from), without(edge.to)});
            else
                touched.insert(without(edge.from == box ? edge.to : edge.from));
        m_graph.edges = left;
        m_graph.named.clear();
        m_graph.boxes.erase(m_graph.boxes.begin() + box);
        return touched;
    }

    Random m_random;
    Graph m_graph;
};

} // namespace

class TestLive : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void picturesStayClean_data();
    void picturesStayClean();
};

void TestLive::picturesStayClean_data()
{
    QTest::addColumn<int>("seed");
    const int maps = qEnvironmentVariableIntValue("PATROON_SOAK") > 0 ? 500 : 60;
    for (int seed = 1; seed <= maps; ++seed)
        QTest::addRow("map %d", seed) << seed;
}

void TestLive::picturesStayClean()
{
    QFETCH(int, seed);
    Graph graph = randomMap(static_cast<std::uint64_t>(seed), seed % 4 == 0 ? 60 : 30);
    const Positions at = search(graph);
    for (std::size_t i = 0; i < at.size(); ++i)
        graph.boxes[i].centre = Point{std::round(at[i].x), std::round(at[i].y)};
    Session session(static_cast<std::uint64_t>(seed) * 7919, graph);
    for (int edits = 0; edits <= 20; ++edits) {
        if (edits > 0)
            session.edit();
        const QByteArray when = "after " + QByteArray::number(edits) + " edits";
        QVERIFY2(!session.pinsMoved, when);
        QVERIFY2(overlaps(session.graph()) == 0, when);
        const std::vector<Curve> arcs = curves(session.graph());
        QVERIFY2(linksThroughBoxes(session.graph(), arcs) == 0, when);
        QVERIFY2(linksOnTop(session.graph(), arcs) == 0, when);
    }
}

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
