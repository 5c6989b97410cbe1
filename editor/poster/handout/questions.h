// SPDX-License-Identifier: EUPL-1.2
/// The back of a hand-out: the questions of the table talk.
#pragma once

#include "editor/poster/content.h"

namespace poster {

/// What did not fit on the front, then the three questions with lines to write on, and the one for oneself, without
/// any: nothing of it is written down. A page without parts when `rest` leaves too little room for writing.
Page questionsPage(const Content& content, QSizeF size, const std::vector<Block>& rest);

} // namespace poster
