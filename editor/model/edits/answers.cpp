// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/edits/answers.h"

#include "editor/model/find.h"

#include <algorithm>

namespace model {

namespace {

/// The pattern in a copy of all patterns; null when there is none.
Loop* loopIn(std::vector<Loop>& loops, LoopId id)
{
    const auto found = std::find_if(loops.begin(), loops.end(), [id](const Loop& loop) { return loop.id == id; });
    return found == loops.end() ? nullptr : &*found;
}

} // namespace

Patch addAnswer(const Map& map, LoopId loop, Answer answer)
{
    std::vector<Loop> loops = map.loops;
    Loop* found = loopIn(loops, loop);
    if (!found || answer.text.empty())
        return {};
    found->answers.push_back(std::move(answer));
    Patch patch;
    patch.loops = std::move(loops);
    return patch;
}

Patch addAnswer(const Map& map, std::span<const StepId> steps, Answer answer)
{
    if (const Loop* known = namedLoop(map, steps))
        return addAnswer(map, known->id, std::move(answer));
    if (steps.empty() || answer.text.empty())
        return {};
    Loop loop;
    loop.id = nextLoop(map);
    loop.steps.assign(steps.begin(), steps.end());
    loop.answers.push_back(std::move(answer));
    Patch patch;
    patch.loops = map.loops;
    patch.loops->push_back(std::move(loop));
    return patch;
}

Patch rewordAnswer(const Map& map, LoopId loop, std::size_t place, std::string text)
{
    std::vector<Loop> loops = map.loops;
    Loop* found = loopIn(loops, loop);
    if (!found || place >= found->answers.size() || found->answers[place].text == text)
        return {};
    if (text.empty())
        found->answers.erase(found->answers.begin() + static_cast<std::ptrdiff_t>(place));
    else
        found->answers[place].text = std::move(text);
    Patch patch;
    patch.loops = std::move(loops);
    return patch;
}

Patch moveFromAnswer(const Map& map, LoopId loop, std::size_t place)
{
    const Loop* found = findLoop(map, loop);
    if (!found || place >= found->answers.size())
        return {};
    const Answer& answer = found->answers[place];
    FirstMove move;
    move.id = nextMove(map);
    move.text = answer.text;
    if (answer.step && map.steps.contains(*answer.step))
        move.step = answer.step;
    else
        move.loop = loop;
    Patch patch;
    patch.firstMoves = map.firstMoves;
    patch.firstMoves->push_back(std::move(move));
    return patch;
}

bool isMove(const Map& map, const Answer& answer)
{
    return std::ranges::find(map.firstMoves, answer.text, &FirstMove::text) != map.firstMoves.end();
}

int movesSaid(const Map& map)
{
    int said = 0;
    for (const Loop& loop : map.loops)
        said += static_cast<int>(std::ranges::count_if(loop.answers,
            [&map](const Answer& answer) { return answer.question == Question::move && !isMove(map, answer); }));
    return said;
}

Patch movesFromAnswers(const Map& map)
{
    Patch all;
    Map after = map;
    for (const Loop& loop : map.loops)
        for (std::size_t i = 0; i < loop.answers.size(); ++i)
            if (loop.answers[i].question == Question::move && !isMove(after, loop.answers[i])) {
                all = moveFromAnswer(after, loop.id, i);
                after = with(std::move(after), all);
            }
    return all;
}

} // namespace model
