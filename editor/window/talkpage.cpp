// SPDX-License-Identifier: EUPL-1.2
/// How the page of the talk is laid out, and its words.
#include "editor/draw/font.h"
#include "editor/window/look.h"
#include "editor/window/questions.h"
#include "editor/window/talk.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace window {

namespace {

constexpr int silenceSeconds = 60;

} // namespace

void Talk::arrange()
{
    // However wide its words, the window stays as small as the other pages let it be.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_name->setFont(draw::font(scaled(20), draw::Weight::bold));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_text->setFont(draw::font(scaled(38), draw::Weight::bold));
    m_text->setWordWrap(true);
    m_note->setFont(draw::font(scaled(19)));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_field->setFont(draw::font(scaled(22)));
    m_answers->setFont(draw::font(scaled(22)));
    // Whoever clicks on an answer goes on writing.
    m_answers->setFocusProxy(m_field);
    m_about->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_about->setFocusPolicy(Qt::NoFocus);
    m_silence->setTextVisible(false);
    m_silence->setMaximumHeight(scaled(6));
    m_silence->setRange(0, silenceSeconds);
    m_waysOut->setFont(draw::font(scaled(19)));
    m_waysOut->setWordWrap(true);
    m_waysOut->setAlignment(Qt::AlignTop);
    m_waysOut->setMargin(scaled(12));
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
    left->setSpacing(scaled(14));
    left->addWidget(m_text);
    left->addWidget(m_note);
    left->addWidget(m_silence);
    left->addWidget(m_field);
    left->addWidget(m_about);
    left->addWidget(m_answers, 1);
    left->addWidget(m_hint);
    left->addWidget(m_move, 0, Qt::AlignLeft);
    left->addStretch();
    auto* middle = new QHBoxLayout;
    middle->setSpacing(scaled(32));
    middle->addLayout(left, 3);
    middle->addWidget(m_beside, 2);
    auto* bottom = new QHBoxLayout;
    for (QWidget* button : QList<QWidget*>{m_back, m_quiet, m_ways})
        bottom->addWidget(button);
    bottom->addStretch();
    bottom->addWidget(m_done);
    bottom->addWidget(m_next);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(scaled(40), scaled(28), scaled(40), scaled(20));
    page->setSpacing(scaled(20));
    page->addLayout(top);
    page->addLayout(middle, 1);
    page->addLayout(bottom);
}

void Talk::setTexts()
{
    const bool silent = m_silenceTimer.isActive();
    const bool kept = Questions::kept(m_question).has_value();
    const bool moves = Questions::kept(m_question) == model::Question::move;
    m_place->setText(tr("question %1 of %2").arg(m_question + 1).arg(Questions::count));
    m_text->setText(Questions::text(m_question));
    setAccessibleName(Questions::text(m_question));
    m_note->setText(silent ? tr("A minute of silence. Any key goes on.")
            : kept         ? QString()
                           : tr("Think it over; nobody asks, and nothing of it is written down."));
    m_note->setVisible(silent || !kept);
    m_silence->setVisible(silent);
    for (QWidget* part : QList<QWidget*>{m_field, m_about, m_answers})
        part->setVisible(kept && !silent);
    m_hint->setText(tr("↑ ↓: another line · F2: change it · Del: take it away"));
    m_hint->setVisible(kept && !silent && !m_answers->lines().empty() && !m_document.isReadOnly());
    m_move->setVisible(moves && !silent);
    m_field->setReadOnly(m_document.isReadOnly());
    m_field->setPlaceholderText(tr("A short line, without names. Enter writes it down."));
    m_field->setAccessibleName(tr("Answer"));
    m_about->setAccessibleName(tr("What the answer is about"));
    m_about->setToolTip(tr("Tab: another step"));
    m_answers->setAccessibleName(tr("Answers"));
    m_move->setText(tr("Make it a first move (Ctrl+Enter)"));
    m_waysOut->setText(QStringLiteral("•  ") + Questions::waysOut().join(QStringLiteral("\n\n•  ")));
    m_other->setText(tr("Another pattern (Ctrl+PgDn)"));
    m_other->setVisible(m_patterns.size() > 1);
    m_back->setText(tr("Back (PgUp)"));
    m_back->setEnabled(m_question > 0);
    m_quiet->setText(tr("A minute of silence (F7)"));
    m_ways->setText(tr("Ways out (F8)"));
    m_next->setText(m_question + 1 < Questions::count ? tr("Next question (PgDn)") : tr("Back to the map (PgDn)"));
    m_done->setText(tr("Stop (Esc)"));
    m_done->setVisible(m_question + 1 < Questions::count);
    Q_EMIT told();
}

} // namespace window
