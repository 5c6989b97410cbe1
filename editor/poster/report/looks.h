// SPDX-License-Identifier: EUPL-1.2
/// How the paragraphs of a report look in an office document.
#pragma once

#include <QByteArray>
#include <QString>

namespace poster {

/// How a paragraph looks; lengths in points.
struct Look {
    const char* name;
    double size;
    double above;
    /// The mark of an item stands this far to the left of its text.
    double hanging = 0;
    double left = 0;
    bool bold = false;
    bool quiet = false;
};

namespace look {

constexpr Look title{"Title", 24, 0, 0, 0, true};
constexpr Look part{"Heading_20_1", 15, 14, 0, 0, true};
constexpr Look section{"Heading_20_2", 11, 8, 0, 0, true};
constexpr Look paragraph{"Paragraph", 11, 5};
constexpr Look quiet{"Quiet", 10, 3, 0, 0, false, true};
constexpr Look item{"Item", 11, 3, 19.5, 19.5};
constexpr Look below{"Below", 10, 1, 19.5, 39, false, true};
constexpr Look drawing{"Picture", 11, 9};

} // namespace look

/// The name of the style that also keeps a paragraph on the page of the next one.
QString kept(const Look& look);

/// The file of a document with all these styles, each also kept with what follows. `language` is "nl", "en" or empty.
QByteArray styles(const QString& language);

} // namespace poster
