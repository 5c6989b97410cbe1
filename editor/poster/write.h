// SPDX-License-Identifier: EUPL-1.2
/// Posters as files: the bytes of PDF, SVG and PNG. Who calls puts them on the disk.
#pragma once

#include "editor/poster/compose.h"

#include <QByteArray>

#include <optional>

namespace poster {

/// All pages of all posters, one after the other, each at its own size. Vectors, with their fonts embedded; their
/// organisations are the author. Null when the writer failed.
QByteArray pdf(const std::vector<Poster>& posters);

/// One page. Well-formed whatever the texts hold.
QByteArray svg(const Page& page, const QString& title);

/// The picture of a page at so many dots an inch.
QSize dots(const Page& page, int dotsPerInch);
/// How many dots a picture may have.
inline constexpr qint64 mostDots = 150'000'000;

/// One page on white; null when it has more than `mostDots`, or when there is no memory for it.
QByteArray png(const Page& page, const QString& title, int dotsPerInch);

} // namespace poster
