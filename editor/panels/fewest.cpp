// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/fewest.h"

#include "editor/model/find.h"
#include "editor/panels/picklist.h"
#include "editor/panels/quote.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace panels {

namespace {

/// More ways than a group looks through are not listed.
constexpr std::size_t mostWays = 24;
/// Several arrows stand beneath each other, each with two steps.
constexpr qsizetype longestQuote = 34;

} // namespace

Fewest::Fewest(document::Document& document, QWidget* parent)
    : Panel(document, parent)
    , m_said(new QLabel)
    , m_every(new QCheckBox)
    , m_list(new PickList)
    , m_question(new QLabel)
{
    for (QLabel* label : {m_said, m_question}) {
        label->setWordWrap(true);
        label->setContentsMargins(12, 10, 12, 6);
    }
    m_question->setForegroundRole(QPalette::PlaceholderText);
    setFocusProxy(m_list);
    auto* choice = new QHBoxLayout;
    choice->setContentsMargins(12, 0, 12, 6);
    choice->addWidget(m_every);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_said);
    layout->addLayout(choice);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_question);
    connect(m_every, &QCheckBox::toggled, this, &Fewest::fill);
    connect(m_list, &PickList::picked, this, &Fewest::goTo);
    connect(m_list, &PickList::left, this, &Panel::left);
    setTexts();
}

void Fewest::setTexts()
{
    setWindowTitle(tr("Fewest arrows"));
    m_list->setAccessibleName(tr("Fewest arrows"));
    m_every->setText(tr("Loops without a name too"));
    m_question->setText(tr("Something to talk about, no advice. Where is the most energy?"));
}

breaks::Goal Fewest::goal() const
{
    const bool anyNamed =
        std::ranges::any_of(map().loops, [this](const model::Loop& loop) { return !model::isOpen(map(), loop.steps); });
    return anyNamed && !m_every->isChecked() ? breaks::Goal::namedLoops : breaks::Goal::everyLoop;
}

/// What was found for the map as it was is shown until the new answer is there: nothing blinks.
void Fewest::fill()
{
    m_every->setVisible(!map().loops.empty());
    m_search = std::jthread([this, map = map(), goal = goal()](const std::stop_token& stop) {
        const breaks::Patience patience{.stop = stop};
        Answer answer;
        answer.smallest = goal == breaks::Goal::namedLoops ? breaks::breakNamedLoops(map, patience)
                                                           : breaks::breakEveryLoop(map, patience);
        if (answer.smallest.optimal)
            answer.ways = breaks::everyWay(
                map, goal, answer.smallest.links.size(), mostWays, {.stop = stop, .time = std::chrono::seconds(2)});
        else
            answer.ways = {{answer.smallest.links}, false};
        QMetaObject::invokeMethod(
            this,
            [this, stop, answer = std::move(answer)]() mutable {
                if (!stop.stop_requested())
                    take(std::move(answer));
            },
            Qt::QueuedConnection);
    });
}

void Fewest::hideEvent(QHideEvent* event)
{
    Panel::hideEvent(event);
    m_search.request_stop();
}

void Fewest::take(Answer answer)
{
    m_said->setText(said(answer));
    m_question->setVisible(!answer.smallest.links.empty());
    m_sets = std::move(answer.ways.sets);
    QStringList lines;
    for (const auto& links : m_sets)
        lines << inWords(links);
    m_list->setLines(lines);
}

QString Fewest::said(const Answer& answer) const
{
    const auto count = static_cast<int>(answer.smallest.links.size());
    if (count == 0)
        return tr("There is no loop yet.");
    const auto ways = static_cast<int>(answer.ways.sets.size());
    QStringList sentences;
    if (!answer.smallest.optimal)
        sentences << tr("%n arrow(s) break them all. Fewer may do: the search took too long.", nullptr, count);
    else if (goal() == breaks::Goal::namedLoops)
        sentences << tr("%n arrow(s) can break every pattern with a name.", nullptr, count);
    else
        sentences << tr("%n arrow(s) can break every loop.", nullptr, count);
    if (answer.smallest.optimal && !answer.ways.complete)
        sentences << tr("There are many ways, none better than the others. Here are %n.", nullptr, ways);
    else if (ways > 1)
        sentences << tr("There are %n ways, none better than the others.", nullptr, ways);
    return sentences.join(QLatin1Char(' '));
}

QString Fewest::inWords(const std::vector<model::LinkId>& links) const
{
    const auto all = static_cast<int>(map().loops.size());
    QStringList lines;
    for (const model::LinkId id : links) {
        const model::Link& link = map().links.at(id);
        QString line = tr("%1 → %2").arg(shortQuote(map().steps.at(link.from).text, longestQuote),
            shortQuote(map().steps.at(link.to).text, longestQuote));
        const auto here = static_cast<int>(model::patternsThrough(map(), id).size());
        if (all > 1 && here > 0)
            line += QLatin1Char('\n') + tr("in %n of your %1 patterns", nullptr, here).arg(all);
        lines << line;
    }
    return lines.join(QStringLiteral("\n\n"));
}

void Fewest::goTo(int row)
{
    const auto& links = m_sets[static_cast<std::size_t>(row)];
    model::Selection chosen;
    chosen.links = {links.begin(), links.end()};
    choose(chosen);
}

} // namespace panels
