// SPDX-License-Identifier: EUPL-1.2
/// Puts the parts together: start page, canvas, panels, files and layout. Owns nothing of the map.
#pragma once

#include "editor/canvas/view.h"
#include "editor/document/document.h"
#include "editor/window/actions.h"
#include "editor/window/files.h"
#include "editor/window/initials.h"
#include "editor/window/leftoverstrip.h"
#include "editor/window/notice.h"
#include "editor/window/orders.h"
#include "editor/window/pages.h"
#include "editor/window/phases.h"
#include "editor/window/relayout.h"
#include "editor/window/room.h"
#include "editor/window/safekeeping.h"
#include "editor/window/sidepanel.h"
#include "editor/window/startpage.h"

#include <QMainWindow>

#include <functional>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace window {

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `language`: what the program speaks now, "nl" or "en".
    explicit MainWindow(const QString& language);
    ~MainWindow() override;

    /// Opens the file in place of what is shown; when that fails the window says so.
    void openFile(const QString& path);

    /// What the program speaks from now on, "nl" or "en".
    void setLanguage(const QString& language);

Q_SIGNALS:
    /// The person wants the program to speak "nl" or "en".
    void languageWanted(const QString& language);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectActions();
    void connectParts();
    void setTexts();
    void showStart();
    void showMap();
    void showSide();
    /// Made with the first map: what stands beside it costs as much as all the rest of the window.
    Pages& beside();
    /// Keeps what is being typed beside the map, and so far on the map, where the typing goes on.
    void commit();
    void showName();
    void showUndo();
    void setTheme(draw::ThemeName name);
    void editHeading();
    void editSettings();
    void bringInTemplate();
    void saveAsTemplate();
    /// Asks where, and makes one file of the open map.
    void exportAs(const Export& kind);
    void copyPicture();
    void finish();
    void makeKit();
    /// The folder that people look in first.
    QString usualPlace() const;
    void tellAbout();
    void bringBackVersion();
    void pinSelected(bool pinned);
    void releaseAll();
    /// Leaves the open map, if the person agrees, for what `begin` brings.
    void replaceBy(const std::function<bool()>& begin);

    document::Document m_document;
    Settings m_settings;
    QString m_language;
    Files m_files;
    Actions* m_actions;
    Phases* m_phases;
    QStackedWidget* m_pages;
    StartPage* m_start;
    /// Around the start page: a small screen shows it in parts.
    QScrollArea* m_startFrame;
    canvas::View* m_view;
    LeftoverStrip* m_leftovers;
    Notice* m_notice;
    Safekeeping* m_safe;
    Relayout m_relayout;
    Initials* m_initials;
    SidePanel* m_side;
    /// Null before the first map.
    Pages* m_beside = nullptr;
    QLabel* m_zoom;
    QToolBar* m_toolBar;
    Surroundings m_surroundings;
    Room* m_room;
};

} // namespace window
