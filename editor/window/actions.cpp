// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/actions.h"

#include "editor/model/selection.h"
#include "editor/window/orders.h"

#include <QMenu>
#include <QMenuBar>

namespace window {

Actions::Actions(QMenuBar& menuBar, QObject* parent)
    : QObject(parent)
    , m_file(menuBar.addMenu(QString()))
    , m_edit(menuBar.addMenu(QString()))
    , m_map(menuBar.addMenu(QString()))
    , m_view(menuBar.addMenu(QString()))
    , m_deeper(menuBar.addMenu(QString()))
    , m_colours(new QMenu(&menuBar))
    , m_help(menuBar.addMenu(QString()))
{
    const auto ctrl = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    const auto ctrlShift = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };

    newMap = add(m_file, {ctrl(Qt::Key_N)});
    open = add(m_file, {ctrl(Qt::Key_O)});
    m_file->addSeparator();
    save = add(m_file, {ctrl(Qt::Key_S)});
    saveAs = add(m_file, {ctrlShift(Qt::Key_S)});
    m_file->addSeparator();
    earlierVersions = add(m_file);
    bringInTemplate = add(m_file);
    saveAsTemplate = add(m_file);
    m_file->addSeparator();
    aboutMap = add(m_file);
    poster = add(m_file, {ctrl(Qt::Key_P)});
    exportAs = m_file->addMenu(QString());
    for (qsizetype i = 0; i < exports().size(); ++i)
        add(exportAs);
    finish = add(m_file);
    m_file->addSeparator();
    kit = add(m_file);
    m_file->addSeparator();
    settings = add(m_file);
    quit = add(m_file, {ctrl(Qt::Key_Q)});

    undo = add(m_edit, {ctrl(Qt::Key_Z)});
    redo = add(m_edit, {ctrlShift(Qt::Key_Z), ctrl(Qt::Key_Y)});
    m_edit->addSeparator();
    // The map itself answers to the keys of these; a text field keeps them for itself.
    cut = add(m_edit);
    copy = add(m_edit);
    copyPicture = add(m_edit);
    paste = add(m_edit);
    selectAll = add(m_edit);
    m_edit->addSeparator();
    find = add(m_edit, {ctrl(Qt::Key_F)});

    newStep = add(m_map);
    stepAfter = add(m_map);
    insertStep = add(m_map);
    linkTo = add(m_map);
    editText = add(m_map);
    m_map->addSeparator();
    merge = add(m_map, {ctrlShift(Qt::Key_M)});
    turn = add(m_map, {ctrlShift(Qt::Key_T)});
    firstMove = add(m_map);
    m_map->addSeparator();
    remove = add(m_map);
    removeAndClose = add(m_map);
    m_map->addSeparator();
    layOutAgain = add(m_map, {ctrl(Qt::Key_R)});
    m_map->addSeparator();
    pin = add(m_map);
    release = add(m_map);
    releaseAll = add(m_map);

    sidePanel = add(m_view, {QKeySequence(Qt::Key_F9)});
    sidePanel->setCheckable(true);
    pages = m_view->addMenu(QString());
    mapOnly = add(m_view, {QKeySequence(Qt::Key_F11)});
    mapOnly->setCheckable(true);
    tell = add(m_view, {QKeySequence(Qt::Key_F5)});
    talk = add(m_view, {QKeySequence(Qt::SHIFT | Qt::Key_F5)});
    m_view->addSeparator();
    wholeMap = add(m_view, {ctrl(Qt::Key_1)});
    zoomFull = add(m_view, {ctrl(Qt::Key_0)});
    zoomIn = add(m_view, {ctrl(Qt::Key_Plus), ctrl(Qt::Key_Equal)});
    zoomOut = add(m_view, {ctrl(Qt::Key_Minus)});

    m_view->addSeparator();
    m_view->addMenu(m_colours);
    otherScreen = add(m_view);
    otherScreen->setCheckable(true);
    distance = add(m_view);
    themes = new QActionGroup(this);
    for (int i = 0; i < 3; ++i)
        themes->addAction(add(m_colours))->setCheckable(true);

    signPlus = add(m_deeper);
    signMinus = add(m_deeper);
    signOpen = add(m_deeper);
    signNone = add(m_deeper);
    delay = add(m_deeper);
    m_deeper->addSeparator();
    readAlong = add(m_deeper);
    overview = add(m_deeper);
    fewest = add(m_deeper);
    minimap = add(m_deeper);
    minimap->setCheckable(true);

    commands = add(m_help, {ctrl(Qt::Key_K)});
    shortcuts = add(m_help, {QKeySequence(Qt::Key_F1)});
    about = add(m_help);

    setTexts();
}

QAction* Actions::add(QMenu* menu, const QList<QKeySequence>& keys)
{
    QAction* action = menu->addAction(QString());
    action->setShortcuts(keys);
    return action;
}

QList<QAction*> Actions::all() const
{
    QList<QAction*> found;
    for (const QMenu* menu : {m_file, exportAs, m_edit, m_map, m_view, m_colours, m_deeper, m_help})
        found += menu->actions();
    return found;
}

void Actions::setMapShown(bool shown)
{
    m_mapShown = shown;
    enable();
}

void Actions::setSelected(const model::Selection& selection)
{
    m_steps = !selection.steps.empty();
    m_step = selection.step().has_value();
    m_several = selection.steps.size() > 1;
    m_links = !selection.links.empty();
    m_link = selection.link().has_value();
    m_loop = !selection.loop.empty();
    enable();
}

