// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/look.h"

#include "editor/draw/font.h"
#include "editor/draw/style.h"

#include <QApplication>
#include <QPalette>
#include <QRegularExpression>
#include <QScreen>
#include <QStyleFactory>

#include <algorithm>

namespace window {

namespace {

constexpr const char* sheet = R"(
QMainWindow, QDialog { background: #ffffff; }
QMenuBar { background: #ffffff; padding: 2px 6px; }
QMenuBar::item { padding: 6px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: #eef4f4; }
QMenu { background: #ffffff; border: 1px solid #d5d9d9; padding: 4px; }
QMenu::item { padding: 7px 28px 7px 14px; border-radius: 4px; }
QMenu::item:selected { background: #e2efef; color: #1f2424; }
QMenu::item:disabled { color: #8a9090; }
QMenu::separator { height: 1px; background: #e6e9e9; margin: 4px 8px; }
QToolBar { background: #ffffff; border: none; border-bottom: 1px solid #e0e4e4; padding: 4px 8px; spacing: 2px; }
QToolBar::separator { width: 1px; background: #e0e4e4; margin: 6px 6px; }
QToolButton { padding: 8px 12px; border: none; border-radius: 6px; background: transparent; color: #1f2424; }
QToolButton:hover { background: #eef4f4; }
QToolButton:pressed, QToolButton:checked { background: #d9eaea; }
QToolButton:disabled { color: #8a9090; }
QPushButton { padding: 8px 16px; border: 1px solid #b9c1c1; border-radius: 8px; background: #ffffff; color: #1f2424; }
QPushButton:hover { background: #f3f7f7; }
QPushButton:pressed { background: #e2efef; }
QPushButton:focus { border: 2px solid #0b6e6e; padding: 7px 15px; }
QPushButton:disabled { color: #8a9090; }
QPushButton#primary, QPushButton:default { background: #0b6e6e; color: #ffffff; border-color: #0b6e6e; }
QPushButton#primary:hover, QPushButton:default:hover { background: #095c5c; }
QPushButton::menu-indicator { subcontrol-position: right center; right: 8px; }
QDockWidget { font-weight: 600; }
QTabBar::tab { padding: 9px 12px; border: none; border-bottom: 3px solid transparent; background: #ffffff; color: #555b5b; }
QTabBar::tab:selected { border-bottom-color: #0b6e6e; color: #1f2424; }
QTabBar::tab:hover { background: #f3f7f7; }
QTabBar::tab:focus { color: #0b6e6e; }
QTreeWidget { background: #ffffff; outline: none; }
QTreeWidget::item { padding: 8px 6px; border-radius: 6px; color: #1f2424; }
QTreeWidget::item:hover { background: #f3f7f7; }
QTreeWidget::item:selected { background: #e2efef; color: #1f2424; }
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox { border: 1px solid #b9c1c1; border-radius: 6px; padding: 6px 8px;
    background: #ffffff; selection-background-color: #0b6e6e; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid #0b6e6e; padding: 5px 7px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 28px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/down.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: #ffffff; border: 1px solid #d5d9d9; selection-background-color: #e2efef;
    selection-color: #1f2424; }
QCheckBox { spacing: 10px; }
QCheckBox::indicator { width: 20px; height: 20px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QStatusBar { background: #ffffff; border-top: 1px solid #e0e4e4; color: #555b5b; }
QStatusBar::item { border: none; }
QToolTip { background: #333838; color: #ffffff; border: none; padding: 5px 8px; }
#startPage { background: #ffffff; }
#question { font-size: 19px; color: #555b5b; }
#patternName { font-size: 34px; font-weight: 700; color: #1f2424; }
#patternLine { font-size: 18px; color: #444a4a; }
#leaf { font-size: 64px; font-weight: 300; color: #0b6e6e; }
#place { font-size: 15px; color: #0b6e6e; }
#notice { background: #f3f0e4; border: none; border-top: 1px solid #ded8c0; }
#heading { font-weight: 700; font-size: 16px; padding-top: 6px; }
#key { font-weight: 600; color: #0b6e6e; }
)";

/// The sheet is written for a screen of 1080 lines.
QString scaledSheet()
{
    QString text = QString::fromLatin1(sheet);
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

void applyLook(QApplication& application)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const draw::Theme theme = draw::lightTheme();
    QPalette palette;
    palette.setColor(QPalette::Window, theme.paper);
    palette.setColor(QPalette::Base, theme.paper);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.paper);
    palette.setColor(QPalette::PlaceholderText, QColor(0x6a, 0x70, 0x70));
    QApplication::setPalette(palette);
    QApplication::setFont(draw::font(scaled(15)));
    application.setStyleSheet(scaledSheet());
}

} // namespace window
