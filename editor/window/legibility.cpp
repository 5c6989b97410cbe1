// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/legibility.h"

#include "editor/draw/style.h"
#include "editor/poster/distance.h"

#include <QLocale>
#include <QScreen>

namespace window {

namespace {

/// A screen that says to have fewer or more pixels an inch does not know its size.
constexpr double fewest = 40;
constexpr double most = 700;
/// The map is shown at 100 % as if there were so many pixels an inch.
constexpr double pixelsPerInch = 96;

} // namespace

Legibility::Legibility(double zoom, const QScreen& screen, double pictureWidth)
    : m_projected(pictureWidth > 0)
{
    constexpr double pointsPerInch = 72;
    constexpr double metresPerInch = 0.0254;
    const double pixels = draw::size::text * zoom * pixelsPerInch / pointsPerInch;
    double inches = 0;
    if (m_projected) {
        inches = pixels / screen.size().width() * pictureWidth / metresPerInch;
    } else {
        const double dots = screen.physicalDotsPerInchY();
        m_known = dots >= fewest && dots <= most;
        inches = m_known ? pixels / dots : 0;
    }
    m_distance = poster::readableFrom(inches * pointsPerInch);
}

QString Legibility::sentence() const
{
    if (!m_known)
        return tr("This screen does not tell how large it is. In the settings you can say how wide the picture is.");
    if (m_distance == 0)
        return tr("The steps can only be read from nearby. Enlarge the map, or show one pattern at a time.");
    const QString metres = QLocale().toString(m_distance, 'g', 3);
    return m_projected ? tr("The steps can be read up to about %1 m from the projected picture.").arg(metres)
                       : tr("The steps can be read up to about %1 m from this screen. Is it projected? Then say in "
                            "the settings how wide the picture is.")
                             .arg(metres);
}

} // namespace window
