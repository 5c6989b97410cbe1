// SPDX-License-Identifier: EUPL-1.2
/// Maps to put on paper.
#pragma once

#include "editor/model/map.h"

#include <QStringList>

/// The maps that ship, by their path from the root of the project.
QStringList shippedMaps();
model::Map mapAt(const QString& path);

/// A ring of so many steps, named when there are two or more, with a story and a principle.
model::Map ring(int steps);

/// Sentences until there are that many characters.
std::string longText(std::size_t characters);
