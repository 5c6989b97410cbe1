// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/same.h"

#include <algorithm>

namespace canvas {

namespace {

QString textOf(const draw::Text& text)
{
    return text.lines.empty() ? QString() : text.lines.front().text;
}

} // namespace

bool looksSame(const draw::StepShape& one, const draw::StepShape& other)
{
    const auto samePill = [](const draw::Pill& a, const draw::Pill& b) {
        return a.fill == b.fill && a.rect == b.rect && textOf(a.initials) == textOf(b.initials);
    };
    return one.box == other.box && one.start == other.start && one.layer == other.layer && one.barrier == other.barrier
        && std::equal(one.pills.begin(), one.pills.end(), other.pills.begin(), other.pills.end(), samePill);
}

bool looksSame(const draw::LinkShape& one, const draw::LinkShape& other)
{
    return one.from == other.from && one.to == other.to && one.colour == other.colour && one.pen == other.pen
        && one.delay == other.delay && one.opening == other.opening && one.barrier == other.barrier
        && textOf(one.sign) == textOf(other.sign);
}

} // namespace canvas
