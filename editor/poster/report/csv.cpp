// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/naming.h"
#include "editor/poster/report/report.h"

#include <QCoreApplication>

namespace poster {

namespace {

using namespace Qt::StringLiterals;

/// A field in quotes. What a spreadsheet would reckon with gets an apostrophe before it, which makes it text.
QString field(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r\n|%"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString row(const QStringList& texts)
{
    QStringList fields;
    for (const QString& text : texts)
        fields << field(text);
    return fields.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray movesTable(const model::Map& map)
{
    const Words words(QString::fromStdString(map.heading.language));
    QString table = row({words(QT_TRANSLATE_NOOP("poster", "First move")), words(QT_TRANSLATE_NOOP("poster", "Where")),
        words(QT_TRANSLATE_NOOP("poster", "Who begins")), words(QT_TRANSLATE_NOOP("poster", "When")),
        words(QT_TRANSLATE_NOOP("poster", "How we notice")), words(QT_TRANSLATE_NOOP("poster", "Layers")),
        words(QT_TRANSLATE_NOOP("poster", "Chosen"))});
    for (const model::FirstMove& move : map.firstMoves) {
        QStringList layers;
        for (const model::Layer layer : move.layers)
            layers << layerName(layer, words);
        table += row({QString::fromStdString(move.text), placeOf(map, move), QString::fromStdString(move.who),
            QString::fromStdString(move.when), QString::fromStdString(move.sign), layers.join(u", "_s),
            move.chosen ? words(QT_TRANSLATE_NOOP("poster", "yes")) : words(QT_TRANSLATE_NOOP("poster", "no"))});
    }
    return "\xEF\xBB\xBF" + table.toUtf8();
}

} // namespace poster
