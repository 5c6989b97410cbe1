// SPDX-License-Identifier: EUPL-1.2
#include "editor/file/text.h"

#include <algorithm>
#include <array>

namespace file {

namespace {

/// A character and the bytes it takes; a length of zero means that the bytes are no UTF-8.
struct Character {
    char32_t code = 0;
    std::size_t length = 0;
};

Character characterAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
    const unsigned char first = byte(at);
    if (first < 0x80)
        return {first, 1};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > text.size())
        return {};
    char32_t code = first & (0x7FU >> length);
    for (std::size_t index = at + 1; index < at + length; ++index) {
        if ((byte(index) & 0xC0U) != 0x80U)
            return {};
        code = code << 6U | (byte(index) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code < smallest.at(length) || code > 0x10FFFF || surrogate)
        return {};
    return {code, length};
}

bool isControl(char32_t code)
{
    return (code < 0x20 && code != U'\n' && code != U'\t') || (code >= 0x7F && code < 0xA0);
}

void appendEscaped(std::string& result, char32_t code)
{
    constexpr std::string_view digits = "0123456789abcdef";
    result += "\\u";
    for (const unsigned shift : {12U, 8U, 4U, 0U})
        result += digits[code >> shift & 0xFU];
}

/// Escapes what may not stand in a JSON string as it is.
void appendForJson(std::string& result, Character character, std::string_view bytes)
{
    switch (character.code) {
    case U'"':
        result += "\\\"";
        break;
    case U'\\':
        result += "\\\\";
        break;
    case U'\n':
        result += "\\n";
        break;
    case U'\t':
        result += "\\t";
        break;
    default:
        if (isControl(character.code))
            appendEscaped(result, character.code);
        else
            result += bytes;
    }
}

} // namespace

std::size_t brokenUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        if (character.length == 0)
            return at;
        at += character.length;
    }
    return std::string_view::npos;
}

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

bool hasControl(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        if (isControl(character.code) && character.length > 0)
            return true;
        at += std::max<std::size_t>(character.length, 1);
    }
    return false;
}

std::string sound(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        if (character.length == 0)
            result += "\uFFFD";
        else if (character.code == U'\r')
            result += text.substr(at + 1, 1) == "\n" ? "" : "\n";
        else if (!isControl(character.code))
            result += text.substr(at, character.length);
        at += std::max<std::size_t>(character.length, 1);
    }
    return result;
}

std::string quoted(std::string_view text)
{
    std::string result;
    result.reserve(text.size() + 2);
    result += '"';
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        const std::size_t length = std::max<std::size_t>(character.length, 1);
        appendForJson(result, character.length > 0 ? character : Character{U'\uFFFD', 1}, text.substr(at, length));
        at += length;
    }
    result += '"';
    return result;
}

std::string shown(std::string_view text)
{
    constexpr int most = 40;
    std::string result;
    std::size_t at = 0;
    for (int count = 0; at < text.size() && count < most; ++count) {
        const Character character = characterAt(text, at);
        if (character.length == 0)
            result += "\uFFFD";
        else if (isControl(character.code) || character.code == U'\n' || character.code == U'\t')
            appendEscaped(result, character.code);
        else
            result += text.substr(at, character.length);
        at += std::max<std::size_t>(character.length, 1);
    }
    if (at < text.size())
        result += "…";
    return result;
}

} // namespace file
