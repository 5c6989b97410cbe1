// SPDX-License-Identifier: EUPL-1.2
#include "editor/command/commands.h"
#include "editor/command/maps.h"
#include "editor/command/options.h"
#include "editor/command/placed.h"
#include "editor/command/terminal.h"
#include "editor/draw/picture.h"
#include "layout/curves.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace command {

namespace {

QJsonObject box(const QPointF& centre, const QSizeF& size)
{
    return {{QStringLiteral("x"), centre.x()}, {QStringLiteral("y"), centre.y()}, {QStringLiteral("w"), size.width()},
        {QStringLiteral("h"), size.height()}};
}

template <class Id> QJsonValue numberOf(Id id)
{
    return static_cast<qint64>(model::number(id));
}

QJsonArray steps(const draw::Picture& picture)
{
    QJsonArray list;
    for (const auto& [id, shape] : picture.steps) {
        QJsonObject step = box(shape.centre, shape.box->size);
        step[QStringLiteral("id")] = numberOf(id);
        list.append(step);
    }
    return list;
}

QJsonArray links(const draw::Picture& picture)
{
    QJsonArray list;
    for (const auto& [id, shape] : picture.links) {
        QJsonArray path;
        for (const ::layout::Point& point : ::layout::flattened(shape.curve))
            path.append(QJsonArray{point.x, point.y});
        list.append(QJsonObject{{QStringLiteral("id"), numberOf(id)}, {QStringLiteral("from"), numberOf(shape.from)},
            {QStringLiteral("to"), numberOf(shape.to)}, {QStringLiteral("path"), path}});
    }
    return list;
}

QJsonArray loops(const draw::Picture& picture)
{
    QJsonArray list;
    for (const auto& [id, shape] : picture.badges) {
        QJsonArray order;
        for (const model::StepId step : shape.steps)
            order.append(numberOf(step));
        list.append(QJsonObject{{QStringLiteral("id"), numberOf(id)}, {QStringLiteral("steps"), order},
            {QStringLiteral("badge"), box(shape.centre, shape.size)}});
    }
    return list;
}

} // namespace

int geometry(const QStringList& words)
{
    const auto options = Options::read(QStringLiteral("geometry"), words, Files::one, {});
    if (!options)
        return wrongUsage;
    std::optional<model::Map> map = load(options->file(), Purpose::look);
    if (!map)
        return failed;
    draw::StepBoxes boxes;
    map = placed(std::move(*map), boxes, options->file());
    const draw::Picture picture = draw::picture(*map, draw::lightTheme(), {}, boxes);
    const QJsonObject all{{QStringLiteral("steps"), steps(picture)}, {QStringLiteral("links"), links(picture)},
        {QStringLiteral("loops"), loops(picture)}};
    print(QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)) + QLatin1Char('\n'));
    return done;
}

} // namespace command
