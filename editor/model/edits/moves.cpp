// SPDX-License-Identifier: EUPL-1.2
#include "editor/model/edits/moves.h"

#include "editor/model/edits/reorder.h"
#include "editor/model/find.h"

namespace model {

namespace {

Patch add(const Map& map, FirstMove move, std::string text, std::size_t place)
{
    Patch patch;
    if (text.empty())
        return patch;
    move.id = nextMove(map);
    move.text = std::move(text);
    patch.firstMoves = map.firstMoves;
    const auto before = static_cast<std::ptrdiff_t>(std::min(place, map.firstMoves.size()));
    patch.firstMoves->insert(patch.firstMoves->begin() + before, std::move(move));
    return patch;
}

} // namespace

Patch addMove(const Map& map, LinkId link, std::string text, std::size_t place)
{
    FirstMove move;
    move.link = link;
    return add(map, std::move(move), std::move(text), place);
}

Patch addMove(const Map& map, StepId step, std::string text, std::size_t place)
{
    FirstMove move;
    move.step = step;
    return add(map, std::move(move), std::move(text), place);
}

Patch addMove(const Map& map, LoopId loop, std::string text, std::size_t place)
{
    FirstMove move;
    move.loop = loop;
    return add(map, std::move(move), std::move(text), place);
}

void keepMoves(std::vector<FirstMove>& moves, const std::vector<Loop>& before, const std::vector<Loop>& left,
    const std::function<bool(StepId)>& stays)
{
    std::erase_if(moves, [&](FirstMove& move) {
        if (!move.loop || std::ranges::find(left, *move.loop, &Loop::id) != left.end())
            return false;
        const auto gone = std::ranges::find(before, *move.loop, &Loop::id);
        const auto step = std::ranges::find_if(gone->steps, stays);
        if (step == gone->steps.end())
            return true;
        move.loop.reset();
        move.step = *step;
        return false;
    });
}

Patch setMove(const Map& map, FirstMove move)
{
    Patch patch;
    patch.firstMoves = map.firstMoves;
    const auto known = std::ranges::find(*patch.firstMoves, move.id, &FirstMove::id);
    if (known != patch.firstMoves->end())
        *known = std::move(move);
    return reduced(map, std::move(patch));
}

Patch reorderMove(const Map& map, MoveId id, int by)
{
    Patch patch;
    patch.firstMoves = reordered(map.firstMoves, id, by);
    return reduced(map, std::move(patch));
}

Patch removeMove(const Map& map, MoveId id)
{
    Patch patch;
    patch.firstMoves = map.firstMoves;
    std::erase_if(*patch.firstMoves, [&](const FirstMove& move) { return move.id == id; });
    return reduced(map, std::move(patch));
}

} // namespace model
