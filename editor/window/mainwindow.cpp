// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/mainwindow.h"

#include "editor/arrange/settled.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/edits/steps.h"
#include "editor/window/headingdialog.h"
#include "editor/window/look.h"
#include "editor/window/settingsdialog.h"
#include "editor/window/undoneline.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTextDocument>
#include <QToolBar>
#include <QVBoxLayout>

namespace window {

MainWindow::MainWindow(const QString& language)
    : m_language(language)
    , m_files(m_document, *this)
    , m_pages(new QStackedWidget)
    , m_start(new StartPage)
    , m_startFrame(new QScrollArea)
    , m_view(new canvas::View(m_document))
    , m_leftovers(new LeftoverStrip)
    , m_notice(new Notice)
    , m_safe(new Safekeeping(m_document, *m_view, m_files, this))
    , m_relayout(m_document, m_view->mapScene().boxes(), *m_notice)
    , m_initials(new Initials(m_view->mapScene(), m_files, this))
    , m_side(new SidePanel)
    , m_zoom(new QLabel)
    , m_toolBar(new QToolBar)
    , m_surroundings(*this, {menuBar(), m_toolBar, m_leftovers, m_side, statusBar()})
{
    m_document.setCompletion([this](const model::Map& map, model::Patch patch) {
        return arrange::settled(map, std::move(patch), m_view->mapScene().boxes());
    });

    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addToolBar(m_toolBar);
    m_actions = new Actions(*menuBar(), this);
    m_phases = new Phases(*m_toolBar, *m_actions, this);
    addActions(m_actions->all());
    addActions(m_phases->actions());

    // From the window inwards: whatever moves into another widget is dressed anew, with all that is in it.
    auto* page = new QWidget(this);
    setCentralWidget(page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_leftovers);
    layout->addWidget(m_pages, 1);
    // In a tiny window a strip above the map keeps its words.
    m_pages->setMinimumHeight(scaled(24));
    m_startFrame->setWidgetResizable(true);
    m_startFrame->setFrameShape(QFrame::NoFrame);
    m_startFrame->setFocusProxy(m_start);
    m_pages->addWidget(m_startFrame);
    m_startFrame->setWidget(m_start);
    m_pages->addWidget(m_view);
    m_room = new Room(*m_view, *m_pages, m_surroundings, *m_notice, *m_actions, this);
    layout->insertWidget(1, &m_room->mapBar());
    layout->addWidget(m_notice);

    addDockWidget(Qt::RightDockWidgetArea, m_side);
    statusBar()->setSizeGripEnabled(false);
    m_zoom->setContentsMargins(0, 0, 12, 0);
    statusBar()->addWidget(m_safe->warning());
    statusBar()->addWidget(new UndoneLine(m_document), 1);
    statusBar()->addPermanentWidget(m_zoom);

    m_safe->listen([this] { return m_room->typed(); });
    connect(m_room, &Room::typing, m_safe, &Safekeeping::follow);

    m_view->mapScene().setMotion(m_settings.motion());
    setTheme(m_settings.theme());
    m_start->setLanguage(language);
    connectActions();
    connectParts();
    m_actions->setSelected({});
    setTexts();
    m_leftovers->look();
    showStart();
}

MainWindow::~MainWindow()
{
    // Before the map goes: an emptied map would look like work that was saved.
    delete m_safe;
    // What is being written beside the map wants to be kept while there still is a map.
    if (QWidget* written = focusWidget())
        written->clearFocus();
    // And what goes out of sight tells the map, while there is one.
    hide();
    // Both have something to tell while they go, when there is nobody left to listen.
    m_document.undoStack().disconnect(this);
    m_side->disconnect(this);
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
    m_room->leave();
    m_actions->mapOnly->setChecked(false);
    m_files.close();
    m_start->setLanguage(m_language);
    m_start->setRecentFiles(m_settings.recentFiles());
    m_pages->setCurrentWidget(m_startFrame);
    m_actions->setMapShown(false);
    menuBar()->hide();
    m_toolBar->hide();
    m_side->hide();
    statusBar()->hide();
    setWindowTitle(QStringLiteral("Patroon"));
    m_start->setFocus();
}

void MainWindow::showMap()
{
    m_room->leave();
    beside();
    m_pages->setCurrentWidget(m_view);
    m_actions->setMapShown(true);
    menuBar()->show();
    m_toolBar->show();
    statusBar()->show();
    showSide();
    m_view->setFocus();
    showName();
    m_relayout.placeNew();
    m_view->fit();
}

void MainWindow::showSide()
{
    // Wide enough for both, the panel is in sight; a narrow window belongs to the map.
    m_side->setVisible(width() >= scaled(1000));
}

Pages& MainWindow::beside()
{
    if (!m_beside) {
        m_beside = new Pages(m_document, *m_view, *m_side, *m_initials, this);
        m_beside->setTheme(draw::themeNamed(m_settings.theme()));
        m_safe->listen([this] { return m_beside->typed(); });
        connect(m_beside, &Pages::typing, m_safe, &Safekeeping::follow);
        m_side->offer(m_beside->of(m_phases->phase()));
    }
    return *m_beside;
}

void MainWindow::commit()
{
    m_view->writer().put();
    if (m_beside)
        m_beside->commit();
    m_room->commit();
}

void MainWindow::showName()
{
    if (m_pages->currentWidget() == m_startFrame)
        return;
    setWindowTitle(m_files.name() + QStringLiteral("[*] – Patroon"));
    m_room->mapBar().setNames(m_files.name(), m_phases->actions().at(static_cast<int>(m_phases->phase()))->text());
    setWindowModified(m_document.isModified());
    showUndo();
}

void MainWindow::showUndo()
{
    if (const canvas::Entry* entry = m_view->writer().entry()) {
        const bool redo = entry->document()->isRedoAvailable();
        m_actions->setUndoTexts(tr("Typing"), redo ? tr("Typing") : QString());
        return;
    }
    const QUndoStack& undo = m_document.undoStack();
    m_actions->setUndoTexts(undo.undoText(), undo.redoText());
}

void MainWindow::setTheme(draw::ThemeName name)
{
    const draw::Theme theme = draw::themeNamed(name);
    m_view->setTheme(theme);
    m_start->setTheme(theme);
    if (m_beside)
        m_beside->setTheme(theme);
    m_room->setTheme(theme);
    m_actions->themes->actions()[static_cast<int>(name)]->setChecked(true);
    if (name == m_settings.theme())
        return;
    m_settings.setTheme(name);
    applyLook(*qApp, theme);
}

void MainWindow::editHeading()
{
    commit();
    HeadingDialog dialog(m_document.map().heading, this);
    if (dialog.exec() == QDialog::Accepted)
        m_document.edit(model::setHeading(m_document.map(), dialog.heading()), tr("Title, date and organisations"));
}

void MainWindow::editSettings()
{
    SettingsDialog dialog(m_language, m_settings.theme(), m_settings.motion(), m_settings.pictureWidth(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    setTheme(dialog.theme());
    m_settings.setMotion(dialog.motion());
    m_settings.setPictureWidth(dialog.pictureWidth());
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
    commit();
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
    commit();
    event->setAccepted(m_files.mayReplace());
    if (event->isAccepted())
        m_safe->drop();
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
    m_phases->setTexts();
    m_view->setAccessibleName(tr("The map"));
    m_toolBar->setWindowTitle(tr("Toolbar"));
    showName();
}

} // namespace window
