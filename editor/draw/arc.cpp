// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/arc.h"

#include "editor/draw/style.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace draw {

namespace {

using Cubic = std::array<QPointF, 4>;

QPointF at(const Cubic& c, double t)
{
    const double s = 1 - t;
    return s * s * s * c[0] + 3 * s * s * t * c[1] + 3 * s * t * t * c[2] + t * t * t * c[3];
}

QPointF tangent(const Cubic& c, double t)
{
    const double s = 1 - t;
    QPointF d = s * s * (c[1] - c[0]) + 2 * s * t * (c[2] - c[1]) + t * t * (c[3] - c[2]);
    if (d.isNull())
        d = c[3] - c[0];
    const double length = std::hypot(d.x(), d.y());
    return length > 0 ? d / length : QPointF(1, 0);
}

/// The part of a cubic between two of its parameters.
Cubic part(const Cubic& c, double from, double to)
{
    const auto split = [](const Cubic& whole, double t) {
        const auto mix = [t](QPointF a, QPointF b) { return a + t * (b - a); };
        const QPointF a = mix(whole[0], whole[1]);
        const QPointF b = mix(whole[1], whole[2]);
        const QPointF d = mix(whole[2], whole[3]);
        const QPointF ab = mix(a, b);
        const QPointF bd = mix(b, d);
        const QPointF middle = mix(ab, bd);
        return std::pair(Cubic{whole[0], a, ab, middle}, Cubic{middle, bd, d, whole[3]});
    };
    const Cubic head = split(c, to).first;
    return to > 0 ? split(head, from / to).second : head;
}

/// A spline that knows its length.
class Track {
public:
    explicit Track(const layout::Curve& curve)
    {
        const auto point = [&curve](std::size_t i) { return QPointF(curve[i].x, curve[i].y); };
        for (std::size_t i = 0; i + 3 < curve.size(); i += 3) {
            m_pieces.push_back({point(i), point(i + 1), point(i + 2), point(i + 3)});
            QPointF previous = m_pieces.back()[0];
            for (int k = 1; k <= samples; ++k) {
                const QPointF next = at(m_pieces.back(), static_cast<double>(k) / samples);
                m_lengths.push_back(length() + QLineF(previous, next).length());
                previous = next;
            }
        }
    }

    double length() const { return m_lengths.empty() ? 0 : m_lengths.back(); }

    Spot spot(double distance) const
    {
        const auto [piece, t] = locate(distance);
        return {at(m_pieces[piece], t), tangent(m_pieces[piece], t)};
    }

    QPainterPath path(double from, double to) const
    {
        const auto [first, begin] = locate(from);
        const auto [last, end] = locate(to);
        QPainterPath path;
        for (std::size_t i = first; i <= last; ++i) {
            const Cubic cubic = part(m_pieces[i], i == first ? begin : 0, i == last ? end : 1);
            if (i == first)
                path.moveTo(cubic[0]);
            path.cubicTo(cubic[1], cubic[2], cubic[3]);
        }
        return path;
    }

private:
    static constexpr int samples = 24;

    /// The piece and the parameter in it at this distance from the start.
    std::pair<std::size_t, double> locate(double distance) const
    {
        const double wanted = std::clamp(distance, 0.0, length());
        const auto found = std::lower_bound(m_lengths.begin(), m_lengths.end(), wanted);
        const auto index = std::min(static_cast<std::size_t>(found - m_lengths.begin()), m_lengths.size() - 1);
        const double before = index == 0 ? 0 : m_lengths[index - 1];
        const double step = m_lengths[index] - before;
        const double within = step > 0 ? (wanted - before) / step : 0;
        return {index / samples, (static_cast<double>(index % samples) + within) / samples};
    }

    std::vector<Cubic> m_pieces;
    std::vector<double> m_lengths;
};

} // namespace

Arc arc(const layout::Curve& curve)
{
    const Track track(curve);
    const double length = track.length();
    // Between boxes that nearly touch, gaps and head shrink together.
    const double scale = std::min(1.0, length / (2 * size::headLength + size::gapBehind + size::gapAhead));
    const double tipAt = length - scale * size::gapAhead;
    const double headAt = tipAt - scale * size::headLength;
    const double notchAt = tipAt - 0.78 * scale * size::headLength;

    Arc result;
    result.line = track.path(scale * size::gapBehind, notchAt);
    const QPointF tip = track.spot(tipAt).place;
    const QPointF back = track.spot(headAt).place;
    const QPointF along = tip - back;
    const double reach = std::hypot(along.x(), along.y());
    const QPointF across =
        reach > 0 ? QPointF(-along.y(), along.x()) / reach * (scale * size::headWidth / 2) : QPointF();
    result.head = QPolygonF({tip, back + across, track.spot(notchAt).place, back - across});
    result.middle = track.spot(length / 2);
    result.early = track.spot(length * 0.32);
    result.sign = track.spot(std::max(length * 0.6, headAt - size::signDisc));
    result.chord = QLineF(track.spot(0).place, track.spot(length).place);
    return result;
}

} // namespace draw
