// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/handout/handout.h"

#include "editor/model/find.h"
#include "editor/model/loops.h"
#include "editor/poster/handout/questions.h"
#include "editor/poster/mappage.h"
#include "editor/poster/textpage.h"

#include <algorithm>
#include <set>

namespace poster {

namespace {

/// Of a map on which nothing has a name.
constexpr std::size_t mostFound = 6;

Options handoutOptions()
{
    Options options;
    options.paper = paperNamed(QStringLiteral("A4")).value();
    options.parts.triangle = false;
    options.parts.notes = false;
    return options;
}

/// The patterns to hand out; empty when there is no loop at all.
std::vector<model::Loop> patternsOf(const model::Map& map)
{
    std::vector<model::Loop> patterns = map.loops;
    const auto hasNoName = [](const model::Loop& loop) { return loop.name.empty(); };
    if (!std::ranges::all_of(patterns, hasNoName))
        std::erase_if(patterns, hasNoName);
    if (!patterns.empty())
        return patterns;
    model::LoopSearch search;
    search.limit = mostFound;
    for (const model::Cycle& cycle : model::findLoops(map, search).loops) {
        model::Loop loop;
        loop.id = model::nextLoop(map);
        loop.steps = cycle;
        patterns.push_back(std::move(loop));
    }
    return patterns;
}

/// The pattern as a map of its own, under its own name. Its lists stay whole, so that colours, initials, numbers and
/// letters are those of the whole map.
model::Map alone(const model::Map& map, const model::Loop& pattern)
{
    model::Map part = map;
    const std::set<model::StepId> steps(pattern.steps.begin(), pattern.steps.end());
    std::erase_if(part.steps, [&](const auto& entry) { return !steps.contains(entry.first); });
    const std::vector<std::optional<model::LinkId>> links = model::linksOf(map, pattern.steps);
    std::erase_if(part.links, [&](const auto& entry) { return std::ranges::find(links, entry.first) == links.end(); });
    for (model::Loop& loop : part.loops) {
        if (loop.id == pattern.id)
            continue;
        model::Loop bare;
        bare.id = loop.id;
        bare.colour = loop.colour;
        loop = std::move(bare);
    }
    if (!model::findLoop(part, pattern.id))
        part.loops.push_back(pattern);
    if (pattern.name.empty() || pattern.name == map.heading.title)
        return part;
    part.heading.subtitle = map.heading.title;
    part.heading.title = pattern.name;
    return part;
}

/// A principle that belongs to other patterns alone stays away.
bool isFor(const model::Map& map, const model::Loop& pattern, const model::Principle& principle)
{
    const auto names = [&](const model::Loop& loop) { return std::ranges::count(loop.principles, principle.id) > 0; };
    return names(pattern) || std::ranges::none_of(map.loops, names);
}

bool isFor(const model::Map& part, const model::Loop& pattern, const model::FirstMove& move)
{
    return (move.link && part.links.contains(*move.link)) || (move.step && part.steps.contains(*move.step))
        || move.loop == pattern.id;
}

/// What the sheet of this pattern tells of the whole map; `part` is the pattern alone.
void keepWhatIsFor(const model::Map& part, const model::Map& map, const model::Loop& pattern, Content& content)
{
    std::vector<bool> chosen;
    for (const model::FirstMove& move : map.firstMoves)
        if (move.chosen)
            chosen.push_back(isFor(part, pattern, move));
    std::size_t move = 0;
    std::erase_if(content.blocks, [&](const Block& block) {
        if (block.mark.kind == Mark::Kind::disc)
            return !chosen[move++];
        return block.mark.kind == Mark::Kind::square
            && !isFor(map, pattern, map.principles[block.mark.label.toUInt() - 1]);
    });
    for (Block& block : content.blocks) {
        // The name is the title already.
        if (block.mark.kind == Mark::Kind::bar)
            std::erase_if(block.paragraphs, [](const Paragraph& paragraph) { return paragraph.heading; });
        // No heading without a first move.
        if (block.mark.kind == Mark::Kind::none && std::ranges::count(chosen, true) == 0)
            block.section.clear();
    }
}

/// The front of a sheet, or all of it when the back has no room for the rest.
void addSheet(std::vector<Page>& pages, Content content)
{
    const QSizeF size = portrait(handoutOptions().paper.size * pointsPerMillimetre);
    MapPage front = mapPage(content, size);
    std::vector<Page> sheet{std::move(front.page)};
    Page back = questionsPage(content, size, front.later);
    if (front.legendLater || back.parts.empty()) {
        addTextPages(sheet, content, front.later, front.legendLater);
        back = questionsPage(content, size, {});
    }
    sheet.push_back(std::move(back));
    if (sheet.size() % 2 != 0) {
        Page blank;
        blank.size = size;
        blank.theme = content.theme;
        sheet.push_back(std::move(blank));
    }
    std::move(sheet.begin(), sheet.end(), std::back_inserter(pages));
}

} // namespace

Poster handout(const model::Map& map)
{
    const Options options = handoutOptions();
    Poster poster = blank(map);
    for (const model::Loop& pattern : patternsOf(map)) {
        const model::Map part = alone(map, pattern);
        Content content = contentOf(part, options);
        keepWhatIsFor(part, map, pattern, content);
        addSheet(poster.pages, std::move(content));
    }
    if (poster.pages.empty())
        addSheet(poster.pages, contentOf(map, options));
    return poster;
}

} // namespace poster
