// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/mainwindow.h"

#include "editor/arrange/settled.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/edits/steps.h"
#include "editor/window/headingdialog.h"
#include "editor/window/keysheet.h"
#include "editor/window/look.h"
#include "editor/window/posterdialog.h"
#include "editor/window/settingsdialog.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace window {

namespace {

/// A quarter of the smallest window that people project, so that the map keeps the rest.
constexpr int panelWidth = 280;

} // namespace

MainWindow::MainWindow(const QString& language)
    : m_language(language)
    , m_files(m_document, *this)
    , m_pages(new QStackedWidget)
    , m_start(new StartPage)
    , m_view(new canvas::View(m_document))
    , m_notice(new Notice)
    , m_relayout(m_document, m_boxes, *m_notice)
    , m_patternsDock(new QDockWidget)
    , m_patterns(new panels::Patterns(m_document))
    , m_zoom(new QLabel)
    , m_toolBar(new QToolBar)
{
    m_document.setCompletion(
        [this](const model::Map& map, model::Patch patch) { return arrange::settled(map, std::move(patch), m_boxes); });

    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addToolBar(m_toolBar);
    m_actions = new Actions(*menuBar(), *m_toolBar, this);
    addActions(m_actions->all());

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_view);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_notice);
    setCentralWidget(page);

    m_patternsDock->setObjectName(QStringLiteral("patterns"));
    m_patternsDock->setWidget(m_patterns);
    m_patternsDock->setFeatures(QDockWidget::DockWidgetClosable);
    m_patterns->setFixedWidth(scaled(panelWidth));
    addDockWidget(Qt::RightDockWidgetArea, m_patternsDock);
    statusBar()->setSizeGripEnabled(false);
    m_zoom->setContentsMargins(0, 0, 12, 0);
    statusBar()->addPermanentWidget(m_zoom);

    m_view->mapScene().setMotion(m_settings.motion());
    m_start->setLanguage(language);
    connectActions();
    connectParts();
    setTexts();
    showStart();
}

MainWindow::~MainWindow()
{
    // Both have something to tell while they go, when there is nobody left to listen.
    m_document.undoStack().disconnect(this);
    m_patternsDock->disconnect(this);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto&& reaction) {
        connect(action, &QAction::triggered, this, [reaction] { reaction(); });
    };
    on(m_actions->newMap, [this] {
        replaceBy([this] {
            showStart();
            return false;
        });
    });
    on(m_actions->open, [this] {
        m_view->commit();
        m_notice->clear();
        if (m_files.askAndOpen())
            showMap();
    });
    on(m_actions->save, [this] {
        m_view->commit();
        m_files.save();
    });
    on(m_actions->saveAs, [this] {
        m_view->commit();
        m_files.saveAs();
    });
    on(m_actions->aboutMap, [this] { editHeading(); });
    on(m_actions->poster, [this] {
        m_view->commit();
        PosterDialog(m_document.map(), QFileInfo(m_files.name()).completeBaseName(), this).exec();
    });
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
    on(m_actions->selectAll, [this] {
        m_view->setFocus();
        m_view->selectAll();
    });
    on(m_actions->layOutAgain, [this] {
        m_view->commit();
        m_relayout.start();
    });
    on(m_actions->pin, [this] { pinSelected(true); });
    on(m_actions->release, [this] { pinSelected(false); });
    on(m_actions->releaseAll, [this] { releaseAll(); });
    on(m_actions->zoomIn, [this] { m_view->zoomIn(); });
    on(m_actions->zoomOut, [this] { m_view->zoomOut(); });
    on(m_actions->zoomFull, [this] { m_view->setZoom(1); });
    on(m_actions->wholeMap, [this] { m_view->fit(); });
    on(m_actions->shortcuts, [this] { KeySheet(this).exec(); });
    on(m_actions->about, [this] { tellAbout(); });
    connect(m_actions->mapOnly, &QAction::toggled, this, &MainWindow::setMapOnly);
    connect(m_actions->patterns, &QAction::triggered, m_patternsDock, &QWidget::setVisible);
    connect(m_patternsDock, &QDockWidget::visibilityChanged, this,
        [this] { m_actions->patterns->setChecked(!m_patternsDock->isHidden()); });
}

