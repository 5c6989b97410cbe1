// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/outline.h"

#include "editor/model/edits/moves.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/edits/principles.h"
#include "editor/model/edits/steps.h"
#include "editor/model/find.h"
#include "editor/panels/stroke.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace panels {

namespace {

/// Which row of the panel an item is, and which pattern stands in it.
constexpr int placeRole = Qt::UserRole;
constexpr int loopRole = Qt::UserRole + 1;

} // namespace

Outline::Outline(document::Document& document, QWidget* parent)
    : Panel(document, parent)
    , m_list(new TextList)
    , m_empty(new QLabel)
{
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setIconSize(strokeSize());
    m_empty->setWordWrap(true);
    m_empty->setMargin(12);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);

    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &Outline::chooseRows);
    connect(m_list, &TextList::wished, this, &Outline::wish);
    connect(m_list, &TextList::typing, this, &Panel::typing);
    connect(m_list, &TextList::givenUp, this, &Outline::giveUp);
    connect(m_list, &TextList::written, this, [this](QTreeWidgetItem* item, const QString& text, bool byEnter) {
        const auto row = rowOf(item);
        if (row && row->kind == Kind::draft)
            keepDraft(text, byEnter);
        else if (row)
            apply(written(*row, text));
    });
    setTexts();
}

QString Outline::otherWords() const
{
    return tr("list of steps, parking lot, starting point");
}

void Outline::setTexts()
{
    setWindowTitle(tr("Outline"));
    m_list->setAccessibleName(tr("Outline"));
    m_list->setAccessibleDescription(
        tr("F2 changes a text, Enter adds a step after it, Delete removes, Esc goes back to the map"));
    m_empty->setText(tr("Nothing on the map yet. Enter begins a first step."));
}

void Outline::fill()
{
    m_filling = true;
    std::vector<Row> rows = outlineRows(map(), m_draft);
    if (m_draft && std::ranges::none_of(rows, [](const Row& row) { return row.kind == Kind::draft; }))
        m_draft.reset();
    const bool other = rows != m_rows;
    // Where the person is, what is folded and what is being typed stays.
    const std::optional<Row> current = rowOf(m_list->currentItem());
    const auto typed = m_list->beingWritten();
    const bool focused = m_list->hasFocus() || typed;
    if (other) {
        m_rows = std::move(rows);
        build();
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Qt::ItemFlags chosen = m_rows[i].isHeading() ? Qt::NoItemFlags : Qt::ItemIsSelectable;
        const Qt::ItemFlags written =
            m_rows[i].isHeading() || document().isReadOnly() ? Qt::NoItemFlags : Qt::ItemIsEditable;
        m_items[i]->setFlags(Qt::ItemIsEnabled | chosen | written);
        describe(*m_items[i], m_rows[i], map(), theme());
    }
    QTreeWidgetItem* item = other && current ? itemOf(*current) : nullptr;
    // A row for a new step that is gone leaves the person at the step before it, and not at the top of the list.
    if (!item && other && current && current->kind == Kind::draft)
        item = itemOf({Kind::step, current->loop, current->step});
    if (item && item->parent() && !item->parent()->isExpanded())
        item = item->parent();
    if (item)
        m_list->setCurrentItem(item, 0, QItemSelectionModel::NoUpdate);
    if (item && typed)
        m_list->write(item, typed);
    else if (other && focused)
        m_list->setFocus();
    m_empty->setVisible(m_rows.empty());
    m_filling = false;
    markRows();
}

void Outline::build()
{
    const int scrolled = m_list->verticalScrollBar()->value();
    std::set<model::LoopId> folded;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (QTreeWidgetItem* top = m_list->topLevelItem(i); top->childCount() > 0 && !top->isExpanded())
            folded.insert(model::LoopId{top->data(0, loopRole).toUInt()});

    m_list->clear();
    m_items.clear();
    QTreeWidgetItem* head = nullptr;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        auto* item = row.isTop() ? new QTreeWidgetItem(m_list) : new QTreeWidgetItem(head);
        if (row.isTop()) {
            head = item;
            QFont font = m_list->font();
            font.setBold(true);
            item->setFont(0, font);
        }
        item->setData(0, placeRole, static_cast<uint>(i));
        item->setData(0, loopRole, number(row.loop));
        m_items.push_back(item);
    }
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* top = m_list->topLevelItem(i);
        top->setExpanded(!folded.contains(model::LoopId{top->data(0, loopRole).toUInt()}));
    }
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(scrolled);
}

