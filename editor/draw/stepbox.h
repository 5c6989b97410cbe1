// SPDX-License-Identifier: EUPL-1.2
/// The box of a step: its wrapped text and the size that follows from it.
#pragma once

#include "editor/draw/text.h"
#include "editor/model/map.h"

#include <array>
#include <map>
#include <memory>
#include <string>

namespace draw {

/// A step as it is set, in points, without a place. The same text gives the same box on every machine.
struct StepBox {
    Text text;
    /// The second reading below the text; without lines when there is none.
    Text reading;
    QSizeF size;

    /// Where the top left corner of the text lies, from the centre of the box.
    QPointF textPlace() const;
    /// The same for the second reading.
    QPointF readingPlace() const;
};

/// Sets the text, and below it a second reading unless that is empty. Ordinary sentences get lines of 22 to 28
/// characters; very long texts get longer lines, so that the box keeps a pleasant shape. `language` is that of the map.
StepBox stepBox(const QString& text, const QString& reading = {}, const QString& language = {});

/// Remembers boxes by their text, so that a text is set once and not at every edit: all of a map, and as many that were
/// there shortly before. A value; copies share the boxes.
class StepBoxes {
public:
    /// The box of a step of this map; never null.
    std::shared_ptr<const StepBox> of(const model::Map& map, const model::Step& step);

private:
    using Boxes = std::map<std::array<std::string, 3>, std::shared_ptr<const StepBox>>;

    Boxes m_recent;
    /// What was asked for before those.
    Boxes m_earlier;
};

} // namespace draw