void MainWindow::connectParts()
{
    connect(m_start, &StartPage::chosen, this,
        [this](const QString& path) { replaceBy([this, path] { return m_files.begin(path, m_language); }); });
    connect(
        m_start, &StartPage::ownPattern, this, [this] { replaceBy([this] { return m_files.begin({}, m_language); }); });
    connect(m_start, &StartPage::openFile, m_actions->open, &QAction::trigger);
    connect(m_start, &StartPage::continueWith, this,
        [this](const QString& path) { replaceBy([this, path] { return m_files.open(path); }); });
    connect(m_start, &StartPage::languageChosen, this, [this](const QString& language) {
        m_settings.setLanguage(language);
        Q_EMIT languageWanted(language);
    });
    connect(&m_files, &Files::told, m_notice, &Notice::tell);
    connect(&m_files, &Files::nameChanged, this, &MainWindow::showName);
    QUndoStack& undo = m_document.undoStack();
    connect(&undo, &QUndoStack::cleanChanged, this, &MainWindow::showName);
    connect(&undo, &QUndoStack::indexChanged, this, &MainWindow::showUndo);

    canvas::Scene& scene = m_view->mapScene();
    connect(
        &scene, &canvas::Scene::selectionChanged, this, [this, &scene] { m_patterns->mark(scene.selection().loop); });
    connect(m_patterns, &panels::Patterns::chosen, this,
        [&scene](const std::vector<model::StepId>& loop) { scene.select(canvas::onlyLoop(loop)); });
    connect(m_view, &canvas::View::zoomChanged, this,
        [this](double zoom) { m_zoom->setText(tr("%1 %").arg(qRound(zoom * 100))); });
    connect(&m_relayout, &Relayout::placed, m_view, &canvas::View::fit);
}

void MainWindow::openFile(const QString& path)
{
    replaceBy([this, path] { return m_files.open(path); });
}

void MainWindow::setLanguage(const QString& language)
{
    m_language = language;
    m_start->setLanguage(language);
}

void MainWindow::showStart()
{
    m_files.close();
    m_start->setRecentFiles(m_settings.recentFiles());
    m_pages->setCurrentWidget(m_start);
    m_actions->setMapShown(false);
    menuBar()->hide();
    m_toolBar->hide();
    m_patternsDock->hide();
    statusBar()->hide();
    setWindowTitle(QStringLiteral("Patroon"));
    m_start->setFocus();
}

void MainWindow::showMap()
{
    m_pages->setCurrentWidget(m_view);
    m_actions->setMapShown(true);
    menuBar()->show();
    m_toolBar->show();
    statusBar()->show();
    // Wide enough for both, the patterns are in sight; a narrow window belongs to the map.
    m_patternsDock->setVisible(width() >= scaled(1000));
    m_view->setFocus();
    showName();
    m_relayout.placeNew();
    m_view->fit();
}

void MainWindow::showName()
{
    if (m_pages->currentWidget() != m_view)
        return;
    setWindowTitle(m_files.name() + QStringLiteral("[*] – Patroon"));
    setWindowModified(m_document.isModified());
    showUndo();
}

void MainWindow::showUndo()
{
    const QUndoStack& undo = m_document.undoStack();
    m_actions->setUndoTexts(undo.undoText(), undo.redoText());
}

void MainWindow::setMapOnly(bool on)
{
    menuBar()->setVisible(!on);
    m_toolBar->setVisible(!on);
    statusBar()->setVisible(!on);
    m_patternsDock->setVisible(!on && width() >= scaled(1000));
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
    m_view->setFocus();
}

void MainWindow::editHeading()
{
    m_view->commit();
    HeadingDialog dialog(m_document.map().heading, this);
    if (dialog.exec() == QDialog::Accepted)
        m_document.edit(model::setHeading(m_document.map(), dialog.heading()), tr("Title, date and organisations"));
}

void MainWindow::editSettings()
{
    SettingsDialog dialog(m_language, m_settings.motion(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_settings.setMotion(dialog.motion());
    m_view->mapScene().setMotion(dialog.motion());
    m_settings.setLanguage(dialog.language());
    if (dialog.language() != m_language)
        Q_EMIT languageWanted(dialog.language());
}

void MainWindow::tellAbout()
{
    QMessageBox box(
        QMessageBox::NoIcon, tr("About Patroon"), QStringLiteral("Patroon " PATROON_VERSION), QMessageBox::Close, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        tr("Draws the pattern that a group keeps landing in, so that they can talk about it and break it.\n\n"
           "Free software under the EUPL 1.2. Set in Inter (SIL Open Font License)."));
    box.setIconPixmap(windowIcon().pixmap(64, 64));
    box.exec();
}

void MainWindow::pinSelected(bool pinned)
{
    m_document.edit(model::setPinned(m_document.map(), m_view->mapScene().selection().steps, pinned),
        pinned ? tr("Pin in place") : tr("Release"));
}

void MainWindow::releaseAll()
{
    std::set<model::StepId> all;
    for (const auto& [id, step] : m_document.map().steps)
        all.insert(id);
    m_document.edit(model::setPinned(m_document.map(), all, false), tr("Release all"));
}

void MainWindow::replaceBy(const std::function<bool()>& begin)
{
    m_view->commit();
    // What is told while the new map opens has to stay.
    m_notice->clear();
    if (m_files.mayReplace() && begin())
        showMap();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_view->commit();
    event->setAccepted(m_files.mayReplace());
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_actions->mapOnly->isChecked())
        m_actions->mapOnly->setChecked(false);
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::setTexts()
{
    m_actions->setTexts();
    m_patternsDock->setWindowTitle(tr("Patterns"));
    m_view->setAccessibleName(tr("The map"));
    m_toolBar->setWindowTitle(tr("Toolbar"));
    showName();
}

} // namespace window
