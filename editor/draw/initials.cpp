// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/initials.h"

#include <QStringList>

#include <algorithm>

namespace draw {

namespace {

QString shortened(const QString& name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    if (words.size() == 1)
        return words.front().left(2).toUpper();
    QString result;
    for (const QString& word : words.mid(0, 3))
        result += word.front().toUpper();
    return result;
}

} // namespace

QString initials(const model::Map& map, const model::Perspective& perspective)
{
    const QString name = QString::fromStdString(perspective.name);
    const QString usual = shortened(name);
    for (const model::Perspective& other : map.perspectives) {
        const QString otherName = QString::fromStdString(other.name);
        if (other.id == perspective.id || otherName == name || shortened(otherName) != usual)
            continue;
        const auto [mine, theirs] = std::mismatch(name.begin(), name.end(), otherName.begin(), otherName.end());
        return mine == name.end() ? usual : usual + mine->toUpper();
    }
    return usual;
}

} // namespace draw
