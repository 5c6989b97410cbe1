// SPDX-License-Identifier: EUPL-1.2
/// The identities of the parts of a map: distinct integer types, so that one cannot stand where another is wanted.
/// Valid ids are positive and unique within their list; zero means "none".
#pragma once

#include <cstdint>
#include <type_traits>

namespace model {

enum class StepId : std::uint32_t {};
enum class LinkId : std::uint32_t {};
enum class LoopId : std::uint32_t {};
enum class PerspectiveId : std::uint32_t {};
enum class PrincipleId : std::uint32_t {};
enum class MoveId : std::uint32_t {};

/// The number of an id as it stands in a file.
template <class Id> constexpr std::uint32_t number(Id id)
{
    static_assert(std::is_enum_v<Id>);
    return static_cast<std::uint32_t>(id);
}

} // namespace model
