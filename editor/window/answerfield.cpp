// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/answerfield.h"

#include "editor/model/map.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QtMath>

#include <algorithm>

namespace window {

namespace {

constexpr int mostAnswerLines = 3;
constexpr int longest = static_cast<int>(model::maximumTextLength);
/// Between the words and the edge of the field, in pixels.
constexpr int inset = 2;

} // namespace

AnswerField::AnswerField(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(inset);
    connect(this, &QPlainTextEdit::textChanged, this, &AnswerField::shorten);
    connect(this, &QPlainTextEdit::textChanged, this, &AnswerField::grow);
}

QString AnswerField::text() const
{
    return toPlainText().simplified();
}

void AnswerField::start(const QString& text)
{
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void AnswerField::shorten()
{
    if (document()->characterCount() - 1 <= longest)
        return;
    QTextCursor beyond(document());
    beyond.setPosition(longest);
    beyond.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    beyond.removeSelectedText();
}

int AnswerField::heightOf(int lines) const
{
    // A line too low, and the field would scroll.
    constexpr int slack = 2;
    const int edges = height() - viewport()->height();
    return qCeil(lines * QFontMetricsF(font()).lineSpacing()) + 2 * inset + slack + edges;
}

QSize AnswerField::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightOf(m_lines)};
}

QSize AnswerField::minimumSizeHint() const
{
    return {0, heightOf(1)};
}

void AnswerField::grow()
{
    const int lines = std::clamp(qRound(document()->size().height()), 1, mostAnswerLines);
    if (lines == m_lines)
        return;
    m_lines = lines;
    updateGeometry();
    Q_EMIT grown();
}

void AnswerField::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        // What asks for words has the size of the words.
        viewport()->setFont(font());
        grow();
        updateGeometry();
    }
}

void AnswerField::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
    if (sizeHint().height() != height())
        updateGeometry();
    // It has gone on to its last line before it was high enough for the first.
    const int all = qRound(document()->size().height());
    verticalScrollBar()->setValue(std::min(verticalScrollBar()->value(), std::max(0, all - m_lines)));
}

/// Lines that come from elsewhere are one answer here.
void AnswerField::insertFromMimeData(const QMimeData* source)
{
    textCursor().insertText(source->text().simplified());
}

bool AnswerField::canGo(bool up) const
{
    QTextCursor cursor = textCursor();
    return cursor.movePosition(up ? QTextCursor::Up : QTextCursor::Down);
}

/// Whatever is not writing is for whoever asks.
void AnswerField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            event->ignore();
        else
            Q_EMIT entered();
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        event->ignore();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() == Qt::NoModifier && !canGo(event->key() == Qt::Key_Up)) {
            event->ignore();
            return;
        }
        break;
    default:
        break;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace window
