// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/textlist.h"

#include "editor/model/map.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextCursor>

#include <algorithm>

namespace panels {

namespace {

/// Rather a line too many than a text cut off: the frame of a tick box, on a large screen, is not in what the style
/// says.
constexpr int wrapSlack = 6;

/// The field of one row, which it remembers also while rows come and go.
class Field : public QPlainTextEdit {
public:
    Field(QWidget* parent, const QModelIndex& edited)
        : QPlainTextEdit(parent)
        , index(edited)
    {
        setTabChangesFocus(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        document()->setDocumentMargin(2);
        connect(this, &QPlainTextEdit::textChanged, this, &Field::grow);
    }

    /// As high as its row, or higher as its text asks; always in sight.
    void place(const QRect& row)
    {
        m_row = row;
        setGeometry(row);
        grow();
    }

    /// The height that its text asks for, at the width that it has.
    int wantedHeight() const
    {
        const int lines = std::max(1, qRound(document()->size().height()));
        return lines * fontMetrics().lineSpacing() + height() - viewport()->height() + 6;
    }

    int rowHeight() const { return m_row.height(); }

    QPersistentModelIndex index;
    bool filled = false;

private:
    void grow()
    {
        QRect grown = m_row;
        grown.setHeight(std::max(m_row.height(), wantedHeight()));
        grown.moveTop(std::clamp(m_row.top(), 0, std::max(0, parentWidget()->height() - grown.height())));
        setGeometry(grown);
    }

    QRect m_row;
};

QString kept(const QString& typed)
{
    QString text = typed.trimmed().left(static_cast<qsizetype>(model::maximumTextLength));
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

/// The field that is open on a list; null when none is.
const Field* openField(const QWidget& viewport)
{
    for (const QObject* child : viewport.children())
        if (const auto* field = dynamic_cast<const Field*>(child); field && field->isVisible())
            return field;
    return nullptr;
}

bool isEnter(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

TextDelegate::TextDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

QWidget* TextDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* field = new Field(parent, index);
    connect(field, &QPlainTextEdit::textChanged, this, &TextDelegate::typing);
    field->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    field->setPlaceholderText(index.data(promptRole).toString());
    return field;
}

void TextDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = static_cast<Field*>(editor);
    // Only once: what somebody is typing stays when the row changes under it.
    if (field->filled)
        return;
    field->filled = true;
    const QVariant text = index.data(writtenRole);
    field->setPlainText((text.isValid() ? text : index.data(Qt::EditRole)).toString());
    if (m_begin == Begin::marked)
        return field->selectAll();
    field->moveCursor(QTextCursor::End);
    if (m_begin == Begin::nextWord && !field->toPlainText().isEmpty())
        field->insertPlainText(QStringLiteral(" "));
}

void TextDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    static_cast<Field*>(editor)->place(option.rect);
}

/// The style says what it needs around a text; how the text wraps in the rest decides on the height.
QSize TextDelegate::sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    const auto* list = static_cast<const QTreeView*>(given.widget);
    const QStyle& style = *list->style();
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString text = std::exchange(option.text, QString());
    option.features &= ~QStyleOptionViewItem::HasDisplay;
    const QSize beside = style.sizeFromContents(QStyle::CT_ItemViewItem, &option, QSize(), list);
    option.features = {};
    const QSize around = style.sizeFromContents(QStyle::CT_ItemViewItem, &option, QSize(), list);

    int depth = list->rootIsDecorated() ? 1 : 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &option, list) + 1;
    const int width =
        std::max(40, list->viewport()->width() - depth * list->indentation() - beside.width() - 2 * margin - wrapSlack);
    const auto* field = dynamic_cast<const Field*>(list->indexWidget(index));
    if (field && field->filled)
        return {width, std::max(beside.height(), field->wantedHeight())};
    const int high = option.fontMetrics.boundingRect(QRect(0, 0, width, 100'000), Qt::TextWordWrap, text).height();
    return {width, std::max(beside.height(), high + around.height() - option.fontMetrics.height())};
}

bool TextDelegate::eventFilter(QObject* watched, QEvent* event)
{
    // A field that is going is a plain widget by the time it loses the keyboard.
    auto* field = dynamic_cast<Field*>(watched);
    if (!field)
        return false;
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (event->type() == QEvent::KeyPress && (key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab)) {
            const QString text = kept(field->toPlainText());
            const QPersistentModelIndex index = field->index;
            Q_EMIT closeEditor(field, NoHint);
            Q_EMIT written(index, text, false);
            Q_EMIT passedOn(key.key() == Qt::Key_Tab ? 1 : -1);
            return true;
        }
        const bool ends = key.key() == Qt::Key_Escape || (isEnter(key) && !(key.modifiers() & Qt::ShiftModifier));
        if (!ends)
            return false;
        event->accept();
        if (event->type() == QEvent::ShortcutOverride)
            return true;
        const QString text = kept(field->toPlainText());
        const QPersistentModelIndex index = field->index;
        const bool enter = isEnter(key);
        Q_EMIT closeEditor(field, NoHint);
        if (enter)
            Q_EMIT written(index, text, true);
        else
            Q_EMIT givenUp(index);
        return true;
    }
    if (event->type() == QEvent::FocusOut && field->isVisible()
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        const QString text = kept(field->toPlainText());
        const QPersistentModelIndex index = field->index;
        Q_EMIT closeEditor(field, NoHint);
        Q_EMIT written(index, text, false);
    }
    return false;
}

TextList::TextList(QWidget* parent)
    : QTreeWidget(parent)
    , m_delegate(new TextDelegate(this))
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(14);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked);
    setExpandsOnDoubleClick(false);
    setItemDelegate(m_delegate);
    header()->setStretchLastSection(true);
    connect(m_delegate, &TextDelegate::written, this,
        [this](const QPersistentModelIndex& index, const QString& text, bool byEnter) {
            if (index.isValid())
                Q_EMIT written(itemFromIndex(index), text, byEnter);
        });
    connect(m_delegate, &TextDelegate::typing, this, &TextList::typing);
    connect(m_delegate, &TextDelegate::typing, this, &TextList::makeRoom);
    connect(m_delegate, &QAbstractItemDelegate::closeEditor, this, [this] { scheduleDelayedItemsLayout(); });
    connect(m_delegate, &TextDelegate::passedOn, this, &TextList::passedOn);
    connect(m_delegate, &TextDelegate::givenUp, this, [this](const QPersistentModelIndex& index) {
        if (index.isValid())
            Q_EMIT givenUp(itemFromIndex(index));
        Q_EMIT typing();
    });
}

