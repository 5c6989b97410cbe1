// SPDX-License-Identifier: EUPL-1.2
/// A window in which a pattern is told, driven by keys.
#pragma once

#include "tests/window/desk.h"

/// The window with this map in English, in which a pattern is told.
struct Room : WindowDesk {
    explicit Room(const QString& path)
        : WindowDesk("en", path)
    {
    }

    window::Telling& telling() const { return part<window::Telling>(); }
    /// What is said now.
    QString caption() const { return telling().accessibleName(); }
    QString text(std::size_t loop, std::size_t step) const
    {
        return QString::fromStdString(map().steps.at(map().loops[loop].steps[step]).text);
    }
    bool tells(std::size_t loop, std::size_t step) const { return caption().contains(text(loop, step)); }

    /// The window takes on its new size in several rounds of events.
    static void settle()
    {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
    }
};

inline QString oneLoop()
{
    return shipped("templates/wereldvrede.en.patroon");
}

inline QString fourLoops()
{
    return shipped("samples/van-loket-naar-loket.en.patroon");
}
