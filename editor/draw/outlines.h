// SPDX-License-Identifier: EUPL-1.2
/// Text as outlines, for drawings that will be looked at where the font is not.
#pragma once

namespace draw {

/// A paint device that also derives from this gets SVG text in two layers: the outlines of the letters, and over them
/// the same words unseen, so that they can be searched and copied. Letters without outlines stay text.
class Outlines {
public:
    virtual ~Outlines() = default;
};

} // namespace draw
