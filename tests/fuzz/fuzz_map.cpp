// SPDX-License-Identifier: EUPL-1.2
// Any bytes as a map: refused with a reason, or understood and written back the same.
#include "editor/model/edits/join.h"
#include "editor/model/edits/merge.h"
#include "tests/fuzz/sound.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const file::Read read = file::read({reinterpret_cast<const char*>(bytes), size});
    if (read.map.has_value() != read.faults.empty())
        std::abort();
    if (!read.map || read.newer)
        return 0;
    mustSurviveWriting(*read.map);
    mustSurviveWriting(model::with(*read.map, model::joinMap(*read.map, *read.map)));
    if (read.map->steps.size() > 1)
        mustSurviveWriting(model::with(*read.map,
            model::mergeSteps(*read.map, {read.map->steps.begin()->first, read.map->steps.rbegin()->first})));
    return 0;
}
