// SPDX-License-Identifier: EUPL-1.2
/// What the keys do on the map while nothing is being typed.
#pragma once

#include "editor/canvas/scene.h"
#include "editor/canvas/writer.h"

class QKeyEvent;

namespace canvas {

enum class KeyOutcome {
    /// The map has no use for it.
    unused,
    done,
    /// It is text: an entry has begun that the event must go to.
    text,
    /// It is text that has no place on an arrow.
    lost,
    /// A step has to be chosen that the selected step leads to.
    chooseTarget
};

/// Does what the key asks for. `seen` is the part of the map that is in view.
KeyOutcome pressKey(const QKeyEvent& event, Scene& scene, Writer& writer, const QRectF& seen);

/// The key writes a character.
bool isText(const QKeyEvent& event);

/// Begins the entry that text typed now goes into: a new loose step, the text of the selected step, the name of the
/// selected loop. False where text has no place: on a selected link, or in a map that cannot be changed.
bool beginText(Scene& scene, Writer& writer);

} // namespace canvas
