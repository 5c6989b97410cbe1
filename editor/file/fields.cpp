// SPDX-License-Identifier: EUPL-1.2
#include "editor/file/fields.h"

#include "editor/file/reader.h"
#include "editor/file/text.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <span>

namespace file {

namespace {

/// The value of a finite number; none where it is too small to be told from zero, and so is not whole.
std::optional<double> valueOf(const json::Number& number)
{
    double value = 0;
    const char* end = number.digits.data() + number.digits.size();
    const auto [stop, error] = std::from_chars(number.digits.data(), end, value);
    if (error != std::errc{} || stop != end)
        return {};
    return value;
}

bool isWhole(double value)
{
    return std::trunc(value) == value;
}

bool isColour(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdefABCDEF";
    return text.size() == 7 && text[0] == '#' && text.find_first_not_of(digits, 1) == std::string_view::npos;
}

bool isDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    const auto part = [&](std::size_t from, std::size_t length) {
        int number = -1;
        const std::string_view digits = text.substr(from, length);
        const auto end = digits.data() + digits.size();
        return digits[0] != '-' && std::from_chars(digits.data(), end, number).ptr == end ? number : -1;
    };
    const int year = part(0, 4);
    const int month = part(5, 2);
    const int day = part(8, 2);
    return year >= 0 && month >= 0 && day >= 0
        && std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
            std::chrono::day(static_cast<unsigned>(day)))
               .ok();
}

} // namespace

Fields::Fields(const json::Object& members, std::string place, Findings& found)
    : object(&members)
    , taken(members.size())
    , where(std::move(place))
    , findings(&found)
{
}

const json::Value* Fields::take(std::string_view name)
{
    const auto found =
        std::find_if(object->begin(), object->end(), [&](const auto& member) { return member.name == name; });
    if (found == object->end())
        return nullptr;
    taken[static_cast<std::size_t>(found - object->begin())] = true;
    return &found->value;
}

const json::Value* Fields::require(std::string_view name)
{
    const json::Value* value = take(name);
    if (!value)
        fault(name, Reason::missing);
    return value;
}

bool Fields::has(std::string_view name) const
{
    return std::any_of(object->begin(), object->end(), [&](const auto& member) { return member.name == name; });
}

void Fields::faultAt(std::string place, Reason reason, std::string detail)
{
    findings->faults.push_back({std::move(place), reason, std::move(detail)});
}

void Fields::fault(Reason reason, std::string detail)
{
    faultAt(where, reason, std::move(detail));
}

void Fields::fault(std::string_view name, Reason reason, std::string detail)
{
    faultAt(placeOf(name), reason, std::move(detail));
}

std::string Fields::textAt(const json::Value& value, const std::string& place)
{
    const auto* text = std::get_if<std::string>(&value.is);
    if (!text) {
        faultAt(place, Reason::wrongType, "text");
        return {};
    }
    // A NUL has been reported by the parser, wherever it stands.
    if (text->find('\0') == std::string::npos && hasControl(*text))
        faultAt(place, Reason::controlCharacter);
    if (text->size() > model::maximumTextLength) {
        if (const std::size_t length = characters(*text); length > model::maximumTextLength)
            faultAt(place, Reason::textTooLong, std::to_string(length));
    }
    return *text;
}

std::string Fields::text(std::string_view name)
{
    const json::Value* value = take(name);
    return value ? textAt(*value, placeOf(name)) : std::string();
}

std::string Fields::requiredText(std::string_view name)
{
    const json::Value* value = require(name);
    return value ? textAt(*value, placeOf(name)) : std::string();
}

std::vector<std::string> Fields::texts(std::string_view name)
{
    std::vector<std::string> result;
    for (const auto& [value, place] : entries(name))
        result.push_back(textAt(*value, place));
    return result;
}

bool Fields::flag(std::string_view name, bool usual)
{
    const json::Value* value = take(name);
    if (!value)
        return usual;
    const auto* truth = std::get_if<bool>(&value->is);
    if (!truth)
        fault(name, Reason::wrongType, "boolean");
    return truth ? *truth : usual;
}

std::string Fields::colour(std::string_view name)
{
    const std::size_t before = findings->faults.size();
    std::string result = text(name);
    if (findings->faults.size() == before && !result.empty() && !isColour(result))
        fault(name, Reason::badColour, shown(result));
    return result;
}

