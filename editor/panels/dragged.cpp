// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/dragged.h"

#include <QByteArrayList>
#include <QMimeData>

namespace panels {

namespace {

const QString format = QStringLiteral("application/x-patroon-line");

} // namespace

QMimeData* packed(const Dragged& dragged)
{
    auto* parcel = new QMimeData;
    parcel->setData(format, QByteArray::number(static_cast<int>(dragged.kind)) + ' ' + QByteArray::number(dragged.id));
    return parcel;
}

std::optional<Dragged> unpacked(const QMimeData& parcel)
{
    const QByteArrayList parts = parcel.data(format).split(' ');
    bool isKind = false;
    bool isId = false;
    const int kind = parts.value(0).toInt(&isKind);
    const std::uint32_t id = parts.value(1).toUInt(&isId);
    if (!isKind || !isId || kind < 0 || kind > static_cast<int>(Dragged::Kind::perspective))
        return std::nullopt;
    return Dragged{static_cast<Dragged::Kind>(kind), id};
}

} // namespace panels
