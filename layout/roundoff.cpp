// SPDX-License-Identifier: EUPL-1.2
#include "layout/roundoff.h"

#include "layout/ellipse.h"

namespace layout {
namespace {

/// The ring, turned so that its own boxes come first; and how many they are, 0 when they do not follow each other.
struct Turned {
    Loop ring;
    std::size_t own = 0;
};

Turned ownFirst(const std::vector<Loop>& rings, const Loop& ring)
{
    const auto isOwn = [&](int box) {
        return std::none_of(rings.begin(), rings.end(), [&](const Loop& other) {
            return other != ring && std::find(other.begin(), other.end(), box) != other.end();
        });
    };
    const auto all = std::count_if(ring.begin(), ring.end(), isOwn);
    Turned turned{ring, 0};
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto end = std::find_if_not(turned.ring.begin(), turned.ring.end(), isOwn);
        if (end != turned.ring.end() && end - turned.ring.begin() == all) {
            turned.own = static_cast<std::size_t>(all);
            return turned;
        }
        std::rotate(turned.ring.begin(), turned.ring.begin() + 1, turned.ring.end());
    }
    return turned;
}

/// An even ring of these boxes whose box number `top` stands at the top.
Positions evenRing(const Drawing& drawing, const Loop& ring, std::size_t top, bool mirrored)
{
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < ring.size(); ++i)
        boxes.push_back(drawing.boxes()[ring[(top + i) % ring.size()]]);
    // Mirrored boxes are as wide as they were: turning the other way only changes the order around the ellipse.
    if (mirrored)
        std::reverse(boxes.begin() + 1, boxes.end());
    Positions even = evenEllipse(boxes);
    if (mirrored)
        std::reverse(even.begin() + 1, even.end());
    std::rotate(even.begin(), even.end() - static_cast<std::ptrdiff_t>(top), even.end());
    return even;
}

} // namespace

std::vector<int> roundOff(Drawing& drawing, const std::vector<Loop>& rings, const Loop& ring)
{
    const Turned turned = ownFirst(rings, ring);
    const std::vector<int> own(turned.ring.begin(), turned.ring.begin() + static_cast<std::ptrdiff_t>(turned.own));
    if (own.empty() || std::any_of(own.begin(), own.end(), [&](int box) { return drawing.boxes()[box].pinned; }))
        return {};

    const Positions home = drawing.positions();
    const auto put = [&](const Positions& at) {
        for (std::size_t i = 0; i < own.size(); ++i)
            drawing.move(own[i], at[i]);
    };
    const auto stayed = static_cast<double>(turned.ring.size() - own.size());
    Positions best;
    for (const int box : own)
        best.push_back(home[box]);
    double least = drawing.total();
    bool moved = false;
    for (const bool mirrored : {false, true})
        for (std::size_t top = 0; top < turned.ring.size(); ++top) {
            Positions at = evenRing(drawing, turned.ring, top, mirrored);
            Point shift;
            for (std::size_t i = own.size(); i < turned.ring.size(); ++i)
                shift = shift + (home[turned.ring[i]] - at[i]) * (1 / stayed);
            for (Point& place : at)
                place = place + shift;
            put(at);
            if (const double cost = drawing.total(); cost < least) {
                least = cost;
                best = at;
                moved = true;
            }
        }
    put(best);
    return moved && own.size() + 1 == turned.ring.size() ? own : std::vector<int>{};
}

} // namespace layout
