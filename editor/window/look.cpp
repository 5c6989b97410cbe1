// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/look.h"

#include "editor/draw/font.h"
#include "editor/draw/style.h"
#include "editor/window/shades.h"

#include <QApplication>
#include <QPalette>
#include <QRegularExpression>
#include <QScreen>
#include <QStyleFactory>

#include <algorithm>

namespace window {

namespace {

constexpr const char* sheet = R"(
QMainWindow, QDialog { background: @ground; }
QMenuBar { background: @ground; padding: 2px 6px; }
QMenuBar::item { padding: 6px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @ground; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 7px 28px 7px 14px; border-radius: 4px; }
QMenu::item:selected { background: @chosen; color: @ink; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolBar { background: @ground; border: none; border-bottom: 1px solid @line; padding: 4px 8px; spacing: 2px; }
QToolBar::separator { width: 1px; background: @line; margin: 6px 6px; }
QToolButton { padding: 8px 11px; border: none; border-radius: 6px; background: transparent; color: @ink; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @chosen; }
QToolButton:disabled { color: @disabled; }
QToolButton:focus { border: 2px solid @accent; padding: 6px 9px; }
QToolButton::menu-indicator { image: none; }
QToolButton#qt_toolbar_ext_button { padding: 4px 0px; qproperty-icon: url(:/icons/down.svg); }
QToolButton#toggle { padding: 6px 4px; border: 1px solid @border; }
QToolButton#toggle:checked { border-color: @accent; }
QToolButton#toggle:focus { border: 2px solid @accent; padding: 5px 3px; }
QPushButton { padding: 8px 16px; border: 1px solid @border; border-radius: 8px; background: @ground; color: @ink; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @chosen; }
QPushButton:focus { border: 2px solid @accent; padding: 7px 15px; }
QPushButton:disabled { color: @disabled; }
QPushButton#primary, QPushButton:default { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton#primary:hover, QPushButton:default:hover { border-color: @ink; }
QPushButton#primary:focus, QPushButton:default:focus { border: 2px solid @ink; }
QPushButton:default:disabled { background: @ground; color: @disabled; border-color: @border; }
QPushButton#newLine { padding: 6px 8px; border-radius: 6px; text-align: left; color: @quiet; }
QPushButton#newLine:focus { padding: 5px 7px; }
QPushButton#newLine:disabled { color: @disabled; border-color: @line; }
QPushButton::menu-indicator { subcontrol-position: right center; right: 8px; }
QDockWidget { font-weight: 600; }
QTabBar::tab { padding: 9px 7px; border: none; border-bottom: 3px solid transparent; background: @ground; color: @quiet; }
QTabBar::tab:selected { border-bottom-color: @accent; color: @ink; }
QTabBar::tab:hover { background: @hover; }
QTabBar::tab:focus { color: @accent; }
QTreeWidget, QListWidget { background: @ground; outline: none; }
QTreeWidget::item, QListWidget::item { padding: 8px 6px; border-radius: 6px; color: @ink; }
QTreeWidget::item:hover, QListWidget::item:hover { background: @hover; }
QTreeWidget::item:selected, QListWidget::item:selected { background: @chosen; color: @ink; }
QTreeWidget::item:focus { border: 2px solid @accent; padding: 6px 4px; }
QTreeWidget#fields::item { border: 1px solid @border; margin: 2px 0px; }
#chooser QListWidget::item:hover { background: @ground; }
#chooser QListWidget::item:selected { background: @chosen; }
#chooser { background: @ground; border: 1px solid @border; border-radius: 10px; }
QTreeWidget::indicator, QCheckBox::indicator { width: 18px; height: 18px; border: 1px solid @border; border-radius: 4px;
    background: @ground; }
QTreeWidget::indicator:checked, QCheckBox::indicator:checked { image: url(:/icons/tick-@tick.svg); }
QTreeWidget::indicator:disabled, QCheckBox::indicator:disabled { border-color: @disabled; }
QHeaderView::section { background: @ground; color: @quiet; border: none; border-bottom: 1px solid @border; padding: 8px 6px; }
QTableWidget { background: @ground; color: @ink; }
QTableWidget::item { padding: 8px 6px; border-bottom: 1px solid @line; }
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox, QDoubleSpinBox { border: 1px solid @border; border-radius: 6px; padding: 6px 8px;
    background: @ground; color: @ink;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus { border: 2px solid @accent; padding: 5px 7px; }
QDateEdit:disabled { color: @disabled; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 28px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/down.svg); width: 14px; height: 14px; }
QSpinBox, QDoubleSpinBox, QSpinBox:focus, QDoubleSpinBox:focus { padding-right: 28px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { border: none; width: 26px; subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button { border: none; width: 26px; subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/up.svg); width: 12px; height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @ground; border: 1px solid @line; selection-background-color: @chosen;
    selection-color: @ink; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @border; border-radius: 5px; min-height: 32px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCheckBox { spacing: 10px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QStatusBar { background: @ground; border-top: 1px solid @line; color: @quiet; }
QStatusBar::item { border: none; }
QToolTip { background: @ink; color: @ground; border: none; padding: 5px 8px; }
#startPage { background: @ground; }
#question { font-size: 19px; color: @quiet; }
#patternName { font-size: 34px; font-weight: 700; color: @ink; }
#patternLine { font-size: 18px; color: @quiet; }
#leaf { font-size: 64px; font-weight: 300; color: @accent; }
#place { font-size: 15px; color: @accent; }
#notice { background: @note; border: none; border-top: 1px solid @line; }
#mapBar { background: @ground; border: none; border-bottom: 1px solid @line; }
#mapBar QLabel { color: @quiet; }
#heading { font-weight: 700; font-size: 16px; padding-top: 6px; }
#key { font-weight: 600; color: @accent; }
)";

/// The sheet is written for a screen of 1080 lines.
QString scaledSheet(const Shades& shades)
{
    QString text = inShades(QString::fromLatin1(sheet), shades);
    if (scaled(100) == 100)
        return text;
    static const QRegularExpression length(QStringLiteral("\\b(\\d+)px"));
    for (qsizetype from = 0;;) {
        const QRegularExpressionMatch match = length.match(text, from);
        if (!match.hasMatch())
            return text;
        const QString replaced = QString::number(scaled(match.captured(1).toInt())) + QStringLiteral("px");
        text.replace(match.capturedStart(), match.capturedLength(), replaced);
        from = match.capturedStart() + replaced.size();
    }
}

} // namespace

int scaled(int pixels)
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double factor =
        screen->devicePixelRatio() > 1 ? 1 : std::clamp(screen->availableSize().height() / 1080.0, 1.0, 2.5);
    return qRound(pixels * factor);
}

void applyLook(QApplication& application, const draw::Theme& theme)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const Shades shades = shadesOf(theme);
    QPalette palette(shades.ink, shades.ground);
    palette.setColor(QPalette::Base, shades.ground);
    palette.setColor(QPalette::AlternateBase, shades.line);
    palette.setColor(QPalette::Highlight, shades.accent);
    palette.setColor(QPalette::HighlightedText, shades.onAccent);
    palette.setColor(QPalette::PlaceholderText, shades.quiet);
    palette.setColor(QPalette::Link, shades.accent);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, shades.disabled);
    QApplication::setPalette(palette);
    QApplication::setFont(draw::font(scaled(15)));
    application.setStyleSheet(scaledSheet(shades));
}

} // namespace window
