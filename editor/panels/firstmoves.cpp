// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/firstmoves.h"

#include "editor/model/edits/moves.h"
#include "editor/model/find.h"
#include "editor/panels/entrylist.h"
#include "editor/panels/layerwords.h"
#include "editor/panels/toggles.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace panels {

namespace {

enum Line : std::uint32_t { who, when, sign };

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// The line with what was said, or an open end in a low voice.
Entry line(Line id, const QString& question, const std::string& answer)
{
    return {.id = id,
        .text = answer.empty() ? question + QStringLiteral("…") : question + QStringLiteral(": ") + text(answer),
        .written = text(answer),
        .quiet = answer.empty()};
}

} // namespace

FirstMoves::FirstMoves(document::Document& document, QWidget* parent)
    : Panel(document, parent)
    , m_invitation(new QLabel)
    , m_add(new QToolButton)
    , m_more(new QToolButton)
    , m_menu(new QMenu(this))
    , m_ticked(new QLabel)
    , m_list(new EntryList)
    , m_details(new QWidget)
    , m_question(new QLabel)
    , m_lines(new EntryList)
    , m_layers(new Toggles(3))
{
    m_invitation->setObjectName(QStringLiteral("heading"));
    m_invitation->setContentsMargins(12, 6, 12, 6);
    m_ticked->setForegroundRole(QPalette::PlaceholderText);
    m_ticked->setContentsMargins(12, 4, 12, 4);
    m_question->setContentsMargins(12, 8, 12, 4);
    for (QLabel* label : {m_invitation, m_question, m_ticked}) {
        label->setWordWrap(true);
        label->setIndent(0);
        label->setTextFormat(Qt::PlainText);
    }
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setDragged([](std::uint32_t id) { return Dragged{Dragged::Kind::move, id}; });
    m_list->shrinkToRows();
    m_lines->shrinkToRows();
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_layers->setContentsMargins(12, 0, 12, 8);
    setFocusProxy(m_list);

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 0);
    buttons->addWidget(m_add);
    buttons->addWidget(m_more);
    buttons->addStretch();
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(0);
    details->addWidget(m_question);
    details->addWidget(m_lines);
    details->addWidget(m_layers);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_invitation);
    layout->addLayout(buttons);
    layout->addWidget(m_ticked);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_details);
    layout->addStretch(0);

    connect(m_list, &EntryList::added, this, [this](std::size_t place, const QString& words) { add(place, words); });
    connect(m_list, &EntryList::changedText, this, [this](std::uint32_t id, const QString& words) {
        if (!words.isEmpty())
            change(id, tr("Change a first move"), [&](model::FirstMove& move) { move.text = words.toStdString(); });
    });
    connect(m_list, &EntryList::ticked, this, [this](std::uint32_t id, bool on) {
        change(id, on ? tr("Choose a first move") : tr("Choose a first move no longer"),
            [on](model::FirstMove& move) { move.chosen = on; });
    });
    connect(m_list, &EntryList::currentChanged, this, &FirstMoves::goTo);
    connect(m_list, &TextList::wished, this, [this](TextList::Wish wish) {
        switch (wish) {
        case TextList::Wish::add:
            return m_add->click();
        case TextList::Wish::remove:
        case TextList::Wish::removeAndClose:
            return removeCurrent();
        case TextList::Wish::up:
            return move(-1);
        case TextList::Wish::down:
            return move(1);
        case TextList::Wish::leave:
            Q_EMIT left();
        }
    });
    connect(m_list, &QWidget::customContextMenuRequested, this,
        [this](QPoint place) { m_menu->popup(m_list->viewport()->mapToGlobal(place)); });
    connect(m_menu, &QMenu::aboutToShow, this, &FirstMoves::fillMenu);
    connect(m_add, &QToolButton::clicked, m_list, &EntryList::beginNew);
    connect(m_lines, &EntryList::changedText, this, &FirstMoves::writeDetail);
    connect(m_lines, &TextList::passedOn, this, [this](int by) {
        const int row = m_lines->indexOfTopLevelItem(m_lines->currentItem()) + by;
        if (QTreeWidgetItem* next = m_lines->topLevelItem(row))
            m_lines->write(next);
    });
    connect(m_lines, &TextList::wished, this, [this](TextList::Wish wish) {
        if (wish == TextList::Wish::add && m_lines->currentItem())
            m_lines->write(m_lines->currentItem());
        else if (wish == TextList::Wish::remove && m_lines->current())
            writeDetail(*m_lines->current(), {});
        else if (wish == TextList::Wish::leave)
            Q_EMIT left();
    });
    connect(m_layers, &Toggles::switched, this, [this](const QList<int>& on) {
        if (const model::FirstMove* shown = current())
            change(number(shown->id), tr("Layer of a first move"), [&](model::FirstMove& move) {
                move.layers.clear();
                for (const int place : on)
                    move.layers.push_back(static_cast<model::Layer>(place));
            });
    });
    setTexts();
}

void FirstMoves::setTexts()
{
    setWindowTitle(tr("First moves"));
    m_add->setText(tr("Add here…"));
    m_more->setText(tr("More"));
    m_ticked->setText(tr("Ticked: this is what we begin with"));
    m_list->setAccessibleName(tr("First moves"));
    m_list->setAccessibleDescription(m_ticked->text());
    m_question->setText(tr("What would change then? And what perhaps, without our meaning it?"));
    m_lines->setAccessibleName(tr("About this first move"));
    m_layers->setTexts(tr("Layer"), shortLayerWords());
}

