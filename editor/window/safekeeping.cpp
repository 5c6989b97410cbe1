// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/safekeeping.h"

namespace window {

Safekeeping::Safekeeping(document::Document& document, canvas::View& view, Files& files, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_view(view)
    , m_files(files)
    , m_autosave([this] { return model::with(m_view.writer().mapAsTyped(), typedElsewhere()); })
    , m_warning(new QLabel)
{
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->hide();
    connect(&document, &document::Document::changed, this, &Safekeeping::follow);
    connect(&document, &document::Document::replaced, this, &Safekeeping::follow);
    connect(&document.undoStack(), &QUndoStack::cleanChanged, this, &Safekeeping::follow);
    connect(&view.writer(), &canvas::Writer::stateChanged, this, &Safekeeping::follow);
    connect(&files, &Files::nameChanged, this, &Safekeeping::follow);
    connect(&m_autosave, &document::Autosave::failed, this, [this](const QString& why) {
        m_warning->setText(tr("Unsaved work is not being kept. %1").arg(why));
        m_warning->show();
    });
    connect(&m_autosave, &document::Autosave::worked, m_warning, &QWidget::hide);
}

void Safekeeping::listen(Typed typed)
{
    m_typed.push_back(std::move(typed));
}

model::Patch Safekeeping::typedElsewhere() const
{
    for (const Typed& typed : m_typed)
        if (model::Patch patch = typed(); !patch.empty())
            return patch;
    return {};
}

void Safekeeping::follow()
{
    if (m_takingUp)
        return;
    m_autosave.setPath(m_files.path());
    const bool typing = !m_document.isReadOnly() && (m_view.writer().active() || !typedElsewhere().empty());
    if (m_document.isModified() || typing)
        m_autosave.touch();
    else
        m_autosave.drop();
}

bool Safekeeping::takeUp(const document::Leftover& leftover)
{
    document::Recovered recovered = document::readLeftover(leftover);
    if (!recovered.opened.map) {
        Q_EMIT told(tr("The work that was left cannot be read. %1").arg(recovered.opened.problems.value(0)));
        return false;
    }
    if (!m_autosave.adopt(leftover)) {
        Q_EMIT told(tr("Another window has taken up this work already."));
        return false;
    }
    // The map that goes is not to take the kept work with it.
    m_takingUp = true;
    m_files.takeUp(std::move(*recovered.opened.map), recovered.path);
    m_takingUp = false;
    follow();
    return true;
}

} // namespace window
