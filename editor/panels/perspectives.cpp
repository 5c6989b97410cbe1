// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/perspectives.h"

#include "editor/draw/style.h"
#include "editor/model/edits/perspectives.h"
#include "editor/model/find.h"
#include "editor/panels/entrylist.h"
#include "editor/panels/pill.h"
#include "editor/panels/stepviews.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace panels {

Perspectives::Perspectives(document::Document& document, QWidget* parent)
    : Panel(document, parent)
    , m_table(new QLabel)
    , m_list(new EntryList)
    , m_add(new QToolButton)
    , m_more(new QToolButton)
    , m_menu(new QMenu(this))
    , m_only(new QCheckBox)
    , m_tags(new QCheckBox)
    , m_views(new StepViews(document))
{
    m_table->setIndent(0);
    m_table->setForegroundRole(QPalette::PlaceholderText);
    m_list->setIconSize(pillSize);
    m_list->shrinkToRows();
    m_list->setDragged([](std::uint32_t id) { return Dragged{Dragged::Kind::perspective, id}; });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    setFocusProxy(m_list);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_more);
    buttons->addStretch();
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
    layout->addWidget(m_list, 2);
    layout->addLayout(lower);
    layout->addWidget(m_views, 3);

    connect(m_list, &EntryList::added, this, [this](std::size_t place, const QString& name) {
        this->document().edit(model::addPerspective(map(), name.toStdString(), place), tr("Add a perspective"));
    });
    connect(m_list, &EntryList::changedText, this, &Perspectives::rename);
    connect(m_list, &EntryList::ticked, this, &Perspectives::setPresent);
    connect(m_list, &EntryList::currentChanged, this, [this] {
        setTexts();
        tellReceding();
    });
    connect(m_list, &TextList::wished, this, [this](TextList::Wish wish) {
        switch (wish) {
        case TextList::Wish::add:
            return m_list->beginNew();
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
    connect(m_menu, &QMenu::aboutToShow, this, &Perspectives::fillMenu);
    connect(m_add, &QToolButton::clicked, m_list, &EntryList::beginNew);
    connect(m_only, &QCheckBox::toggled, this, &Perspectives::tellReceding);
    connect(m_tags, &QCheckBox::toggled, this, &Perspectives::tagsWanted);
    connect(m_views, &StepViews::left, this, &Panel::left);
    setTexts();
}

void Perspectives::setTexts()
{
    setWindowTitle(tr("Perspectives"));
    m_table->setText(tr("Ticked: at the table today"));
    m_list->setAccessibleName(tr("Perspectives"));
    m_list->setAccessibleDescription(m_table->text());
    m_add->setText(tr("Add…"));
    m_more->setText(tr("More"));
    m_tags->setText(tr("Initials on the steps"));
    const auto perspective = current();
    m_only->setText(perspective ? tr("Only what %1 recognises").arg(QString::fromStdString(perspective->name))
                                : tr("Only what one of them recognises"));
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
    m_list->setEntries(entries, !document().isReadOnly());
    m_add->setEnabled(!document().isReadOnly());
    m_more->setEnabled(!document().isReadOnly());
    m_only->setEnabled(!entries.empty());
    setTexts();
    m_views->show(selection().step(), theme());
    tellReceding();
}

void Perspectives::showSelection()
{
    m_views->show(selection().step(), theme());
}

/// A new map begins without tags and with all its steps equal.
void Perspectives::forget()
{
    m_tags->setChecked(false);
    m_only->setChecked(false);
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

void Perspectives::fillMenu()
{
    m_menu->clear();
    const auto perspective = current();
    if (!perspective)
        return;
    m_menu->addAction(tr("Change the name"), this, [this] { m_list->write(m_list->currentItem()); });
    QMenu* colours = m_menu->addMenu(tr("Colour"));
    const QStringList names{tr("Orange"), tr("Sky blue"), tr("Yellow"), tr("Purple"), tr("Green")};
    const QList<QColor> fills = draw::lightTheme().fills;
    colours->addAction(tr("By itself"), this, [this] { setColour({}); });
    for (qsizetype i = 0; i < std::min(names.size(), fills.size()); ++i) {
        QPixmap swatch(20, 20);
        swatch.fill(fills[i]);
        colours->addAction(swatch, names[i], this, [this, colour = fills[i].name().toUpper()] { setColour(colour); });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Up"), this, [this] { move(-1); });
    m_menu->addAction(tr("Down"), this, [this] { move(1); });
    m_menu->addSeparator();
    m_menu->addAction(tr("Take away"), this, &Perspectives::removeCurrent);
}

void Perspectives::tellReceding()
{
    std::set<model::StepId> steps;
    const auto perspective = current();
    if (m_only->isChecked() && perspective && isVisible())
        for (const auto& [id, step] : map().steps)
            if (std::ranges::find(step.views, perspective->id, &model::View::perspective) == step.views.end())
                steps.insert(id);
    Q_EMIT receding(steps);
}

std::optional<model::Perspective> Perspectives::current() const
{
    const auto id = m_list->current();
    const model::Perspective* found = id ? model::findPerspective(map(), model::PerspectiveId{*id}) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

void Perspectives::rename(std::uint32_t id, const QString& name)
{
    const model::Perspective* known = model::findPerspective(map(), model::PerspectiveId{id});
    if (!known || name.isEmpty())
        return;
    model::Perspective perspective = *known;
    perspective.name = name.toStdString();
    document().edit(model::setPerspective(map(), std::move(perspective)), tr("Name a perspective"));
}

void Perspectives::setPresent(std::uint32_t id, bool present)
{
    const model::Perspective* known = model::findPerspective(map(), model::PerspectiveId{id});
    if (!known)
        return;
    model::Perspective perspective = *known;
    perspective.present = present;
    document().edit(
        model::setPerspective(map(), std::move(perspective)), present ? tr("At the table") : tr("Not at the table"));
}

void Perspectives::setColour(const QString& colour)
{
    if (auto perspective = current()) {
        perspective->colour = colour.toStdString();
        document().edit(model::setPerspective(map(), std::move(*perspective)), tr("Colour a perspective"));
    }
}

void Perspectives::move(int by)
{
    if (const auto perspective = current())
        document().edit(model::movePerspective(map(), perspective->id, by), tr("Order the perspectives"));
}

void Perspectives::removeCurrent()
{
    if (const auto perspective = current())
        document().edit(model::removePerspective(map(), perspective->id), tr("Take a perspective away"));
}

} // namespace panels
