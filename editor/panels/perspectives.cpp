// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/perspectives.h"

#include "editor/draw/style.h"
#include "editor/model/edits/perspectives.h"
#include "editor/model/find.h"
#include "editor/panels/besideletters.h"
#include "editor/panels/pill.h"
#include "editor/panels/stepviews.h"

#include <QCheckBox>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace panels {

namespace {

/// What a tick box and the edges of the panel take beside its words.
int tickRoom()
{
    return besideLetters({60, 0}).width();
}

/// A tick box does not wrap its words by itself.
QString inLines(const QString& text, const QFontMetrics& metrics, int room)
{
    QString lines;
    QString line;
    for (const QString& word : text.split(u' ')) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && metrics.horizontalAdvance(longer) > room) {
            lines += line + u'\n';
            line = word;
        } else
            line = longer;
    }
    return lines + line;
}

} // namespace

Perspectives::Perspectives(document::Document& document, QWidget* parent)
    : ListPanel(document, Dragged::Kind::perspective, parent)
    , m_table(new QLabel)
    , m_only(new QCheckBox)
    , m_tags(new QCheckBox)
    , m_views(new StepViews(document))
{
    m_table->setIndent(0);
    m_table->setForegroundRole(QPalette::PlaceholderText);
    list().setIconSize(pillSize());
    list().shrinkToRows();

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(&addButton(), 1);
    buttons->addWidget(&moreButton());
    auto* lower = new QVBoxLayout;
    lower->setContentsMargins(12, 4, 12, 8);
    lower->setSpacing(8);
    lower->addLayout(buttons);
    lower->addWidget(m_only);
    lower->addWidget(m_tags);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_table->setContentsMargins(12, 10, 12, 4);
    layout->addWidget(m_table);
    // As high as its rows: a share of the room would be less than they need.
    layout->addWidget(&list());
    layout->addLayout(lower);
    layout->addWidget(m_views, 1);

    connect(m_only, &QCheckBox::toggled, this, &Perspectives::tellReceding);
    connect(m_tags, &QCheckBox::toggled, this, &Perspectives::tagsWanted);
    connect(m_views, &StepViews::left, this, &Panel::left);
    connect(m_views, &StepViews::typing, this, &Panel::typing);
    setTexts();
}

QString Perspectives::otherWords() const
{
    return tr("second reading, recognises this, makes sense because, resident, partners, initials");
}

void Perspectives::setTexts()
{
    ListPanel::setTexts();
    setWindowTitle(tr("Perspectives"));
    m_table->setText(tr("Ticked: at the table today"));
    list().setAccessibleName(tr("Perspectives"));
    list().setAccessibleDescription(m_table->text());
    addButton().setText(tr("Add…"));
    m_tags->setText(tr("Initials on the steps"));
    const model::Perspective* perspective = current();
    const QString name = perspective ? QString::fromStdString(perspective->name) : QString();
    const QString only = !perspective      ? tr("Only one of them: choose a name")
        : recognised(*perspective).empty() ? tr("Only what %1 recognises: no step is ticked yet").arg(name)
                                           : tr("Only what %1 recognises").arg(name);
    m_only->setAccessibleName(only);
    QString lines = inLines(only, m_only->fontMetrics(), width() - tickRoom());
    m_only->setText(lines.replace(u'&', QStringLiteral("&&")));
    m_views->setTexts();
}

void Perspectives::fill()
{
    std::vector<Entry> entries;
    for (const model::Perspective& perspective : map().perspectives) {
        const QString name = QString::fromStdString(perspective.name);
        entries.push_back({.id = number(perspective.id),
            .text = name,
            .icon = pill(map(), perspective, theme()),
            .ticked = perspective.present,
            .spoken = perspective.present ? tr("%1, at the table").arg(name) : tr("%1, not at the table").arg(name),
            .quiet = !perspective.present});
    }
    fillList(entries);
    m_only->setEnabled(!entries.empty());
    setTexts();
    m_views->show(selection().step(), theme());
    tellReceding();
}

