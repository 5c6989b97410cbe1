// SPDX-License-Identifier: EUPL-1.2
// Which part of the window answers to which: the wires of the main window.
#include "editor/canvas/chooser.h"
#include "editor/canvas/commands.h"
#include "editor/canvas/minimap.h"
#include "editor/window/commandlist.h"
#include "editor/window/keysheet.h"
#include "editor/window/mainwindow.h"
#include "editor/window/mapmenu.h"
#include "editor/window/openpatterns.h"
#include "editor/window/overview.h"
#include "editor/window/posterdialog.h"

#include <QLabel>
#include <QMenu>
#include <QStackedWidget>

namespace window {

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto&& reaction) {
        connect(action, &QAction::triggered, this, [reaction] { reaction(); });
    };
    on(m_actions->newMap, [this] {
        const bool starting = m_pages->currentWidget() == m_startFrame;
        replaceBy([this, starting] {
            if (starting)
                return m_files.begin({}, m_language);
            showStart();
            return false;
        });
    });
    on(m_actions->open, [this] {
        commit();
        m_notice->clear();
        if (m_files.askAndOpen())
            showMap();
    });
    // What was wrong with the file is right again once it is saved.
    const auto clearIf = [this](bool saved) {
        if (saved)
            m_notice->clear();
    };
    on(m_actions->save, [this, clearIf] {
        commit();
        clearIf(m_files.save());
    });
    on(m_actions->saveAs, [this, clearIf] {
        commit();
        clearIf(m_files.saveAs());
    });
    on(m_actions->aboutMap, [this] { editHeading(); });
    on(m_actions->poster, [this] {
        commit();
        PosterDialog(m_document.map(), m_files.baseName(), m_language, this).exec();
    });
    for (qsizetype i = 0; i < exports().size(); ++i)
        on(m_actions->exportAs->actions()[i], [this, i] { exportAs(exports()[i]); });
    on(m_actions->finish, [this] { finish(); });
    on(m_actions->kit, [this] { makeKit(); });
    on(m_actions->copyPicture, [this] { copyPicture(); });
    on(m_actions->settings, [this] { editSettings(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->undo, [this] { m_view->undo(); });
    on(m_actions->redo, [this] { m_view->redo(); });
    on(m_actions->newStep, [this] {
        m_view->setFocus();
        m_view->writer().begin(canvas::looseDraft());
    });
    on(m_actions->linkTo, [this] {
        m_view->setFocus();
        m_view->chooseTarget();
    });
    on(m_actions->editText, [this] {
        m_view->setFocus();
        m_view->editSelected();
    });
    on(m_actions->remove, [this] { m_view->removeSelected(); });
    const auto onSelected = [&](QAction* action, auto command) {
        on(action, [this, command] {
            m_view->setFocus();
            m_view->commit();
            command(m_view->mapScene());
        });
    };
    onSelected(m_actions->removeAndClose, canvas::closeGap);
    onSelected(m_actions->merge, canvas::mergeSteps);
    onSelected(m_actions->turn, canvas::turnLinks);
    onSelected(m_actions->delay, canvas::toggleDelay);
    const auto onSign = [&](QAction* action, model::Polarity sign) {
        onSelected(action, [sign](canvas::Scene& scene) { canvas::setSign(scene, sign); });
    };
    onSign(m_actions->signPlus, model::Polarity::plus);
    onSign(m_actions->signMinus, model::Polarity::minus);
    onSign(m_actions->signOpen, model::Polarity::open);
    onSign(m_actions->signNone, model::Polarity::none);
    const auto onView = [&](QAction* action, auto task) {
        on(action, [this, task] {
            m_view->setFocus();
            task(*m_view);
        });
    };
    onView(m_actions->cut, [](canvas::View& view) { view.cut(); });
    onView(m_actions->copy, [](canvas::View& view) { view.copy(); });
    onView(m_actions->paste, [](canvas::View& view) { view.paste(); });
    onView(m_actions->find, [](canvas::View& view) { view.find(); });
    onView(m_actions->stepAfter, [](canvas::View& view) { view.beginAfter(); });
    onView(m_actions->insertStep, [](canvas::View& view) { view.beginAfter(); });
    on(m_actions->commands, [this] {
        const auto typeOn = m_view->writer().interrupt();
        m_side->fill(*m_actions->pages, beside().all());
        const auto* list = offerCommands(*m_view, m_actions->all() + m_phases->actions() + m_actions->pages->actions(),
            m_actions->waiting(), [this](const QString& text) { m_notice->tell(text); });
        connect(list, &canvas::Chooser::left, m_view, typeOn);
    });
    on(m_actions->bringInTemplate, [this] { bringInTemplate(); });
    on(m_actions->earlierVersions, [this] { bringBackVersion(); });
    on(m_actions->saveAsTemplate, [this] { saveAsTemplate(); });
    on(m_actions->selectAll, [this] {
        m_view->setFocus();
        m_view->selectAll();
    });
    on(m_actions->layOutAgain, [this] {
        commit();
        m_relayout.start();
    });
    on(m_actions->pin, [this] { pinSelected(true); });
    on(m_actions->release, [this] { pinSelected(false); });
    on(m_actions->releaseAll, [this] { releaseAll(); });
    on(m_actions->zoomIn, [this] { m_view->zoomIn(); });
    on(m_actions->zoomOut, [this] { m_view->zoomOut(); });
    on(m_actions->zoomFull, [this] { m_view->setZoom(1); });
    on(m_actions->wholeMap, [this] { m_view->fit(); });
    on(m_actions->readAlong, [this] { beside().showReadAlong(); });
    on(m_actions->firstMove, [this] {
        m_view->commit();
        beside().beginMove();
    });
    on(m_actions->fewest, [this] { beside().showFewest(); });
    on(m_actions->overview, [this] {
        commit();
        Overview(m_document.map(), this).exec();
    });
    on(m_actions->shortcuts, [this] { KeySheet(this).exec(); });
    on(m_actions->about, [this] { tellAbout(); });
    connect(m_actions->themes, &QActionGroup::triggered, this, [this](const QAction* chosen) {
        setTheme(static_cast<draw::ThemeName>(m_actions->themes->actions().indexOf(chosen)));
    });
    connect(m_actions->minimap, &QAction::toggled, this, [this](bool wanted) { m_view->minimap().setWanted(wanted); });
    connect(m_actions->sidePanel, &QAction::triggered, m_side, &QWidget::setVisible);
    connect(m_side, &QDockWidget::visibilityChanged, this,
        [this] { m_actions->sidePanel->setChecked(!m_side->isHidden()); });
    connect(m_actions->pages, &QMenu::aboutToShow, this, [this] { m_side->fill(*m_actions->pages, beside().all()); });
}

void MainWindow::connectParts()
{
    connect(m_start, &StartPage::chosen, this,
        [this](const QString& path) { replaceBy([this, path] { return m_files.begin(path, m_language); }); });
    connect(
        m_start, &StartPage::ownPattern, this, [this] { replaceBy([this] { return m_files.begin({}, m_language); }); });
    connect(m_start, &StartPage::kitWanted, m_actions->kit, &QAction::trigger);
    connect(m_start, &StartPage::openFile, m_actions->open, &QAction::trigger);
    connect(m_start, &StartPage::continueWith, this,
        [this](const QString& path) { replaceBy([this, path] { return m_files.open(path); }); });
    connect(m_start, &StartPage::languageChosen, this, [this](const QString& language) {
        m_settings.setLanguage(language);
        Q_EMIT languageWanted(language);
    });
    connect(&m_files, &Files::told, m_notice, &Notice::tell);
    connect(m_safe, &Safekeeping::told, m_notice, &Notice::tell);
    connect(m_leftovers, &LeftoverStrip::wanted, this,
        [this](const document::Leftover& left) { replaceBy([this, left] { return m_safe->takeUp(left); }); });
    new OpenPatterns(m_document, *m_notice, this);
    connect(&m_files, &Files::nameChanged, this, &MainWindow::showName);
    QUndoStack& undo = m_document.undoStack();
    connect(&undo, &QUndoStack::cleanChanged, this, &MainWindow::showName);
    connect(&undo, &QUndoStack::indexChanged, this, &MainWindow::showUndo);
    connect(&m_view->writer(), &canvas::Writer::stateChanged, this, &MainWindow::showUndo);

    connect(m_phases, &Phases::entered, this, [this](Phase phase) {
        m_side->offer(beside().of(phase));
        // Where one looks for first moves, nothing beside an arrow should change the pattern.
        m_view->mapScene().offerInserting(phase != Phase::breakOpen);
        showName();
        m_view->setFocus();
    });

    // The first moves that were said are there, and what is typed now is another one, not a name for the pattern.
    connect(m_room, &Room::talked, this, [this](const std::vector<model::StepId>& pattern) {
        m_phases->enter(Phase::breakOpen);
        m_view->fit();
        m_view->mapScene().select(canvas::onlyLoop(pattern));
        beside().beginMove();
    });

    canvas::Scene& scene = m_view->mapScene();
    connect(
        &scene, &canvas::Scene::selectionChanged, this, [this, &scene] { m_actions->setSelected(scene.selection()); });
    connect(m_view, &canvas::View::menuWanted, this,
        [this, &scene](QPoint place) { openMapMenu(*m_actions, scene.selection(), place, this); });
    connect(m_view, &canvas::View::told, m_notice, &Notice::tell);
    connect(m_view, &canvas::View::zoomChanged, this,
        [this](double zoom) { m_zoom->setText(tr("%1%").arg(qRound(zoom * 100))); });
    connect(&m_relayout, &Relayout::placed, m_view, &canvas::View::glideToWhole);
}

} // namespace window