/// What there is to say about the selected place, or how to find one.
QString FirstMoves::invitation() const
{
    const auto all = static_cast<int>(map().loops.size());
    if (all == 1)
        return tr("Anywhere can be a beginning. Where is the most energy?");
    if (const auto link = selection().link()) {
        const auto here = static_cast<int>(model::patternsThrough(map(), *link).size());
        return here > 0
            ? tr("This arrow is in %n of your %1 patterns. Could something small be here?", nullptr, here).arg(all)
            : tr("Could something small be here?");
    }
    if (const auto step = selection().step()) {
        const auto here = static_cast<int>(model::patternsThrough(map(), *step).size());
        return here > 0
            ? tr("This step is in %n of your %1 patterns. Could something small be here?", nullptr, here).arg(all)
            : tr("Could something small be here?");
    }
    return tr("Choose an arrow or a step: where could something small be?");
}

void FirstMoves::fill()
{
    std::vector<Entry> entries;
    for (const model::FirstMove& move : map().firstMoves)
        entries.push_back({.id = number(move.id), .text = text(move.text), .ticked = move.chosen});
    m_ticked->setVisible(!entries.empty());
    m_list->setEntries(entries, !document().isReadOnly());
    m_invitation->setText(invitation());
    m_add->setEnabled(!document().isReadOnly() && (selection().link() || selection().step()));
    m_more->setVisible(current());
    fillDetails();
    tellShown();
}

void FirstMoves::fillDetails()
{
    const model::FirstMove* move = current();
    m_details->setVisible(move);
    if (!move)
        return;
    m_lines->setEntries({line(who, tr("Who begins"), move->who), line(when, tr("When"), move->when),
                            line(sign, tr("How we notice"), move->sign)},
        !document().isReadOnly());
    QList<int> on;
    for (const model::Layer layer : move->layers)
        on << static_cast<int>(layer);
    m_layers->setOn(on);
    m_layers->setEnabled(!document().isReadOnly());
}

/// A place on the map brings the first move that sits there.
void FirstMoves::showSelection()
{
    const auto here = std::ranges::find_if(map().firstMoves, [this](const model::FirstMove& move) {
        return (move.link && selection().link() == move.link) || (move.step && selection().step() == move.step);
    });
    const model::FirstMove* shown = current();
    const bool stays = shown
        && ((shown->link && selection().link() == shown->link) || (shown->step && selection().step() == shown->step));
    if (here != map().firstMoves.end() && !stays)
        m_list->setCurrent(number(here->id));
    fill();
}

/// Its place on the map is selected along with the first move.
void FirstMoves::goTo()
{
    if (const model::FirstMove* move = current()) {
        const model::Selection place = move->link ? model::only(*move->link) : model::only(*move->step);
        if (place != selection())
            choose(place);
    }
    m_invitation->setText(invitation());
    m_add->setEnabled(!document().isReadOnly() && (selection().link() || selection().step()));
    m_more->setVisible(current());
    fillDetails();
    tellShown();
}

const model::FirstMove* FirstMoves::current() const
{
    const auto id = m_list->current();
    return id ? model::findMove(map(), model::MoveId{*id}) : nullptr;
}

/// Shown while the panel is, and as long as nothing else on the map is spoken of.
void FirstMoves::tellShown()
{
    const model::FirstMove* move = isVisible() ? current() : nullptr;
    const bool here =
        move && ((move->link && selection().link() == move->link) || (move->step && selection().step() == move->step));
    Q_EMIT shown(here ? std::optional(move->id) : std::nullopt);
}

void FirstMoves::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    tellShown();
}

void FirstMoves::hideEvent(QHideEvent* event)
{
    Panel::hideEvent(event);
    tellShown();
}

void FirstMoves::fillMenu()
{
    m_menu->clear();
    if (!current() || document().isReadOnly())
        return;
    m_menu->addAction(tr("Change the text"), this, [this] { m_list->write(m_list->currentItem()); });
    m_menu->addAction(tr("Up"), this, [this] { move(-1); });
    m_menu->addAction(tr("Down"), this, [this] { move(1); });
    m_menu->addSeparator();
    m_menu->addAction(tr("Take away"), this, &FirstMoves::removeCurrent);
}

void FirstMoves::add(std::size_t place, const QString& words)
{
    const std::string said = words.toStdString();
    if (const auto link = selection().link())
        document().edit(model::addMove(map(), *link, said, place), tr("Add a first move"));
    else if (const auto step = selection().step())
        document().edit(model::addMove(map(), *step, said, place), tr("Add a first move"));
}

template <class Change> void FirstMoves::change(std::uint32_t id, const QString& name, Change&& change)
{
    if (const model::FirstMove* known = model::findMove(map(), model::MoveId{id})) {
        model::FirstMove move = *known;
        change(move);
        document().edit(model::setMove(map(), std::move(move)), name);
    }
}

void FirstMoves::writeDetail(std::uint32_t id, const QString& words)
{
    const model::FirstMove* shown = current();
    if (!shown)
        return;
    change(number(shown->id), tr("Change a first move"), [&](model::FirstMove& move) {
        (id == who ? move.who : id == when ? move.when : move.sign) = words.toStdString();
    });
}

void FirstMoves::move(int by)
{
    if (const model::FirstMove* shown = current())
        document().edit(model::reorderMove(map(), shown->id, by), tr("Order the first moves"));
}

void FirstMoves::removeCurrent()
{
    if (const model::FirstMove* shown = current())
        document().edit(model::removeMove(map(), shown->id), tr("Take a first move away"));
}

} // namespace panels
