// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/openpatterns.h"

#include "editor/draw/badge.h"
#include "editor/model/find.h"

#include <QStringList>

namespace window {

OpenPatterns::OpenPatterns(document::Document& document, Notice& notice, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_notice(notice)
    , m_closed(closed())
{
    connect(&document, &document::Document::replaced, this, [this] { m_closed = closed(); });
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &OpenPatterns::look);
}

std::set<model::LoopId> OpenPatterns::closed() const
{
    std::set<model::LoopId> ids;
    for (const model::Loop& loop : m_document.map().loops)
        if (!model::isOpen(m_document.map(), loop.steps))
            ids.insert(loop.id);
    return ids;
}

void OpenPatterns::look()
{
    QStringList names;
    for (const model::Loop& loop : m_document.map().loops)
        if (m_closed.contains(loop.id) && model::isOpen(m_document.map(), loop.steps))
            names << draw::quoted(QString::fromStdString(loop.name));
    m_closed = closed();
    if (!m_told.isEmpty() && m_notice.text() == m_told)
        m_notice.clear();
    m_told.clear();
    // Who goes back and forth in time sees what happens.
    if (names.isEmpty() || m_document.undoStack().canRedo())
        return;
    m_told = tr("An arrow is missing now in %1.").arg(names.join(QStringLiteral(", ")));
    m_notice.offer(m_told, tr("Undo"), [this] { m_document.undoStack().undo(); });
}

} // namespace window
