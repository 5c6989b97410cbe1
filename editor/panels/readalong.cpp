// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/readalong.h"

#include "editor/model/find.h"
#include "editor/panels/picklist.h"
#include "editor/panels/quote.h"

#include <QLabel>
#include <QVBoxLayout>

namespace panels {

namespace {

/// More loops than a person looks through are not looked for.
constexpr std::size_t mostLoops = 200;

} // namespace

ReadAlong::ReadAlong(document::Document& document, QWidget* parent)
    : Panel(document, parent)
    , m_about(new QLabel)
    , m_list(new PickList)
{
    m_about->setWordWrap(true);
    m_about->setContentsMargins(12, 10, 12, 6);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    setFocusProxy(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_about);
    layout->addWidget(m_list, 1);
    connect(m_list, &PickList::picked, this, &ReadAlong::goTo);
    connect(m_list, &PickList::left, this, &Panel::left);
    setTexts();
}

void ReadAlong::setTexts()
{
    setWindowTitle(tr("Read along"));
    m_list->setAccessibleName(tr("Read along"));
}

void ReadAlong::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    fill();
}

/// Nobody is told anything unasked: a hidden panel reads nothing.
void ReadAlong::fill()
{
    if (!isVisible())
        return;
    m_hints = model::readAlong(map(), model::findLoops(map(), {.limit = mostLoops}));
    m_about->setText(m_hints.empty() ? tr("Nothing stands out. You see more than we do.")
                                     : tr("You could look at this again. You need not."));
    QStringList lines;
    for (const model::Hint& hint : m_hints)
        lines << sentence(map(), hint);
    m_list->setLines(lines);
}

QString ReadAlong::sentence(const model::Map& map, const model::Hint& hint)
{
    const model::Loop* loop = model::findLoop(map, hint.loop);
    const auto step = map.steps.find(hint.step);
    const QString where = loop    ? shortQuote(loop->name)
        : step != map.steps.end() ? shortQuote(step->second.text)
                                  : QString();
    switch (hint.kind) {
    case model::Hint::Kind::sameName:
        return tr("There are two patterns called %1.").arg(where);
    case model::Hint::Kind::nameAgainstSigns:
        return tr("The name %1 and the signs on its arrows do not say the same.").arg(where);
    case model::Hint::Kind::openPattern:
        return tr("An arrow is missing in %1.").arg(where);
    case model::Hint::Kind::loopWithoutName:
        return tr(
            "A loop of %n step(s) has no name yet. It begins at %1.", nullptr, static_cast<int>(hint.cycle.size()))
            .arg(shortQuote(map.steps.at(hint.cycle.front()).text));
    case model::Hint::Kind::stepOutsideLoops:
        return tr("This step is on no loop: %1.").arg(where);
    case model::Hint::Kind::mentionsPartner:
        return tr("%1 mentions “%2”. Could it be said without?").arg(where, QString::fromStdString(hint.word));
    case model::Hint::Kind::mentionsPerson:
        return tr("%1 seems to mention somebody: “%2”. Could it be said without?")
            .arg(where, QString::fromStdString(hint.word));
    }
    return {};
}

void ReadAlong::goTo(int row)
{
    const model::Hint& hint = m_hints[static_cast<std::size_t>(row)];
    if (const model::Loop* loop = model::findLoop(map(), hint.loop))
        choose(model::onlyLoop(loop->steps));
    else if (!hint.cycle.empty())
        choose(model::onlyLoop(hint.cycle));
    else if (map().steps.contains(hint.step))
        choose(model::only(hint.step));
}

} // namespace panels
