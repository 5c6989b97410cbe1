// SPDX-License-Identifier: EUPL-1.2
#include "tests/poster/maps.h"

#include "editor/file/reader.h"

#include <QDir>
#include <QFile>

#include <cmath>
#include <numbers>

QStringList shippedMaps()
{
    QStringList paths;
    for (const QString& folder : {QStringLiteral("templates"), QStringLiteral("samples")})
        for (const QString& name :
            QDir(QStringLiteral(PATROON_SOURCE_DIR "/") + folder).entryList({"*.patroon"}, QDir::Files, QDir::Name))
            paths << folder + '/' + name;
    return paths;
}

model::Map mapAt(const QString& path)
{
    QFile file(QStringLiteral(PATROON_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    return file::read({bytes.constData(), static_cast<std::size_t>(bytes.size())}).map.value_or(model::Map());
}

model::Map ring(int steps)
{
    model::Map map;
    map.heading.title = "Een ring";
    map.heading.language = "en";
    const double across = 70.0 * steps;
    for (int i = 0; i < steps; ++i) {
        const double angle = 2 * std::numbers::pi * i / steps;
        model::Step step;
        step.text = "Step number " + std::to_string(i + 1) + " of a ring that goes round.";
        step.position =
            model::Point{static_cast<int>(across * std::sin(angle)), static_cast<int>(-across * std::cos(angle) / 2)};
        map.steps[model::StepId(i + 1)] = step;
        if (steps > 1)
            map.links[model::LinkId(i + 1)] = {
                model::StepId(i + 1), model::StepId((i + 1) % steps + 1), {}, false, {}, {}};
    }
    if (steps > 1) {
        model::Loop loop;
        loop.id = model::LoopId(1);
        loop.name = "Round and round";
        loop.story = "What we do comes back to us, and we do it again.";
        loop.principles = {model::PrincipleId(1)};
        for (int i = 0; i < steps; ++i)
            loop.steps.push_back(model::StepId(i + 1));
        map.loops.push_back(loop);
        map.principles.push_back({model::PrincipleId(1), "We stop for a moment first.", {}, {}, {}, {}, {}});
    }
    return map;
}

std::string longText(std::size_t characters)
{
    std::string text;
    while (text.size() < characters)
        text += "Waiting makes the waiting longer, and nobody sees who waits. ";
    return text.substr(0, characters);
}
