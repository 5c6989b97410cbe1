// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/said.h"

#include "editor/model/find.h"
#include "editor/panels/picklist.h"
#include "editor/panels/quote.h"

#include <QLabel>
#include <QVBoxLayout>

namespace panels {

Said::Said(document::Document& document, QWidget* parent)
    : Panel(document, parent)
    , m_about(new QLabel)
    , m_list(new PickList)
{
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setContentsMargins(12, 10, 12, 6);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    setFocusProxy(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_about);
    layout->addWidget(m_list, 1);
    connect(m_list, &PickList::picked, this, &Said::goTo);
    connect(m_list, &PickList::left, this, &Panel::left);
    setTexts();
}

QString Said::otherWords() const
{
    return tr("answers, said at the table, questions");
}

void Said::setTexts()
{
    setWindowTitle(tr("Said"));
    m_list->setAccessibleName(tr("Said at the table"));
}

bool Said::isWanted(const model::Loop& pattern, const model::Answer& answer) const
{
    if (!selection().loop.empty())
        return model::fromSmallest(pattern.steps) == model::fromSmallest(selection().loop);
    return selection().steps.empty() || (answer.step && selection().steps.contains(*answer.step));
}

void Said::fill()
{
    m_places.clear();
    QStringList lines;
    bool any = false;
    for (const model::Loop& pattern : map().loops)
        for (const model::Answer& answer : pattern.answers) {
            any = true;
            if (!isWanted(pattern, answer))
                continue;
            const auto step = answer.step ? map().steps.find(*answer.step) : map().steps.end();
            const bool aboutStep = step != map().steps.end();
            m_places.push_back(aboutStep ? model::only(step->first) : model::onlyLoop(pattern.steps));
            const QString about = shortQuote(aboutStep ? step->second.text : pattern.name);
            lines << QString::fromStdString(answer.text).simplified() + QLatin1Char('\n') + tr("about %1").arg(about);
        }
    m_about->setText(!any     ? tr("Nothing has been written down at the questions yet. Shift+F5 asks them.")
            : lines.isEmpty() ? tr("Nothing has been said about this yet. Shift+F5 asks the questions.")
            : selection().empty()
            ? tr("Said at the table. Choose a pattern or a step to see what was said about it.")
            : tr("Said at the table about what you chose. Shift+F5: to the questions, to add or to change."));
    m_list->setLines(lines);
}

void Said::goTo(int row)
{
    choose(m_places[static_cast<std::size_t>(row)]);
}

} // namespace panels
