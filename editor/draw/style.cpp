// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/style.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <vector>

namespace draw {

namespace {

/// A colour that somebody chose for a loop may be one that sinks into the paper of this theme.
constexpr double lineContrast = 2.5;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor ownColour(const std::string& text)
{
    return text.empty() ? QColor() : QColor(QString::fromStdString(text));
}

/// The colour of the palette that an element without one of its own gets, and how many before it have got that colour.
struct FromPalette {
    qsizetype colour = 0;
    qsizetype round = 0;
};

/// The colour goes by the element's id and not by its place in the list, so that it stays when another one goes; where
/// one before it has that colour, the next is taken that fewest have.
template <class Elements> FromPalette fromPalette(const Elements& elements, std::size_t index, qsizetype colours)
{
    std::vector<qsizetype> taken(static_cast<std::size_t>(colours), 0);
    qsizetype colour = 0;
    for (std::size_t i = 0; i <= index; ++i) {
        if (ownColour(elements[i].colour).isValid())
            continue;
        const auto preferred = static_cast<std::ptrdiff_t>(std::max(0, static_cast<int>(elements[i].id) - 1) % colours);
        const auto least = *std::ranges::min_element(taken);
        auto found = std::find(taken.begin() + preferred, taken.end(), least);
        if (found == taken.end())
            found = std::find(taken.begin(), taken.end(), least);
        colour = found - taken.begin();
        ++*found;
    }
    return {colour, taken[static_cast<std::size_t>(colour)] - 1};
}

Qt::PenStyle penOfRound(qsizetype round)
{
    constexpr Qt::PenStyle pens[] = {Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine};
    return pens[round % 4];
}

} // namespace

Theme lightTheme()
{
    return {
        .paper = QColor(0xFFFFFF),
        .box = QColor(0xFFFFFF),
        .ink = QColor(0x222222),
        .quiet = QColor(0x5C5C5C),
        .outline = QColor(0x333333),
        .link = QColor(0x666666),
        .accent = QColor(0x0B6E6E),
        .loops = {QColor(0x0072B2), QColor(0xD55E00), QColor(0x009E73), QColor(0xCC79A7)},
        .fills = {QColor(0xE69F00), QColor(0x56B4E9), QColor(0xF0E442), QColor(0xCC79A7), QColor(0x5CC9A7)},
    };
}

Theme darkTheme()
{
    return {
        .paper = QColor(0x1A1F1F),
        .box = QColor(0x232A2A),
        .ink = QColor(0xEEF1F0),
        .quiet = QColor(0xAEB8B7),
        .outline = QColor(0xC3CBCA),
        .link = QColor(0x9AA4A3),
        .accent = QColor(0x96EDE7),
        .loops = {QColor(0x5BAEE6), QColor(0xF28A4C), QColor(0x35C49A), QColor(0xE0A0C4)},
        .fills = lightTheme().fills,
    };
}

Theme contrastTheme()
{
    return {
        .paper = QColor(Qt::black),
        .box = QColor(Qt::black),
        .ink = QColor(0xFFFFFF),
        .quiet = QColor(0xE4E4E4),
        .outline = QColor(0xFFFFFF),
        .link = QColor(0xD4D4D4),
        .accent = QColor(0xFFE14D),
        .loops = {QColor(0x6FC3FF), QColor(0xFF9455), QColor(0x3FE0AE), QColor(0xFFA8DA)},
        .fills = lightTheme().fills,
        .reading = 7,
    };
}

Theme themeNamed(ThemeName name)
{
    switch (name) {
    case ThemeName::light:
        break;
    case ThemeName::dark:
        return darkTheme();
    case ThemeName::contrast:
        return contrastTheme();
    }
    return lightTheme();
}

Theme greyTheme()
{
    Theme theme = lightTheme();
    theme.accent = QColor(0x222222);
    theme.loops = {QColor(0x222222), QColor(0x777777)};
    theme.fills = {QColor(0xE4E4E4), QColor(0xC8C8C8)};
    return theme;
}

LoopLook loopLook(const model::Map& map, std::size_t loop, const Theme& theme)
{
    const QColor own = ownColour(map.loops[loop].colour);
    if (own.isValid() && theme.loops.size() > 2)
        return {readable(own, theme.paper, lineContrast), readable(own, theme.paper, theme.reading), Qt::SolidLine};
    const FromPalette taken = fromPalette(map.loops, loop, theme.loops.size());
    const QColor line = theme.loops[taken.colour];
    return {line, readable(line, theme.paper, theme.reading), penOfRound(taken.round)};
}

QColor perspectiveFill(const model::Map& map, model::PerspectiveId perspective, const Theme& theme)
{
    const auto found = std::find_if(map.perspectives.begin(), map.perspectives.end(),
        [perspective](const model::Perspective& candidate) { return candidate.id == perspective; });
    if (found == map.perspectives.end())
        return theme.paper;
    const QColor own = ownColour(found->colour);
    if (own.isValid())
        return own;
    const auto place = static_cast<std::size_t>(found - map.perspectives.begin());
    return theme.fills[fromPalette(map.perspectives, place, theme.fills.size()).colour];
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor readable(QColor colour, const QColor& ground, double wanted)
{
    const bool darker = luminance(ground) > 0.18;
    for (int i = 0; i < 100 && contrast(colour, ground) < wanted; ++i) {
        float hue = 0;
        float saturation = 0;
        float lightness = 0;
        colour.getHslF(&hue, &saturation, &lightness);
        colour = QColor::fromHslF(
            std::max(hue, 0.F), saturation, std::clamp(lightness + (darker ? -0.01F : 0.01F), 0.F, 1.F));
    }
    return colour;
}

QColor faded(const QColor& colour, const Theme& theme)
{
    const auto mix = [](float a, float b) { return a + (b - a) * 0.72F; };
    return QColor::fromRgbF(mix(colour.redF(), theme.paper.redF()), mix(colour.greenF(), theme.paper.greenF()),
        mix(colour.blueF(), theme.paper.blueF()));
}

} // namespace draw
