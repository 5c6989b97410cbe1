// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/paintpage.h"

#include "editor/draw/paintlink.h"
#include "editor/draw/paintmap.h"
#include "editor/draw/painttriangle.h"

#include <QPainter>

namespace poster {

namespace {

/// Moves and scales the painter for as long as it lives.
class Placed {
public:
    Placed(QPainter& painter, QPointF place, double scale)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.translate(place);
        m_painter.scale(scale, scale);
    }
    ~Placed() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Placed)

private:
    QPainter& m_painter;
};

class PartPainter {
public:
    PartPainter(QPainter& painter, const draw::Theme& theme)
        : m_painter(painter)
        , m_theme(theme)
    {
    }

    void operator()(const TextPart& part)
    {
        const Placed placed(m_painter, part.place, part.scale);
        draw::paintText(m_painter, part.text, {}, part.colour);
    }

    void operator()(const LinePart& part)
    {
        m_painter.setPen(QPen(part.colour, part.width, part.pen, Qt::FlatCap));
        m_painter.drawLine(part.line);
    }

    void operator()(const RoundPart& part)
    {
        m_painter.setPen(part.outline.isValid() ? QPen(part.outline, part.width) : QPen(Qt::NoPen));
        m_painter.setBrush(part.fill.isValid() ? QBrush(part.fill) : QBrush(Qt::NoBrush));
        m_painter.drawRoundedRect(part.rect, part.radius, part.radius);
    }

    void operator()(const TrianglePart& part)
    {
        // The sign is drawn at the size that it has on the map, for the sake of its lines.
        const double scale = part.rect.width() / draw::size::tag;
        const Placed placed(m_painter, part.rect.topLeft(), scale);
        draw::paintTriangle(
            m_painter, QRectF(0, 0, draw::size::tag, part.rect.height() / scale), part.lit, part.colour);
    }

    void operator()(const LinkPart& part)
    {
        const Placed placed(m_painter, part.place, part.scale);
        draw::paintLink(m_painter, part.link, m_theme);
    }

    void operator()(const MapPart& part)
    {
        const Placed placed(m_painter, part.place, part.scale);
        draw::paintMap(m_painter, *part.picture, m_theme);
    }

    void operator()(const PagePart& part)
    {
        m_painter.save();
        m_painter.setClipRect(part.window);
        m_painter.translate(part.place);
        m_painter.scale(part.scale, part.scale);
        paintPage(m_painter, *part.page);
        m_painter.restore();
    }

private:
    QPainter& m_painter;
    const draw::Theme& m_theme;
};

} // namespace

void paintPage(QPainter& painter, const Page& page)
{
    PartPainter part(painter, page.theme);
    for (const Part& each : page.parts)
        std::visit(part, each);
}

} // namespace poster
