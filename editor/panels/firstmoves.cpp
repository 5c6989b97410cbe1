// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/firstmoves.h"

#include "editor/model/edits/answers.h"
#include "editor/model/edits/moves.h"
#include "editor/model/find.h"
#include "editor/panels/layerwords.h"
#include "editor/panels/toggles.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
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
    : ListPanel(document, Dragged::Kind::move, parent)
    , m_invitation(new QLabel)
    , m_ticked(new QLabel)
    , m_takeOver(new QPushButton)
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
    list().shrinkToRows();
    m_lines->shrinkToRows();
    m_lines->setObjectName(QStringLiteral("fields"));
    m_layers->setContentsMargins(12, 0, 12, 8);

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 0);
    buttons->addWidget(&addButton(), 1);
    buttons->addWidget(&moreButton());
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(0);
    details->addWidget(m_question);
    auto* lines = new QVBoxLayout;
    lines->setContentsMargins(12, 0, 12, 6);
    lines->addWidget(m_lines);
    details->addLayout(lines);
    details->addWidget(m_layers);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_invitation);
    layout->addWidget(m_ticked);
    auto* said = new QVBoxLayout;
    said->setContentsMargins(12, 0, 12, 6);
    said->addWidget(m_takeOver);
    layout->addLayout(said);
    layout->addWidget(&list(), 1);
    layout->addLayout(buttons);
    layout->addWidget(m_details);
    layout->addStretch(0);

    connect(&list(), &EntryList::newLine, this, [this](bool open) {
        if (open)
            m_place = selection();
    });
    connect(m_takeOver, &QPushButton::clicked, this, [this] {
        apply({model::movesFromAnswers(map()), tr("Take over first moves")});
        list().setFocus();
    });
    // What is chosen is what they go on about: who, when, how we notice.
    connect(&list(), &EntryList::ticked, this, [this](std::uint32_t id) { list().setCurrent(id); });
    connect(m_lines, &EntryList::changedText, this,
        [this](std::uint32_t line, const QString& words) { apply(detailed(line, words)); });
    connect(m_lines, &TextList::typing, this, &Panel::typing);
    connect(m_lines, &TextList::passedOn, this, [this](int by) {
        const int row = m_lines->indexOfTopLevelItem(m_lines->currentItem()) + by;
        if (QTreeWidgetItem* next = m_lines->topLevelItem(row))
            m_lines->write(next);
    });
    connect(m_lines, &TextList::wished, this, [this](TextList::Wish wish) {
        if (wish == TextList::Wish::add && m_lines->currentItem())
            m_lines->write(m_lines->currentItem());
        else if (wish == TextList::Wish::remove && m_lines->current())
            apply(detailed(*m_lines->current(), {}));
        else if (wish == TextList::Wish::leave)
            Q_EMIT left();
    });
    connect(m_layers, &Toggles::switched, this, [this](const QList<int>& on) {
        if (const model::FirstMove* shown = current())
            apply(changed(number(shown->id), tr("Layer of a first move"), [&](model::FirstMove& move) {
                move.layers.clear();
                for (const int place : on)
                    move.layers.push_back(static_cast<model::Layer>(place));
            }));
    });
    setTexts();
}

QString FirstMoves::otherWords() const
{
    return tr("small steps, chosen, who begins, how we notice, starting place, break");
}

void FirstMoves::setTexts()
{
    ListPanel::setTexts();
    setWindowTitle(tr("First moves"));
    m_ticked->setText(tr("Ticked: this is what we begin with"));
    list().setAccessibleName(tr("First moves"));
    list().setAccessibleDescription(m_ticked->text());
    m_question->setText(tr("What would change then? And what perhaps, without our meaning it?"));
    m_lines->setAccessibleName(tr("About this first move"));
    m_layers->setTexts(tr("Layer"), shortLayerWords());
}

bool FirstMoves::sitsHere(const model::FirstMove& move) const
{
    if (move.loop) {
        const model::Loop* loop = model::namedLoop(map(), selection().loop);
        return loop && loop->id == *move.loop;
    }
    return (move.link && selection().link() == move.link) || (move.step && selection().step() == move.step);
}

