// SPDX-License-Identifier: EUPL-1.2
#include "editor/file/json.h"

#include "editor/file/reader.h"
#include "editor/file/text.h"

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <utility>

namespace file::json {

namespace {

using boost::json::error_code;
using boost::json::string_view;

/// A list or object that is still being read.
struct Frame {
    bool isObject = false;
    List list;
    Object object;
    std::string name;
};

/// Builds the tree from what Boost's parser meets in the text.
class Builder {
public:
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);

    std::optional<Value> value;
    std::vector<Fault> faults;

    bool on_document_begin(error_code& /*code*/) { return true; }
    bool on_document_end(error_code& /*code*/) { return true; }

    bool on_array_begin(error_code& /*code*/)
    {
        frames.emplace_back();
        return true;
    }
    bool on_array_end(std::size_t /*size*/, error_code& code)
    {
        List list = std::move(frames.back().list);
        frames.pop_back();
        return put({std::move(list)}, code);
    }
    bool on_object_begin(error_code& /*code*/)
    {
        frames.emplace_back().isObject = true;
        return true;
    }
    bool on_object_end(std::size_t /*size*/, error_code& code)
    {
        Object object = std::move(frames.back().object);
        frames.pop_back();
        dropRepeated(object);
        return put({std::move(object)}, code);
    }

    bool on_key_part(string_view part, std::size_t /*size*/, error_code& /*code*/) { return collect(part); }
    bool on_key(string_view part, std::size_t /*size*/, error_code& /*code*/)
    {
        collect(part);
        frames.back().name = std::exchange(collected, {});
        checkNul(frames.back().name);
        return true;
    }
    bool on_string_part(string_view part, std::size_t /*size*/, error_code& /*code*/) { return collect(part); }
    bool on_string(string_view part, std::size_t /*size*/, error_code& code)
    {
        collect(part);
        checkNul(collected);
        return put({std::exchange(collected, {})}, code);
    }

    bool on_number_part(string_view part, error_code& /*code*/) { return collect(part); }
    bool on_int64(std::int64_t /*number*/, string_view part, error_code& code) { return putNumber(part, code); }
    bool on_uint64(std::uint64_t /*number*/, string_view part, error_code& code) { return putNumber(part, code); }
    bool on_double(double number, string_view part, error_code& code)
    {
        const bool infinite = !std::isfinite(number);
        collect(part);
        if (infinite)
            faults.push_back({place(), Reason::infiniteNumber, shown(collected)});
        return put({Number{std::exchange(collected, {}), infinite}}, code);
    }
    bool on_bool(bool truth, error_code& code) { return put({truth}, code); }
    bool on_null(error_code& code) { return put({nullptr}, code); }
    bool on_comment_part(string_view /*part*/, error_code& /*code*/) { return true; }
    bool on_comment(string_view /*part*/, error_code& /*code*/) { return true; }

private:
    std::vector<Frame> frames;
    std::string collected;
    std::size_t values = 0;

    bool collect(string_view part)
    {
        collected.append(part.data(), part.size());
        return true;
    }

    bool putNumber(string_view part, error_code& code)
    {
        collect(part);
        return put({Number{std::exchange(collected, {}), false}}, code);
    }

    bool put(Value next, error_code& code)
    {
        if (++values > maximumValues) {
            code = boost::json::error::array_too_large;
            return false;
        }
        if (frames.empty())
            value = std::move(next);
        else if (frames.back().isObject)
            frames.back().object.push_back({std::move(frames.back().name), std::move(next)});
        else
            frames.back().list.push_back(std::move(next));
        return true;
    }

    void checkNul(const std::string& text)
    {
        if (text.find('\0') != std::string::npos)
            faults.push_back({place(), Reason::nulCharacter, {}});
    }

    /// Sorting keeps this quick for an object of any size.
    void dropRepeated(Object& object)
    {
        std::vector<std::size_t> order(object.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
            [&](std::size_t left, std::size_t right) { return object[left].name < object[right].name; });
        std::vector<bool> repeated(object.size());
        bool any = false;
        for (std::size_t index = 1; index < order.size(); ++index) {
            if (object[order[index]].name == object[order[index - 1]].name)
                any = repeated[order[index]] = true;
        }
        if (!any)
            return;
        Object once;
        for (std::size_t index = 0; index < object.size(); ++index) {
            if (repeated[index])
                faults.push_back({placeOf(place(), object[index].name), Reason::repeatedField, {}});
            else
                once.push_back(std::move(object[index]));
        }
        object = std::move(once);
    }

    /// Where the value stands that is being read.
    std::string place() const
    {
        std::string result;
        for (const Frame& frame : frames)
            result = frame.isObject ? placeOf(result, frame.name) : placeOf(result, frame.list.size());
        return result;
    }
};

Reason reasonOf(const error_code& code)
{
    using boost::json::error;
    if (code == error::incomplete)
        return Reason::cutOff;
    if (code == error::too_deep)
        return Reason::tooDeep;
    if (code == error::array_too_large)
        return Reason::tooManyValues;
    if (code == error::exponent_overflow)
        return Reason::infiniteNumber;
    if (code == error::illegal_leading_surrogate || code == error::illegal_trailing_surrogate
        || code == error::expected_utf16_escape)
        return Reason::notUnicode;
    return Reason::notJson;
}

std::string lineAndColumn(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    const std::size_t column = characters(before.substr(lineStart)) + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

} // namespace

Parsed parse(std::string_view text)
{
    if (const std::size_t broken = brokenUtf8(text); broken != std::string_view::npos)
        return {{}, {{lineAndColumn(text, broken), Reason::notUnicode, {}}}};

    boost::json::parse_options options;
    options.max_depth = maximumDepth;
    boost::json::basic_parser<Builder> parser(options);
    error_code code;
    const std::size_t consumed = parser.write_some(false, text.data(), text.size(), code);
    if (!code && consumed < text.size())
        code = boost::json::error::extra_data;

    Builder& builder = parser.handler();
    if (code) {
        builder.faults.push_back({lineAndColumn(text, consumed), reasonOf(code), {}});
        return {{}, std::move(builder.faults)};
    }
    return {std::move(builder.value), std::move(builder.faults)};
}

} // namespace file::json
