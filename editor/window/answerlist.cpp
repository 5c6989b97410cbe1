// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/answerlist.h"

#include "editor/draw/font.h"
#include "editor/model/edits/answers.h"
#include "editor/window/answerfield.h"
#include "editor/window/look.h"

#include <QApplication>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>

#include <algorithm>

namespace window {

namespace {

constexpr int besidesRole = Qt::UserRole;
constexpr int moveRole = Qt::UserRole + 1;

/// An answer wraps, and says below itself, in a low voice, what it is about.
class AnswerDelegate : public QStyledItemDelegate {
public:
    explicit AnswerDelegate(AnswerList* list)
        : QStyledItemDelegate(list)
    {
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        auto* field = new AnswerField(parent);
        field->setFont(large(*option.widget, index));
        // Once, and not again when the row changes under it.
        field->start(index.data(Qt::EditRole).toString());
        m_field = field;
        m_edited = index;
        auto* list = static_cast<AnswerList*>(this->parent());
        auto* self = const_cast<AnswerDelegate*>(this);
        connect(field, &AnswerField::textChanged, list, &AnswerList::typing);
        connect(field, &AnswerField::grown, self, [self, list] {
            Q_EMIT self->sizeHintChanged(self->m_edited);
            list->scrollTo(self->m_edited);
        });
        connect(field, &AnswerField::entered, self, [self, field] {
            Q_EMIT self->commitData(field);
            Q_EMIT self->closeEditor(field);
        });
        return field;
    }

    void setEditorData(QWidget*, const QModelIndex&) const override { }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        model->setData(index, static_cast<AnswerField*>(editor)->text(), Qt::EditRole);
    }

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        QRect place = option.rect;
        place.setHeight(editor->sizeHint().height());
        editor->setGeometry(place);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString text = std::exchange(option.text, {});
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const QRect room = option.rect.adjusted(padding(), padding(), -padding(), -padding());
        painter->save();
        painter->setFont(large(*option.widget, index));
        painter->setPen(option.palette.color(QPalette::Text));
        QRect taken;
        painter->drawText(room, Qt::TextWordWrap, text, &taken);
        painter->setFont(low(*option.widget));
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(room.adjusted(0, taken.height(), 0, 0), Qt::TextWordWrap, index.data(besidesRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const auto* list = static_cast<const QListWidget*>(option.widget);
        const int width = list->viewport()->width() - 2 * padding();
        const auto height = [width](const QFont& font, const QString& text) {
            return text.isEmpty()
                ? 0
                : QFontMetrics(font).boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, text).height();
        };
        const int shown =
            height(large(*list, index), option.text) + height(low(*list), index.data(besidesRole).toString());
        const int written = m_field && m_edited == index ? m_field->sizeHint().height() : 0;
        return {0, std::max(shown + 2 * padding(), written)};
    }

private:
    /// The answer that is being written in its row, if any.
    mutable QPointer<AnswerField> m_field;
    mutable QPersistentModelIndex m_edited;

    static int padding() { return scaled(8); }
    /// What has become a first move stands out. The size is that of the list, also when the window changes it.
    static QFont large(const QWidget& list, const QModelIndex& index)
    {
        QFont font = list.font();
        font.setBold(index.data(moveRole).toBool());
        return font;
    }
    static QFont low(const QWidget& list) { return draw::font(list.font().pixelSize() * 2 / 3.); }
};

} // namespace

QString inShort(const std::string& utf8, qsizetype most)
{
    const QString text = QString::fromStdString(utf8).simplified();
    return text.size() > most ? text.left(most - 1).trimmed() + QStringLiteral("…") : text;
}

AnswerList::AnswerList(QWidget* parent)
    : QListWidget(parent)
{
    setItemDelegate(new AnswerDelegate(this));
    connect(itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &AnswerList::typing);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (!m_filling)
            Q_EMIT reworded(m_lines[static_cast<std::size_t>(row(item))].place, item->text().trimmed());
    });
}

void AnswerList::setLines(const std::vector<AnswerLine>& lines)
{
    m_filling = true;
    const int before = currentRow();
    const bool more = lines.size() > m_lines.size();
    m_lines = lines;
    clear();
    for (const AnswerLine& line : lines) {
        auto* item = new QListWidgetItem(line.text, this);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(besidesRole, line.besides);
        item->setData(Qt::AccessibleDescriptionRole, line.besides);
        item->setData(moveRole, line.isMove);
    }
    if (!lines.empty())
        setCurrentRow(more || before < 0 ? count() - 1 : std::min(before, count() - 1));
    m_filling = false;
}

const AnswerLine* AnswerList::chosen() const
{
    return currentRow() < 0 ? nullptr : &m_lines[static_cast<std::size_t>(currentRow())];
}

void AnswerList::walk(int by)
{
    if (count() > 0)
        setCurrentRow(std::clamp(currentRow() + by, 0, count() - 1));
}

std::optional<QString> AnswerList::beingReworded() const
{
    for (const QObject* child : viewport()->children())
        if (const auto* field = qobject_cast<const AnswerField*>(child); field && field->isVisible())
            return field->text();
    return std::nullopt;
}

std::vector<AnswerLine> answerLines(const model::Map& map, const model::Loop& pattern, model::Question question)
{
    std::vector<AnswerLine> lines;
    for (std::size_t i = 0; i < pattern.answers.size(); ++i) {
        const model::Answer& answer = pattern.answers[i];
        if (answer.question != question)
            continue;
        AnswerLine line{i, QString::fromStdString(answer.text), {}, false};
        QStringList besides;
        if (answer.step && map.steps.contains(*answer.step))
            besides << AnswerList::tr("about: %1").arg(inShort(map.steps.at(*answer.step).text, mostOfAStep));
        line.isMove = model::isMove(map, answer);
        if (line.isMove)
            besides << AnswerList::tr("is a first move");
        line.besides = besides.join(QStringLiteral(" · "));
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace window
