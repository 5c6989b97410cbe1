// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/paper.h"

#include <QStringList>

#include <algorithm>

namespace poster {

namespace {

using namespace Qt::StringLiterals;

std::optional<Paper> measured(const QString& name)
{
    QString plain = name.toLower();
    plain.replace(u'\u00D7', u'x');
    const QStringList sides = plain.split(u'x');
    if (sides.size() != 2)
        return std::nullopt;
    QSizeF size;
    bool wide = false;
    bool high = false;
    size.setWidth(sides[0].toDouble(&wide));
    size.setHeight(sides[1].toDouble(&high));
    const auto fits = [](double side) { return side >= shortestSide && side <= longestSide; };
    if (!wide || !high || !fits(size.width()) || !fits(size.height()))
        return std::nullopt;
    return Paper{size, true};
}

} // namespace

std::optional<Paper> paperNamed(const QString& name)
{
    static constexpr QSizeF sizes[] = {{841, 1189}, {594, 841}, {420, 594}, {297, 420}, {210, 297}};
    if (name.size() == 2 && name.front().toUpper() == u'A' && name.back() >= u'0' && name.back() <= u'4')
        return Paper{sizes[name.back().digitValue()], false};
    return measured(name);
}

std::optional<Orientation> orientationNamed(const QString& name)
{
    if (name == "auto"_L1)
        return Orientation::automatic;
    if (name == "portrait"_L1)
        return Orientation::portrait;
    if (name == "landscape"_L1)
        return Orientation::landscape;
    return std::nullopt;
}

QSizeF landscape(QSizeF size)
{
    return {std::max(size.width(), size.height()), std::min(size.width(), size.height())};
}

QSizeF portrait(QSizeF size)
{
    return landscape(size).transposed();
}

} // namespace poster
