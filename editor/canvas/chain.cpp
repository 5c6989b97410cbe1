// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/chain.h"

#include "editor/model/edits/links.h"
#include "editor/model/edits/steps.h"
#include "editor/model/find.h"

namespace canvas {

Draft looseDraft(std::optional<model::Point> place)
{
    Draft draft;
    draft.place = place;
    return draft;
}

Draft effectDraft(model::StepId step, std::optional<model::Point> place)
{
    return {Draft::Kind::effect, step, {}, place, {step}};
}

Draft causeDraft(model::StepId step)
{
    return {Draft::Kind::cause, step, {}, {}, {}};
}

Draft insideDraft(const model::Map& map, model::LinkId link)
{
    return {Draft::Kind::inside, {}, link, {}, {map.links.at(link).from}};
}

Draft draftAfter(const model::Map& map, std::vector<model::StepId> chain)
{
    const model::StepId last = chain.back();
    const std::vector<model::LinkId> onward = model::linksFrom(map, last);
    if (onward.size() == 1)
        return {Draft::Kind::inside, {}, onward.front(), {}, std::move(chain)};
    return {Draft::Kind::effect, last, {}, {}, std::move(chain)};
}

model::Patch patchOf(const model::Map& map, const Draft& draft, std::string text)
{
    switch (draft.kind) {
    case Draft::Kind::loose:
        return model::addLooseStep(map, std::move(text), draft.place);
    case Draft::Kind::effect:
        return model::addEffect(map, draft.step, std::move(text), draft.place);
    case Draft::Kind::cause:
        return model::addCause(map, draft.step, std::move(text));
    case Draft::Kind::inside:
        return model::insertStep(map, draft.link, std::move(text));
    }
    return {};
}

std::optional<Draft> nextDraft(const model::Map& map, const Draft& draft, model::StepId added)
{
    if (draft.kind == Draft::Kind::cause)
        return std::nullopt;
    std::vector<model::StepId> chain = draft.chain;
    chain.push_back(added);
    return draftAfter(map, std::move(chain));
}

std::vector<model::StepId> closableLoop(const model::Map& map, const Draft& draft)
{
    if (draft.kind != Draft::Kind::effect || draft.chain.empty()
        || !model::canLink(map, draft.chain.back(), draft.chain.front()))
        return {};
    return draft.chain;
}

} // namespace canvas
