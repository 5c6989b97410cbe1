// SPDX-License-Identifier: EUPL-1.2
/// Numbers that look random but are the same on every machine: the distributions of the standard library are not.
/// Source: SplitMix64 (Steele, Lea and Flood 2014).
#pragma once

#include <cstdint>

namespace layout {

class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t bits()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

    /// From 0 up to but not including 1.
    double unit() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }

    /// From -1 up to 1.
    double signedUnit() { return 2 * unit() - 1; }

    /// From 0 up to but not including `count`, which is positive.
    int below(int count) { return static_cast<int>(bits() % static_cast<std::uint64_t>(count)); }

private:
    std::uint64_t m_state;
};

} // namespace layout
