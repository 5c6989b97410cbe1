// SPDX-License-Identifier: EUPL-1.2
/// Blocks in columns: what belongs together stands together.
#include "editor/poster/flow.h"

#include <QTest>

#include <random>
#include <set>

namespace {

constexpr double line = 10;

/// A block of lines, each with a part by which its column can be told.
void addBlock(std::vector<poster::Item>& items, int lines)
{
    const std::size_t block = items.empty() ? 0 : items.back().block + 1;
    for (int i = 0; i < lines; ++i) {
        poster::Item item;
        item.height = line;
        item.before = i == 0 && !items.empty() ? line : 0;
        item.block = block;
        item.keepWithNext = i + 1 < lines && (i == 0 || i + 2 == lines);
        item.parts.push_back(poster::LinePart{{0, 0, 1, 0}, 1, Qt::black});
        items.push_back(std::move(item));
    }
}

std::vector<poster::Item> blocksOf(const std::vector<int>& lines)
{
    std::vector<poster::Item> items;
    for (const int count : lines)
        addBlock(items, count);
    return items;
}

poster::Columns columnsOf(int count, double height)
{
    return {{0, 0}, count, 100, 20, height};
}

/// Over how many columns each block is spread.
std::vector<std::size_t> spread(const std::vector<poster::Item>& items, const poster::Flow& flow)
{
    std::vector<std::set<double>> columns(items.back().block + 1);
    for (std::size_t i = 0; i < flow.placed; ++i)
        columns[items[i].block].insert(std::get<poster::LinePart>(flow.parts[i]).line.x1());
    std::vector<std::size_t> counts;
    for (const std::set<double>& column : columns)
        counts.push_back(column.size());
    return counts;
}

using Counts = std::vector<std::size_t>;

} // namespace

class TestFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBlockStaysTogetherWhereItFitsInAColumn()
    {
        const std::vector<poster::Item> items = blocksOf({4, 5, 6, 12});
        QCOMPARE(spread(items, poster::balancedFlow(items, columnsOf(3, 300), line / 2)), Counts({1, 1, 1, 1}));
        QCOMPARE(spread(items, poster::flow(items, columnsOf(3, 150))), Counts({1, 1, 1, 1}));
    }

    void aBlockIsTornBeforeItIsLeftOut()
    {
        const std::vector<poster::Item> items = blocksOf({14, 14, 14});
        const poster::Flow flow = poster::balancedFlow(items, columnsOf(2, 230), line / 2);
        QCOMPARE(flow.placed, items.size());
        QCOMPARE(spread(items, flow), Counts({1, 2, 1}));
    }

    void aBlockIsTornBeforeItLeavesMostOfThePaperEmpty()
    {
        const std::vector<poster::Item> items = blocksOf({40});
        QCOMPARE(poster::balancedFlow(items, columnsOf(3, 500), line / 2).height, 14 * line);
    }

    void aBlockHigherThanAColumnIsTornWhereItIsFull()
    {
        const std::vector<poster::Item> items = blocksOf({3, 30, 8});
        const poster::Flow flow = poster::flow(items, columnsOf(3, 200));
        QCOMPARE(flow.placed, items.size());
        QCOMPARE(spread(items, flow), Counts({1, 2, 1}));
        QCOMPARE(flow.height, 200.0);
    }

    void nothingIsLostAndNothingOverflows()
    {
        std::mt19937 random(20261122);
        const auto below = [&random](unsigned count) { return static_cast<int>(random() % count); };
        for (int i = 0; i < 2000; ++i) {
            std::vector<int> lines;
            for (int blocks = 1 + below(8); blocks > 0; --blocks)
                lines.push_back(1 + below(25));
            std::vector<poster::Item> items = blocksOf(lines);
            const poster::Columns columns = columnsOf(1 + below(3), 100 + below(300));
            const poster::Flow balanced = poster::balancedFlow(items, columns, line / 2);
            QVERIFY(balanced.height <= columns.height + 0.1);
            std::size_t placed = 0;
            while (placed < items.size()) {
                const poster::Flow flow =
                    poster::flow({items.begin() + static_cast<std::ptrdiff_t>(placed), items.end()}, columns);
                QVERIFY(flow.placed > 0);
                QVERIFY(flow.height <= columns.height + 0.1);
                QCOMPARE(flow.parts.size(), flow.placed);
                placed += flow.placed;
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestFlow)
#include "tst_flow.moc"
