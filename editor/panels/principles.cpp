// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/principles.h"

#include "editor/draw/badge.h"
#include "editor/model/edits/principles.h"
#include "editor/model/find.h"
#include "editor/panels/layerwords.h"
#include "editor/panels/longtext.h"
#include "editor/panels/toggles.h"

#include <QDate>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace panels {

namespace {

QString nameOf(const model::Loop& loop)
{
    return draw::quoted(QString::fromStdString(loop.name));
}

template <class Choice> QList<int> places(const std::vector<Choice>& choices)
{
    QList<int> found;
    for (const Choice choice : choices)
        found << static_cast<int>(choice);
    return found;
}

template <class Choice> std::vector<Choice> choices(const QList<int>& places)
{
    std::vector<Choice> found;
    for (const int place : places)
        found.push_back(static_cast<Choice>(place));
    return found;
}

/// All three and none of them say the same.
std::vector<model::Level> levels(const QList<int>& places)
{
    return places.size() == 3 ? std::vector<model::Level>{} : choices<model::Level>(places);
}

} // namespace

Principles::Principles(document::Document& document, QWidget* parent)
    : ListPanel(document, Dragged::Kind::principle, parent)
    , m_question(new QLabel)
    , m_examples(new QToolButton)
    , m_about(new QToolButton)
    , m_exampleMenu(new QMenu(this))
    , m_details(new QWidget)
    , m_which(new QLabel)
    , m_layers(new Toggles(3))
    , m_level(new Toggles(3))
    , m_noteLabel(new QLabel)
    , m_note(new LongText)
    , m_reviewed(new QLabel)
    , m_today(new QToolButton)
{
    list().shrinkToRows();
    m_question->setObjectName(QStringLiteral("heading"));
    m_question->setWordWrap(true);
    m_question->setIndent(0);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setContentsMargins(12, 6, 12, 6);
    m_examples->setMenu(m_exampleMenu);
    m_examples->setPopupMode(QToolButton::InstantPopup);
    m_about->setCheckable(true);
    m_which->setWordWrap(true);
    m_which->setTextFormat(Qt::PlainText);
    QFont strong = m_which->font();
    strong.setBold(true);
    m_which->setFont(strong);
    m_noteLabel->setForegroundRole(QPalette::PlaceholderText);
    m_reviewed->setForegroundRole(QPalette::PlaceholderText);
    m_reviewed->setWordWrap(true);
    m_noteLabel->setBuddy(m_note);
    m_note->setFixedHeight(76);
    connect(m_note, &LongText::written, this, &Principles::keepNote);

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 4, 0);
    buttons->setSpacing(4);
    buttons->addWidget(&addButton(), 1);
    buttons->addWidget(m_examples);
    // These two are about the chosen principle.
    auto* further = new QHBoxLayout;
    further->setContentsMargins(8, 0, 8, 4);
    further->setSpacing(0);
    for (QToolButton* button : {m_about, &moreButton()})
        further->addWidget(button);
    further->addStretch();
    auto* review = new QHBoxLayout;
    review->addWidget(m_reviewed, 1);
    review->addWidget(m_today);
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(12, 4, 12, 10);
    details->addWidget(m_which);
    details->addWidget(m_layers);
    details->addWidget(m_level);
    details->addWidget(m_noteLabel);
    details->addWidget(m_note);
    details->addLayout(review);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_question);
    layout->addWidget(&list(), 1);
    layout->addLayout(buttons);
    layout->addLayout(further);
    layout->addWidget(m_details);
    layout->addStretch(0);

    connect(m_exampleMenu, &QMenu::aboutToShow, this, &Principles::fillExamples);
    connect(m_about, &QToolButton::toggled, this, &Principles::fillDetails);
    connect(m_layers, &Toggles::switched, this, [this](const QList<int>& on) {
        change(tr("Layer of a principle"), [&](model::Principle& one) { one.layers = choices<model::Layer>(on); });
    });
    connect(m_level, &Toggles::switched, this, [this](const QList<int>& on) {
        change(tr("Where a principle is held"), [&](model::Principle& one) { one.level = levels(on); });
        fillDetails();
    });
    connect(m_today, &QToolButton::clicked, this, [this] {
        change(tr("A principle looked at"),
            [](model::Principle& one) { one.reviewed = QDate::currentDate().toString(Qt::ISODate).toStdString(); });
    });
    setTexts();
}

QString Principles::otherWords() const
{
    return tr("leading principles, agreements, what do we do when, practice, management, board");
}

void Principles::setTexts()
{
    ListPanel::setTexts();
    setWindowTitle(tr("Principles"));
    list().setAccessibleName(tr("Leading principles"));
    addButton().setText(tr("Add…"));
    m_examples->setText(tr("Examples"));
    m_about->setText(tr("Where and how it holds"));
    m_layers->setTexts(tr("Layer"), shortLayerWords());
    m_level->setTexts(tr("Held in"), {tr("practice"), tr("management"), tr("board")});
    m_noteLabel->setText(tr("This is how it goes in practice"));
    m_today->setText(tr("Looked at today"));
}

/// The pattern that is spoken of: the selected one, or the only one.
const model::Loop* Principles::pattern() const
{
    if (!selection().loop.empty())
        return model::namedLoop(map(), selection().loop);
    return map().loops.size() == 1 ? &map().loops.front() : nullptr;
}

