// SPDX-License-Identifier: EUPL-1.2
/// What is wrong with a file, and where: codes and places only. The words for them belong to whoever shows them.
#pragma once

#include <string>

namespace file {

/// What is wrong. Behind each code: what `Fault::detail` then holds; nothing there means that it is empty.
enum class Reason {
    // The text as a whole.
    tooLarge, ///< More bytes than `maximumFileSize`; nothing was read.
    tooManyValues, ///< More JSON values than `maximumValues`.
    notUnicode, ///< Bytes that are no UTF-8, or half a surrogate pair.
    notJson,
    cutOff, ///< The JSON ends too early.
    tooDeep, ///< Lists and objects within each other, deeper than `maximumDepth`.
    // JSON that would lose something or hurt.
    repeatedField, ///< An object has the same field twice.
    infiniteNumber, ///< The number as written.
    nulCharacter,
    // What the fields hold.
    notPatroon, ///< `format` is not "patroon".
    badVersion, ///< `version` is not a positive whole number.
    missing,
    wrongType, ///< What is wanted: "text", "number", "boolean", "list" or "object".
    unknownWord, ///< The word.
    controlCharacter, ///< Anything but newline and tab.
    textTooLong, ///< Its length in Unicode characters.
    badId, ///< Not a whole number from 1 to `maximumId`.
    fraction, ///< A coordinate that is no whole number of points: the number as written.
    outOfRange, ///< A coordinate too far away: the number as written.
    halfPosition, ///< x without y, or y without x.
    badColour, ///< The text; a colour is "#RRGGBB" or empty.
    badDate, ///< The text; a date is "2026-11-21", a real day, or empty.
    tooManySteps, ///< How many there are.
    tooManyLinks, ///< How many there are.
    // How the parts hang together.
    repeatedId, ///< The id.
    noSuchStep, ///< The id.
    noSuchLink, ///< The id.
    noSuchPerspective, ///< The id.
    noSuchPrinciple, ///< The id.
    noSuchLoop, ///< The id.
    selfLink, ///< The step's id, or for DOT the node's name.
    secondLink, ///< The id of the link that goes the same way already.
    shortLoop, ///< A named loop of fewer than two steps: how many it has.
    repeatedStep, ///< A named loop passes the same step twice: its id.
    notOnePlace, ///< A first move that sits on nothing, or on more than one thing.
};

/// One thing that is wrong with a file.
struct Fault {
    /// Like `steps[3].x` (counted from 0), or `line 4, column 7` (from 1, in Unicode characters) where the text is no
    /// JSON. Empty: the file as a whole. Foreign names in it are escaped and shortened: safe to print anywhere.
    std::string place;
    Reason reason = Reason::notJson;
    /// See `Reason`. What stems from the file is escaped and shortened: safe to print anywhere.
    std::string detail;
    bool operator==(const Fault&) const = default;
};

} // namespace file
