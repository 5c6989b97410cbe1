// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/mappage.h"

#include "editor/poster/footer.h"
#include "editor/poster/header.h"
#include "editor/poster/type.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <optional>

namespace poster {

namespace {

using namespace Qt::StringLiterals;

/// The part of the page between header and footer that the map should have, and the least that it gets so that all else
/// fits.
constexpr double wantedShare = 0.6;
constexpr double leastShare = 0.5;

/// One way to fill the page.
struct Draft {
    Frame frame;
    Header header;
    Footer footer;
    QRectF region;
    /// How many of the twelve columns a column of the band takes.
    double bandColumns = 0;
    Flow band;
    /// How many of the blocks are in the band.
    std::size_t blocks = 0;
    double scale = 0;
    /// The map has the part of the page that it should have, or more would not make it larger.
    bool roomy = false;
    double stepText = 0;
    double smallestText = 0;
};

/// The smallest text counts most, then the map.
double worth(double sideText, double stepText)
{
    return std::min(sideText, stepText) + stepText / 2 - std::max(0.0, sideText - stepText) / 2;
}

/// Drafts the pages of one content at one size.
class Drafting {
public:
    Drafting(const Content& content, QSizeF page)
        : m_content(content)
        , m_page(page)
        , m_wide(page.width() >= page.height())
    {
    }

    Draft best() const;
    MapPage finished(Draft draft) const;

private:
    Draft bestOf(bool more) const;
    Draft draft(double sideText, double bandColumns, bool more) const;
    bool isWhole(const Draft& draft) const;
    void placeBand(Draft& draft, const QRectF& body, double bandColumns) const;
    std::size_t wholeTriangle(std::size_t block) const;
    void placeMap(Draft& draft, const QRectF& body) const;
    bool isBetter(const Draft& one, const Draft& other) const;
    int rank(const Draft& draft) const;
    double mostWorth(double sideText, double bandColumns) const;
    /// A map of one or two steps need not shout.
    double largestScale() const { return std::min(m_page.height(), m_page.width()) / 26 / draw::size::text; }
    QString aside(bool more) const;
    void addMap(Page& page, const Draft& draft) const;

