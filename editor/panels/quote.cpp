// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/quote.h"

#include "editor/draw/badge.h"

namespace panels {

QString shortQuote(const std::string& utf8, qsizetype longest)
{
    const QString text = QString::fromStdString(utf8).simplified();
    if (text.size() <= longest)
        return draw::quoted(text);
    const QString beginning = text.left(longest);
    const qsizetype word = beginning.lastIndexOf(u' ');
    return draw::quoted(beginning.left(word > 0 ? word : longest - 1) + QChar(u'…'));
}

} // namespace panels
