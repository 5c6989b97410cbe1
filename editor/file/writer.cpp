// SPDX-License-Identifier: EUPL-1.2
#include "editor/file/writer.h"

#include "editor/file/reader.h"
#include "editor/file/text.h"
#include "editor/file/words.h"

#include <charconv>

namespace file {

namespace {

std::string number(long long value)
{
    return std::to_string(value);
}

/// One object on one line: `{"id":1,"text":"…"}`.
class Line {
public:
    /// Always written.
    Line& put(std::string_view name, const std::string& json)
    {
        result += result.size() > 1 ? "," : "";
        result += quoted(name) + ":" + json;
        return *this;
    }
    Line& id(std::string_view name, auto value) { return put(name, number(model::number(value))); }
    Line& required(std::string_view name, std::string_view text) { return put(name, quoted(sound(text))); }

    /// Left out when empty.
    Line& text(std::string_view name, std::string_view text) { return text.empty() ? *this : required(name, text); }
    Line& list(std::string_view name, const std::string& json) { return json == "[]" ? *this : put(name, json); }

    /// Left out when it is as usual.
    Line& flag(std::string_view name, bool value, bool usual)
    {
        return value == usual ? *this : put(name, value ? "true" : "false");
    }

    std::string with(const model::Unknown& unknown)
    {
        for (const auto& [name, json] : unknown)
            put(name, json);
        return result + "}";
    }

private:
    std::string result = "{";
};

template <class Elements, class ToJson> std::string listOf(const Elements& elements, ToJson toJson)
{
    std::string result = "[";
    for (const auto& element : elements)
        result += (result.size() > 1 ? "," : "") + std::string(toJson(element));
    return result + "]";
}

template <class Ids> std::string idsOf(const Ids& ids)
{
    return listOf(ids, [](auto id) { return number(model::number(id)); });
}

template <class Values, class Words> std::string wordsOf(const Values& values, const Words& words)
{
    return listOf(values, [&](auto value) { return quoted(wordFor(value, words)); });
}

std::string perspectiveLine(const model::Perspective& perspective)
{
    return Line()
        .id("id", perspective.id)
        .required("name", perspective.name)
        .text("colour", perspective.colour)
        .flag("present", perspective.present, true)
        .with(perspective.unknown);
}

std::string viewObject(const model::View& view)
{
    return Line().id("perspective", view.perspective).text("because", view.because).with(view.unknown);
}

std::string stepLine(const std::pair<const model::StepId, model::Step>& entry)
{
    const auto& [id, step] = entry;
    Line line;
    line.id("id", id).required("text", step.text);
    if (step.position)
        line.put("x", number(step.position->x)).put("y", number(step.position->y));
    line.flag("pinned", step.pinned, false);
    if (step.layer)
        line.text("layer", wordFor(*step.layer, layerWords));
    return line.text("reading", step.reading)
        .text("note", step.note)
        .list("views", listOf(step.views, viewObject))
        .with(step.unknown);
}

std::string linkLine(const std::pair<const model::LinkId, model::Link>& entry)
{
    const auto& [id, link] = entry;
    return Line()
        .id("id", id)
        .id("from", link.from)
        .id("to", link.to)
        .text("polarity", wordFor(link.polarity, polarityWords))
        .flag("delay", link.delay, false)
        .text("note", link.note)
        .with(link.unknown);
}

std::string answerObject(const model::Answer& answer)
{
    Line line;
    line.required("question", wordFor(answer.question, questionWords)).required("text", answer.text);
    if (answer.step)
        line.id("step", *answer.step);
    return line.with(answer.unknown);
}

std::string loopLine(const model::Loop& loop)
{
    return Line()
        .id("id", loop.id)
        .required("name", loop.name)
        .put("steps", idsOf(loop.steps))
        .text("colour", loop.colour)
        .text("story", loop.story)
        .list("principles", idsOf(loop.principles))
        .list("layers", wordsOf(loop.layers, layerWords))
        .text("note", loop.note)
        .list("answers", listOf(loop.answers, answerObject))
        .with(loop.unknown);
}

std::string principleLine(const model::Principle& principle)
{
    return Line()
        .id("id", principle.id)
        .required("text", principle.text)
        .list("layers", wordsOf(principle.layers, layerWords))
        .list("level", wordsOf(principle.level, levelWords))
        .text("reviewed", principle.reviewed)
        .text("note", principle.note)
        .with(principle.unknown);
}

std::string firstMoveLine(const model::FirstMove& move)
{
    Line line;
    line.id("id", move.id).required("text", move.text);
    if (move.link)
        line.id("link", *move.link);
    if (move.step)
        line.id("step", *move.step);
    if (move.loop)
        line.id("loop", *move.loop);
    return line.list("layers", wordsOf(move.layers, layerWords))
        .text("who", move.who)
        .text("when", move.when)
        .text("sign", move.sign)
        .flag("chosen", move.chosen, false)
        .with(move.unknown);
}

/// The fields of the map itself, each on a line of its own.
class Page {
public:
    void field(std::string_view name, const std::string& json) { result += ",\n " + quoted(name) + ":" + json; }

    void text(std::string_view name, std::string_view text)
    {
        if (!text.empty())
            field(name, quoted(sound(text)));
    }

    /// One element a line.
    template <class Elements, class ToLine> void list(std::string_view name, const Elements& elements, ToLine toLine)
    {
        if (elements.empty())
            return;
        std::string lines;
        for (const auto& element : elements)
            lines += (lines.empty() ? "\n  " : ",\n  ") + toLine(element);
        field(name, "[" + lines + "\n ]");
    }

    std::string finished() { return std::move(result) + "\n}\n"; }

private:
    std::string result = "{\"format\":\"patroon\",\"version\":" + number(currentVersion);
};

} // namespace

std::string write(const model::Map& map)
{
    const model::Heading& heading = map.heading;
    Page page;
    page.text("title", heading.title);
    page.text("subtitle", heading.subtitle);
    page.text("occasion", heading.occasion);
    page.text("date", heading.date);
    page.text("language", heading.language);
    if (!heading.organisations.empty()) {
        page.field("organisations",
            listOf(heading.organisations, [](const std::string& name) { return quoted(sound(name)); }));
    }
    page.text("lookAgain", heading.lookAgain);
    page.list("perspectives", map.perspectives, perspectiveLine);
    page.list("steps", map.steps, stepLine);
    page.list("links", map.links, linkLine);
    page.list("loops", map.loops, loopLine);
    page.list("principles", map.principles, principleLine);
    page.list("firstMoves", map.firstMoves, firstMoveLine);
    for (const auto& [name, json] : heading.unknown)
        page.field(name, json);
    return page.finished();
}

} // namespace file
