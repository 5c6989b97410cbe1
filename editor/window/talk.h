// SPDX-License-Identifier: EUPL-1.2
/// The talk about a pattern: one large question at a time beside a small ring, and the answers as short lines without
/// names. The last question is for oneself: it has no field, and nothing of it is kept.
#pragma once

#include "editor/document/document.h"
#include "editor/window/patternview.h"
#include "editor/window/talkclock.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace window {

class Talk : public QWidget {
    Q_OBJECT

public:
    /// `document` must outlive this.
    explicit Talk(document::Document& document, QWidget* parent = nullptr);

    /// Asks the first question about this pattern. False when no such pattern has a name.
    bool begin(const std::vector<model::StepId>& pattern);
    /// Takes the keyboard, once it is in sight.
    void wake() { endSilence(); }
    void setTheme(const draw::Theme& theme);
    /// Keeps what stands in the field.
    void commit();

    /// The question alone, as large as the room allows.
    void paintQuestion(QPainter& painter, QSizeF room) const;

Q_SIGNALS:
    /// Another question is asked.
    void asked();
    void ended();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void arrange();
    void setTexts();
    void ask(int question);
    void leaf(int by);
    void showPattern();
    void fillAnswers();
    void reword(int row, const QString& text);
    void removeChosen();
    void makeMove();
    void chooseAbout(int by);
    void beginSilence();
    void endSilence();
    void toggleWaysOut();
    const model::Loop* loop() const;

    document::Document& m_document;
    draw::Theme m_theme = draw::lightTheme();
    model::LoopId m_loop{};
    int m_question = 0;
    /// The places among the answers of the pattern of those in the list.
    std::vector<std::size_t> m_places;
    bool m_filling = false;
    QTimer m_silenceTimer;

    QLabel* m_name;
    QLabel* m_place;
    QLabel* m_text;
    QLabel* m_note;
    QProgressBar* m_silence;
    QComboBox* m_about;
    QLineEdit* m_field;
    QListWidget* m_answers;
    QPushButton* m_move;
    QStackedWidget* m_beside;
    PatternView* m_ring;
    QLabel* m_waysOut;
    QPushButton* m_back;
    QPushButton* m_quiet;
    QPushButton* m_ways;
    TalkClock* m_clock;
    QPushButton* m_next;
    QPushButton* m_done;
};

} // namespace window
