// SPDX-License-Identifier: EUPL-1.2
/// Draws a composed page, on whatever a painter draws on: paper, a picture, a preview.
#pragma once

#include "editor/poster/page.h"

class QPainter;

namespace poster {

/// One unit of the painter is one point of the paper; the corner of the page lies at the origin. Draws no ground.
void paintPage(QPainter& painter, const Page& page);

} // namespace poster
