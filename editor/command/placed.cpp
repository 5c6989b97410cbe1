// SPDX-License-Identifier: EUPL-1.2
#include "editor/command/placed.h"

#include "editor/command/maps.h"

#include "editor/arrange/layoutagain.h"
#include "editor/command/terminal.h"

#include <algorithm>

namespace command {

model::Map placed(model::Map map, draw::StepBoxes& boxes, const QString& path)
{
    if (std::ranges::all_of(map.steps, [](const auto& entry) { return entry.second.position.has_value(); }))
        return map;
    arrange::LaidOut result = arrange::laidOut(map, boxes, false);
    if (!result.warning.isEmpty())
        complain(path, result.warning);
    return std::move(result.map);
}

std::optional<model::Map> loadPlaced(const QString& path)
{
    std::optional<model::Map> map = load(path, Purpose::look);
    draw::StepBoxes boxes;
    if (map)
        map = placed(std::move(*map), boxes, path);
    return map;
}

} // namespace command
