// SPDX-License-Identifier: EUPL-1.2
/// Text → map: the .patroon file as FORMAT.md describes it. Strict: a file is either understood whole or refused, with
/// the place and the reason of everything that is wrong with it.
#pragma once

#include "editor/file/fault.h"
#include "editor/model/map.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace file {

/// In bytes. Storage refuses a larger file before it reads it; `read` refuses it before it parses it.
inline constexpr std::size_t maximumFileSize = 20'000'000;
/// JSON values in one file. Several times what the largest map needs; it bounds the memory that a file can claim.
inline constexpr std::size_t maximumValues = 1'000'000;
/// Lists and objects within each other.
inline constexpr std::size_t maximumDepth = 32;
inline constexpr std::uint32_t maximumId = 2'147'483'647;
/// The version of the format that this program writes and fully understands.
inline constexpr int currentVersion = 1;

/// What became of a text.
struct Read {
    /// None when there is any fault.
    std::optional<model::Map> map;
    /// Everything that is wrong, in the order in which it was found.
    std::vector<Fault> faults;
    /// The text says that it is of a version later than `currentVersion`. The map is then what this program can make of
    /// it, fit to look at but not to be written over the file: words that it does not know count as not said.
    bool newer = false;
};

/// Reads UTF-8 JSON. Never throws on any text, and follows no path or address in it.
Read read(std::string_view text);

} // namespace file
