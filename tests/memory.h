// SPDX-License-Identifier: EUPL-1.2
/// How much memory this process holds, for tests that go on for long and must not grow.
#pragma once

#include <cstddef>
#include <malloc.h>

extern "C" std::size_t __sanitizer_get_current_allocated_bytes() __attribute__((weak));

/// Growth of more than this, in bytes, is a leak.
inline constexpr std::ptrdiff_t toleratedGrowth = 10'000'000;

/// In bytes: what was asked for and not given back. Pages that the allocator keeps for later do not count, nor what a
/// sanitizer holds on to.
inline std::ptrdiff_t heldMemory()
{
    if (__sanitizer_get_current_allocated_bytes)
        return static_cast<std::ptrdiff_t>(__sanitizer_get_current_allocated_bytes());
    const struct mallinfo2 info = ::mallinfo2();
    return static_cast<std::ptrdiff_t>(info.uordblks + info.hblkhd);
}