std::optional<Outline::Row> Outline::rowOf(const QTreeWidgetItem* item) const
{
    if (!item)
        return std::nullopt;
    return m_rows[item->data(0, placeRole).toUInt()];
}

QTreeWidgetItem* Outline::itemOf(const Row& row) const
{
    const auto found = std::ranges::find(m_rows, row);
    return found == m_rows.end() ? nullptr : m_items[static_cast<std::size_t>(found - m_rows.begin())];
}

bool Outline::isSelected(const Row& row) const
{
    if (row.kind == Kind::pattern) {
        const model::Loop* loop = model::findLoop(map(), row.loop);
        return !selection().loop.empty() && loop
            && model::fromSmallest(loop->steps) == model::fromSmallest(selection().loop);
    }
    return row.kind == Kind::step && selection().steps.contains(row.step);
}

/// A step in several patterns stands in several rows: it is marked where the person is, else in the first. Returns the
/// first row that is marked but where the person is not.
QTreeWidgetItem* Outline::markRows()
{
    if (m_list->beingWritten())
        return nullptr;
    m_filling = true;
    const std::optional<Row> current = rowOf(m_list->currentItem());
    const bool stay = current && isSelected(*current);
    std::set<model::StepId> marked;
    if (stay)
        marked.insert(current->step);
    QTreeWidgetItem* first = nullptr;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const bool here = (stay && row == *current)
            || (isSelected(row) && (row.kind == Kind::pattern || marked.insert(row.step).second));
        m_items[i]->setSelected(here);
        if (here && !first)
            first = m_items[i];
    }
    m_filling = false;
    return stay ? nullptr : first;
}

void Outline::showSelection()
{
    if (QTreeWidgetItem* first = markRows()) {
        m_list->setCurrentItem(first, 0, QItemSelectionModel::NoUpdate);
        m_list->scrollToItem(first);
    }
}

void Outline::chooseRows()
{
    if (m_filling)
        return;
    model::Selection wanted;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_items[i]->isSelected())
            continue;
        if (m_rows[i].kind == Kind::step)
            wanted.steps.insert(m_rows[i].step);
        else if (const model::FirstMove* move = model::findMove(map(), m_rows[i].move)) {
            model::Selection place = model::placeOf(map(), *move);
            wanted.links.merge(place.links);
            wanted.steps.merge(place.steps);
            wanted.loop = place.loop.empty() ? wanted.loop : place.loop;
        } else if (const model::Loop* loop = model::findLoop(map(), m_rows[i].loop))
            wanted.loop = loop->steps;
    }
    if (!wanted.steps.empty() || !wanted.links.empty())
        wanted.loop.clear();
    choose(wanted);
}

model::Patch Outline::typed() const
{
    const auto row = rowOf(m_list->writtenItem());
    return row ? written(*row, m_list->beingWritten()->trimmed()).patch : model::Patch();
}

Edit Outline::written(const Row& row, const QString& text) const
{
    const std::string words = text.toStdString();
    if (text.isEmpty())
        return {};
    if (row.kind == Kind::draft && m_draft)
        return drafted(*m_draft, text);
    if (row.kind == Kind::step && map().steps.contains(row.step))
        return {model::setText(map(), row.step, words), tr("Change text")};
    if (const model::Principle* principle = model::findPrinciple(map(), row.principle)) {
        model::Principle changed = *principle;
        changed.text = words;
        return {model::setPrinciple(map(), std::move(changed)), tr("Change a principle")};
    }
    if (const model::FirstMove* move = model::findMove(map(), row.move)) {
        model::FirstMove changed = *move;
        changed.text = words;
        return {model::setMove(map(), std::move(changed)), tr("Change a first move")};
    }
    if (const model::Loop* loop = model::findLoop(map(), row.loop); row.kind == Kind::pattern && loop)
        return {model::nameLoop(map(), loop->steps, words), tr("Name pattern")};
    return {};
}

