// SPDX-License-Identifier: EUPL-1.2
/// How long a property test goes on: `./test` asks for enough to notice, `./test soak` for as much as a night allows.
#pragma once

#include <QtGlobal>

/// `usual`, or `atLength` when soaking.
inline int times(int usual, int atLength)
{
    return qEnvironmentVariableIsSet("PATROON_SOAK") ? atLength : usual;
}
