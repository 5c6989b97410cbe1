// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/audit.h"

#include "editor/model/find.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace model {

namespace {

/// More loops without a name say nothing that the first ones do not say.
constexpr std::size_t mostUnnamed = 12;

bool isSpace(char character)
{
    return character == ' ' || character == '\n' || character == '\t';
}

/// Bytes beyond ASCII are parts of letters.
bool isLetter(char character)
{
    return static_cast<unsigned char>(character) >= 0x80 || std::isalnum(static_cast<unsigned char>(character)) != 0;
}

std::string lower(std::string text)
{
    std::ranges::transform(
        text, text.begin(), [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
    return text;
}

/// The word stands in the text by itself, in capitals or not; the beginning of a longer word does not count.
bool mentions(const std::string& text, const std::string& word)
{
    const std::string all = lower(text);
    const std::string wanted = lower(word);
    if (wanted.empty())
        return false;
    for (std::size_t at = all.find(wanted); at != std::string::npos; at = all.find(wanted, at + 1)) {
        const bool begins = at == 0 || !isLetter(all[at - 1]);
        const std::size_t end = at + wanted.size();
        if (begins && (end == all.size() || !isLetter(all[end])))
            return true;
    }
    return false;
}

std::vector<std::string> words(const std::string& text)
{
    std::vector<std::string> found(1);
    for (const char character : text)
        if (!isSpace(character))
            found.back() += character;
        else if (!found.back().empty())
            found.emplace_back();
    return found;
}

bool isCapital(const std::string& word)
{
    return !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
}

/// A form of address and the name after it; empty when there is none.
std::string person(const std::string& text)
{
    static const std::set<std::string> addresses{
        "mevrouw", "mevr.", "mw.", "mw", "meneer", "dhr.", "dhr", "mr.", "mr", "mrs.", "mrs", "ms.", "ms", "miss"};
    const std::vector<std::string> all = words(text);
    for (std::size_t i = 0; i + 1 < all.size(); ++i)
        if (addresses.contains(lower(all[i])) && isCapital(all[i + 1]))
            return all[i] + ' ' + all[i + 1];
    return {};
}

/// Who takes part: organisations, and perspectives but the first, which is the resident's.
std::vector<std::string> partners(const Map& map)
{
    std::vector<std::string> names = map.heading.organisations;
    for (std::size_t i = 1; i < map.perspectives.size(); ++i)
        names.push_back(map.perspectives[i].name);
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

void addMentions(
    std::vector<Hint>& hints, const std::vector<std::string>& partners, const std::string& text, Hint about)
{
    for (const std::string& partner : partners)
        if (mentions(text, partner)) {
            about.kind = Hint::Kind::mentionsPartner;
            about.word = partner;
            hints.push_back(about);
        }
    if (const std::string name = person(text); !name.empty()) {
        about.kind = Hint::Kind::mentionsPerson;
        about.word = name;
        hints.push_back(about);
    }
}

bool saysAgainstSigns(const Map& map, const Loop& loop)
{
    if (isOpen(map, loop.steps) || !hasSigns(map, loop.steps))
        return false;
    const auto says = [&loop](const char* dutch, const char* english) {
        return mentions(loop.name, dutch) || mentions(loop.name, english);
    };
    const Kind kind = kindOf(map, loop.steps);
    return (kind == Kind::balancing && says("versterkend", "reinforcing"))
        || (kind == Kind::reinforcing && says("dempend", "balancing"));
}

} // namespace

std::vector<Hint> readAlong(const Map& map, const FoundLoops& found)
{
    std::vector<Hint> hints;
    const std::vector<std::string> names = partners(map);
    std::set<std::string> called;
    std::set<StepId> onLoops;
    for (const Loop& loop : map.loops) {
        const auto add = [&](Hint::Kind kind) { hints.push_back({.kind = kind, .loop = loop.id}); };
        if (!loop.name.empty() && !called.insert(lower(loop.name)).second)
            add(Hint::Kind::sameName);
        if (saysAgainstSigns(map, loop))
            add(Hint::Kind::nameAgainstSigns);
        if (isOpen(map, loop.steps))
            add(Hint::Kind::openPattern);
        addMentions(hints, names, loop.name, {.loop = loop.id});
        onLoops.insert(loop.steps.begin(), loop.steps.end());
    }
    std::size_t unnamed = 0;
    for (const Cycle& cycle : found.loops) {
        onLoops.insert(cycle.begin(), cycle.end());
        const Loop* known = namedLoop(map, cycle);
        if ((!known || known->name.empty()) && unnamed++ < mostUnnamed)
            hints.push_back({.kind = Hint::Kind::loopWithoutName, .cycle = cycle});
    }
    for (const auto& [id, step] : map.steps) {
        // A search that was cut off cannot tell who is outside.
        if (found.complete && !onLoops.contains(id))
            hints.push_back({.kind = Hint::Kind::stepOutsideLoops, .step = id});
        addMentions(hints, names, step.text, {.step = id});
    }
    return hints;
}

} // namespace model
