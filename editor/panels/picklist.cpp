// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/picklist.h"

#include <algorithm>

namespace panels {

PickList::PickList(QWidget* parent)
    : TextList(parent)
{
    setEditTriggers(NoEditTriggers);
    setIndentation(0);
    const auto pick = [this] {
        if (row() >= 0)
            Q_EMIT picked(row());
    };
    connect(this, &QTreeWidget::currentItemChanged, this, pick);
    connect(this, &QTreeWidget::itemClicked, this, pick);
    connect(this, &TextList::wished, this, [this](Wish wish) {
        if (wish == Wish::leave || wish == Wish::add)
            Q_EMIT left();
    });
}

int PickList::row() const
{
    return currentItem() ? indexOfTopLevelItem(currentItem()) : -1;
}

void PickList::setLines(const QStringList& lines)
{
    const QSignalBlocker quiet(this);
    const int before = row();
    while (topLevelItemCount() > lines.size())
        delete topLevelItem(topLevelItemCount() - 1);
    while (topLevelItemCount() < lines.size())
        new QTreeWidgetItem(this);
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setText(0, lines[i]);
    if (before >= 0 && !lines.isEmpty())
        setCurrentItem(topLevelItem(std::min(before, topLevelItemCount() - 1)));
}

} // namespace panels
