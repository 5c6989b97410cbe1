// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/waysout.h"

#include "editor/draw/font.h"
#include "editor/window/look.h"

#include <QGridLayout>
#include <QLabel>

namespace window {

namespace {

/// Heights of the letters in pixels, before scaling.
constexpr int largest = 22;
constexpr int smallest = 13;

} // namespace

WaysOut::WaysOut(QWidget* parent)
    : QScrollArea(parent)
    , m_inside(new QWidget)
    , m_rows(new QGridLayout(m_inside))
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(m_inside);
    m_rows->setColumnStretch(1, 1);
}

void WaysOut::setWays(const QString& heading, const QStringList& ways)
{
    if (heading == m_heading && ways == m_ways)
        return;
    m_heading = heading;
    m_ways = ways;
    qDeleteAll(m_inside->findChildren<QLabel*>());
    int row = 0;
    auto* above = new QLabel(heading);
    above->setTextFormat(Qt::PlainText);
    above->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addWidget(above, row++, 0, 1, 2);
    for (const QString& way : ways) {
        auto* text = new QLabel(way);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        m_rows->addWidget(new QLabel(QStringLiteral("•")), row, 0, Qt::AlignTop);
        m_rows->addWidget(text, row, 1, Qt::AlignTop);
        m_rows->setRowStretch(row++, 0);
    }
    m_rows->setRowStretch(row, 1);
    fit();
}

void WaysOut::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void WaysOut::fit()
{
    const QSize room = maximumViewportSize();
    for (int size = scaled(largest); size >= scaled(smallest); --size) {
        for (QLabel* label : m_inside->findChildren<QLabel*>())
            label->setFont(draw::font(size));
        m_rows->setHorizontalSpacing(size / 2);
        m_rows->setVerticalSpacing(size * 2 / 3);
        m_rows->setContentsMargins(size / 2, 0, size / 2, 0);
        m_rows->invalidate();
        if (m_rows->totalHeightForWidth(room.width()) <= room.height())
            return;
    }
}

} // namespace window