void Perspectives::showSelection()
{
    m_views->show(selection().step(), theme());
}

void Perspectives::showTags(bool on)
{
    const QSignalBlocker unasked(m_tags);
    m_tags->setChecked(on);
}

/// A new map begins with all its steps equal.
void Perspectives::forget()
{
    m_only->setChecked(false);
}

void Perspectives::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    setTexts();
}

void Perspectives::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    tellReceding();
}

void Perspectives::hideEvent(QHideEvent* event)
{
    Panel::hideEvent(event);
    tellReceding();
}

model::Patch Perspectives::typed() const
{
    const model::Patch about = m_views->typed();
    return about.empty() ? ListPanel::typed() : about;
}

void Perspectives::showCurrent()
{
    setTexts();
    tellReceding();
}

void Perspectives::addToMenu(QMenu& menu, std::uint32_t)
{
    QMenu* colours = menu.addMenu(tr("Colour"));
    const QStringList names{tr("Orange"), tr("Sky blue"), tr("Yellow"), tr("Purple"), tr("Green")};
    const QList<QColor> fills = draw::lightTheme().fills;
    colours->addAction(tr("By itself"), this, [this] { setColour({}); });
    for (qsizetype i = 0; i < std::min(names.size(), fills.size()); ++i) {
        QPixmap swatch(20, 20);
        swatch.fill(fills[i]);
        colours->addAction(swatch, names[i], this, [this, colour = fills[i].name().toUpper()] { setColour(colour); });
    }
    menu.addSeparator();
}

void Perspectives::tellReceding()
{
    std::set<model::StepId> steps;
    const model::Perspective* perspective = current();
    if (m_only->isChecked() && perspective && isVisible())
        if (const std::set<model::StepId> known = recognised(*perspective); !known.empty())
            for (const auto& [id, step] : map().steps)
                if (!known.contains(id))
                    steps.insert(id);
    Q_EMIT receding(steps);
}

std::set<model::StepId> Perspectives::recognised(const model::Perspective& perspective) const
{
    std::set<model::StepId> steps;
    for (const auto& [id, step] : map().steps)
        if (std::ranges::find(step.views, perspective.id, &model::View::perspective) != step.views.end())
            steps.insert(id);
    return steps;
}

const model::Perspective* Perspectives::current() const
{
    const auto id = list().current();
    return id ? model::findPerspective(map(), model::PerspectiveId{*id}) : nullptr;
}

template <class Change> Edit Perspectives::changed(std::uint32_t id, const QString& name, Change&& change) const
{
    const model::Perspective* known = model::findPerspective(map(), model::PerspectiveId{id});
    if (!known)
        return {};
    model::Perspective perspective = *known;
    change(perspective);
    return {model::setPerspective(map(), std::move(perspective)), name};
}

Edit Perspectives::added(std::size_t place, const QString& text) const
{
    return {model::addPerspective(map(), text.toStdString(), place), tr("Add a perspective")};
}

Edit Perspectives::written(std::uint32_t id, const QString& text) const
{
    if (text.isEmpty())
        return {};
    return changed(
        id, tr("Name a perspective"), [&](model::Perspective& perspective) { perspective.name = text.toStdString(); });
}

Edit Perspectives::ticked(std::uint32_t id, bool on) const
{
    return changed(id, on ? tr("At the table") : tr("Not at the table"),
        [on](model::Perspective& perspective) { perspective.present = on; });
}

Edit Perspectives::moved(std::uint32_t id, int by) const
{
    return {model::movePerspective(map(), model::PerspectiveId{id}, by), tr("Order the perspectives")};
}

Edit Perspectives::removed(std::uint32_t id) const
{
    return {model::removePerspective(map(), model::PerspectiveId{id}), tr("Take a perspective away")};
}

void Perspectives::setColour(const QString& colour)
{
    if (const auto id = list().current())
        apply(changed(*id, tr("Colour a perspective"),
            [&](model::Perspective& perspective) { perspective.colour = colour.toStdString(); }));
}

} // namespace panels
