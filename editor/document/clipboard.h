// SPDX-License-Identifier: EUPL-1.2
/// Parts of maps on the clipboard: as a map for Patroon, as plain text for every other program.
#pragma once

#include "editor/model/map.h"

#include <QString>

#include <optional>

class QMimeData;

namespace document {

/// Both forms of a part of a map. The caller owns it.
QMimeData* toMime(const model::Map& part);

/// What can be made of the clipboard.
struct Pasted {
    model::Map part;
    /// False when it was more than a map may hold, and some was left out.
    bool complete = true;
};

/// The text on offer, without any formatting; empty when there is none. Some programs offer formatted text only.
QString plainText(const QMimeData& data);

/// A part of a map, or steps and links read from plain text; never formatted text, and nullopt when there is neither.
std::optional<Pasted> fromMime(const QMimeData& data);

} // namespace document