void Actions::enable()
{
    const QList<QAction*> always =
        QList<QAction*>{newMap, open, kit, settings, quit, m_colours->menuAction(), shortcuts, about}
        + themes->actions();
    for (QAction* action : all())
        action->setEnabled(m_mapShown || always.contains(action));
    m_waiting.clear();
    if (!m_mapShown)
        return;
    const auto needs = [this](bool there, const QList<QAction*>& actions) {
        for (QAction* action : actions)
            action->setEnabled(there);
        if (!there)
            m_waiting << actions;
    };
    needs(m_step, {stepAfter, removeAndClose});
    needs(m_step || !(m_steps || m_links || m_loop), {linkTo});
    needs(m_step || m_loop, {editText});
    needs(m_steps, {cut, pin, release});
    needs(m_steps || m_loop, {copy});
    needs(m_steps || m_links || m_loop, {remove});
    needs(m_several, {merge});
    needs(m_link, {insertStep});
    needs(m_step || m_link || m_loop, {firstMove});
    needs(m_links, {turn, signPlus, signMinus, signOpen, signNone, delay});
    setUndoTexts(m_undone, m_redone);
}

void Actions::setTexts()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_map->setTitle(tr("&Map"));
    m_view->setTitle(tr("&View"));
    m_deeper->setTitle(tr("&Go deeper"));
    m_help->setTitle(tr("&Help"));

    newMap->setText(tr("&New…"));
    open->setText(tr("&Open…"));
    save->setText(tr("&Save"));
    saveAs->setText(tr("Save &as…"));
    earlierVersions->setText(tr("Earlier versions…"));
    bringInTemplate->setText(tr("Bring in a pattern…"));
    saveAsTemplate->setText(tr("Keep as a template…"));
    aboutMap->setText(tr("&Title, date and organisations…"));
    aboutMap->setIconText(tr("Title…"));
    poster->setText(tr("&Poster…"));
    exportAs->setTitle(tr("&Export"));
    for (qsizetype i = 0; i < exports().size(); ++i)
        exportAs->actions()[i]->setText(exports()[i].text);
    finish->setText(tr("&Finish…"));
    kit->setText(tr("Print for the tables…"));
    settings->setText(tr("S&ettings…"));
    quit->setText(tr("&Quit"));

    cut->setText(tr("Cut") + QStringLiteral("\tCtrl+X"));
    copy->setText(tr("Copy") + QStringLiteral("\tCtrl+C"));
    copyPicture->setText(tr("Copy as a picture"));
    paste->setText(tr("Paste") + QStringLiteral("\tCtrl+V"));
    find->setText(tr("Find…"));
    newStep->setText(tr("New step"));
    stepAfter->setText(tr("And then…") + QStringLiteral("\tEnter"));
    insertStep->setText(tr("Step in between") + QStringLiteral("\tEnter"));
    linkTo->setText(tr("Arrow to…") + QStringLiteral("\tCtrl+L"));
    linkTo->setIconText(tr("Arrow to…"));
    editText->setText(tr("Change the text") + QStringLiteral("\tF2"));
    remove->setText(tr("Delete") + QStringLiteral("\tDel"));
    removeAndClose->setText(tr("Delete and close the gap") + QStringLiteral("\tCtrl+Del"));
    merge->setText(tr("Make one step of these"));
    turn->setText(tr("Turn arrow round"));
    firstMove->setText(tr("First move here…"));
    selectAll->setText(tr("Select everything") + QStringLiteral("\tCtrl+A"));

    layOutAgain->setText(tr("Lay out again"));
    pin->setText(tr("Pin in place"));
    release->setText(tr("Release"));
    releaseAll->setText(tr("Release all"));

    sidePanel->setText(tr("Side panel"));
    pages->setTitle(tr("Show in the side panel"));
    mapOnly->setText(tr("Map only"));
    tell->setText(tr("Tell the pattern"));
    talk->setText(tr("Ask the questions"));
    otherScreen->setText(tr("Map on the other screen"));
    distance->setText(tr("From how far can this be read?"));
    wholeMap->setText(tr("Whole map"));
    zoomFull->setText(tr("100 %"));
    zoomIn->setText(tr("Larger"));
    zoomOut->setText(tr("Smaller"));

    m_colours->setTitle(tr("Colours"));
    themes->actions()[0]->setText(tr("Light, for the beamer"));
    themes->actions()[1]->setText(tr("Dark"));
    themes->actions()[2]->setText(tr("High contrast"));

    signPlus->setText(tr("More leads to more") + QStringLiteral("\t+"));
    signMinus->setText(tr("More leads to less") + QStringLiteral("\t−"));
    signOpen->setText(tr("We see this arrow differently") + QStringLiteral("\t?"));
    signNone->setText(tr("Only \"and then…\"") + QStringLiteral("\t0"));
    readAlong->setText(tr("Read along"));
    overview->setText(tr("What lies where…"));
    fewest->setText(tr("Fewest arrows"));
    delay->setText(tr("Works later") + QStringLiteral("\td"));
    minimap->setText(tr("Small map in the corner"));

    commands->setText(tr("All commands…"));
    shortcuts->setText(tr("Keys"));
    about->setText(tr("About Patroon"));
    setUndoTexts(m_undone, m_redone);
    setOtherWords();
}

void Actions::setUndoTexts(const QString& undone, const QString& redone)
{
    m_undone = undone;
    m_redone = redone;
    undo->setText(undone.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undone));
    redo->setText(redone.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redone));
    // The toolbar must not change its width with every edit.
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    undo->setEnabled(!undone.isEmpty());
    redo->setEnabled(!redone.isEmpty());
}

} // namespace window
