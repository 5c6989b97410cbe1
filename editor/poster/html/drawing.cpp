// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/html/drawing.h"

#include "editor/draw/paintbadge.h"
#include "editor/draw/paintlink.h"
#include "editor/draw/paintstep.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>

namespace poster {

namespace {

using namespace Qt::StringLiterals;

/// What a painter draws, as SVG without its frame.
template <class Paint> QByteArray fragment(Paint paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // One unit is one point.
    generator.setResolution(72);
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    const qsizetype begin = bytes.indexOf("</defs>") + 7;
    const qsizetype end = bytes.lastIndexOf("</svg>");
    return end > begin ? bytes.mid(begin, end - begin) : QByteArray();
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

template <class Ids> QByteArray list(const Ids& ids, char letter)
{
    QByteArray text;
    for (const auto id : ids)
        text += (text.isEmpty() ? "" : " ") + QByteArray(1, letter) + QByteArray::number(model::number(id));
    return text;
}

QByteArray quoted(const QString& text)
{
    return text.simplified().toHtmlEscaped().toUtf8();
}

QByteArray shift(QPointF place)
{
    return "translate(" + number(place.x()) + ' ' + number(place.y()) + ')';
}

} // namespace

QByteArray drawing(const model::Map& map, const draw::Picture& picture, const draw::Theme& theme, const Words& words)
{
    constexpr double margin = 20;
    const QRectF view = picture.bounds.adjusted(-margin, -margin, margin, margin);
    const auto said = [&map](model::StepId id) { return QString::fromStdString(map.steps.at(id).text); };
    QByteArray svg = "<svg id=\"map\" role=\"group\" aria-label=\""
        + quoted(words(QT_TRANSLATE_NOOP("poster", "The map"))) + "\" viewBox=\"" + number(view.x()) + ' '
        + number(view.y()) + ' ' + number(view.width()) + ' ' + number(view.height())
        + "\" preserveAspectRatio=\"xMidYMid meet\"><g id=\"all\">\n";
    for (const auto& [id, link] : picture.links)
        svg += "<g class=\"link\" id=\"l" + QByteArray::number(model::number(id)) + "\" role=\"img\" aria-label=\""
            + quoted(words(QT_TRANSLATE_NOOP("poster", "%1 – and then: %2")).arg(said(link.from), said(link.to)))
            + "\">" + fragment([&, &shape = link](QPainter& painter) { draw::paintLink(painter, shape, theme); })
            + "</g>\n";
    for (const auto& [id, step] : picture.steps)
        svg += "<g class=\"step\" id=\"s" + QByteArray::number(model::number(id)) + "\" tabindex=\"0\" transform=\""
            + shift(step.centre) + "\" role=\"img\" aria-label=\"" + quoted(said(id)) + "\">"
            + fragment([&, &shape = step](QPainter& painter) { draw::paintStep(painter, shape, theme); }) + "</g>\n";
    for (const auto& [id, badge] : picture.badges)
        svg += "<g class=\"pattern\" id=\"p" + QByteArray::number(model::number(id)) + "\" data-steps=\""
            + list(badge.steps, 's') + "\" data-links=\"" + list(badge.links, 'l') + "\" transform=\""
            + shift(badge.centre) + "\">"
            + fragment([&, &shape = badge](QPainter& painter) { draw::paintBadge(painter, shape, theme); }) + "</g>\n";
    return svg + "</g></svg>\n";
}

} // namespace poster