    const Content& m_content;
    QSizeF m_page;
    bool m_wide;
};

QString Drafting::aside(bool more) const
{
    return more ? m_content.words(QT_TRANSLATE_NOOP("poster", "More on page 2")) : QString();
}

/// Where to cut the blocks before this one, so that the layers of the triangle stay together.
std::size_t Drafting::wholeTriangle(std::size_t block) const
{
    const auto isTriangle = [this](std::size_t i) { return m_content.blocks[i].mark.kind == Mark::Kind::triangle; };
    while (block > 0 && isTriangle(block) && isTriangle(block - 1))
        --block;
    return block;
}

/// Puts the blocks in columns beside or below the map, as many as fit, and leaves the rest of the body to the map.
void Drafting::placeBand(Draft& draft, const QRectF& body, double bandColumns) const
{
    const Frame& frame = draft.frame;
    Columns columns;
    columns.height = body.height();
    if (m_wide) {
        columns.width = frame.columns(bandColumns);
        columns.origin = {body.right() - columns.width, body.top()};
    } else {
        columns.count = static_cast<int>(12 / bandColumns);
        columns.gutter = 1.5 * frame.gutter;
        columns.width = (body.width() - (columns.count - 1) * columns.gutter) / columns.count;
        columns.height = std::max((1 - leastShare) * body.height() - frame.line(), 0.0);
    }
    std::vector<Item> items = setBlocks(m_content.blocks, frame, columns.width, columns.count * columns.height);
    const auto place = [&] { return m_wide ? flow(items, columns) : balancedFlow(items, columns, frame.line() / 2); };
    draft.band = place();
    draft.blocks = m_content.blocks.size();
    if (draft.band.placed < items.size() || draft.band.height > columns.height + 0.1) {
        const std::size_t last =
            draft.band.height > columns.height + 0.1 ? 0 : wholeTriangle(items[draft.band.placed].block);
        std::erase_if(items, [last](const Item& item) { return item.block >= last; });
        draft.blocks = last;
        draft.band = place();
    }
    draft.region = body;
    if (items.empty())
        return;
    if (m_wide) {
        draft.region.setRight(columns.origin.x() - 1.5 * frame.gutter);
        return;
    }
    const double top = body.bottom() - draft.band.height;
    for (Part& part : draft.band.parts)
        part = moved(std::move(part), {body.left(), top});
    draft.region.setBottom(top - frame.line());
}

void Drafting::placeMap(Draft& draft, const QRectF& body) const
{
    const QRectF& bounds = m_content.sheet.bounds;
    if (bounds.isEmpty())
        return;
    const double across = draft.region.width() / bounds.width();
    const double down = draft.region.height() / bounds.height();
    const double share = draft.region.width() * draft.region.height() / (body.width() * body.height());
    draft.roomy = share >= wantedShare || (m_wide ? down < across : across < down);
    draft.scale = std::min({across, down, largestScale()});
    draft.stepText = draft.scale * draw::size::text;
    draft.smallestText = draft.scale * m_content.sheet.smallestText;
}

Draft Drafting::draft(double sideText, double bandColumns, bool more) const
{
    Draft draft;
    draft.frame = frame(m_page, sideText, m_content.language);
    const Frame& grid = draft.frame;
    const QRectF inside = grid.inside();
    draft.header = header(m_content.heading, grid, m_content.theme, m_content.words);
    draft.footer = footer({m_content.howToRead, aside(more)}, m_content.legend, grid, m_content.theme);
    const double above = draft.header.height > 0 ? draft.header.height + grid.line() : 0;
    const double below = draft.footer.height > 0 ? draft.footer.height + grid.line() / 2 : 0;
    const QRectF body = inside.adjusted(0, above, 0, -below);
    placeBand(draft, body, bandColumns);
    placeMap(draft, body);
    draft.smallestText = draft.smallestText > 0 ? std::min(draft.smallestText, sideText) : sideText;
    return draft;
}

bool Drafting::isWhole(const Draft& draft) const
{
    return draft.blocks == m_content.blocks.size() && draft.header.later.empty() && !draft.footer.legendLater;
}

/// All should fit, and the map should have its room.
int Drafting::rank(const Draft& draft) const
{
    if (draft.blocks < m_content.blocks.size())
        return 0;
    return draft.roomy ? 2 : 1;
}

/// Then the size of the smallest text counts, and that of the map.
bool Drafting::isBetter(const Draft& one, const Draft& other) const
{
    if (rank(one) != rank(other))
        return rank(one) > rank(other);
    if (one.blocks != other.blocks)
        return one.blocks > other.blocks;
    return worth(one.frame.sideText, one.stepText) > worth(other.frame.sideText, other.stepText);
}

/// What a draft could be worth at the most, without making it: the map has all that the band leaves.
double Drafting::mostWorth(double sideText, double bandColumns) const
{
    const QRectF& bounds = m_content.sheet.bounds;
    if (bounds.isEmpty())
        return worth(sideText, 0);
    const Frame grid = frame(m_page, sideText, m_content.language);
    const QSizeF inside = grid.inside().size();
    const double band = m_wide && !m_content.blocks.empty() ? grid.columns(bandColumns) + 1.5 * grid.gutter : 0;
    const double scale =
        std::min({(inside.width() - band) / bounds.width(), inside.height() / bounds.height(), largestScale()});
    return worth(sideText, scale * draw::size::text);
}

Draft Drafting::best() const
{
    Draft best = bestOf(false);
    return isWhole(best) ? best : bestOf(true);
}

Draft Drafting::bestOf(bool more) const
{
    const double usual = usualSideText(m_page);
    const std::vector<double> bands = m_wide ? std::vector<double>{3, 3.5, 4, 4.5, 5} : std::vector<double>{4, 6};
    std::optional<Draft> best;
    // Where the text is too large for a band, larger text is too.
    std::vector<double> tooLarge(bands.size(), std::numeric_limits<double>::infinity());
    const auto attempt = [&](double sideText, double band) {
        double& limit = tooLarge[static_cast<std::size_t>(std::ranges::find(bands, band) - bands.begin())];
        if (best && rank(*best) > 0 && sideText >= limit)
            return;
        if (best && rank(*best) == 2 && mostWorth(sideText, band) <= worth(best->frame.sideText, best->stepText))
            return;
        Draft tried = draft(sideText, band, more);
        if (rank(tried) == 0)
            limit = std::min(limit, sideText);
        if (!best || isBetter(tried, *best)) {
            best = std::move(tried);
            best->bandColumns = band;
        }
    };
    // From the usual size on: what is too large for a band there is not tried larger, and smaller is seldom better.
    for (const int percent : {100, 110, 120, 130, 140, 90, 80, 70})
        for (const double band : bands)
            attempt(usual * percent / 100, band);
    const double size = best->frame.sideText;
    const double band = best->bandColumns;
    attempt(size + usual * 0.05, band);
    attempt(size - usual * 0.05, band);
    return *best;
}

void Drafting::addMap(Page& page, const Draft& draft) const
{
    const QRectF& bounds = m_content.sheet.bounds;
    if (bounds.isEmpty()) {
        const Type type{1.2 * draft.frame.sideText, draft.frame.line(), {}, draft.frame.language};
        const QString nothing = m_content.words(QT_TRANSLATE_NOOP("poster", "There is nothing on this map yet."));
        for (const SetLine& line : setLines(nothing, type, draft.region.width()))
            page.parts.push_back(
                line.at(draft.region.center() + QPointF(-line.width / 2, line.above), m_content.theme.quiet));
        return;
    }
    const QPointF origin = draft.region.center() - bounds.center() * draft.scale;
    page.parts.push_back(MapPart{m_content.sheet.picture, origin, draft.scale});
    for (const MoveSign& move : m_content.sheet.moves) {
        if (move.letter.isEmpty())
            continue;
        const double radius = moveSignRadius * draft.scale;
        const QPointF centre = origin + move.place * draft.scale;
        const QRectF disc(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        page.parts.push_back(RoundPart{disc, radius, m_content.theme.accent, m_content.theme.paper, radius / 6});
        for (const SetLine& line :
            setLines(move.letter, {1.2 * radius, 2 * radius, draw::Weight::bold, m_content.language}, 9 * radius))
            page.parts.push_back(line.at({centre.x() - line.width / 2, disc.top()}, m_content.theme.paper));
    }
}

MapPage Drafting::finished(Draft draft) const
{
    MapPage result;
    result.later = std::move(draft.header.later);
    result.later.insert(result.later.end(), m_content.blocks.begin() + static_cast<std::ptrdiff_t>(draft.blocks),
        m_content.blocks.end());
    result.legendLater = draft.footer.legendLater;
    const bool more = !result.later.empty() || result.legendLater;

    Page& page = result.page;
    page.size = m_page;
    page.theme = m_content.theme;
    page.mapRegion = draft.region;
    page.stepText = draft.stepText;
    page.sideText = draft.frame.sideText;
    page.smallestText = draft.smallestText;

    const QRectF inside = draft.frame.inside();
    for (Part& part : draft.header.parts)
        page.parts.push_back(moved(std::move(part), inside.topLeft()));
    addMap(page, draft);
    std::move(draft.band.parts.begin(), draft.band.parts.end(), std::back_inserter(page.parts));
    Footer last = footer({m_content.howToRead, aside(more)}, m_content.legend, draft.frame, m_content.theme);
    for (Part& part : last.parts)
        page.parts.push_back(moved(std::move(part), inside.bottomLeft() - QPointF(0, last.height)));
    return result;
}

} // namespace

MapPage mapPage(const Content& content, QSizeF page)
{
    const Drafting drafting(content, page);
    return drafting.finished(drafting.best());
}

} // namespace poster
