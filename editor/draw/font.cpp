// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/font.h"

#include <QFile>
#include <QFontDatabase>
#include <QStringList>

#include <cmath>

namespace draw {

namespace {

using namespace Qt::StringLiterals;

QString fileName(Weight weight)
{
    switch (weight) {
    case Weight::regular:
        return u"Inter-Regular.otf"_s;
    case Weight::bold:
        return u"Inter-Bold.otf"_s;
    }
    return {};
}

QFont::Weight qtWeight(Weight weight)
{
    switch (weight) {
    case Weight::regular:
        return QFont::Normal;
    case Weight::bold:
        return QFont::Bold;
    }
    return QFont::Normal;
}

QString carriedPath(Weight weight)
{
    return u":/font/carried/"_s + fileName(weight);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Registers the embedded files with Qt and returns the name of their family.
QString loadFamily()
{
    QString family;
    for (const Weight weight : {Weight::regular, Weight::bold}) {
        const int id = QFontDatabase::addApplicationFont(carriedPath(weight));
        Q_ASSERT(id >= 0);
        if (family.isEmpty())
            family = QFontDatabase::applicationFontFamilies(id).value(0);
    }
    return family;
}

} // namespace

QFont font(double size, Weight weight)
{
    static const QString family = loadFamily();
    QFont font(family);
    font.setWeight(qtWeight(weight));
    font.setPixelSize(static_cast<int>(std::lround(size)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QByteArray fontFile(Weight weight)
{
    return bytesOf(u":/font/"_s + fileName(weight));
}

QByteArray carriedFont(Weight weight)
{
    return bytesOf(carriedPath(weight));
}

} // namespace draw
