// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/talkclock.h"

#include <QEvent>

namespace window {

namespace {

/// What a talk usually takes.
constexpr int usual = 25;
constexpr int tick = 10'000;

int minutes(const QElapsedTimer& timer)
{
    return timer.isValid() ? static_cast<int>(timer.elapsed() / 60'000) : 0;
}

} // namespace

TalkClock::TalkClock(QWidget* parent)
    : QPushButton(parent)
{
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &TalkClock::showTime);
    connect(this, &QPushButton::clicked, this, &TalkClock::toggle);
    showTime();
}

void TalkClock::beginTalk()
{
    m_asked = false;
    m_talk.start();
    showTime();
}

void TalkClock::toggle()
{
    m_asked = !m_asked;
    showTime();
}

void TalkClock::showTime()
{
    if (m_asked)
        m_tick.start();
    else
        m_tick.stop();
    setText(m_asked ? tr("%1 of about %2 minutes").arg(minutes(m_talk)).arg(usual) : tr("How far are we? (F12)"));
}

void TalkClock::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showTime();
    QPushButton::changeEvent(event);
}

} // namespace window
