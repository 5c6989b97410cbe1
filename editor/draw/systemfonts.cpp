// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/systemfonts.h"

#include "editor/draw/font.h"
#include "editor/draw/fontfile/directlookup.h"

#include <fontconfig/fontconfig.h>

namespace draw {

bool needsSystemFonts(const QString& text)
{
    return !hasAllGlyphs(carriedFont(Weight::regular), text) || !hasAllGlyphs(carriedFont(Weight::bold), text);
}

// Qt asks fontconfig, which reads the settings of the machine unless it has been given others: these know of no font.
void leaveOutSystemFonts()
{
    FcConfig* none = FcConfigCreate();
    FcConfigSetCurrent(none);
    FcConfigDestroy(none);
}

} // namespace draw
