// SPDX-License-Identifier: EUPL-1.2
/// embed IN OUT: runs while the program is built, and makes of a font file the one that the program carries.
#include "editor/draw/fontfile/directlookup.h"
#include "editor/draw/fontfile/familyname.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

// Where Inter is installed as well, in whatever version, two fonts by one name would be left to chance.
int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("Give the font file and where to write the new one.\n", stderr);
        return 2;
    }
    QFile in(QFile::decodeName(argv[1]));
    QSaveFile out(QFile::decodeName(argv[2]));
    const bool read = in.open(QIODevice::ReadOnly);
    const QString family = QStringLiteral("Inter in Patroon");
    const QByteArray font = read ? draw::withDirectLookup(draw::withFamilyName(in.readAll(), family)) : QByteArray();
    if (!read || !out.open(QIODevice::WriteOnly) || out.write(font) != font.size() || !out.commit()) {
        std::fprintf(stderr, "%s could not be read or %s not be written.\n", argv[1], argv[2]);
        return 1;
    }
    return 0;
}
