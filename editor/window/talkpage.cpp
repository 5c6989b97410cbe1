// SPDX-License-Identifier: EUPL-1.2
/// How the page of the talk is laid out, and its words.
#include "editor/draw/font.h"
#include "editor/window/answerfield.h"
#include "editor/window/look.h"
#include "editor/window/questions.h"
#include "editor/window/talk.h"
#include "editor/window/undoneline.h"
#include "editor/window/waysout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace window {

namespace {

constexpr int silenceSeconds = 60;

/// Pixels before scaling. Narrower than this, what a key does as well has no button; narrower than that, the pattern is
/// left out; and lower than the last there are the question, the field and the answers alone.
constexpr int allButtons = 900;
constexpr int patternBeside = 560;
constexpr int allLines = 360;

} // namespace

void Talk::arrange()
{
    // However wide its words, the window stays as small as the other pages let it be.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_text->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    // Whoever clicks on an answer goes on writing.
    m_answers->setFocusProxy(m_field);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_silence->setTextVisible(false);
    m_silence->setMaximumHeight(scaled(6));
    m_silence->setRange(0, silenceSeconds);
    m_beside->addWidget(m_ring);
    m_beside->addWidget(m_waysOut);
    for (QPushButton* button :
        {m_other, m_move, m_back, m_quiet, m_ways, static_cast<QPushButton*>(m_clock), m_next, m_done})
        button->setFocusPolicy(Qt::NoFocus);

    auto* top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_other);
    // Up here it has room for what it says when it is asked.
    top->addWidget(m_clock);
    top->addSpacing(scaled(12));
    top->addWidget(m_place);
    auto* left = new QVBoxLayout;
    left->addWidget(m_text);
    left->addWidget(m_note);
    left->addWidget(m_silence);
    auto* answer = new QVBoxLayout;
    answer->setSpacing(scaled(6));
    answer->addWidget(m_field);
    answer->addWidget(m_about);
    left->addLayout(answer);
    left->addWidget(m_answers, 1);
    left->addWidget(m_hint);
    left->addWidget(new UndoneLine(m_document));
    left->addWidget(m_move, 0, Qt::AlignLeft);
    left->addStretch();
    auto* middle = new QHBoxLayout;
    middle->setSpacing(scaled(24));
    // The pattern is wider than high: half of the width makes it readable.
    middle->addLayout(left, 1);
    middle->addWidget(m_beside, 1);
    auto* bottom = new QHBoxLayout;
    for (QWidget* button : QList<QWidget*>{m_back, m_quiet, m_ways})
        bottom->addWidget(button);
    bottom->addStretch();
    bottom->addWidget(m_done);
    bottom->addWidget(m_next);
    auto* page = new QVBoxLayout(this);
    page->addLayout(top);
    page->addLayout(middle, 1);
    page->addLayout(bottom);
    fit();
}

void Talk::fit()
{
    constexpr int roomyHeight = 500;
    constexpr double smallest = .4;
    const double part = std::clamp(
        std::min(double(width()) / scaled(allButtons), double(height()) / scaled(roomyHeight)), smallest, 1.);
    // A large window is seen from further away; in a smaller one the question gives way before the answers do.
    constexpr int usualWidth = 1280;
    constexpr int usualHeight = 760;
    constexpr double largest = 1.5;
    const double open = std::clamp(
        std::min(double(width()) / scaled(usualWidth), double(height()) / scaled(usualHeight)), smallest, largest);
    const auto sized = [](int pixels, double by) { return scaled(qRound(pixels * by)); };
    const double read = std::max(part, open);
    m_name->setFont(draw::font(sized(20, read), draw::Weight::bold));
    m_text->setFont(draw::font(sized(38, open), draw::Weight::bold));
    m_note->setFont(draw::font(sized(19, read)));
    m_about->setFont(draw::font(sized(17, read)));
    for (QWidget* written : QList<QWidget*>{m_field, m_answers})
        written->setFont(draw::font(sized(22, read)));
    layout()->setContentsMargins(sized(28, part), sized(24, part), sized(28, part), sized(20, part));
    layout()->setSpacing(sized(16, part));
    setTexts();
}

void Talk::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Talk::setTexts()
{
    const bool silent = m_silenceTimer.isActive();
    const bool kept = Questions::kept(m_question).has_value();
    const bool moves = Questions::kept(m_question) == model::Question::move;
    m_place->setText(tr("question %1 of %2").arg(m_question + 1).arg(Questions::count));
    m_text->setText(Questions::text(m_question));
    // There is no room for both.
    m_text->setVisible(width() >= scaled(patternBeside) || !waysOutShown());
    setAccessibleName(Questions::text(m_question));
    m_note->setText(silent ? tr("A minute of silence. Any key goes on.")
            : kept         ? QString()
                           : tr("Think it over; nobody asks, and nothing of it is written down."));
    m_note->setVisible(silent || !kept);
    m_silence->setVisible(silent);
    const bool wide = width() >= scaled(allButtons);
    const bool tall = height() >= scaled(allLines);
    for (QWidget* part : QList<QWidget*>{m_field, m_answers})
        part->setVisible(kept && !silent);
    m_about->setVisible(kept && !silent && tall);
    m_place->setVisible(tall);
    m_next->setVisible(tall);
    m_hint->setText(tr("↑ ↓: another line · F2: change it · Del: take it away"));
    m_hint->setVisible(tall && kept && !silent && !m_answers->lines().empty() && !m_document.isReadOnly());
    m_move->setVisible(moves && !silent && wide);
    m_field->setReadOnly(m_document.isReadOnly());
    m_field->setPlaceholderText(tr("A short line, without names, and Enter"));
    m_field->setAccessibleName(tr("Answer"));
    const auto step = m_spoken ? m_document.map().steps.find(*m_spoken) : m_document.map().steps.end();
    m_about->setText(step == m_document.map().steps.end()
            ? tr("about the whole pattern (Tab: about a step)")
            : tr("about: %1").arg(inShort(step->second.text, mostOfAStep)));
    m_about->setForegroundRole(m_spoken ? QPalette::WindowText : QPalette::PlaceholderText);
    m_answers->setAccessibleName(tr("Answers"));
    m_move->setText(tr("Make it a first move (Ctrl+Enter)"));
    m_waysOut->setWays(tr("Ways out to think of"), Questions::waysOut());
    m_other->setText(tr("Another pattern (Ctrl+PgDn)"));
    for (QWidget* button : QList<QWidget*>{m_back, m_quiet, m_ways, m_clock})
        button->setVisible(wide);
    m_beside->setVisible(waysOutShown() || width() >= scaled(patternBeside));
    m_other->setVisible(wide && m_patterns.size() > 1);
    m_back->setText(tr("Back (PgUp)"));
    m_back->setEnabled(m_question > 0);
    m_quiet->setText(tr("A minute of silence (F7)"));
    m_ways->setText(tr("Ways out (F8)"));
    m_next->setText(
        m_question + 1 < Questions::count ? tr("Next question (PgDn)") : tr("On to the first moves (PgDn)"));
    m_done->setText(tr("Stop (Esc)"));
    m_done->setVisible(wide && m_question + 1 < Questions::count);
    Q_EMIT told();
}

} // namespace window
