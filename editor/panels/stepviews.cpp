// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/stepviews.h"

#include "editor/model/edits/perspectives.h"
#include "editor/model/find.h"
#include "editor/panels/entrylist.h"
#include "editor/panels/pill.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace panels {

namespace {

/// The line that holds the second reading; perspectives are numbered from 1.
constexpr std::uint32_t readingId = 0;

} // namespace

StepViews::StepViews(document::Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_heading(new QLabel)
    , m_step(new QLabel)
    , m_how(new QLabel)
    , m_list(new EntryList)
{
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setContentsMargins(12, 6, 12, 0);
    m_heading->setWordWrap(true);
    m_heading->setIndent(0);
    m_step->setWordWrap(true);
    m_step->setTextFormat(Qt::PlainText);
    m_step->setContentsMargins(12, 2, 12, 6);
    m_step->setForegroundRole(QPalette::PlaceholderText);
    m_how->setWordWrap(true);
    m_how->setContentsMargins(12, 2, 12, 4);
    m_how->setForegroundRole(QPalette::PlaceholderText);
    m_list->setIconSize(pillSize());
    // What somebody said is not to go because somebody else says something at the same name.
    m_list->typingGoesOn();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_step);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_how);
    layout->addStretch(0);

    connect(m_list, &EntryList::changedText, this, &StepViews::write);
    connect(m_list, &TextList::typing, this, &StepViews::typing);
    connect(m_list, &EntryList::ticked, this, &StepViews::tick);
    connect(m_list, &TextList::wished, this, [this](TextList::Wish wish) {
        if (wish == TextList::Wish::add && m_list->currentItem())
            m_list->write(m_list->currentItem());
        else if (wish == TextList::Wish::remove)
            removeCurrent();
        else if (wish == TextList::Wish::leave)
            Q_EMIT left();
    });
    setTexts();
}

void StepViews::setTexts()
{
    m_heading->setText(tr("Who recognises this step?"));
    m_list->setAccessibleName(m_heading->text());
    m_how->setText(tr("Type at a name: it makes sense because…"));
    m_list->setAccessibleDescription(tr("Space ticks, typing writes why it makes sense from there"));
}

void StepViews::show(std::optional<model::StepId> id, const draw::Theme& theme)
{
    const model::Map& map = m_document.map();
    m_shown = id && map.steps.contains(*id) ? id : std::nullopt;
    m_list->setVisible(m_shown.has_value());
    m_how->setVisible(m_shown.has_value() && !m_document.isReadOnly());
    if (!m_shown) {
        m_step->setText(tr("Choose a step on the map."));
        m_list->setEntries({}, false);
        return;
    }
    const model::Step& step = map.steps.at(*m_shown);
    m_step->setText(QString::fromStdString(step.text).simplified());
    std::vector<Entry> entries;
    for (const model::Perspective& perspective : map.perspectives) {
        const auto view = std::ranges::find(step.views, perspective.id, &model::View::perspective);
        const bool recognised = view != step.views.end();
        const QString name = QString::fromStdString(perspective.name);
        const QString because = recognised ? QString::fromStdString(view->because) : QString();
        const QString asked = tr("%1: makes sense because…").arg(name);
        entries.push_back({.id = number(perspective.id),
            // A tick alone leaves the row as high as it was: what stands below stays under the hand.
            .text = because.isEmpty() ? name : tr("%1: makes sense because %2").arg(name, because),
            .written = because,
            .prompt = asked,
            .icon = pill(map, perspective, theme),
            .ticked = recognised,
            .quiet = !recognised});
    }
    const QString reading = QString::fromStdString(step.reading);
    entries.push_back({.id = readingId,
        .text = reading.isEmpty() ? tr("Another reading…") : tr("Another reading: %1").arg(reading),
        .written = reading,
        .prompt = tr("Another reading…"),
        .quiet = reading.isEmpty()});
    m_list->setEntries(entries, !m_document.isReadOnly());
}

model::Patch StepViews::written(std::uint32_t id, const QString& text) const
{
    const model::Map& map = m_document.map();
    if (!m_shown || !map.steps.contains(*m_shown))
        return {};
    if (id == readingId)
        return model::setReading(map, *m_shown, text.toStdString());
    // Nothing written about a step that is not recognised is still not recognised.
    const auto& views = map.steps.at(*m_shown).views;
    const bool recognised =
        std::ranges::find(views, model::PerspectiveId{id}, &model::View::perspective) != views.end();
    if (!recognised && text.isEmpty())
        return {};
    return model::setView(map, *m_shown, model::PerspectiveId{id}, text.toStdString());
}

model::Patch StepViews::typed() const
{
    const auto typed = m_list->typed();
    return typed ? written(*typed->id, typed->text) : model::Patch();
}

void StepViews::write(std::uint32_t id, const QString& text)
{
    m_document.edit(written(id, text), id == readingId ? tr("Another reading of a step") : tr("Who recognises a step"));
}

void StepViews::tick(std::uint32_t id, bool on)
{
    if (m_shown)
        m_document.edit(model::setView(m_document.map(), *m_shown, model::PerspectiveId{id},
                            on ? std::optional<std::string>("") : std::nullopt),
            tr("Who recognises a step"));
}

void StepViews::removeCurrent()
{
    const auto id = m_list->current();
    if (id && *id == readingId)
        write(readingId, {});
    else if (id)
        tick(*id, false);
}

} // namespace panels
