// SPDX-License-Identifier: EUPL-1.2
// Any bytes as pasted text: steps and links that a map can hold.
#include "editor/file/pastedtext.h"
#include "tests/fuzz/sound.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const file::PastedText pasted = file::readPastedText({reinterpret_cast<const char*>(bytes), size});
    mustSurviveWriting(pasted.map);
    mustSurviveWriting(file::readPastedText(file::toPlainText(pasted.map)).map);
    return 0;
}
