// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/pills.h"

#include <QLineF>

#include <algorithm>
#include <array>

namespace draw {

namespace {

/// Between two pills, and between a pill and what it stands aside of.
constexpr double gap = 4;
/// Beside the barrier of a first move and its letter, which stand at the left of a step.
constexpr double besideMove = 32;
/// Beside the triangle at the right of the upper edge, and the dot at its left.
constexpr double besideLayer = 20;
constexpr double besideStart = 16;

/// What pills must not cover.
class Obstacles {
public:
    explicit Obstacles(const Picture& picture)
    {
        for (const auto& [id, link] : picture.links) {
            add(link.arc.head.boundingRect());
            add(beginOf(link.arc));
            if (!link.sign.lines.empty())
                add(QRectF(link.arc.sign.place, QSizeF(0, 0)), size::signDisc / 2);
        }
        for (const auto& [id, badge] : picture.badges)
            add(badge.rect(), 0);
        std::ranges::sort(m_rects, {}, &QRectF::left);
    }

    /// One that lies in the way; null when there is none.
    const QRectF* inTheWay(const QRectF& place) const
    {
        auto rect = std::ranges::lower_bound(m_rects, place.left() - m_widest, {}, &QRectF::left);
        for (; rect != m_rects.end() && rect->left() < place.right(); ++rect)
            if (rect->intersects(place))
                return &*rect;
        return nullptr;
    }

private:
    void add(const QRectF& rect, double margin = 2)
    {
        m_rects.push_back(rect.adjusted(-margin, -margin, margin, margin));
        m_widest = std::max(m_widest, m_rects.back().width());
    }

    /// As much of the line as would come out from under a pill.
    static QRectF beginOf(const Arc& arc)
    {
        const QPointF begin = arc.line.elementAt(0);
        const QLineF line(begin, arc.line.elementAt(1));
        const double length = line.length();
        const QPointF end = length > 0 ? line.pointAt(std::min(1.0, size::pill / 2 / length)) : begin;
        return QRectF(begin, end).normalized();
    }

    std::vector<QRectF> m_rects;
    double m_widest = 0;
};

/// A row of pills on one edge of a step, filled from the right.
struct Row {
    double y = 0;
    double left = 0;
    double right = 0;

    /// The rightmost free place for a pill, perhaps beyond the left end.
    QRectF next(double width, const Obstacles& obstacles) const
    {
        QRectF place(right - width, y - size::pill / 2, width, size::pill);
        while (const QRectF* found = obstacles.inTheWay(place))
            place.moveRight(found->left() - gap);
        return place;
    }
};

void place(StepShape& step, const Obstacles& obstacles)
{
    const QRectF box = step.rect();
    const double left = box.left() + size::radius;
    const double right = box.right() - size::radius;
    std::array rows{Row{box.bottom(), step.barrier ? box.left() + besideMove : left, right},
        Row{box.top(),
            step.barrier     ? box.left() + besideMove
                : step.start ? box.left() + besideStart
                             : left,
            step.layer ? right - besideLayer : right}};
    for (auto pill = step.pills.rbegin(); pill != step.pills.rend(); ++pill) {
        const double width = pill->initials.size.width() + size::pill - 4;
        // With no room on either edge the lower row goes on beyond the box.
        Row* row = &rows.front();
        QRectF found = row->next(width, obstacles);
        if (found.left() < row->left) {
            const QRectF above = rows.back().next(width, obstacles);
            if (above.left() >= rows.back().left) {
                row = &rows.back();
                found = above;
            }
        }
        row->right = found.left() - gap;
        pill->rect = found.translated(-step.centre);
    }
}

} // namespace

void placePills(Picture& picture)
{
    if (std::ranges::all_of(picture.steps, [](const auto& entry) { return entry.second.pills.empty(); }))
        return;
    const Obstacles obstacles(picture);
    for (auto& [id, step] : picture.steps)
        place(step, obstacles);
}

QRectF pillRow(const Pill& pill)
{
    return {pill.rect.left(), pill.rect.center().y(), pill.rect.width(), 0};
}

} // namespace draw
