// SPDX-License-Identifier: EUPL-1.2
/// A quiet clock for a talk: it runs unseen, shows itself only when asked, and never hurries anybody.
#pragma once

#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

namespace window {

class TalkClock : public QPushButton {
    Q_OBJECT

public:
    explicit TalkClock(QWidget* parent = nullptr);

    /// A talk, or a question of it, begins now.
    void beginTalk();
    void beginQuestion();
    /// Shows how late it is, or hides it again.
    void toggle();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTime();

    QElapsedTimer m_talk;
    QElapsedTimer m_question;
    QTimer m_tick;
    bool m_asked = false;
};

} // namespace window
