// SPDX-License-Identifier: EUPL-1.2
/// The field for an answer: its words wrap and it grows with them, so that a group can read along. Enter ends it.
#pragma once

#include <QPlainTextEdit>

namespace window {

class AnswerField : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit AnswerField(QWidget* parent = nullptr);

    /// What stands in it, on one line, without spaces around it.
    QString text() const;
    /// Puts this in its place, with the cursor behind it.
    void start(const QString& text);

    /// As high as its words ask at this width; the longest scroll.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter.
    void entered();
    /// It wants to be higher, or less high, than before.
    void grown();

protected:
    void changeEvent(QEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void shorten();
    void grow();
    /// The cursor can go a line up, or down, within the words.
    bool canGo(bool up) const;
    int heightOf(int lines) const;

    int m_lines = 1;
};

} // namespace window