std::string Fields::date(std::string_view name)
{
    const std::size_t before = findings->faults.size();
    std::string result = text(name);
    if (findings->faults.size() == before && !result.empty() && !isDate(result))
        fault(name, Reason::badDate, shown(result));
    return result;
}

std::optional<int> Fields::coordinate(std::string_view name)
{
    const json::Value* value = take(name);
    if (!value)
        return {};
    const auto* number = std::get_if<json::Number>(&value->is);
    if (!number) {
        fault(name, Reason::wrongType, "number");
    } else if (!number->infinite) {
        const auto points = valueOf(*number);
        if (!points || !isWhole(*points))
            fault(name, Reason::fraction, shown(number->digits));
        else if (std::abs(*points) > model::maximumCoordinate)
            fault(name, Reason::outOfRange, shown(number->digits));
        else
            return static_cast<int>(*points);
    }
    // Something stands there: it is faulty, not absent.
    return 0;
}

std::uint32_t Fields::idAt(const json::Value& value, const std::string& place, Reason otherwise)
{
    const auto* number = std::get_if<json::Number>(&value.is);
    if (!number) {
        faultAt(place, Reason::wrongType, "number");
    } else if (!number->infinite) {
        const auto id = valueOf(*number);
        if (id && isWhole(*id) && *id >= 1 && *id <= maximumId)
            return static_cast<std::uint32_t>(*id);
        faultAt(place, otherwise, shown(number->digits));
    }
    return 0;
}

std::optional<std::uint32_t> Fields::id(std::string_view name)
{
    const json::Value* value = take(name);
    return value ? std::optional(idAt(*value, placeOf(name), Reason::badId)) : std::nullopt;
}

std::optional<std::uint32_t> Fields::requiredId(std::string_view name)
{
    const json::Value* value = require(name);
    return value ? std::optional(idAt(*value, placeOf(name), Reason::badId)) : std::nullopt;
}

std::optional<std::uint32_t> Fields::version(std::string_view name)
{
    const json::Value* value = require(name);
    return value ? std::optional(idAt(*value, placeOf(name), Reason::badVersion)) : std::nullopt;
}

std::vector<std::uint32_t> Fields::idsAt(const std::vector<Entry>& list)
{
    std::vector<std::uint32_t> result;
    result.reserve(list.size());
    for (const auto& [value, place] : list)
        result.push_back(idAt(*value, place, Reason::badId));
    return result;
}

std::vector<std::uint32_t> Fields::ids(std::string_view name)
{
    return idsAt(entries(name));
}

std::vector<std::uint32_t> Fields::requiredIds(std::string_view name)
{
    return idsAt(entriesOf(require(name), name));
}

std::vector<Fields::Entry> Fields::entries(std::string_view name)
{
    return entriesOf(take(name), name);
}

std::vector<Fields::Entry> Fields::entriesOf(const json::Value* value, std::string_view name)
{
    std::vector<Entry> result;
    if (!value)
        return result;
    const auto* list = std::get_if<json::List>(&value->is);
    if (!list) {
        fault(name, Reason::wrongType, "list");
        return result;
    }
    result.reserve(list->size());
    const std::string place = placeOf(name);
    for (const json::Value& entry : *list)
        result.emplace_back(&entry, json::placeOf(place, result.size()));
    return result;
}

std::vector<Fields> Fields::objects(std::string_view name)
{
    std::vector<Fields> result;
    for (auto& [value, place] : entries(name)) {
        if (const auto* members = std::get_if<json::Object>(&value->is))
            result.emplace_back(*members, std::move(place), *findings);
        else
            faultAt(place, Reason::wrongType, "object");
    }
    return result;
}

std::optional<std::size_t> Fields::indexOf(
    const json::Value& value, const std::string& place, const std::string_view* words, std::size_t size)
{
    const std::span known(words, size);
    const auto* text = std::get_if<std::string>(&value.is);
    const auto found = text && !text->empty() ? std::find(known.begin(), known.end(), *text) : known.end();
    if (found != known.end())
        return static_cast<std::size_t>(found - known.begin());
    if (!text)
        faultAt(place, Reason::wrongType, "text");
    else if (!findings->newer)
        faultAt(place, Reason::unknownWord, shown(*text));
    return {};
}

model::Unknown Fields::rest() const
{
    model::Unknown result;
    for (std::size_t index = 0; index < object->size(); ++index) {
        if (!taken[index])
            result.emplace_back((*object)[index].name, json::text((*object)[index].value));
    }
    return result;
}

} // namespace file
