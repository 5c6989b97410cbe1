// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/initials.h"

namespace window {

Initials::Initials(canvas::Scene& scene, const Files& files, QObject* parent)
    : QObject(parent)
    , m_scene(scene)
    , m_files(files)
{
    connect(&scene.document(), &document::Document::replaced, this,
        [this] { show(!m_files.path().isEmpty() && m_settings.showsInitials(m_files.path())); });
    connect(&files, &Files::nameChanged, this, &Initials::remember);
}

void Initials::choose(bool shown)
{
    show(shown);
    remember();
}

void Initials::show(bool shown)
{
    draw::Shown wanted = m_scene.shown();
    if (wanted.perspectives == shown)
        return;
    wanted.perspectives = shown;
    m_scene.setShown(wanted);
    Q_EMIT changed(shown);
}

void Initials::remember()
{
    if (!m_files.path().isEmpty())
        m_settings.setInitials(m_files.path(), shown());
}

} // namespace window