Edit Outline::drafted(const Row& after, const QString& text) const
{
    const std::string words = text.toStdString();
    const bool linked = after.kind == Kind::step
        && !(model::linksFrom(map(), after.step).empty() && model::linksTo(map(), after.step).empty());
    return {number(after.loop) != 0 ? model::addAfter(map(), after.loop, after.step, words)
            : linked                ? model::addAfter(map(), after.step, words)
                                    : model::addLooseStep(map(), words),
        tr("Add step")};
}

void Outline::keepDraft(const QString& text, bool byEnter)
{
    const Row after = *m_draft;
    m_draft.reset();
    const model::StepId added = model::nextStep(map());
    if (!text.isEmpty())
        apply(drafted(after, text));
    fill();
    const Row next{Kind::step, after.loop, added};
    if (!byEnter)
        return;
    if (QTreeWidgetItem* item = itemOf(next); item && !text.isEmpty()) {
        m_list->setCurrentItem(item);
        begin(next);
    } else if (QTreeWidgetItem* before = itemOf(after); before && after.kind == Kind::step) {
        m_list->setCurrentItem(before);
    }
}

void Outline::giveUp()
{
    if (!m_draft)
        return;
    const Row after = *m_draft;
    m_draft.reset();
    fill();
    if (QTreeWidgetItem* item = itemOf(after); item && after.kind != Kind::loose)
        m_list->setCurrentItem(item);
    m_list->setFocus();
}

/// A field for a new step below the row.
void Outline::begin(const Row& after)
{
    if (document().isReadOnly() || map().steps.size() >= model::maximumSteps)
        return;
    m_draft = after;
    fill();
    if (QTreeWidgetItem* item = itemOf({Kind::draft, after.loop, after.step})) {
        item->parent()->setExpanded(true);
        m_list->write(item);
    }
}

void Outline::removeChosen(bool close)
{
    if (document().isReadOnly())
        return;
    const auto row = rowOf(m_list->currentItem());
    if (!row)
        return;
    // The eye stays at this height in the list.
    const auto place = static_cast<std::size_t>(std::ranges::find(m_rows, *row) - m_rows.begin());
    if (row->kind == Kind::principle) {
        document().edit(model::linkPrinciple(map(), row->principle, row->loop, false), tr("Principle off a pattern"));
    } else if (row->kind == Kind::move) {
        document().edit(model::removeMove(map(), row->move), tr("Take a first move away"));
    } else if (!selection().steps.empty()) {
        const bool one = selection().steps.size() == 1;
        document().edit(close && one ? model::removeAndClose(map(), *selection().steps.begin())
                                     : model::remove(map(), selection().steps),
            close && one ? tr("Delete step and close the gap") : tr("Delete"));
    } else if (row->kind == Kind::pattern) {
        document().edit(model::removeLoop(map(), row->loop), tr("Forget the name of the pattern"));
    }
    if (!m_items.empty())
        m_list->setCurrentItem(m_items[std::min(place, m_items.size() - 1)]);
}

void Outline::wish(TextList::Wish wish)
{
    switch (wish) {
    case TextList::Wish::add:
        if (const auto row = rowOf(m_list->currentItem());
            row && (row->kind == Kind::pattern || row->kind == Kind::principle || row->kind == Kind::move))
            m_list->write(m_list->currentItem());
        else
            begin(row && row->kind == Kind::step ? *row : Row{Kind::loose, {}, {}});
        break;
    case TextList::Wish::remove:
        removeChosen(false);
        break;
    case TextList::Wish::removeAndClose:
        removeChosen(true);
        break;
    case TextList::Wish::leave:
        Q_EMIT left();
        break;
    case TextList::Wish::up:
    case TextList::Wish::down:
        break;
    }
}

} // namespace panels
