// SPDX-License-Identifier: EUPL-1.2
#include "editor/file/json.h"

#include "editor/file/text.h"

#include <algorithm>

namespace file::json {

std::string text(const Value& value)
{
    struct Writing {
        std::string operator()(std::nullptr_t) const { return "null"; }
        std::string operator()(bool truth) const { return truth ? "true" : "false"; }
        std::string operator()(const Number& number) const { return number.digits; }
        std::string operator()(const std::string& characters) const { return quoted(characters); }
        std::string operator()(const List& list) const
        {
            std::string result = "[";
            for (const Value& entry : list)
                result += (result.size() > 1 ? "," : "") + json::text(entry);
            return result + "]";
        }
        std::string operator()(const Object& object) const
        {
            std::string result = "{";
            for (const auto& [name, member] : object)
                result += (result.size() > 1 ? "," : "") + quoted(name) + ":" + json::text(member);
            return result + "}";
        }
    };
    return std::visit(Writing{}, value.is);
}

std::string placeOf(const std::string& place, std::string_view field)
{
    const auto plain = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    };
    const bool isName = !field.empty() && field.size() <= 40 && std::all_of(field.begin(), field.end(), plain);
    if (!isName)
        return place + "[" + quoted(shown(field)) + "]";
    return place.empty() ? std::string(field) : place + "." + std::string(field);
}

std::string placeOf(const std::string& place, std::size_t entry)
{
    return place + "[" + std::to_string(entry) + "]";
}

} // namespace file::json