void TextList::shrinkToRows()
{
    setSizeAdjustPolicy(AdjustToContents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMinimumHeight(0);
}

void TextList::write(QTreeWidgetItem* item, const std::optional<QString>& text)
{
    if (!(item->flags() & Qt::ItemIsEditable))
        return;
    setCurrentItem(item);
    scrollToItem(item);
    // A field whose row went away has left this behind.
    setState(NoState);
    editItem(item);
    if (auto* field = dynamic_cast<Field*>(indexWidget(indexFromItem(item))); field && text) {
        field->setPlainText(*text);
        field->moveCursor(QTextCursor::End);
    }
}

/// The lines below go down, rather than that the field lies on others.
void TextList::makeRoom()
{
    const Field* field = openField(*viewport());
    if (!field || field->wantedHeight() <= field->rowHeight())
        return;
    doItemsLayout();
    scrollTo(field->index);
}

std::optional<QString> TextList::beingWritten() const
{
    const Field* field = openField(*viewport());
    return field ? std::optional(field->toPlainText()) : std::nullopt;
}

QTreeWidgetItem* TextList::writtenItem() const
{
    const Field* field = openField(*viewport());
    return field && field->index.isValid() ? itemFromIndex(field->index) : nullptr;
}

bool TextList::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    using enum TextDelegate::Begin;
    m_delegate->setBegin(trigger != AnyKeyPressed ? behind : m_typingGoesOn ? nextWord : marked);
    return QTreeWidget::edit(index, trigger, event);
}

void TextList::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const auto wish = [&]() -> std::optional<Wish> {
        if (isEnter(*event) && modifiers == Qt::NoModifier)
            return Wish::add;
        if (event->key() == Qt::Key_Delete && modifiers == Qt::NoModifier)
            return Wish::remove;
        if (event->key() == Qt::Key_Delete && modifiers == Qt::ControlModifier)
            return Wish::removeAndClose;
        if (event->key() == Qt::Key_Up && modifiers == Qt::AltModifier)
            return Wish::up;
        if (event->key() == Qt::Key_Down && modifiers == Qt::AltModifier)
            return Wish::down;
        if (event->key() == Qt::Key_Escape)
            return Wish::leave;
        return std::nullopt;
    }();
    if (wish) {
        Q_EMIT wished(*wish);
        return;
    }
    // A space ticks; it is no text to begin with.
    const bool space = event->key() == Qt::Key_Space && modifiers == Qt::NoModifier;
    if (space && !(currentItem() && currentItem()->flags() & Qt::ItemIsUserCheckable))
        return;
    if (event->key() == Qt::Key_Backspace)
        return;
    QTreeWidget::keyPressEvent(event);
}

/// Beside all rows nothing is meant; the map gets the keyboard, since typing here would go nowhere.
void TextList::mousePressEvent(QMouseEvent* event)
{
    QTreeWidget::mousePressEvent(event);
    if (!itemAt(event->position().toPoint()))
        Q_EMIT wished(Wish::leave);
}

/// Dragging a line that cannot be dragged is no wish for a range of lines.
void TextList::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() == Qt::NoButton || dragEnabled())
        QTreeWidget::mouseMoveEvent(event);
}

/// Qt looks where the last row stands, which after scrolling is higher up.
QSize TextList::viewportSizeHint() const
{
    return QTreeWidget::viewportSizeHint() + QSize(0, verticalOffset());
}

void TextList::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

/// Qt paints the chosen row here too, with a frame of its own, however narrow it is.
void TextList::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex&) const
{
    constexpr int frame = 6;
    painter->fillRect(rect.adjusted(0, 0, frame, 0), palette().base());
}

} // namespace panels
