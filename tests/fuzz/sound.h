// SPDX-License-Identifier: EUPL-1.2
/// What has to hold for every map, however it came to be.
#pragma once

#include "editor/file/reader.h"
#include "editor/file/writer.h"

#include <cstdlib>

/// Ends the process, as a finding, unless the map can be written and read back the same, byte for byte.
inline void mustSurviveWriting(const model::Map& map)
{
    const std::string text = file::write(map);
    const file::Read back = file::read(text);
    if (!back.map || file::write(*back.map) != text)
        std::abort();
}
