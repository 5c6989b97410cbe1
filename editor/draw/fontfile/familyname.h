// SPDX-License-Identifier: EUPL-1.2
/// A font that cannot be taken for another with the same name.
#pragma once

#include <QByteArray>
#include <QString>

namespace draw {

/// The same font file as a member of the family of that name. Its own name for printers ("Inter-Regular") stays. What has
/// no list of names comes back as it was.
QByteArray withFamilyName(const QByteArray& font, const QString& family);

} // namespace draw
