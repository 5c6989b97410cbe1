// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/room.h"

#include "editor/model/loops.h"
#include "editor/window/legibility.h"
#include "editor/window/settings.h"
#include "editor/window/story.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>

namespace window {

Room::Room(canvas::View& view, QStackedWidget& pages, Surroundings& surroundings, Notice& notice, Actions& actions,
    QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_pages(pages)
    , m_surroundings(surroundings)
    , m_notice(notice)
    , m_actions(actions)
    , m_mapBar(new MapBar(view.mapScene().document()))
    , m_telling(new Telling(view))
{
    connectActions();
    connect(m_telling, &Telling::begun, this, [this] {
        m_surroundings.hide();
        m_mapBar->hide();
    });
    connect(m_telling, &Telling::ended, this, [this] {
        m_surroundings.show();
        m_mapBar->setVisible(m_actions.mapOnly->isChecked());
        cover();
    });
    connect(m_telling, &Telling::told, this, &Room::cover);
    connect(m_telling, &Telling::questionsWanted, this, &Room::beginTalk);
}

Room::~Room() = default;

void Room::connectActions()
{
    connect(m_actions.tell, &QAction::triggered, this, &Room::tell);
    connect(m_actions.talk, &QAction::triggered, this, &Room::beginTalk);
    connect(m_actions.mapOnly, &QAction::toggled, this, &Room::setMapOnly);
    connect(m_actions.otherScreen, &QAction::triggered, this, &Room::project);
    connect(m_actions.distance, &QAction::triggered, this, &Room::tellDistance);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen* screen) {
        // A desktop may first show the same on both, and only then put one beside the other.
        connect(screen, &QScreen::geometryChanged, this, &Room::projectAgain);
        projectAgain();
    });
}

void Room::setTheme(const draw::Theme& theme)
{
    m_theme = theme;
    if (m_talk)
        m_talk->setTheme(theme);
}

void Room::commit()
{
    if (m_talk)
        m_talk->commit();
}

void Room::leave()
{
    m_telling->end();
    endTalk();
}

void Room::tell()
{
    endTalk();
    m_notice.clear();
    if (!m_telling->begin())
        m_notice.tell(whyNot());
}

QString Room::whyNot() const
{
    return model::findLoops(m_view.mapScene().document().map(), {.limit = 1}).loops.empty()
        ? tr("There is no pattern yet. Draw steps until the last arrow leads back to the first.")
        : tr("There are several loops. Choose one in the list of patterns, or give one a name.");
}

Talk& Room::talk()
{
    if (!m_talk) {
        m_talk = new Talk(m_view.mapScene().document());
        m_talk->setTheme(m_theme);
        m_pages.addWidget(m_talk);
        connect(m_talk, &Talk::told, this, &Room::cover);
        connect(m_talk, &Talk::ended, this, &Room::endTalk);
        connect(m_talk, &Talk::typing, this, &Room::typing);
        connect(m_talk, &Talk::finished, this, &Room::talked);
    }
    return *m_talk;
}

void Room::beginTalk()
{
    const bool talking = m_pages.currentWidget() == m_talk;
    const std::vector<model::StepId> told = m_telling->pattern();
    leave();
    if (talking)
        return;
    m_notice.clear();
    const bool typing = m_view.writer().active();
    m_view.commit();
    canvas::Scene& scene = m_view.mapScene();
    auto patterns = patternsToTell(scene.document().map(), told.empty() ? scene.selection().loop : told);
    if (patterns.empty()) {
        m_notice.tell(whyNot());
        return;
    }
    if (typing)
        scene.select({});
    talk().begin(std::move(patterns));
    m_surroundings.hide();
    m_mapBar->hide();
    m_pages.setCurrentWidget(m_talk);
    m_talk->wake();
    cover();
}

void Room::endTalk()
{
    if (m_pages.currentWidget() != m_talk)
        return;
    m_pages.setCurrentWidget(&m_view);
    m_surroundings.show();
    m_mapBar->setVisible(m_actions.mapOnly->isChecked());
    m_view.setFocus();
    cover();
}

void Room::setMapOnly(bool on)
{
    if (on)
        m_surroundings.hide();
    else
        m_surroundings.show();
    m_mapBar->setVisible(on && m_pages.currentWidget() == &m_view && !m_telling->active());
    if (m_pages.currentWidget() == &m_view)
        m_view.setFocus();
}

QScreen* Room::otherScreen() const
{
    const QRect here = m_view.screen()->geometry();
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto other = std::ranges::find_if(screens,
        [&](const QScreen* screen) { return screen != m_view.screen() && !screen->geometry().intersects(here); });
    return other == screens.end() ? nullptr : *other;
}

void Room::projectAgain()
{
    if (!m_projectionLost || !otherScreen())
        return;
    m_actions.otherScreen->setChecked(true);
    project(true);
}

void Room::project(bool on)
{
    m_notice.clear();
    m_projectionLost = false;
    QScreen* other = otherScreen();
    if (on && !other) {
        m_actions.otherScreen->setChecked(false);
        m_notice.tell(tr("There is only one screen. Connect the beamer as a second screen, and choose this again."));
        return;
    }
    if (!on) {
        m_projection.reset();
        return;
    }
    m_projection = std::make_unique<Projection>(m_view);
    connect(m_projection.get(), &Projection::ended, m_actions.otherScreen,
        [this] { m_actions.otherScreen->setChecked(false); });
    connect(m_projection.get(), &Projection::screenLost, this, [this] { m_projectionLost = true; });
    m_projection->fill(*other);
    // Not every desktop asks whether a new window wants the keyboard.
    m_view.activateWindow();
    m_view.setFocus();
    cover();
}

void Room::tellDistance()
{
    const bool projected = m_projection && m_projection->isVisible();
    const Legibility legibility(projected ? m_projection->zoom() : m_view.zoom(),
        projected ? *m_projection->screen() : *m_view.screen(), Settings().pictureWidth());
    m_notice.tell(legibility.sentence());
}

/// What the room sees over the map.
void Room::cover()
{
    if (!m_projection)
        return;
    if (m_telling->active())
        m_projection->setCover([this](QPainter& painter, QSizeF room) { m_telling->paint(painter, room); });
    else if (m_pages.currentWidget() == m_talk)
        m_projection->setCover([this](QPainter& painter, QSizeF room) { m_talk->paintSlide(painter, room); });
    else
        m_projection->setCover({});
}

} // namespace window
