// SPDX-License-Identifier: EUPL-1.2
/// A calm strip with one sentence, for what went wrong and what to know. It waits until it is closed or replaced, and
/// never takes the keyboard.
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace window {

class Notice : public QFrame {
    Q_OBJECT

public:
    explicit Notice(QWidget* parent = nullptr);

    /// Plain text, whatever is in it.
    void tell(const QString& text);

    /// Tells, with a button of this name that does `what` and takes the notice away.
    void offer(const QString& text, const QString& name, std::function<void()> what);

    /// What is told now; empty while there is nothing.
    QString text() const;

    /// Shows long work that can be cancelled; `share` runs from 0 to 1.
    void work(const QString& text, double share);

    void clear();

Q_SIGNALS:
    /// The person wants the work to end.
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setTexts();

    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_offer;
    QPushButton* m_close;
    /// What the offer does; null without one.
    std::function<void()> m_offered;
};

} // namespace window
