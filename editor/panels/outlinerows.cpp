// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/outlinerows.h"

#include "editor/draw/badge.h"
#include "editor/model/find.h"
#include "editor/model/outline.h"
#include "editor/panels/stroke.h"
#include "editor/panels/textlist.h"

#include <QCoreApplication>
#include <QTreeWidgetItem>

#include <algorithm>

namespace panels {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Outline)
};

} // namespace

std::vector<OutlineRow> outlineRows(const model::Map& map, const std::optional<OutlineRow>& draft)
{
    using Kind = OutlineRow::Kind;
    std::vector<OutlineRow> rows;
    const auto add = [&](const OutlineRow& row) {
        rows.push_back(row);
        if (draft == row)
            rows.push_back({Kind::draft, row.loop, row.step});
    };
    for (const model::Loop& loop : map.loops) {
        add({Kind::pattern, loop.id, {}});
        for (const model::StepId step : loop.steps)
            add({Kind::step, loop.id, step});
        for (const model::PrincipleId principle : loop.principles)
            add({.kind = Kind::principle, .loop = loop.id, .principle = principle});
        for (const model::MoveId move : model::movesIn(map, loop))
            add({.kind = Kind::move, .loop = loop.id, .move = move});
    }
    const model::Rest rest = model::outsidePatterns(map);
    if (!rest.loose.empty() || (draft && draft->kind == Kind::loose))
        add({Kind::loose, {}, {}});
    for (const model::StepId step : rest.loose)
        add({Kind::step, {}, step});
    if (!rest.linked.empty())
        rows.push_back({Kind::outside, {}, {}});
    for (const model::StepId step : rest.linked)
        add({Kind::step, {}, step});
    return rows;
}

void describe(QTreeWidgetItem& item, const OutlineRow& row, const model::Map& map, const draw::Theme& theme)
{
    using Kind = OutlineRow::Kind;
    const auto text = [](const std::string& utf8) { return QString::fromStdString(utf8); };
    switch (row.kind) {
    case Kind::pattern: {
        const auto loop = std::ranges::find(map.loops, row.loop, &model::Loop::id);
        const bool open = model::isOpen(map, loop->steps);
        const QString name = loop->name.empty() ? draw::quoted({}) : text(loop->name);
        item.setData(0, Qt::EditRole, name);
        item.setData(0, writtenRole, text(loop->name));
        item.setIcon(0, stroke(draw::loopLook(map, static_cast<std::size_t>(loop - map.loops.begin()), theme)));
        item.setData(0, Qt::AccessibleTextRole, Words::tr("Pattern: %1").arg(name));
        item.setData(0, Qt::AccessibleDescriptionRole,
            open ? Words::tr("An arrow is missing")
                 : Words::tr("%n step(s)", nullptr, static_cast<int>(loop->steps.size())));
        item.setToolTip(0, open ? Words::tr("An arrow is missing") : QString());
        break;
    }
    case Kind::step: {
        const QString said = text(map.steps.at(row.step).text);
        item.setData(0, Qt::EditRole, said);
        const model::Loop* loop = model::findLoop(map, row.loop);
        if (!loop) {
            item.setData(0, Qt::AccessibleTextRole, Words::tr("Step: %1").arg(said));
            break;
        }
        const auto place = std::ranges::find(loop->steps, row.step) - loop->steps.begin() + 1;
        item.setData(0, Qt::AccessibleTextRole, Words::tr("Step %1: %2").arg(QString::number(place), said));
        const auto patterns = std::ranges::count_if(map.loops,
            [&](const model::Loop& other) { return std::ranges::find(other.steps, row.step) != other.steps.end(); });
        item.setData(0, Qt::AccessibleDescriptionRole,
            patterns > 1 ? Words::tr("In %n pattern(s)", nullptr, static_cast<int>(patterns)) : QString());
        break;
    }
    case Kind::principle: {
        const QString said = text(model::findPrinciple(map, row.principle)->text);
        item.setData(0, Qt::EditRole, Words::tr("Principle: %1").arg(said));
        item.setData(0, writtenRole, said);
        break;
    }
    case Kind::move: {
        const QString said = text(model::findMove(map, row.move)->text);
        item.setData(0, Qt::EditRole, Words::tr("First move: %1").arg(said));
        item.setData(0, writtenRole, said);
        break;
    }
    case Kind::loose:
        item.setText(0, Words::tr("Parking lot"));
        break;
    case Kind::outside:
        item.setText(0, map.loops.empty() ? Words::tr("Steps") : Words::tr("Outside the patterns"));
        break;
    case Kind::draft:
        item.setData(0, Qt::AccessibleTextRole, Words::tr("New step"));
        break;
    }
}

} // namespace panels
