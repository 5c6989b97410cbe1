// SPDX-License-Identifier: EUPL-1.2
/// The fields of one JSON object, taken out one by one: each either holds what it should or is a fault. What nobody
/// asked for is left over as unknown.
#pragma once

#include "editor/file/fault.h"
#include "editor/file/json.h"
#include "editor/model/map.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace file {

/// Collects what is wrong while a file is read.
struct Findings {
    std::vector<Fault> faults;
    /// The file is of a newer version: a word that is not known counts as not said.
    bool newer = false;
};

/// Faulty or absent fields come back empty, as zero or as none. Only a required field is missed when it is absent.
class Fields {
public:
    /// `object` and `findings` must outlive this. `place` is where the object stands in the file.
    Fields(const json::Object& object, std::string place, Findings& findings);

    std::string text(std::string_view name);
    std::string requiredText(std::string_view name);
    std::vector<std::string> texts(std::string_view name);
    bool flag(std::string_view name, bool usual);
    /// "#RRGGBB" or empty.
    std::string colour(std::string_view name);
    /// A day of the calendar like "2026-11-21", or empty.
    std::string date(std::string_view name);
    /// Whole points within what a map may hold.
    std::optional<int> coordinate(std::string_view name);
    std::optional<std::uint32_t> id(std::string_view name);
    std::optional<std::uint32_t> requiredId(std::string_view name);
    /// Faulty entries are zero, so that the rest keep their places.
    std::vector<std::uint32_t> requiredIds(std::string_view name);
    std::vector<std::uint32_t> ids(std::string_view name);
    /// The version number of the file; anything else than a positive whole number is a fault.
    std::optional<std::uint32_t> version(std::string_view name);

    /// One word of a list such as those in words.h, as a value of its enumeration. An empty word is none.
    template <class Enumeration, std::size_t size>
    std::optional<Enumeration> word(std::string_view name, const std::array<std::string_view, size>& words)
    {
        const json::Value* value = take(name);
        return value ? oneOf<Enumeration>(*value, placeOf(name), words) : std::nullopt;
    }

    /// Any number of such words.
    template <class Enumeration, std::size_t size>
    std::vector<Enumeration> words(std::string_view name, const std::array<std::string_view, size>& words)
    {
        std::vector<Enumeration> result;
        for (const auto& [entry, place] : entries(name)) {
            if (const auto one = oneOf<Enumeration>(*entry, place, words))
                result.push_back(*one);
        }
        return result;
    }

    /// The objects of a list. What is no object is a fault and left out.
    std::vector<Fields> objects(std::string_view name);

    bool has(std::string_view name) const;

    /// The fields that nobody took.
    model::Unknown rest() const;

    /// Where this object stands, or one of its fields.
    const std::string& place() const { return where; }
    std::string placeOf(std::string_view name) const { return json::placeOf(where, name); }

    /// Something is wrong with the object, or with one of its fields.
    void fault(Reason reason, std::string detail = {});
    void fault(std::string_view name, Reason reason, std::string detail = {});

private:
    const json::Object* object;
    std::vector<bool> taken;
    std::string where;
    Findings* findings;

    using Entry = std::pair<const json::Value*, std::string>;

    const json::Value* take(std::string_view name);
    const json::Value* require(std::string_view name);
    std::vector<Entry> entries(std::string_view name);
    std::vector<Entry> entriesOf(const json::Value* list, std::string_view name);
    std::string textAt(const json::Value& value, const std::string& place);
    std::uint32_t idAt(const json::Value& value, const std::string& place, Reason otherwise);
    std::vector<std::uint32_t> idsAt(const std::vector<Entry>& list);
    std::optional<std::size_t> indexOf(
        const json::Value& value, const std::string& place, const std::string_view* words, std::size_t size);
    void faultAt(std::string place, Reason reason, std::string detail = {});

    template <class Enumeration, std::size_t size>
    std::optional<Enumeration> oneOf(
        const json::Value& value, const std::string& place, const std::array<std::string_view, size>& words)
    {
        const auto index = indexOf(value, place, words.data(), size);
        return index ? std::optional(static_cast<Enumeration>(*index)) : std::nullopt;
    }
};

} // namespace file
