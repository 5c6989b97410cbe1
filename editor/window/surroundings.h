// SPDX-License-Identifier: EUPL-1.2
/// Everything around the map: menus, toolbar, side panel, status bar. It goes away for who wants nothing but the map,
/// and comes back exactly as it was.
#pragma once

#include <QList>
#include <QObject>
#include <Qt>

class QMainWindow;
class QWidget;

namespace window {

class Surroundings : public QObject {
    Q_OBJECT

public:
    /// `parts` stand around the map in `window`; all must outlive this.
    Surroundings(QMainWindow& window, QList<QWidget*> parts);

    /// The map alone, on the whole screen. May be asked for more than once.
    void hide();
    /// Undoes one `hide`; undoing the last brings everything back.
    void show();
    /// The map is alone.
    bool hidden() const { return m_asked > 0; }

private:
    QMainWindow& m_window;
    QList<QWidget*> m_parts;
    /// Those that were in sight before the map was alone.
    QList<QWidget*> m_shown;
    Qt::WindowStates m_state;
    int m_asked = 0;
};

} // namespace window
