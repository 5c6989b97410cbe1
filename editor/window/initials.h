// SPDX-License-Identifier: EUPL-1.2
/// Whether the initials of those who recognise a step stand on the steps: not on a new map, and for a file as they did
/// the last time it was open on this computer.
#pragma once

#include "editor/canvas/scene.h"
#include "editor/window/files.h"
#include "editor/window/settings.h"

#include <QObject>

namespace window {

class Initials : public QObject {
    Q_OBJECT

public:
    /// `files` holds the map of `scene`; both must outlive this.
    Initials(canvas::Scene& scene, const Files& files, QObject* parent);

    bool shown() const { return m_scene.shown().perspectives; }
    /// A person wants them on the steps, or away.
    void choose(bool shown);

Q_SIGNALS:
    /// Another map, or a person's choice, put them there or took them away.
    void changed(bool shown);

private:
    void show(bool shown);
    /// The file of the open map, whichever it is by now, opens like this the next time.
    void remember();

    canvas::Scene& m_scene;
    const Files& m_files;
    Settings m_settings;
};

} // namespace window
