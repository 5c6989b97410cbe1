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

    /// A talk begins now.
    void beginTalk();
    /// Shows how far the talk is, or hides it again.
    void toggle();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTime();

    QElapsedTimer m_talk;
    QTimer m_tick;
    bool m_asked = false;
};

} // namespace window
