// SPDX-License-Identifier: EUPL-1.2
#include "editor/document/document.h"

namespace document {

/// The only undo command of the program: undo and redo are the same exchange.
class Document::Edit final : public QUndoCommand {
public:
    Edit(Document& document, model::Patch patch, const QString& text, int run)
        : QUndoCommand(text)
        , m_document(document)
        , m_patch(std::move(patch))
        , m_run(run)
    {
    }

    void redo() override
    {
        m_document.exchange(m_patch);
        if (m_done)
            Q_EMIT m_document.redone(text());
        m_done = true;
    }
    void undo() override
    {
        m_document.exchange(m_patch);
        Q_EMIT m_document.undone(text());
    }
    int id() const override { return m_run; }

    bool mergeWith(const QUndoCommand* next) override
    {
        // Both have been done, so both patches hold what they replaced.
        m_patch = model::reduced(
            m_document.map(), model::merged(std::move(m_patch), static_cast<const Edit*>(next)->m_patch));
        // A run that ends where it began is no edit.
        setObsolete(m_patch.empty());
        return true;
    }

private:
    Document& m_document;
    model::Patch m_patch;
    int m_run;
    /// Once already; whoever does it again redoes it.
    bool m_done = false;
};

Document::Document(QObject* parent)
    : QObject(parent)
{
}

void Document::setCompletion(Completion completion)
{
    m_completion = std::move(completion);
}

model::Patch Document::preview(model::Patch patch) const
{
    return m_completion ? m_completion(m_map, std::move(patch)) : patch;
}

void Document::edit(model::Patch patch, const QString& text, int run)
{
    if (m_readOnly || model::reduced(m_map, patch).empty())
        return;
    push(preview(std::move(patch)), text, run);
}

void Document::editAsIs(model::Patch patch, const QString& text)
{
    if (!m_readOnly)
        push(std::move(patch), text, -1);
}

void Document::push(model::Patch patch, const QString& text, int run)
{
    patch = model::reduced(m_map, std::move(patch));
    if (!patch.empty())
        m_undoStack.push(new Edit(*this, std::move(patch), text, run));
}

void Document::reset(model::Map map)
{
    m_undoStack.clear();
    m_map = std::move(map);
    m_readOnly = false;
    ++m_revision;
    Q_EMIT replaced();
}

void Document::setUnsaved()
{
    m_undoStack.resetClean();
}

void Document::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    Q_EMIT readOnlyChanged();
}

void Document::exchange(model::Patch& patch)
{
    patch = model::apply(m_map, std::move(patch));
    ++m_revision;
    Q_EMIT changed(patch);
}

} // namespace document
