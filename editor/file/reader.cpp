// SPDX-License-Identifier: EUPL-1.2
#include "editor/file/reader.h"

#include "editor/file/fields.h"
#include "editor/file/words.h"

#include <set>
#include <utility>

namespace file {

namespace {

using model::Map;

/// What the parts of a map may refer to. Zero stands for an id that was itself faulty.
struct Known {
    std::set<std::uint32_t> perspectives;
    std::set<std::uint32_t> steps;
    std::set<std::uint32_t> links;
    std::set<std::uint32_t> principles;
    std::set<std::uint32_t> loops;
};

/// The id of an element; zero, and a fault, when it has none of its own.
std::uint32_t ownId(Fields& fields, std::set<std::uint32_t>& known)
{
    const std::uint32_t id = fields.requiredId("id").value_or(0);
    if (id == 0 || known.insert(id).second)
        return id;
    fields.fault("id", Reason::repeatedId, std::to_string(id));
    return 0;
}

/// What `place` in the file refers to must be there.
void mustExist(
    Findings& findings, std::string place, std::uint32_t id, const std::set<std::uint32_t>& known, Reason reason)
{
    if (id != 0 && !known.contains(id))
        findings.faults.push_back({std::move(place), reason, std::to_string(id)});
}

/// Reads the lists of a map, each after those it refers to.
class MapReading {
public:
    MapReading(Fields& mapFields, Findings& found)
        : top(mapFields)
        , findings(found)
    {
    }

    Map map()
    {
        Map result;
        readHeading(result.heading);
        result.perspectives = perspectives();
        readSteps(result);
        readLinks(result);
        result.principles = principles();
        result.loops = loops();
        result.firstMoves = firstMoves();
        result.heading.unknown = top.rest();
        return result;
    }

private:
    Fields& top;
    Findings& findings;
    Known known;

    void readHeading(model::Heading& heading)
    {
        heading.title = top.text("title");
        heading.subtitle = top.text("subtitle");
        heading.occasion = top.text("occasion");
        heading.date = top.date("date");
        heading.language = top.text("language");
        heading.organisations = top.texts("organisations");
        heading.lookAgain = top.date("lookAgain");
    }

    std::vector<model::Perspective> perspectives()
    {
        std::vector<model::Perspective> result;
        for (Fields& fields : top.objects("perspectives")) {
            model::Perspective& perspective = result.emplace_back();
            perspective.id = model::PerspectiveId{ownId(fields, known.perspectives)};
            perspective.name = fields.requiredText("name");
            perspective.colour = fields.colour("colour");
            perspective.present = fields.flag("present", true);
            perspective.unknown = fields.rest();
        }
        return result;
    }

    void readSteps(Map& map)
    {
        std::vector<Fields> all = top.objects("steps");
        if (all.size() > model::maximumSteps)
            top.fault("steps", Reason::tooManySteps, std::to_string(all.size()));
        for (Fields& fields : all) {
            const std::uint32_t id = ownId(fields, known.steps);
            model::Step step;
            step.text = fields.requiredText("text");
            const auto x = fields.coordinate("x");
            const auto y = fields.coordinate("y");
            if (x && y)
                step.position = model::Point{*x, *y};
            else if (x || y)
                fields.fault(Reason::halfPosition);
            step.pinned = fields.flag("pinned", false);
            step.layer = fields.word<model::Layer>("layer", layerWords);
            step.reading = fields.text("reading");
            step.note = fields.text("note");
            for (Fields& view : fields.objects("views")) {
                const std::uint32_t perspective = view.requiredId("perspective").value_or(0);
                mustExist(
                    findings, view.placeOf("perspective"), perspective, known.perspectives, Reason::noSuchPerspective);
                std::string because = view.text("because");
                step.views.push_back({model::PerspectiveId{perspective}, std::move(because), view.rest()});
            }
            step.unknown = fields.rest();
            map.steps.emplace(model::StepId{id}, std::move(step));
        }
    }

    void readLinks(Map& map)
    {
        std::vector<Fields> all = top.objects("links");
        if (all.size() > model::maximumLinks)
            top.fault("links", Reason::tooManyLinks, std::to_string(all.size()));
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> between;
        for (Fields& fields : all) {
            const std::uint32_t id = ownId(fields, known.links);
            const std::uint32_t from = fields.requiredId("from").value_or(0);
            const std::uint32_t to = fields.requiredId("to").value_or(0);
            mustExist(findings, fields.placeOf("from"), from, known.steps, Reason::noSuchStep);
            mustExist(findings, fields.placeOf("to"), to, known.steps, Reason::noSuchStep);
            if (from != 0 && from == to) {
                fields.fault(Reason::selfLink, std::to_string(from));
            } else if (from != 0 && to != 0) {
                const auto [first, isFirst] = between.try_emplace({from, to}, id);
                if (!isFirst)
                    fields.fault(Reason::secondLink, std::to_string(first->second));
            }
            model::Link link;
            link.from = model::StepId{from};
            link.to = model::StepId{to};
            link.polarity = fields.word<model::Polarity>("polarity", polarityWords).value_or(model::Polarity::none);
            link.delay = fields.flag("delay", false);
            link.note = fields.text("note");
            link.unknown = fields.rest();
            map.links.emplace(model::LinkId{id}, std::move(link));
        }
    }