bool FirstMoves::canAdd() const
{
    return !document().isReadOnly()
        && (selection().link() || selection().step() || model::namedLoop(map(), selection().loop));
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
    if (model::namedLoop(map(), selection().loop))
        return tr("About the whole pattern. Could something small be here?");
    return tr("Choose an arrow or a step: where could something small be?");
}

void FirstMoves::invite()
{
    m_invitation->setText(invitation());
    addButton().setText(canAdd() || document().isReadOnly() ? tr("Add here…") : tr("First choose a place"));
}

void FirstMoves::fill()
{
    std::vector<Entry> entries;
    for (const model::FirstMove& move : map().firstMoves)
        entries.push_back({.id = number(move.id), .text = text(move.text), .ticked = move.chosen});
    m_ticked->setVisible(!entries.empty());
    const int said = model::movesSaid(map());
    m_takeOver->setVisible(said > 0 && !document().isReadOnly());
    m_takeOver->setText(tr("Take over what was said (%n)", nullptr, said));
    fillList(entries);
    invite();
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

/// A place on the map brings the first move that sits there; where none does, none is spoken of.
void FirstMoves::showSelection()
{
    const auto here =
        std::ranges::find_if(map().firstMoves, [this](const model::FirstMove& move) { return sitsHere(move); });
    const model::FirstMove* shown = current();
    const bool stays = shown && sitsHere(*shown);
    if (here != map().firstMoves.end() && !stays)
        list().setCurrent(number(here->id));
    else if (!stays)
        list().setNoneCurrent();
    fill();
}

/// Its place on the map is selected along with the first move.
void FirstMoves::showCurrent()
{
    if (const model::FirstMove* move = current()) {
        if (!sitsHere(*move))
            choose(model::placeOf(map(), *move));
    }
    invite();
    fillDetails();
    tellShown();
}

const model::FirstMove* FirstMoves::current() const
{
    const auto id = list().current();
    return id ? model::findMove(map(), model::MoveId{*id}) : nullptr;
}

/// Shown while the panel is, and as long as nothing else on the map is spoken of.
void FirstMoves::tellShown()
{
    const model::FirstMove* move = isVisible() ? current() : nullptr;
    const bool here = move && sitsHere(*move);
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

model::Patch FirstMoves::typed() const
{
    const auto typed = m_lines->typed();
    return typed ? detailed(*typed->id, typed->text).patch : ListPanel::typed();
}

Edit FirstMoves::added(std::size_t place, const QString& text) const
{
    const std::string said = text.toStdString();
    const QString name = tr("Add a first move");
    const model::Selection there = model::within(map(), m_place);
    if (const auto link = there.link())
        return {model::addMove(map(), *link, said, place), name};
    if (const auto step = there.step())
        return {model::addMove(map(), *step, said, place), name};
    if (const model::Loop* loop = model::namedLoop(map(), there.loop))
        return {model::addMove(map(), loop->id, said, place), name};
    return {};
}

template <class Change> Edit FirstMoves::changed(std::uint32_t id, const QString& name, Change&& change) const
{
    const model::FirstMove* known = model::findMove(map(), model::MoveId{id});
    if (!known)
        return {};
    model::FirstMove move = *known;
    change(move);
    return {model::setMove(map(), std::move(move)), name};
}

Edit FirstMoves::written(std::uint32_t id, const QString& text) const
{
    if (text.isEmpty())
        return {};
    return changed(id, tr("Change a first move"), [&](model::FirstMove& move) { move.text = text.toStdString(); });
}

Edit FirstMoves::ticked(std::uint32_t id, bool on) const
{
    return changed(id, on ? tr("Choose a first move") : tr("Choose a first move no longer"),
        [on](model::FirstMove& move) { move.chosen = on; });
}

Edit FirstMoves::detailed(std::uint32_t id, const QString& words) const
{
    const model::FirstMove* shown = current();
    if (!shown)
        return {};
    return changed(number(shown->id), tr("Change a first move"), [&](model::FirstMove& move) {
        (id == who ? move.who : id == when ? move.when : move.sign) = words.toStdString();
    });
}

Edit FirstMoves::moved(std::uint32_t id, int by) const
{
    return {model::reorderMove(map(), model::MoveId{id}, by), tr("Order the first moves")};
}

Edit FirstMoves::removed(std::uint32_t id) const
{
    return {model::removeMove(map(), model::MoveId{id}), tr("Take a first move away")};
}

} // namespace panels
