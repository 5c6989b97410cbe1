// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/keysheet.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace window {

namespace {

using Row = std::pair<QString, QString>;

/// A heading and its keys below it, in one column of the sheet.
QWidget* block(const QString& heading, const std::vector<Row>& rows)
{
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 24, 6);
    grid->setVerticalSpacing(3);
    grid->setHorizontalSpacing(18);
    auto* title = new QLabel(heading);
    title->setObjectName(QStringLiteral("heading"));
    grid->addWidget(title, 0, 0, 1, 2);
    int line = 1;
    for (const auto& [key, meaning] : rows) {
        auto* keyLabel = new QLabel(key);
        keyLabel->setTextFormat(Qt::PlainText);
        keyLabel->setObjectName(QStringLiteral("key"));
        grid->addWidget(keyLabel, line, 0);
        grid->addWidget(new QLabel(meaning), line++, 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(line, 1);
    return widget;
}

} // namespace

KeySheet::KeySheet(QWidget* parent)
    : QDialog(parent)
    , m_scroll(new QScrollArea)
{
    setWindowTitle(tr("Keys"));
    auto* columns = new QGridLayout;
    columns->addWidget(
        block(tr("Drawing"),
            {{tr("just type"), tr("a new step, or the text of the selected one")},
                {tr("Enter"), tr("the next step; in an empty step: close the loop")},
                {tr("Esc"), tr("a new step: done; a changed text: as it was")}, {tr("Shift+Enter"), tr("a new line")},
                {tr("Tab"), tr("a further effect of the selected step")},
                {tr("Shift+Tab"), tr("a cause of the selected step")},
                {tr("Ctrl+L"), tr("an arrow to another step, or the step between two others")},
                {tr("Ctrl+V"), tr("lines of text as steps; A -> B as arrows")}}),
        0, 0);
    columns->addWidget(
        block(tr("Changing"),
            {{tr("F2"), tr("change the text")}, {tr("Del"), tr("delete")},
                {tr("Ctrl+Delete"), tr("delete and close the gap")},
                {tr("Ctrl+Shift+M"), tr("make one step of the selected ones")}, {tr("Ctrl+Z"), tr("undo")},
                {tr("Ctrl+Y, Ctrl+Shift+Z"), tr("redo")}, {tr("Ctrl+R"), tr("lay out again")}}),
        1, 0);
    columns->addWidget(block(tr("On an arrow"),
                           {{tr("+ − ? 0"), tr("its sign, or none")}, {tr("d"), tr("works later")},
                               {tr("Enter"), tr("a step in between")}, {tr("Ctrl+Shift+T"), tr("turn it round")}}),
        2, 0);
    columns->addWidget(block(tr("Walking"),
                           {{tr("arrows"), tr("to the step in that direction")},
                               {tr("Ctrl+→"), tr("onto the arrow, and on to its step")}, {tr("Ctrl+←"), tr("back")},
                               {tr("Ctrl+↑ ↓"), tr("the other arrows of this step")}}),
        0, 1);
    columns->addWidget(
        block(tr("Looking"),
            {{tr("Ctrl+K"), tr("every command by name")}, {tr("Ctrl+F"), tr("find a step or pattern")},
                {tr("Alt+1 … 4"), tr("draw, talk, break open, hand over")}, {tr("F9"), tr("side panel")},
                {tr("F5"), tr("tell the pattern")}, {tr("Shift+F5"), tr("ask the questions")},
                {tr("Ctrl+1"), tr("the whole map")}, {tr("Ctrl+0"), tr("100 %")},
                {tr("Ctrl++ −"), tr("larger, smaller")}, {tr("F11"), tr("map only")}, {tr("Ctrl+P"), tr("poster")}}),
        1, 1);
    columns->addWidget(
        block(tr("Beside the map"),
            {{tr("F6"), tr("to the list beside the map, and back")}, {tr("Enter"), tr("a new line below this one")},
                {tr("just type"), tr("the same; in the outline: the text of the step")},
                {tr("F2"), tr("change the line")}, {tr("Space"), tr("tick")},
                {tr("Alt+↑ ↓"), tr("move the line up or down; not in the outline")}}),
        2, 1);
    auto* all = new QWidget;
    all->setLayout(columns);
    // On a small screen the keys scroll, and the button below them stays.
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(all);
    auto* page = new QVBoxLayout(this);
    page->addWidget(m_scroll);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    page->addWidget(buttons);
}

/// As large as its words, which have their letters by now, or as the screen.
void KeySheet::showEvent(QShowEvent* event)
{
    const QSize whole = layout()->sizeHint() - m_scroll->sizeHint() + m_scroll->widget()->sizeHint();
    // On a narrow screen the bar below would make the one beside it necessary too.
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    resize((whole + QSize(bar, bar)).boundedTo(screen()->availableSize() * 0.95));
    QDialog::showEvent(event);
}

} // namespace window
