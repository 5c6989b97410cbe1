// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/writer.h"

#include "editor/draw/badge.h"
#include "editor/draw/font.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/edits/steps.h"
#include "editor/model/find.h"

#include <algorithm>

namespace canvas {

namespace {

/// Names are short; what is longer belongs in the story.
constexpr int maximumName = 200;

draw::Setting stepSetting()
{
    return {draw::font(draw::size::text), draw::size::lineHeight, draw::size::textWidth, draw::Align::leading};
}

draw::Setting nameSetting()
{
    return {draw::font(draw::size::name, draw::Weight::bold), draw::size::nameLineHeight, draw::size::nameWidth,
        draw::Align::centre};
}

/// The part of the map that the boxes of these steps take.
QRectF around(const draw::Picture& picture, const std::vector<model::StepId>& steps)
{
    QRectF bounds;
    for (const model::StepId id : steps)
        if (const auto step = picture.steps.find(id); step != picture.steps.end())
            bounds |= step->second.rect();
    return bounds;
}

bool allIn(const model::Map& map, const std::vector<model::StepId>& steps)
{
    return std::all_of(steps.begin(), steps.end(), [&map](model::StepId id) { return map.steps.contains(id); });
}

/// The draft as it can still be when the map has changed under it.
Draft stillPossible(const model::Map& map, const Draft& draft)
{
    const bool stepNeeded = draft.kind == Draft::Kind::effect || draft.kind == Draft::Kind::cause;
    const bool possible = (!stepNeeded || map.steps.contains(draft.step))
        && (draft.kind != Draft::Kind::inside || map.links.contains(draft.link)) && allIn(map, draft.chain);
    return possible ? draft : looseDraft(draft.place);
}

} // namespace

Writer::Writer(Scene& scene, QObject* parent)
    : QObject(parent)
    , m_scene(scene)
{
    connect(&scene.document(), &document::Document::changed, this, &Writer::followMap);
    connect(&scene.document(), &document::Document::replaced, this, &Writer::end);
}

Writer::~Writer()
{
    delete m_entry;
}

void Writer::begin(Draft draft)
{
    commit();
    const int limit = static_cast<int>(model::maximumTextLength);
    if (m_scene.document().map().steps.size() < model::maximumSteps)
        start(std::move(draft), {}, stepSetting(), limit);
}

void Writer::rewrite(model::StepId step, bool fromNothing)
{
    commit();
    if (!m_scene.picture().steps.contains(step))
        return;
    const QString text = fromNothing ? QString() : QString::fromStdString(m_scene.document().map().steps.at(step).text);
    start(Rewording{step}, text, stepSetting(), static_cast<int>(model::maximumTextLength));
}

void Writer::name(std::vector<model::StepId> loop, bool fromNothing)
{
    commit();
    const model::Loop* named = model::namedLoop(m_scene.document().map(), loop);
    const QString text = named && !fromNothing ? QString::fromStdString(named->name) : QString();
    start(Naming{std::move(loop)}, text, nameSetting(), maximumName);
}

void Writer::start(Task task, const QString& text, const draw::Setting& setting, int maximumLength)
{
    if (m_scene.document().isReadOnly())
        return;
    if (std::holds_alternative<Draft>(task))
        m_scene.select({});
    m_task = std::move(task);
    m_place.reset();
    m_entry = new Entry(setting, m_scene.theme().ink, maximumLength);
    m_entry->start(text);
    m_scene.addItem(m_entry);
    connect(m_entry, &Entry::edited, this, &Writer::showText);
    connect(m_entry, &Entry::shortened, this, &Writer::shortened);
    connect(m_entry, &Entry::ended, this, &Writer::enter);
    connect(m_entry, &Entry::left, this, &Writer::escape);
    connect(
        m_entry, &Entry::lost, this,
        [this, entry = m_entry] {
            if (m_entry == entry)
                commit();
        },
        Qt::QueuedConnection);
    showText();
    m_entry->setFocus();
}

std::function<void()> Writer::interrupt()
{
    put();
    const Task task = m_task;
    commit();
    return [this, task] { takeUp(task); };
}

void Writer::takeUp(const Task& task)
{
    const model::Map& map = m_scene.document().map();
    if (const auto* draft = std::get_if<Draft>(&task))
        return begin(stillPossible(map, *draft));
    if (const auto* naming = std::get_if<Naming>(&task); naming && allIn(map, naming->loop))
        return name(naming->loop, false);
    const auto* rewording = std::get_if<Rewording>(&task);
    if (rewording && map.steps.contains(rewording->step))
        start(task, QString::fromStdString(map.steps.at(rewording->step).text), stepSetting(),
            static_cast<int>(model::maximumTextLength));
}

/// The entry may be in the middle of an event, so it goes a little later.
void Writer::end()
{
    if (!m_entry)
        return;
    m_entry->disconnect(this);
    m_scene.removeItem(m_entry);
    m_entry->deleteLater();
    m_entry = nullptr;
    m_task = {};
    m_scene.forgetPreview();
    Q_EMIT stateChanged();
}

model::Patch Writer::patch() const
{
    const model::Map& map = m_scene.document().map();
    const std::string text = m_entry->text().toStdString();
    if (const auto* draft = std::get_if<Draft>(&m_task)) {
        model::Patch patch = patchOf(map, *draft, text);
        auto& step = patch.steps.at(model::nextStep(map));
        if (step && !step->position)
            step->position = m_place;
        return patch;
    }
    if (const auto* rewording = std::get_if<Rewording>(&m_task))
        return model::setText(map, rewording->step, text);
    if (const auto* naming = std::get_if<Naming>(&m_task))
        return model::nameLoop(map, naming->loop, text);
    return {};
}

model::Map Writer::mapAsTyped() const
{
    const model::Map& map = m_scene.document().map();
    return m_entry && !m_entry->text().isEmpty() ? model::with(map, patch()) : map;
}

/// Where a draft goes when nobody lays the map out.
model::Point Writer::spareDraftPlace(const Draft& draft) const
{
    constexpr int distance = 300;
    const model::Map& map = m_scene.document().map();
    const auto centre = [&map](model::StepId id) { return map.steps.at(id).position.value_or(model::Point{}); };
    switch (draft.kind) {
    case Draft::Kind::loose:
        break;
    case Draft::Kind::effect:
        return {centre(draft.step).x + distance, centre(draft.step).y};
    case Draft::Kind::cause:
        return {centre(draft.step).x - distance, centre(draft.step).y};
    case Draft::Kind::inside: {
        const model::Link& link = map.links.at(draft.link);
        return {(centre(link.from).x + centre(link.to).x) / 2, (centre(link.from).y + centre(link.to).y) / 2};
    }
    }
    return m_scene.picture().bounds.isEmpty() ? model::Point{}
                                              : model::Point{static_cast<int>(m_scene.picture().bounds.center().x()),
                                                  static_cast<int>(m_scene.picture().bounds.bottom()) + 60};
}

/// Shows the map as it is with what has been typed so far.
void Writer::showText()
{
    const model::Map& map = m_scene.document().map();
    model::Patch patch = m_scene.document().preview(this->patch());
    Selection written;
    if (const auto* draft = std::get_if<Draft>(&m_task)) {
        auto& step = patch.steps.at(model::nextStep(map));
        if (step && !step->position)
            step->position = spareDraftPlace(*draft);
        // A loose step stands in line with the others of its strip, however wide it becomes.
        if (step && !m_place && draft->kind != Draft::Kind::loose)
            m_place = step->position;
        written = only(model::nextStep(map));
    } else if (const auto* rewording = std::get_if<Rewording>(&m_task)) {
        // An emptied text shows as an empty box; it is put back when the typing ends.
        written = only(rewording->step);
    } else if (const auto* naming = std::get_if<Naming>(&m_task)) {
        written = onlyLoop(naming->loop);
    }
    m_scene.showPreview(std::move(patch), std::move(written));
    Q_EMIT covers(fitEntry());
    Q_EMIT stateChanged();
}

QRectF Writer::fitEntry()
{
    const draw::Picture& picture = m_scene.picture();
    std::optional<model::StepId> step;
    if (std::holds_alternative<Draft>(m_task))
        step = model::nextStep(m_scene.document().map());
    if (const auto* rewording = std::get_if<Rewording>(&m_task))
        step = rewording->step;
    if (step) {
        const draw::StepShape& shape = picture.steps.at(*step);
        m_entry->fit(shape.box->text, shape.centre + shape.box->textPlace());
        return shape.rect();
    }
    const auto& loop = std::get<Naming>(m_task).loop;
    for (const auto& [id, badge] : picture.badges)
        if (badge.steps == loop && !badge.name.lines.empty()) {
            // The quotation marks around a name are not typed.
            const QString name = m_entry->text();
            const QString quoted = draw::quoted(name);
            m_entry->fit(
                badge.name, badge.centre + draw::badgePlaces(badge).name, quoted == name ? QString() : quoted.left(1));
            return badge.rect();
        }
    const QPointF middle = around(picture, loop).center();
    m_entry->fit(draw::setText({}, nameSetting()), middle);
    return {middle, QSizeF(1, 1)};
}

void Writer::followMap()
{
    if (!m_entry || m_editing)
        return;
    // Everything may stand somewhere else now.
    m_place.reset();
    const model::Map& map = m_scene.document().map();
    if (const auto* draft = std::get_if<Draft>(&m_task)) {
        m_task = stillPossible(map, *draft);
    } else if (const auto* rewording = std::get_if<Rewording>(&m_task)) {
        if (!map.steps.contains(rewording->step))
            m_task = looseDraft();
    } else if (const auto* naming = std::get_if<Naming>(&m_task)) {
        if (!allIn(map, naming->loop))
            return end();
    }
    showText();
}

QString Writer::hint() const
{
    if (!m_entry) {
        const std::vector<model::StepId>& loop = m_scene.selection().loop;
        const model::Loop* known = loop.empty() ? nullptr : model::namedLoop(m_scene.document().map(), loop);
        const bool unnamed = !loop.empty() && (!known || known->name.empty());
        return unnamed && !m_scene.document().isReadOnly() ? tr("Type a name for this pattern · Esc: not now")
                                                           : QString();
    }
    const bool empty = m_entry->text().isEmpty();
    if (std::holds_alternative<Naming>(m_task))
        return tr("Enter keeps the name · Esc leaves it as it was");
    if (!this->draft())
        return tr("Enter keeps the text · Esc leaves it as it was · Shift+Enter: new line");
    const Draft& draft = *this->draft();
    if (draft.kind == Draft::Kind::inside)
        return empty ? tr("Type what happens in between · Esc: never mind · Tab on the step: a further effect")
                     : tr("In between · Enter: and then… · Esc: done · Shift+Enter: new line");
    if (!empty || !std::holds_alternative<Draft>(m_task))
        return draft.kind == Draft::Kind::cause ? tr("Enter or Esc: done · Shift+Enter: new line")
                                                : tr("Enter: and then… · Esc: done · Shift+Enter: new line");
    return closableLoop(m_scene.document().map(), draft).size() > 1
        ? tr("Type what happens next · Enter closes the pattern · Esc: done")
        : tr("Type what happens · Esc: never mind");
}

} // namespace canvas
