// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/layerband.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

namespace panels {

namespace {

constexpr int margin = 12;
/// The whole triangle is so wide at its foot.
constexpr double foot = 96;

} // namespace

LayerBand::LayerBand(model::Layer layer, QWidget* parent)
    : QAbstractButton(parent)
    , m_layer(layer)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LayerBand::setContents(const QString& contents, bool lit)
{
    m_contents = contents;
    m_lit = lit;
    setAccessibleName(text());
    setAccessibleDescription(contents);
    // A tip takes for markup what looks like it; names are words of people.
    setToolTip(contents.isEmpty() ? QString() : Qt::convertFromPlainText(contents));
    update();
}

void LayerBand::setTheme(const draw::Theme& theme)
{
    m_theme = theme;
    update();
}

QSize LayerBand::sizeHint() const
{
    return {240, std::max(84, 9 * fontMetrics().lineSpacing() / 2)};
}

void LayerBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double top = static_cast<int>(m_layer) / 3.0;
    const double bottom = top + 1 / 3.0;
    const double middle = margin + foot / 2;
    const double pen = 1.5;
    const QRectF slice = QRectF(rect()).adjusted(0, top == 0 ? pen : 0, 0, bottom > 0.99 ? -pen : 0);
    const auto edge = [&](double part, double y) {
        return QLineF(middle - foot / 2 * part, y, middle + foot / 2 * part, y);
    };
    const QLineF upper = edge(top, slice.top());
    const QLineF lower = edge(bottom, slice.bottom());
    painter.setPen(QPen(m_theme.ink, pen, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(m_lit ? m_theme.ink : m_under ? m_theme.accent : m_theme.paper);
    painter.drawPolygon(QPolygonF({upper.p1(), upper.p2(), lower.p2(), lower.p1()}));

    const QRect words = rect().adjusted(margin + static_cast<int>(foot) + 12, 4, -8, -4);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(hasFocus() || m_under ? m_theme.accent : m_theme.ink);
    QRect used;
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text(), &used);
    QFont small = font();
    small.setPixelSize(std::max(11, QFontInfo(font()).pixelSize() - 2));
    painter.setFont(small);
    painter.setPen(m_theme.quiet);
    const QRect rest = words.adjusted(0, used.height() + 2, 0, 0);
    const QFontMetrics metrics(small);
    const QString shown = metrics.boundingRect(rest, Qt::TextWordWrap, m_contents).height() <= rest.height()
        ? m_contents
        : metrics.elidedText(
            m_contents, Qt::ElideRight, rest.width() * std::max(1, rest.height() / metrics.lineSpacing()) - 20);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, shown);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 6, 6);
    }
}

void LayerBand::enterEvent(QEnterEvent* event)
{
    m_under = true;
    update();
    QAbstractButton::enterEvent(event);
}

void LayerBand::leaveEvent(QEvent* event)
{
    m_under = false;
    update();
    QAbstractButton::leaveEvent(event);
}

void LayerBand::dragEnterEvent(QDragEnterEvent* event)
{
    const auto dragged = unpacked(*event->mimeData());
    if (!dragged || dragged->kind == Dragged::Kind::perspective)
        return;
    m_under = true;
    update();
    event->acceptProposedAction();
}

void LayerBand::dragLeaveEvent(QDragLeaveEvent*)
{
    m_under = false;
    update();
}

void LayerBand::dropEvent(QDropEvent* event)
{
    m_under = false;
    update();
    if (const auto dragged = unpacked(*event->mimeData())) {
        event->acceptProposedAction();
        Q_EMIT dropped(*dragged);
    }
}

} // namespace panels
