// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/entry.h"

#include "editor/document/clipboard.h"

#include <QClipboard>
#include <QGraphicsSceneContextMenuEvent>
#include <QGraphicsSceneMouseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace canvas {

namespace {

/// Room for the cursor in an empty entry.
constexpr double smallestWidth = 24;

} // namespace

Entry::Entry(const draw::Setting& setting, const QColor& colour, int maximumLength)
    : m_setting(setting)
    , m_maximumLength(maximumLength)
{
    setZValue(4);
    setFont(setting.font);
    setDefaultTextColor(colour);
    document()->setDocumentMargin(0);
    setTextInteractionFlags(Qt::TextEditorInteraction);
    setAcceptDrops(false);
    start({});
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        shorten();
        Q_EMIT edited();
    });
}

QString Entry::text() const
{
    return toPlainText().trimmed();
}

void Entry::start(const QString& text)
{
    setPlainText(text);
    setBlockFormats();
    document()->clearUndoRedoStacks();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    setTextCursor(cursor);
}

void Entry::setBlockFormats()
{
    QTextBlockFormat format;
    format.setLineHeight(m_setting.lineHeight, QTextBlockFormat::FixedHeight);
    format.setAlignment(m_setting.align == draw::Align::centre ? Qt::AlignHCenter : Qt::AlignLeading);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.setBlockFormat(format);
}

void Entry::fit(const draw::Text& text, QPointF place, const QString& ahead)
{
    prepareGeometryChange();
    setTextWidth(std::max(text.size.width(), smallestWidth));
    m_cut = cutLines(*document(), text, m_setting, ahead);
    setPos(place);
}

QRectF Entry::boundingRect() const
{
    return QGraphicsTextItem::boundingRect().united(m_cut.frame);
}

/// What does not fit in a map is cut off at the end.
void Entry::shorten()
{
    const auto length = document()->characterCount() - 1;
    if (length <= m_maximumLength)
        return;
    QTextCursor rest(document());
    // Half of a sign that takes two places is none.
    const bool halves = document()->characterAt(m_maximumLength).isLowSurrogate();
    rest.setPosition(m_maximumLength - (halves ? 1 : 0));
    rest.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    rest.removeSelectedText();
    Q_EMIT shortened(m_maximumLength);
}

/// Tab means nothing in a text, and Qt would write it before `keyPressEvent` is asked.
bool Entry::sceneEvent(QEvent* event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    const int key = pressed ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        event->accept();
        return true;
    }
    return QGraphicsTextItem::sceneEvent(event);
}

void Entry::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        Q_EMIT ended();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (event->matches(QKeySequence::Paste)) {
        if (const QMimeData* offered = QGuiApplication::clipboard()->mimeData())
            textCursor().insertText(document::plainText(*offered));
    } else {
        writeInWords(event);
    }
    event->accept();
}

/// Undo goes back a word at a time: each letter joins the word it belongs to, and a new word stands alone.
void Entry::writeInWords(QKeyEvent* event)
{
    const bool writes = !event->text().isEmpty() && event->text().front().isPrint();
    if (!writes)
        return QGraphicsTextItem::keyPressEvent(event);
    const int place = textCursor().position();
    const bool afterSpace = place > 0 && document()->characterAt(place - 1).isSpace();
    const bool goesOn = m_wordEnd == place && m_wordRevision == document()->revision()
        && (!afterSpace || event->text().front().isSpace());
    QTextCursor word(document());
    if (goesOn)
        word.joinPreviousEditBlock();
    else
        word.beginEditBlock();
    QGraphicsTextItem::keyPressEvent(event);
    word.endEditBlock();
    m_wordEnd = textCursor().position();
    m_wordRevision = document()->revision();
}

/// Without the dashed frame that Qt puts around it.
void Entry::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    QStyleOptionGraphicsItem plain(*option);
    plain.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
    QGraphicsTextItem::paint(painter, &plain, widget);
    painter->setFont(font());
    painter->setPen(defaultTextColor());
    for (const QPointF& place : m_cut.hyphens)
        painter->drawText(place, QStringLiteral("-"));
}

void Entry::focusOutEvent(QFocusEvent* event)
{
    QGraphicsTextItem::focusOutEvent(event);
    // A menu that opens, or another program that comes in front for a moment, does not end what is being typed.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT lost();
}

// The middle button would paste formatted text.
void Entry::mousePressEvent(QGraphicsSceneMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        QGraphicsTextItem::mousePressEvent(event);
}

void Entry::mouseReleaseEvent(QGraphicsSceneMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        QGraphicsTextItem::mouseReleaseEvent(event);
}

void Entry::contextMenuEvent(QGraphicsSceneContextMenuEvent* event)
{
    event->ignore();
}

} // namespace canvas
