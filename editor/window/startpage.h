// SPDX-License-Identifier: EUPL-1.2
/// What one sees first: the patterns to start from, one at a time and large, and the other ways to begin.
#pragma once

#include "editor/document/templates.h"
#include "editor/window/patternview.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace window {

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Shows the patterns and examples in this language, and the templates that people kept themselves.
    void setLanguage(const QString& language);

    void setTheme(const draw::Theme& theme);

    /// The maps one can continue with, the last one first. They stay folded until asked for, without pictures.
    void setRecentFiles(const QStringList& files);

Q_SIGNALS:
    /// Begin with this pattern or example.
    void chosen(const QString& path);
    void ownPattern();
    void openFile();
    /// The patterns on paper, for several tables.
    void kitWanted();
    void continueWith(const QString& path);
    /// "nl" or "en".
    void languageChosen(const QString& language);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Reads what there is to start from, when somebody is going to see it.
    void fill();
    void setTexts();
    void leaf(int pages);
    void showPattern();
    void dropOwn();
    QPushButton* bigButton();

    std::vector<document::Shipped> m_patterns;
    /// How many of the patterns ship with the program; those behind are people's own.
    std::size_t m_shipped = 0;
    std::vector<document::Shipped> m_examples;
    int m_current = 0;
    QStringList m_recent;
    QString m_language;
    bool m_stale = true;
    QLabel* m_question;
    PatternView* m_ring;
    QLabel* m_name;
    QLabel* m_line;
    QLabel* m_place;
    QPushButton* m_drop;
    QToolButton* m_previous;
    QToolButton* m_next;
    QPushButton* m_use;
    QPushButton* m_own;
    QPushButton* m_open;
    QPushButton* m_continue;
    QPushButton* m_example;
    QPushButton* m_kit;
    QPushButton* m_switchLanguage;
    QMenu* m_recentMenu;
    QMenu* m_exampleMenu;
};

} // namespace window