const model::Principle* Principles::current() const
{
    const auto id = list().current();
    return id ? model::findPrinciple(map(), model::PrincipleId{*id}) : nullptr;
}

void Principles::fill()
{
    const model::Loop* loop = pattern();
    m_question->setText(
        loop ? tr("What do we do when %1…").arg(nameOf(*loop)) : tr("What do we do when it comes back…"));
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < map().principles.size(); ++i) {
        const model::Principle& principle = map().principles[i];
        const QString text = QString::fromStdString(principle.text);
        Entry entry{
            .id = number(principle.id), .text = QString::number(i + 1) + QStringLiteral("  ") + text, .written = text};
        if (loop)
            entry.ticked = std::ranges::find(loop->principles, principle.id) != loop->principles.end();
        entries.push_back(std::move(entry));
    }
    if (entries.empty())
        m_question->setText(
            m_question->text() + QStringLiteral("\n\n") + tr("No principles yet. They need not be there today."));
    fillList(entries);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_examples, m_details})
        widget->setEnabled(!document().isReadOnly());
    fillDetails();
}

void Principles::fillDetails()
{
    const model::Principle* principle = current();
    // What there is to fill in stays folded until somebody asks.
    m_details->setVisible(principle && m_about->isChecked());
    m_about->setVisible(principle);
    if (!principle)
        return;
    m_which->setText(QString::fromStdString(principle->text));
    m_layers->setOn(places(principle->layers));
    m_level->setOn(principle->level.empty() ? QList<int>{0, 1, 2} : places(principle->level));
    if (!m_note->hasFocus())
        m_note->setPlainText(QString::fromStdString(principle->note));
    const QDate date = QDate::fromString(QString::fromStdString(principle->reviewed), Qt::ISODate);
    // What has not happened yet is not spoken of.
    m_reviewed->setText(
        date.isValid() ? tr("Last looked at: %1").arg(QLocale().toString(date, QLocale::ShortFormat)) : QString());
}

template <class Change> void Principles::change(const QString& name, Change&& change, int run)
{
    if (const model::Principle* known = current()) {
        model::Principle principle = *known;
        change(principle);
        document().edit(model::setPrinciple(map(), std::move(principle)), name, run);
    }
}

void Principles::addToMenu(QMenu& menu, std::uint32_t id)
{
    for (const model::Loop& loop : map().loops) {
        QAction* action = menu.addAction(tr("What do we do when %1…").arg(nameOf(loop)));
        action->setCheckable(true);
        action->setChecked(std::ranges::find(loop.principles, model::PrincipleId{id}) != loop.principles.end());
        connect(action, &QAction::toggled, this, [this, id, of = loop.id](bool on) { apply(linked(id, of, on)); });
    }
    menu.addSeparator();
}

void Principles::fillExamples()
{
    m_exampleMenu->clear();
    for (const model::Principle& example : model::starterPrinciples(map().heading.language)) {
        if (std::ranges::find(map().principles, example.text, &model::Principle::text) != map().principles.end())
            continue;
        m_exampleMenu->addAction(QString::fromStdString(example.text), this, [this, example] {
            const model::Loop* loop = pattern();
            const model::PrincipleId id = model::nextPrinciple(map());
            document().edit(model::addPrinciple(
                                map(), example, map().principles.size(), loop ? std::optional(loop->id) : std::nullopt),
                tr("Add a principle"));
            list().setCurrent(number(id));
        });
    }
}

Edit Principles::added(std::size_t place, const QString& text) const
{
    model::Principle principle;
    principle.text = text.toStdString();
    const model::Loop* loop = pattern();
    return {model::addPrinciple(map(), std::move(principle), place, loop ? std::optional(loop->id) : std::nullopt),
        tr("Add a principle")};
}

Edit Principles::written(std::uint32_t id, const QString& text) const
{
    const model::Principle* known = model::findPrinciple(map(), model::PrincipleId{id});
    if (!known || text.isEmpty())
        return {};
    model::Principle principle = *known;
    principle.text = text.toStdString();
    return {model::setPrinciple(map(), std::move(principle)), tr("Change a principle")};
}

Edit Principles::ticked(std::uint32_t id, bool on) const
{
    const model::Loop* loop = pattern();
    return loop ? linked(id, loop->id, on) : Edit();
}

Edit Principles::linked(std::uint32_t id, model::LoopId loop, bool belongs) const
{
    return {model::linkPrinciple(map(), model::PrincipleId{id}, loop, belongs),
        belongs ? tr("Principle with a pattern") : tr("Principle off a pattern")};
}

Edit Principles::moved(std::uint32_t id, int by) const
{
    return {model::movePrinciple(map(), model::PrincipleId{id}, by), tr("Order the principles")};
}

Edit Principles::removed(std::uint32_t id) const
{
    return {model::removePrinciple(map(), model::PrincipleId{id}), tr("Take a principle away")};
}

void Principles::keepNote(bool goesOn)
{
    if (!goesOn)
        m_noteRun = document().newRun();
    change(
        tr("How a principle goes in practice"),
        [this](model::Principle& one) { one.note = m_note->toPlainText().trimmed().toStdString(); }, m_noteRun);
}

} // namespace panels
