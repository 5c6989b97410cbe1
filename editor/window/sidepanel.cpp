// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/sidepanel.h"

#include "editor/panels/panel.h"

#include "editor/window/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace window {

namespace {

/// A quarter of the smallest window that people project, so that the map keeps the rest.
constexpr int panelWidth = 316;
constexpr int titleMargin = 4;

} // namespace

SidePanel::SidePanel(QWidget* parent)
    : QDockWidget(parent)
    , m_tabs(new QTabBar)
    , m_fold(new QToolButton)
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("sidePanel"));
    setFeatures(QDockWidget::DockWidgetClosable);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_fold->setIcon(QIcon(QStringLiteral(":/icons/close.svg")));
    m_fold->setIconSize(QSize(scaled(16), scaled(16)));
    m_fold->setFocusPolicy(Qt::TabFocus);

    auto* title = new QWidget;
    auto* row = new QHBoxLayout(title);
    row->setContentsMargins(titleMargin, titleMargin, titleMargin, 0);
    row->setSpacing(0);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_fold);
    setTitleBarWidget(title);
    m_pages->setFixedWidth(scaled(panelWidth));
    setWidget(m_pages);

    connect(m_tabs, &QTabBar::currentChanged, this, &SidePanel::showChosen);
    connect(m_fold, &QToolButton::clicked, this, &QWidget::close);
    setTexts();
}

QWidget& SidePanel::place() const
{
    return *m_pages;
}

void SidePanel::add(QWidget* page)
{
    m_pages->addWidget(page);
    page->installEventFilter(this);
}

void SidePanel::offer(const QList<QWidget*>& pages)
{
    m_offered = pages;
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        for (const QWidget* page : pages)
            m_tabs->addTab(page->windowTitle());
        m_tabs->setCurrentIndex(0);
    }
    showChosen(0);
}

void SidePanel::show(QWidget* page)
{
    if (!m_offered.contains(page)) {
        m_offered.append(page);
        m_tabs->addTab(page->windowTitle());
        makeRoomForLast();
    }
    const int tab = int(m_offered.indexOf(page));
    m_tabs->setCurrentIndex(tab);
    // Where a tab made room it may be the current one already, without a word.
    showChosen(tab);
    setVisible(true);
}

/// Half a word tells nobody which page it is; the menu names them all.
void SidePanel::makeRoomForLast()
{
    const QSignalBlocker quiet(m_tabs);
    const int room = scaled(panelWidth) - m_fold->sizeHint().width() - 2 * titleMargin;
    while (m_offered.size() > 2 && m_tabs->sizeHint().width() > room) {
        const int last = int(m_offered.size()) - 2;
        m_offered.removeAt(last);
        m_tabs->removeTab(last);
    }
}

QWidget* SidePanel::page() const
{
    return m_pages->currentWidget();
}

void SidePanel::fill(QMenu& menu, const QList<QWidget*>& pages)
{
    menu.clear();
    for (QWidget* page : pages) {
        QAction* action = menu.addAction(page->windowTitle());
        if (const auto* panel = qobject_cast<const panels::Panel*>(page))
            action->setData(panel->otherWords());
        action->setCheckable(true);
        action->setChecked(!isHidden() && page == this->page());
        connect(action, &QAction::triggered, this, [this, page] { show(page); });
    }
}

void SidePanel::showChosen(int tab)
{
    if (tab >= 0 && tab < m_offered.size())
        m_pages->setCurrentWidget(m_offered[tab]);
}

void SidePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QDockWidget::changeEvent(event);
}

bool SidePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowTitleChange)
        for (int i = 0; i < m_offered.size(); ++i)
            if (m_offered[i] == watched)
                m_tabs->setTabText(i, m_offered[i]->windowTitle());
    return QDockWidget::eventFilter(watched, event);
}

void SidePanel::setTexts()
{
    setWindowTitle(tr("Side panel"));
    m_tabs->setAccessibleName(tr("Side panel"));
    m_fold->setToolTip(tr("Fold away"));
    m_fold->setAccessibleName(tr("Fold away"));
}

} // namespace window
