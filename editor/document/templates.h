// SPDX-License-Identifier: EUPL-1.2
/// The maps that come with the program: patterns to start from, and finished maps to look at.
#pragma once

#include "editor/model/map.h"

#include <QString>

#include <vector>

namespace document {

/// A map that ships with the program, in one language.
struct Shipped {
    /// The same in every language, like "wereldvrede".
    QString name;
    /// The title of the map.
    QString title;
    /// "nl" or "en".
    QString language;
    /// To be opened like any file.
    QString path;
};

/// All templates, by name and then language.
std::vector<Shipped> templates();

/// All samples, by name and then language.
std::vector<Shipped> samples();

/// The templates that people kept themselves, by title; their names are those of their files. On this computer, for
/// this person.
std::vector<Shipped> ownTemplates();

/// Keeps a map as a template called `title`, in place of one of the same title. What belongs to one meeting stays out:
/// date, occasion, organisations and answers. Returns one sentence when it failed; null when it worked.
[[nodiscard]] QString keepTemplate(model::Map map, const QString& title);

/// Takes away one of the own templates. False when it could not be done.
bool dropTemplate(const Shipped& own);

/// The template of this name or title (upper and lower case alike) in this language; null path when there is none.
Shipped findTemplate(const QString& nameOrTitle, const QString& language);

} // namespace document
