// SPDX-License-Identifier: EUPL-1.2
/// The talk about a pattern: one large question at a time beside a small ring, and the answers as short lines without
/// names. The last question is for oneself: it has no field, and nothing of it is kept.
#pragma once

#include "editor/document/document.h"
#include "editor/window/talkclock.h"
#include "editor/window/talkslide.h"

#include <QElapsedTimer>
#include <QWidget>

#include <map>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace window {

class AnswerField;
class WaysOut;

class Talk : public QWidget {
    Q_OBJECT

public:
    /// `document` must outlive this.
    explicit Talk(document::Document& document, QWidget* parent = nullptr);

    /// Asks about the first of these patterns; the others are at hand. A talk that ended on the way goes on at the
    /// question where it was. There must be a pattern, and none may be empty.
    void begin(std::vector<std::vector<model::StepId>> patterns);
    /// Takes the keyboard, once it is in sight.
    void wake() { endSilence(); }
    void setTheme(const draw::Theme& theme);
    /// Keeps what is being written.
    void commit();
    /// What is being written, as the edit that would keep it; empty when nothing is.
    model::Patch typed() const;

    /// What the room sees of it, on another screen of this size.
    void paintSlide(QPainter& painter, QSizeF room) const;

Q_SIGNALS:
    /// The room sees something else now.
    void told();
    /// What is being written has changed.
    void typing();
    void ended();
    /// As `ended`, after the last question about this pattern.
    void finished(const std::vector<model::StepId>& pattern);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    using Pattern = std::vector<model::StepId>;

    void arrange();
    /// Sizes of letters and margins that go with the size of the window, and what is left out of a small one.
    void fit();
    void setTexts();
    void ask(int question);
    void leaf(int by);
    void turnToPattern(int by);
    /// The pattern as it stands in the map; one without a name and without answers is nowhere in the map yet. nullopt
    /// when it is gone.
    std::optional<model::Loop> pattern() const;
    /// Another map: nothing goes on.
    void forget();
    void showPattern();
    void reword(std::size_t place, const QString& text);
    void removeChosen();
    /// The chosen answer can become a first move, which it is not yet.
    bool canMakeMove() const;
    void makeMove();
    /// The next line is about this step of the pattern, or about the whole of it.
    void speakOf(std::optional<model::StepId> step);
    bool isBlackKey(const QKeyEvent& key);
    void chooseAbout(int by);
    void chooseStep(model::StepId step);
    void beginSilence();
    void endSilence();
    void escape();
    void toggleWaysOut();
    bool waysOutShown() const;

    document::Document& m_document;
    draw::Theme m_theme = draw::lightTheme();
    std::vector<Pattern> m_patterns;
    std::size_t m_pattern = 0;
    int m_question = 0;
    /// What the next line is about; nullopt is the whole pattern.
    std::optional<model::StepId> m_spoken;
    /// How far the talk about each pattern came, told from its smallest step.
    std::map<Pattern, int> m_reached;
    QTimer m_silenceTimer;
    /// Since a silence ended, until Esc; not running otherwise.
    QElapsedTimer m_sinceSilence;

    QLabel* m_name;
    QPushButton* m_other;
    QLabel* m_place;
    QLabel* m_text;
    QLabel* m_note;
    QProgressBar* m_silence;
    AnswerField* m_field;
    QLabel* m_about;
    AnswerList* m_answers;
    QLabel* m_hint;
    QPushButton* m_move;
    QStackedWidget* m_beside;
    PatternView* m_ring;
    WaysOut* m_waysOut;
    QPushButton* m_back;
    QPushButton* m_quiet;
    QPushButton* m_ways;
    TalkClock* m_clock;
    QPushButton* m_next;
    QPushButton* m_done;
};

} // namespace window
