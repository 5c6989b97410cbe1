// SPDX-License-Identifier: EUPL-1.2
/// What the window does for a room full of people: telling a pattern, talking about it, nothing but the map, the map on
/// a second screen, and from how far it can be read.
#pragma once

#include "editor/window/actions.h"
#include "editor/window/mapbar.h"
#include "editor/window/notice.h"
#include "editor/window/projection.h"
#include "editor/window/surroundings.h"
#include "editor/window/talk.h"
#include "editor/window/telling.h"

#include <memory>

class QScreen;
class QStackedWidget;

namespace window {

class Room : public QObject {
    Q_OBJECT

public:
    /// `pages` holds `view`, and gets the talk beside it. All must outlive this.
    Room(canvas::View& view, QStackedWidget& pages, Surroundings& surroundings, Notice& notice, Actions& actions,
        QObject* parent);
    ~Room() override;

    /// The thin bar that stands above the map while it is alone.
    MapBar& mapBar() { return *m_mapBar; }
    void setTheme(const draw::Theme& theme);
    /// Keeps what is being typed in the talk.
    void commit();
    /// What is being typed in the talk, as the edit that would keep it; empty when nothing is.
    model::Patch typed() const { return m_talk ? m_talk->typed() : model::Patch(); }
    /// Back to the map, whatever the room was doing.
    void leave();

Q_SIGNALS:
    /// What is being typed in the talk has changed.
    void typing();
    /// The talk about this pattern has come to its end, and what was said wants to go on.
    void talked(const std::vector<model::StepId>& pattern);

private:
    void connectActions();
    void tell();
    /// Why there is nothing to tell or to talk about, and what to do.
    QString whyNot() const;
    void beginTalk();
    /// Made when somebody wants to talk for the first time.
    Talk& talk();
    void endTalk();
    void setMapOnly(bool on);
    void project(bool on);
    /// A screen beside the one of the map; null without one, and where all show the same.
    QScreen* otherScreen() const;
    /// What a cable took away comes back with it.
    void projectAgain();
    void tellDistance();
    void cover();

    canvas::View& m_view;
    QStackedWidget& m_pages;
    Surroundings& m_surroundings;
    Notice& m_notice;
    Actions& m_actions;
    MapBar* m_mapBar;
    draw::Theme m_theme = draw::lightTheme();
    Telling* m_telling;
    /// Null until somebody wants to talk.
    Talk* m_talk = nullptr;
    /// Only there once somebody asked for it.
    std::unique_ptr<Projection> m_projection;
    /// Its screen has gone, and nobody has said since whether it is wanted.
    bool m_projectionLost = false;
};

} // namespace window
