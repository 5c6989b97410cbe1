// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/glide.h"

namespace canvas {

namespace {

constexpr int milliseconds = 220;

layout::Curve between(const layout::Curve& from, const layout::Curve& to, double part)
{
    if (from.size() != to.size() || part >= 1)
        return to;
    layout::Curve curve = to;
    for (std::size_t i = 0; i < to.size(); ++i) {
        curve[i].x = from[i].x + part * (to[i].x - from[i].x);
        curve[i].y = from[i].y + part * (to[i].y - from[i].y);
    }
    return curve;
}

} // namespace

Glide::Glide(QObject* parent)
    : QVariantAnimation(parent)
{
    setDuration(milliseconds);
    setEasingCurve(QEasingCurve::OutCubic);
    setStartValue(0.0);
    setEndValue(1.0);
}

void Glide::interrupt()
{
    m_moves.clear();
    m_bends.clear();
    stop();
}

void Glide::addStep(StepItem& item, QPointF to)
{
    if (item.pos() != to)
        m_moves.push_back({&item, item.pos(), to});
}

void Glide::addLink(LinkItem& item, layout::Curve to)
{
    if (item.linkShape().curve != to)
        m_bends.push_back({&item, item.linkShape().curve, std::move(to)});
}

void Glide::addBadge(BadgeItem& item, QPointF to)
{
    if (item.pos() != to)
        m_moves.push_back({&item, item.pos(), to});
}

void Glide::begin(bool motion)
{
    if (m_moves.empty() && m_bends.empty())
        return;
    if (motion)
        start();
    else
        show(1);
}

void Glide::updateCurrentValue(const QVariant& value)
{
    if (state() == Running)
        show(value.toDouble());
}

void Glide::show(double part)
{
    for (const Move& move : m_moves)
        move.item->setPos(move.from + part * (move.to - move.from));
    for (const Bend& bend : m_bends)
        bend.item->setCurve(between(bend.from, bend.to, part));
    Q_EMIT moved();
}

} // namespace canvas
