// SPDX-License-Identifier: EUPL-1.2
/// How a typing ends, or is kept while it goes on.
#include "editor/canvas/writer.h"
#include "editor/model/edits/links.h"
#include "editor/model/find.h"

#include <QTextDocument>

namespace canvas {

void Writer::edit(const Task& task, model::Patch wanted)
{
    const QString text = std::holds_alternative<Draft>(task) ? tr("Add step")
        : std::holds_alternative<Rewording>(task)            ? tr("Change text")
                                                             : tr("Name pattern");
    m_editing = true;
    m_scene.document().edit(std::move(wanted), text);
    m_editing = false;
}

std::optional<model::StepId> Writer::keep()
{
    const document::Document& document = m_scene.document();
    const Task task = m_task;
    const bool empty = m_entry->text().isEmpty();
    model::Patch wanted = patch();
    std::optional<model::StepId> kept;
    if (const auto* rewording = std::get_if<Rewording>(&task))
        kept = rewording->step;
    else if (std::holds_alternative<Draft>(task) && !empty)
        kept = model::nextStep(document.map());
    const quint64 before = document.revision();
    end();
    if (!empty)
        edit(task, std::move(wanted));
    if (document.revision() == before)
        m_scene.refresh();
    return kept;
}

void Writer::put()
{
    if (!m_entry || m_entry->text().isEmpty() || m_scene.document().isReadOnly())
        return;
    const Task task = m_task;
    model::Patch wanted = patch();
    if (const auto* draft = std::get_if<Draft>(&task))
        m_task = Rewording{model::nextStep(m_scene.document().map()), *draft};
    edit(task, std::move(wanted));
    showText();
}

void Writer::undo()
{
    if (!m_entry)
        return;
    QTextDocument& text = *m_entry->document();
    if (text.isUndoAvailable())
        return text.undo();
    {
        const QSignalBlocker unseen(m_entry);
        while (text.isRedoAvailable())
            text.redo();
    }
    const bool isNew = draft() != nullptr;
    const quint64 before = m_scene.document().revision();
    keep();
    if (m_scene.document().revision() != before)
        m_scene.document().undoStack().undo();
    if (isNew)
        m_scene.select({});
}

/// The new step that is being typed, whether it is in the map already or not.
const Draft* Writer::draft() const
{
    const auto* rewording = std::get_if<Rewording>(&m_task);
    if (rewording && rewording->begun)
        return &*rewording->begun;
    return std::get_if<Draft>(&m_task);
}

std::optional<model::StepId> Writer::standpoint() const
{
    if (const auto* rewording = std::get_if<Rewording>(&m_task))
        return rewording->step;
    const auto* draft = std::get_if<Draft>(&m_task);
    if (!draft)
        return std::nullopt;
    if (!m_entry->text().isEmpty())
        return model::nextStep(m_scene.document().map());
    if (!draft->chain.empty())
        return draft->chain.back();
    return draft->kind == Draft::Kind::cause ? std::optional(draft->step) : std::nullopt;
}

void Writer::enter()
{
    if (!m_entry)
        return;
    const Task task = m_task;
    const auto draft = this->draft() ? std::optional(*this->draft()) : std::nullopt;
    const auto kept = keep();
    const model::Map& map = m_scene.document().map();
    if (const auto* naming = std::get_if<Naming>(&task))
        return m_scene.select(onlyLoop(naming->loop));
    if (!draft)
        return m_scene.select(only(*kept));
    if (kept) {
        if (auto next = nextDraft(map, *draft, *kept))
            return begin(std::move(*next));
        return m_scene.select(only(*kept));
    }
    if (const auto loop = closableLoop(map, *draft); !loop.empty()) {
        m_scene.document().edit(model::addLink(map, loop.back(), loop.front()), tr("Close pattern"));
        m_scene.select(onlyLoop(loop));
        Q_EMIT covers(m_scene.selectionBounds());
        return;
    }
    if (!draft->chain.empty())
        m_scene.select(only(draft->chain.back()));
}

void Writer::escape()
{
    if (!m_entry)
        return;
    if (draft()) {
        keep();
        m_scene.select({});
        return;
    }
    end();
    m_scene.refresh();
}

void Writer::commit()
{
    if (!m_entry)
        return;
    const Task task = m_task;
    const auto kept = keep();
    if (kept)
        m_scene.select(only(*kept));
    else if (const auto* naming = std::get_if<Naming>(&task))
        m_scene.select(onlyLoop(naming->loop));
}

} // namespace canvas
