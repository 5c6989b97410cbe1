// SPDX-License-Identifier: EUPL-1.2
/// Everything one can do from the menus and the toolbar, in words.
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QObject>

class QMenu;
class QMenuBar;

namespace model {
struct Selection;
}

namespace window {

/// The actions do nothing by themselves; the window connects them.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(QMenuBar& menuBar, QObject* parent);

    /// In the language of this moment.
    void setTexts();

    /// All of them, for the window: hidden menus take the keys of their actions with them.
    QList<QAction*> all() const;

    /// Without a map on the screen only beginning, settings and help make sense.
    void setMapShown(bool shown);

    /// Offers what makes sense for the things that are selected on the map.
    void setSelected(const model::Selection& selection);

    /// What would make sense if something were selected.
    const QList<QAction*>& waiting() const { return m_waiting; }

    /// What is about to be undone and redone, in words; empty when there is nothing.
    void setUndoTexts(const QString& undone, const QString& redone);

    QAction* newMap;
    QAction* open;
    QAction* save;
    QAction* saveAs;
    QAction* earlierVersions;
    QAction* bringInTemplate;
    QAction* saveAsTemplate;
    QAction* poster;
    QAction* finish;
    /// In the order of `exports`.
    QMenu* exportAs;
    QAction* kit;
    QAction* aboutMap;
    QAction* settings;
    QAction* quit;

    QAction* undo;
    QAction* redo;
    QAction* cut;
    QAction* copy;
    QAction* copyPicture;
    QAction* paste;
    QAction* newStep;
    QAction* stepAfter;
    QAction* insertStep;
    QAction* firstMove;
    QAction* linkTo;
    QAction* editText;
    QAction* remove;
    QAction* removeAndClose;
    QAction* merge;
    QAction* turn;
    QAction* selectAll;
    QAction* find;

    QAction* layOutAgain;
    QAction* pin;
    QAction* release;
    QAction* releaseAll;

    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomFull;
    QAction* wholeMap;
    QAction* sidePanel;
    /// A word for each page of the side panel.
    QMenu* pages;
    QAction* mapOnly;
    QAction* tell;
    QAction* talk;
    QAction* otherScreen;
    QAction* distance;
    /// Of which one is chosen, in the order of draw::ThemeName.
    QActionGroup* themes;

    QAction* signPlus;
    QAction* signMinus;
    QAction* signOpen;
    QAction* signNone;
    QAction* delay;
    QAction* readAlong;
    QAction* overview;
    QAction* fewest;
    QAction* minimap;

    QAction* commands;
    QAction* shortcuts;
    QAction* about;

private:
    QAction* add(QMenu* menu, const QList<QKeySequence>& keys = {});

    void enable();
    void setOtherWords();

    bool m_mapShown = false;
    bool m_steps = false;
    bool m_step = false;
    bool m_links = false;
    bool m_link = false;
    bool m_loop = false;
    bool m_several = false;
    QMenu* m_file;
    QMenu* m_edit;
    QMenu* m_map;
    QMenu* m_view;
    /// What a group never needs to open.
    QMenu* m_deeper;
    QMenu* m_colours;
    QMenu* m_help;
    QList<QAction*> m_waiting;
    QString m_undone;
    QString m_redone;
};

} // namespace window
