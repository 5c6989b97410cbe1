// SPDX-License-Identifier: EUPL-1.2
/// The paper a poster is printed on.
#pragma once

#include <QSizeF>
#include <QString>

#include <optional>

namespace poster {

inline constexpr double pointsPerMillimetre = 72 / 25.4;
/// In millimetres. Beyond 200 inches a PDF would need another unit, and its readers another eye.
inline constexpr double longestSide = 5000;
inline constexpr double shortestSide = 50;

/// Automatic is the way round in which the smallest text comes out largest.
enum class Orientation { automatic, portrait, landscape };

/// A sheet, in millimetres.
struct Paper {
    QSizeF size;
    /// Asked for by its measures: stays this way round unless an orientation is asked for too.
    bool measured = false;
};

/// "A4" to "A0", or width and height in millimetres like "900x1200"; nullopt for anything else.
std::optional<Paper> paperNamed(const QString& name);

/// "auto", "portrait" or "landscape"; nullopt for anything else.
std::optional<Orientation> orientationNamed(const QString& name);

/// The sheet turned so that it is wider than high, or the other way round.
QSizeF landscape(QSizeF size);
QSizeF portrait(QSizeF size);

} // namespace poster
