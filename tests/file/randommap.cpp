// SPDX-License-Identifier: EUPL-1.2
#include "tests/file/randommap.h"

#include <algorithm>
#include <array>
#include <set>

namespace {

using namespace model;

/// Draws the parts of one map.
class Drawing {
public:
    explicit Drawing(std::mt19937& generator)
        : random(generator)
    {
    }

    Map map()
    {
        Map result;
        result.heading = {text(), text(), text(), day(), text(), {text(), text()}, day(), unknown()};
        for (std::uint32_t id = below(5); id > 0; --id)
            result.perspectives.push_back({PerspectiveId{id}, text(), colour(), chance(), unknown()});
        for (std::uint32_t id = below(5); id > 0; --id)
            result.principles.push_back({PrincipleId{id}, text(), layers(), levels(), day(), text(), unknown()});
        for (std::uint32_t count = below(30) + 2; count > 0; --count)
            result.steps.emplace(StepId{below(2'000'000'000) + 1}, step(result));
        for (const auto& [id, one] : result.steps)
            all.push_back(id);
        addLinks(result);
        for (std::uint32_t id = below(4); id > 0; --id)
            result.loops.push_back(loop(LoopId{id}, result));
        for (std::uint32_t id = below(4); id > 0; --id)
            result.firstMoves.push_back(move(MoveId{id}, result));
        return result;
    }

private:
    std::mt19937& random;
    std::vector<StepId> all;

    // Not std::uniform_int_distribution: its numbers differ between libraries.
    std::uint32_t below(std::uint32_t bound) { return random() % bound; }
    bool chance() { return below(2) == 0; }

    std::string text()
    {
        constexpr std::array pieces{
            "a", "é", "😀", "\"", "\\", "\n", "\t", "<b>", "\\N", " ", "مرحبا", "{", "'", "/", "\u2028"};
        std::string result;
        for (std::uint32_t count = below(12); count > 0; --count)
            result += pieces.at(below(pieces.size()));
        return result;
    }
    std::string colour() { return chance() ? "" : "#00aAfF"; }
    std::string day() { return chance() ? "" : "2024-02-29"; }
    std::vector<Layer> layers()
    {
        std::vector<Layer> result;
        for (std::uint32_t count = below(3); count > 0; --count)
            result.push_back(static_cast<Layer>(below(3)));
        return result;
    }
    std::vector<Level> levels() { return chance() ? std::vector<Level>() : std::vector{static_cast<Level>(below(3))}; }
    Unknown unknown()
    {
        Unknown result;
        if (below(3) == 0)
            result = {{"b:" + text(), "[1,{\"x\":null},-0.50,1E+3]"}, {"a", "\"\\u0001\\n\""}};
        return result;
    }

    Step step(const Map& map)
    {
        Step result;
        result.text = text();
        if (chance())
            result.position = Point{static_cast<int>(below(2'000'001)) - 1'000'000, static_cast<int>(below(9)) - 4};
        result.pinned = chance();
        if (chance())
            result.layer = static_cast<Layer>(below(3));
        result.reading = text();
        result.note = text();
        for (const Perspective& perspective : map.perspectives) {
            if (chance())
                result.views.push_back({perspective.id, text(), unknown()});
        }
        result.unknown = unknown();
        return result;
    }

    StepId anyStep() { return all[below(static_cast<std::uint32_t>(all.size()))]; }

    void addLinks(Map& map)
    {
        std::set<std::pair<StepId, StepId>> taken;
        for (std::uint32_t count = below(60) + 1; count > 0; --count) {
            const std::pair ends{anyStep(), anyStep()};
            if (ends.first != ends.second && taken.insert(ends).second) {
                map.links[LinkId{below(1'000'000) + 1}] = {
                    ends.first, ends.second, static_cast<Polarity>(below(4)), chance(), text(), unknown()};
            }
        }
    }

    Loop loop(LoopId id, const Map& map)
    {
        Loop result;
        result.id = id;
        result.name = text();
        result.steps = all;
        std::rotate(result.steps.begin(), result.steps.begin() + below(2), result.steps.end());
        result.steps.resize(std::min<std::size_t>(all.size(), below(5) + 2));
        result.colour = colour();
        result.story = text();
        for (const Principle& principle : map.principles)
            result.principles.push_back(principle.id);
        result.layers = layers();
        result.note = text();
        for (std::uint32_t count = below(3); count > 0; --count) {
            result.answers.push_back({static_cast<Question>(below(3)), text(),
                chance() ? std::optional(anyStep()) : std::nullopt, unknown()});
        }
        result.unknown = unknown();
        return result;
    }

    FirstMove move(MoveId id, const Map& map)
    {
        FirstMove result;
        result.id = id;
        result.text = text();
        if (chance() && !map.links.empty())
            result.link = map.links.begin()->first;
        else if (chance() && !map.loops.empty())
            result.loop = map.loops.back().id;
        else
            result.step = anyStep();
        result.layers = layers();
        result.who = text();
        result.when = text();
        result.sign = text();
        result.chosen = chance();
        result.unknown = unknown();
        return result;
    }
};

} // namespace

model::Map randomMap(std::mt19937& random)
{
    return Drawing(random).map();
}
