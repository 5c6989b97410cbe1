// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/content.h"

#include "editor/model/find.h"

#include <QCoreApplication>

#include <algorithm>

namespace poster {

namespace {

QString howToRead(const draw::Picture& picture, const Words& words)
{
    if (picture.links.empty())
        return {};
    const QString arrows = words(QT_TRANSLATE_NOOP("poster", "Read each arrow as “and then…”."));
    if (picture.badges.empty())
        return arrows;
    return arrows + QLatin1Char(' ')
        + words(QT_TRANSLATE_NOOP("poster",
            "A pattern is nobody’s fault: each step makes sense to somebody. Begin at the dot and go round."));
}

} // namespace

Content contentOf(const model::Map& map, const Options& options)
{
    const model::Map shown = forPaper(map, options);
    const draw::Theme theme = themeOf(options.style);
    Words words(QString::fromStdString(map.heading.language));
    Sheet drawn = sheet(shown, theme, options, words);
    Content content{map.heading, theme, words, words.language(), std::move(drawn), {}, {}, {}};
    content.heading.title = model::titleOf(map);
    if (options.style != Style::empty)
        content.blocks = blocks(shown, theme, options, content.words);
    if (options.parts.legend) {
        content.legend = legend(shown, *content.sheet.picture, content.words);
        content.howToRead = howToRead(*content.sheet.picture, content.words);
    }
    return content;
}

} // namespace poster
