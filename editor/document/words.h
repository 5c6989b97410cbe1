// SPDX-License-Identifier: EUPL-1.2
/// The words for what file and model report as codes.
#pragma once

#include "editor/file/fault.h"

#include <QString>

namespace document {

/// `PLACE: what is wrong`, or only what is wrong where there is no place; one line, plain text.
QString words(const file::Fault& fault);

} // namespace document
