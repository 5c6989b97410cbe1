// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/shades.h"

#include "editor/draw/style.h"

#include <utility>

namespace window {

namespace {

QColor mixed(const QColor& ground, const QColor& colour, float part)
{
    const auto mix = [part](float a, float b) { return a + (b - a) * part; };
    return QColor::fromRgbF(
        mix(ground.redF(), colour.redF()), mix(ground.greenF(), colour.greenF()), mix(ground.blueF(), colour.blueF()));
}

} // namespace

Shades shadesOf(const draw::Theme& theme)
{
    // Who needs strong contrasts needs them around buttons and fields too.
    const bool strong = theme.reading > 4.5;
    return {
        .ground = theme.paper,
        .ink = theme.ink,
        .quiet = theme.quiet,
        .disabled = draw::readable(mixed(theme.paper, theme.quiet, 0.6F), theme.paper, strong ? 4.5 : 3),
        .accent = theme.accent,
        .onAccent = theme.paper,
        .hover = mixed(theme.paper, theme.accent, 0.08F),
        .chosen = mixed(theme.paper, theme.accent, 0.16F),
        .line = mixed(theme.paper, theme.ink, strong ? 0.6F : 0.13F),
        .border = mixed(theme.paper, theme.ink, strong ? 1.0F : 0.45F),
        .note = mixed(theme.paper, QColor(0xE6B93C), 0.16F),
    };
}

QString inShades(QString sheet, const Shades& shades)
{
    const std::pair<const char*, QColor> names[] = {{"@ground", shades.ground}, {"@ink", shades.ink},
        {"@quiet", shades.quiet}, {"@disabled", shades.disabled}, {"@accent", shades.accent},
        {"@onAccent", shades.onAccent}, {"@hover", shades.hover}, {"@chosen", shades.chosen}, {"@line", shades.line},
        {"@border", shades.border}, {"@note", shades.note}};
    for (const auto& [name, colour] : names)
        sheet.replace(QLatin1String(name), colour.name());
    sheet.replace(QLatin1String("@tick"), QLatin1String(shades.ground.lightness() > 127 ? "dark" : "light"));
    return sheet;
}

} // namespace window
