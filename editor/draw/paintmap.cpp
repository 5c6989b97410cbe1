// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/paintmap.h"

#include "editor/draw/paintbadge.h"
#include "editor/draw/paintlink.h"
#include "editor/draw/paintstep.h"

#include <QPainter>

namespace draw {

void paintMap(QPainter& painter, const Picture& picture, const Theme& theme)
{
    for (const auto& [id, link] : picture.links)
        paintLink(painter, link, theme);
    for (const auto& [id, step] : picture.steps) {
        painter.translate(step.centre);
        paintStep(painter, step, theme);
        painter.translate(-step.centre);
    }
    for (const auto& [id, badge] : picture.badges) {
        painter.translate(badge.centre);
        paintBadge(painter, badge, theme);
        painter.translate(-badge.centre);
    }
}

} // namespace draw
