// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/tiles.h"

#include "editor/poster/block.h"
#include "editor/poster/type.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace poster {

namespace {

/// How many sheets cover a length. A hair of rounding must not cost a sheet.
int count(double length, double usable, double overlap)
{
    constexpr double hair = 1e-6;
    return std::max(1, static_cast<int>(std::ceil((length - overlap) / (usable - overlap) - hair)));
}

Tiling tilingOn(QSizeF page, QSizeF paper, double overlap, double margin)
{
    Tiling tiling{paper, overlap, margin, 0, 0};
    tiling.columns = count(page.width(), tiling.usable().width(), overlap);
    tiling.rows = count(page.height(), tiling.usable().height(), overlap);
    return tiling;
}

/// Row and column as people say them: B3 is the third sheet of the second row.
QString name(int row, int column)
{
    return letter(static_cast<std::size_t>(row)) + QString::number(column + 1);
}

/// Draws the sheets of one page. Lengths in points.
class Cutter {
public:
    Cutter(std::shared_ptr<const Page> page, const Tiling& tiling, const Words& words)
        : m_page(std::move(page))
        , m_tiling(tiling)
        , m_words(words)
        , m_paper(tiling.paper * pointsPerMillimetre)
        , m_usable(tiling.usable() * pointsPerMillimetre)
        , m_overlap(tiling.overlap * pointsPerMillimetre)
        , m_margin(tiling.margin * pointsPerMillimetre)
    {
    }

    Page overview() const;
    Page sheet(int row, int column) const;

private:
    Page blank() const;
    QPointF corner(int row, int column) const;
    void addCropMarks(Page& sheet, const QRectF& window) const;
    void addName(Page& sheet, const QRectF& window, int row, int column) const;
    void addLabel(Page& page, const QString& text, QPointF centre, double size) const;

