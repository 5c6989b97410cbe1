// SPDX-License-Identifier: EUPL-1.2
/// The four phases of a meeting: each brings its own words to the toolbar and its own pages to the side panel, and
/// hides the rest.
#pragma once

#include <QActionGroup>
#include <QObject>

class QToolBar;

namespace window {

class Actions;

enum class Phase { draw, talk, breakOpen, handOver };

class Phases : public QObject {
    Q_OBJECT

public:
    /// Fills the toolbar with the phases and with what the first of them needs. Both must outlive this.
    Phases(QToolBar& toolBar, const Actions& actions, QObject* parent);

    Phase phase() const { return m_phase; }
    void enter(Phase phase);

    /// In the language of this moment.
    void setTexts();

    /// One for each phase, in their order; Alt and a number enters it.
    QList<QAction*> actions() const { return m_group.actions(); }

Q_SIGNALS:
    void entered(window::Phase phase);

private:
    void fillToolBar();

    QToolBar& m_toolBar;
    const Actions& m_actions;
    QActionGroup m_group;
    Phase m_phase = Phase::draw;
};

} // namespace window
