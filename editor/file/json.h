// SPDX-License-Identifier: EUPL-1.2
/// JSON as a tree that loses nothing: numbers keep their digits, fields keep their order, and a repeated field, which
/// most parsers swallow, is a fault.
#pragma once

#include "editor/file/fault.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace file::json {

struct Value;
struct Member;

/// A number as it is written.
struct Number {
    std::string digits;
    /// Too large for a number; a fault says so already.
    bool infinite = false;
};

using List = std::vector<Value>;
using Object = std::vector<Member>;

struct Value {
    std::variant<std::nullptr_t, bool, Number, std::string, List, Object> is;
};

/// A field of an object.
struct Member {
    std::string name;
    Value value;
};

/// What became of a text.
struct Parsed {
    /// None when the text is no JSON. There may be faults beside it.
    std::optional<Value> value;
    std::vector<Fault> faults;
};

/// Parses UTF-8 JSON strictly, within the limits of reader.h on depth and number of values.
Parsed parse(std::string_view text);

/// The value as JSON on one line, without spaces.
std::string text(const Value& value);

/// The place of a field within an object that stands at `place`: `steps[3]` and `x` give `steps[3].x`.
std::string placeOf(const std::string& place, std::string_view field);

/// The place of an entry, counted from 0, within a list that stands at `place`.
std::string placeOf(const std::string& place, std::size_t entry);

} // namespace file::json
