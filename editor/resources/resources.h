// SPDX-License-Identifier: EUPL-1.2
/// What the program carries with it: templates and samples (`:/templates`, `:/samples`), icons (`:/icons`) and
/// translations (`:/i18n`).
#pragma once

#include <QString>

class QCoreApplication;

namespace resources {

/// Makes the files above readable. To be called once, before any of them is opened.
void load();

/// "nl" or "en": `wanted` if it is one of them, else the language of the system, else English.
QString language(const QString& wanted = {});

/// Lets the program, Qt's own dialogs included, speak "nl" or "en"; replaces what it spoke before. The application must
/// outlive the last text.
void speak(QCoreApplication& application, const QString& language);

} // namespace resources
