// SPDX-License-Identifier: EUPL-1.2
/// The one panel beside the map: a few pages, one of them in sight, and it folds away.
#pragma once

#include <QDockWidget>

class QMenu;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace window {

class SidePanel : public QDockWidget {
    Q_OBJECT

public:
    explicit SidePanel(QWidget* parent = nullptr);

    /// What pages have for a parent.
    QWidget& place() const;

    /// A page is called after its window title, in every language of it.
    void add(QWidget* page);

    /// The pages that stand on tabs from now on, the first of them in sight. They must have been added.
    void offer(const QList<QWidget*>& pages);

    /// Brings a page in sight, and the panel with it; a page that is not on offer gets a tab at the end, for which others
    /// make room.
    void show(QWidget* page);
    using QDockWidget::show;

    /// The page in sight.
    QWidget* page() const;

    /// A word for each of these pages, on offer or not, that brings it in sight. They must have been added.
    void fill(QMenu& menu, const QList<QWidget*>& pages);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setTexts();
    void showChosen(int tab);
    void makeRoomForLast();

    QTabBar* m_tabs;
    QToolButton* m_fold;
    QStackedWidget* m_pages;
    QList<QWidget*> m_offered;
};

} // namespace window
