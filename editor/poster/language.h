// SPDX-License-Identifier: EUPL-1.2
/// The language of the texts of one map, and what has been set in it: the drafts of a page set the same texts again and
/// again, in columns that differ little.
#pragma once

#include "editor/draw/font.h"
#include "editor/draw/text.h"

#include <memory>

namespace poster {

/// Copies share what they remember.
class Language {
public:
    /// "nl", "en" or empty: for the hyphens in words that are wider than their line.
    Language(const QString& code = {}); // NOLINT(google-explicit-constructor): a language is its code

    const QString& code() const { return m_code; }

    /// The text in lines of at most `width`, in the embedded font of this size.
    draw::Text set(const QString& text, double size, draw::Weight weight, double lineHeight, double width) const;

private:
    struct Memory;

    QString m_code;
    std::shared_ptr<Memory> m_memory;
};

} // namespace poster
