// SPDX-License-Identifier: EUPL-1.2
/// From how far a text can be read.
#pragma once

namespace poster {

/// In metres, in steps of half a metre, for text of the embedded font of this size in points; 0 when it must be read
/// from nearer than a quarter of a metre. A capital should fill at least 16 minutes of arc of the eye, and 20 or more
/// to be read at ease (ISO 9241-303); 18 is in between.
double readableFrom(double size);

} // namespace poster