    std::shared_ptr<const Page> m_page;
    const Tiling& m_tiling;
    const Words& m_words;
    QSizeF m_paper;
    QSizeF m_usable;
    double m_overlap;
    double m_margin;
};

Page Cutter::blank() const
{
    Page page;
    page.size = m_paper;
    page.theme = m_page->theme;
    return page;
}

/// The place on the poster of the corner of what shows on a sheet.
QPointF Cutter::corner(int row, int column) const
{
    return {column * (m_usable.width() - m_overlap), row * (m_usable.height() - m_overlap)};
}

void Cutter::addLabel(Page& page, const QString& text, QPointF centre, double size) const
{
    for (const SetLine& line : setLines(text, {size, 1.3 * size, draw::Weight::bold}, 100 * size)) {
        const QSizeF around(line.width + 0.6 * size, 1.3 * size);
        const QRectF rect(centre - QPointF(around.width(), around.height()) / 2, around);
        page.parts.push_back(RoundPart{rect, 0.3 * size, page.theme.paper, {}, 0});
        page.parts.push_back(line.at({centre.x() - line.width / 2, rect.top()}, page.theme.quiet));
    }
}

void Cutter::addCropMarks(Page& sheet, const QRectF& window) const
{
    const double length = 4 * pointsPerMillimetre;
    const QColor colour = sheet.theme.quiet;
    for (const double x : {window.left(), window.right()})
        for (const double y : {window.top(), window.bottom()}) {
            const double inwardX = x == window.left() ? length : -length;
            const double inwardY = y == window.top() ? length : -length;
            sheet.parts.push_back(LinePart{{x, y, x + inwardX, y}, 0.4, colour});
            sheet.parts.push_back(LinePart{{x, y, x, y + inwardY}, 0.4, colour});
        }
}

/// In a strip that will not be seen: cut away at the left or the top, or glued under the next sheet.
void Cutter::addName(Page& sheet, const QRectF& window, int row, int column) const
{
    const double inset = std::max(m_overlap, 4 * pointsPerMillimetre) / 2;
    const double away = 12 * pointsPerMillimetre;
    QPointF place(window.left() + inset, window.top() + away);
    if (column == 0 && row > 0)
        place = {window.left() + away, window.top() + inset};
    else if (column == 0 && m_tiling.columns > 1)
        place = {window.right() - inset, window.top() + away};
    else if (column == 0)
        place = {window.left() + away, window.bottom() - inset};
    addLabel(sheet, name(row, column), place, 0.6 * inset);
}

Page Cutter::sheet(int row, int column) const
{
    Page sheet = blank();
    const QRectF window(QPointF(m_margin, m_margin), m_usable);
    sheet.parts.push_back(PagePart{m_page, window.topLeft() - corner(row, column), 1, window});
    const QColor colour = sheet.theme.quiet;
    if (column > 0 && m_overlap > 0) {
        const double x = window.left() + m_overlap;
        sheet.parts.push_back(LinePart{{x, window.top(), x, window.bottom()}, 0.4, colour, Qt::DashLine});
    }
    if (row > 0 && m_overlap > 0) {
        const double y = window.top() + m_overlap;
        sheet.parts.push_back(LinePart{{window.left(), y, window.right(), y}, 0.4, colour, Qt::DashLine});
    }
    addCropMarks(sheet, window);
    if (m_tiling.sheets() > 1)
        addName(sheet, window, row, column);
    return sheet;
}

Page Cutter::overview() const
{
    Page page = blank();
    const double size = m_paper.width() / 45;
    const QRectF inside =
        QRectF(QPointF(), m_paper).adjusted(2.5 * m_margin, 2.5 * m_margin, -2.5 * m_margin, -2.5 * m_margin);
    QPointF place = inside.topLeft();
    const auto write = [&](const QString& text, const Type& type, const QColor& colour) {
        for (const SetLine& line : setLines(text, type, inside.width())) {
            page.parts.push_back(line.at(place, colour));
            place.ry() += line.height;
        }
    };
    write(m_words(QT_TRANSLATE_NOOP("poster", "How the sheets belong together")),
        {1.6 * size, 2.2 * size, draw::Weight::bold, m_words.language()}, page.theme.ink);
    write(m_words(QT_TRANSLATE_NOOP("poster", "%1 sheets in %2 rows of %3, together %4 by %5 cm. Print them at 100 %."))
              .arg(m_tiling.sheets())
              .arg(m_tiling.rows)
              .arg(m_tiling.columns)
              .arg(m_words.number(std::round(m_page->size.width() / pointsPerMillimetre) / 10),
                  m_words.number(std::round(m_page->size.height() / pointsPerMillimetre) / 10)),
        {size, 1.5 * size, {}, m_words.language()}, page.theme.ink);
    write(m_words(QT_TRANSLATE_NOOP("poster",
              "Cut each sheet along its dashed lines and its left and upper marks, and glue it over the edge of the "
              "sheets before it.")),
        {size, 1.5 * size, {}, m_words.language()}, page.theme.quiet);
    place.ry() += size;

    const QSizeF whole = m_page->size;
    const double scale = std::min(inside.width() / whole.width(), (inside.bottom() - place.y()) / whole.height());
    const QRectF window(place + QPointF((inside.width() - whole.width() * scale) / 2, 0), whole * scale);
    page.parts.push_back(PagePart{m_page, window.topLeft(), scale, window});
    page.parts.push_back(RoundPart{window, 0, {}, page.theme.outline, 0.8});
    for (int column = 1; column < m_tiling.columns; ++column) {
        const double x = window.left() + (corner(0, column).x() + m_overlap) * scale;
        page.parts.push_back(LinePart{{x, window.top(), x, window.bottom()}, 0.8, page.theme.outline});
    }
    for (int row = 1; row < m_tiling.rows; ++row) {
        const double y = window.top() + (corner(row, 0).y() + m_overlap) * scale;
        page.parts.push_back(LinePart{{window.left(), y, window.right(), y}, 0.8, page.theme.outline});
    }
    for (int row = 0; row < m_tiling.rows; ++row)
        for (int column = 0; column < m_tiling.columns; ++column) {
            const QRectF part = QRectF(window.topLeft() + corner(row, column) * scale, m_usable * scale) & window;
            // The last row may be no more than a strip, and has names all the same.
            const double readable = std::min(0.6 * size, part.height() / 1.3);
            addLabel(page, name(row, column), part.center(),
                std::clamp(part.height() / 3, readable, std::max(readable, 1.6 * size)));
        }
    return page;
}

} // namespace

QSizeF Tiling::usable() const
{
    return paper - QSizeF(2 * margin, 2 * margin);
}

std::optional<Tiling> tiling(QSizeF page, QSizeF paper, double overlap, double margin)
{
    const double shorter = std::min(paper.width(), paper.height());
    if (overlap < 0 || margin < 0 || 2 * (2 * margin + overlap) > shorter)
        return std::nullopt;
    const Tiling upright = tilingOn(page, portrait(paper), overlap, margin);
    const Tiling across = tilingOn(page, landscape(paper), overlap, margin);
    return across.sheets() < upright.sheets() ? across : upright;
}

std::optional<Poster> tiled(const Poster& poster, QSizeF paper, double overlap, double margin)
{
    const Words words(poster.language);
    Poster result{{}, poster.title, poster.language, poster.organisations};
    for (const Page& page : poster.pages) {
        const std::optional<Tiling> cut = tiling(page.size / pointsPerMillimetre, paper, overlap, margin);
        if (!cut)
            return std::nullopt;
        const Cutter cutter(std::make_shared<const Page>(page), *cut, words);
        result.pages.push_back(cutter.overview());
        for (int row = 0; row < cut->rows; ++row)
            for (int column = 0; column < cut->columns; ++column)
                result.pages.push_back(cutter.sheet(row, column));
    }
    return result;
}

} // namespace poster