    std::vector<model::Principle> principles()
    {
        std::vector<model::Principle> result;
        for (Fields& fields : top.objects("principles")) {
            model::Principle& principle = result.emplace_back();
            principle.id = model::PrincipleId{ownId(fields, known.principles)};
            principle.text = fields.requiredText("text");
            principle.layers = fields.words<model::Layer>("layers", layerWords);
            principle.level = fields.words<model::Level>("level", levelWords);
            principle.reviewed = fields.date("reviewed");
            principle.note = fields.text("note");
            principle.unknown = fields.rest();
        }
        return result;
    }

    std::vector<model::Loop> loops()
    {
        std::vector<model::Loop> result;
        for (Fields& fields : top.objects("loops")) {
            model::Loop& loop = result.emplace_back();
            loop.id = model::LoopId{ownId(fields, known.loops)};
            loop.name = fields.requiredText("name");
            loop.steps = stepsOf(fields);
            loop.colour = fields.colour("colour");
            loop.story = fields.text("story");
            const std::string place = fields.placeOf("principles");
            for (const std::uint32_t principle : fields.ids("principles")) {
                mustExist(findings, json::placeOf(place, loop.principles.size()), principle, known.principles,
                    Reason::noSuchPrinciple);
                loop.principles.push_back(model::PrincipleId{principle});
            }
            loop.layers = fields.words<model::Layer>("layers", layerWords);
            loop.note = fields.text("note");
            loop.answers = answersOf(fields);
            loop.unknown = fields.rest();
        }
        return result;
    }

    std::vector<model::StepId> stepsOf(Fields& loop)
    {
        std::vector<model::StepId> result;
        const std::string place = loop.placeOf("steps");
        std::set<std::uint32_t> passed;
        const bool given = loop.has("steps");
        for (const std::uint32_t step : loop.requiredIds("steps")) {
            const std::string here = json::placeOf(place, result.size());
            mustExist(findings, here, step, known.steps, Reason::noSuchStep);
            if (step != 0 && !passed.insert(step).second)
                findings.faults.push_back({here, Reason::repeatedStep, std::to_string(step)});
            result.push_back(model::StepId{step});
        }
        if (given && result.size() < 2)
            loop.fault("steps", Reason::shortLoop, std::to_string(result.size()));
        return result;
    }

    std::vector<model::Answer> answersOf(Fields& loop)
    {
        std::vector<model::Answer> result;
        for (Fields& fields : loop.objects("answers")) {
            model::Answer answer;
            if (!fields.has("question"))
                fields.fault("question", Reason::missing);
            const auto question = fields.word<model::Question>("question", questionWords);
            answer.question = question.value_or(model::Question::recognise);
            answer.text = fields.requiredText("text");
            answer.step = stepOf(fields);
            answer.unknown = fields.rest();
            // An answer to a question that only a newer version asks has no place here.
            if (question)
                result.push_back(std::move(answer));
        }
        return result;
    }

    std::vector<model::FirstMove> firstMoves()
    {
        std::vector<model::FirstMove> result;
        std::set<std::uint32_t> ids;
        for (Fields& fields : top.objects("firstMoves")) {
            model::FirstMove& move = result.emplace_back();
            move.id = model::MoveId{ownId(fields, ids)};
            move.text = fields.requiredText("text");
            if (const auto link = fields.id("link")) {
                mustExist(findings, fields.placeOf("link"), *link, known.links, Reason::noSuchLink);
                move.link = model::LinkId{*link};
            }
            move.step = stepOf(fields);
            if (const auto loop = fields.id("loop")) {
                mustExist(findings, fields.placeOf("loop"), *loop, known.loops, Reason::noSuchLoop);
                move.loop = model::LoopId{*loop};
            }
            if (move.link.has_value() + move.step.has_value() + move.loop.has_value() != 1)
                fields.fault(Reason::notOnePlace);
            move.layers = fields.words<model::Layer>("layers", layerWords);
            move.who = fields.text("who");
            move.when = fields.text("when");
            move.sign = fields.text("sign");
            move.chosen = fields.flag("chosen", false);
            move.unknown = fields.rest();
        }
        return result;
    }

    /// The step that an answer or a first move is about, if any.
    std::optional<model::StepId> stepOf(Fields& fields)
    {
        const auto step = fields.id("step");
        if (!step)
            return {};
        mustExist(findings, fields.placeOf("step"), *step, known.steps, Reason::noSuchStep);
        return model::StepId{*step};
    }
};

} // namespace

Read read(std::string_view text)
{
    if (text.size() > maximumFileSize)
        return {{}, {{{}, Reason::tooLarge, {}}}, false};

    json::Parsed parsed = json::parse(text);
    Findings findings{std::move(parsed.faults), false};
    if (!parsed.value)
        return {{}, std::move(findings.faults), false};
    const auto* object = std::get_if<json::Object>(&parsed.value->is);
    if (!object) {
        findings.faults.push_back({{}, Reason::wrongType, "object"});
        return {{}, std::move(findings.faults), false};
    }

    Fields top(*object, {}, findings);
    if (top.text("format") != "patroon")
        top.fault("format", Reason::notPatroon);
    findings.newer = top.version("version").value_or(0) > static_cast<std::uint32_t>(currentVersion);
    Read result;
    Map map = MapReading(top, findings).map();
    if (findings.faults.empty())
        result.map = std::move(map);
    result.faults = std::move(findings.faults);
    result.newer = findings.newer;
    return result;
}

} // namespace file
