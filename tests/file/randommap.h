// SPDX-License-Identifier: EUPL-1.2
/// Random maps that use every field of the format, with texts that have to be escaped.
#pragma once

#include "editor/model/map.h"

#include <random>

/// A sound map of up to 30 steps; the same generator state gives the same map.
model::Map randomMap(std::mt19937& random);
