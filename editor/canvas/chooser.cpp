// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/chooser.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace canvas {

namespace {

constexpr QSize preferred(460, 340);
constexpr int asideRole = Qt::UserRole;
constexpr int asideMargin = 10;

/// Without capitals and accents, so that "coordinatie" finds "Coördinatie".
QString plain(const QString& text)
{
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_D))
        if (!character.isMark())
            result += character.toLower();
    return result;
}

/// Says the aside at the end of the line; the text keeps clear of it.
class WithAside : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem line(option);
        initStyleOption(&line, index);
        const QWidget* list = option.widget;
        const QString text = std::exchange(line.text, QString());
        // The whole line is marked, not only where its text stands.
        list->style()->drawControl(QStyle::CE_ItemViewItem, &line, painter, list);
        line.text = text;
        line.rect.setWidth(line.rect.width() - asideWidth(option, index));
        list->style()->drawControl(QStyle::CE_ItemViewItem, &line, painter, list);
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -asideMargin, 0), Qt::AlignRight | Qt::AlignVCenter,
            index.data(asideRole).toString());
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem line(option);
        line.rect.setWidth(line.rect.width() - asideWidth(option, index));
        return QStyledItemDelegate::sizeHint(line, index);
    }

private:
    static int asideWidth(const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const QString aside = index.data(asideRole).toString();
        return aside.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(aside) + 2 * asideMargin;
    }
};

} // namespace

std::vector<std::size_t> optionsWith(const std::vector<Option>& options, const QString& words)
{
    const QStringList wanted = plain(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const QString text = plain(options[i].text + u' ' + options[i].also);
        if (std::ranges::all_of(wanted, [&text](const QString& word) { return text.contains(word); }))
            found.push_back(i);
    }
    if (!wanted.empty())
        std::ranges::stable_partition(
            found, [&](std::size_t i) { return plain(options[i].text).startsWith(wanted.front()); });
    return found;
}

Chooser::Chooser(std::vector<Option> options, const QString& invitation, QWidget* parent)
    : QFrame(parent)
    , m_options(std::move(options))
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(tr("Nothing is called that."), this))
{
    setObjectName(QStringLiteral("chooser"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list);
    column->addWidget(m_nothing, 1, Qt::AlignTop);
    m_nothing->setMargin(8);
    m_words->setPlaceholderText(invitation);
    m_words->setAccessibleName(invitation);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new WithAside(m_list));
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &Chooser::fill);
    connect(m_list, &QListWidget::itemClicked, this, [this] { end(true); });
    connect(m_list, &QListWidget::currentRowChanged, this, &Chooser::mark);
    const QSize room = preferred.boundedTo(parent->size());
    setGeometry(QRect(QPoint((parent->width() - room.width()) / 2, (parent->height() - room.height()) / 3), room));
    fill();
    show();
    raise();
    m_words->setFocus();
}

void Chooser::fill()
{
    m_offered = optionsWith(m_options, m_words->text());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const std::size_t i : m_offered) {
            auto* item = new QListWidgetItem(m_options[i].text, m_list);
            item->setData(asideRole, m_options[i].aside);
        }
        m_list->setCurrentRow(0);
    }
    m_list->setVisible(!m_offered.empty());
    m_nothing->setVisible(m_offered.empty());
    mark(m_list->currentRow());
}

void Chooser::mark(int row)
{
    const bool any = row >= 0 && static_cast<std::size_t>(row) < m_offered.size();
    Q_EMIT marked(any ? static_cast<int>(m_offered[static_cast<std::size_t>(row)]) : -1);
}

void Chooser::end(bool take)
{
    if (m_ended)
        return;
    m_ended = true;
    // What is taken may open something of its own, over a map without this list and with the keyboard where it was.
    hide();
    parentWidget()->setFocus();
    const int row = m_list->currentRow();
    if (take && row >= 0 && static_cast<std::size_t>(row) < m_offered.size())
        Q_EMIT chosen(static_cast<int>(m_offered[static_cast<std::size_t>(row)]));
    else
        Q_EMIT left();
    close();
}

bool Chooser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && isVisible())
        end(false);
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        end(true);
        return true;
    case Qt::Key_Escape:
        end(false);
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(0, m_list->currentRow() - 1));
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->count() - 1, m_list->currentRow() + 1));
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace canvas
