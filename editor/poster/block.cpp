// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/block.h"

#include "editor/draw/badge.h"
#include "editor/model/loops.h"
#include "editor/poster/naming.h"

#include <QCoreApplication>

#include <algorithm>

namespace poster {

namespace {

using namespace Qt::StringLiterals;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

template <class List, class Value> bool contains(const List& list, const Value& value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// Writes the blocks of one map.
class Writer {
public:
    Writer(const model::Map& map, const draw::Theme& theme, const Options& options, const Words& words)
        : m_map(map)
        , m_theme(theme)
        , m_options(options)
        , m_words(words)
    {
    }

    std::vector<Block> stories() const;
    std::vector<Block> principles() const;
    std::vector<Block> moves() const;
    std::vector<Block> triangle() const;

private:
    QString kind(const model::Loop& loop) const;
    QStringList liesIn(model::Layer layer) const;
    void addQuiet(Block& block, const QString& text) const;
    void addNote(Block& block, const std::string& note) const;

    const model::Map& m_map;
    const draw::Theme& m_theme;
    const Options& m_options;
    const Words& m_words;
};

void Writer::addQuiet(Block& block, const QString& quiet) const
{
    if (!quiet.isEmpty())
        block.paragraphs.push_back({quiet, draw::Weight::regular, m_theme.quiet});
}

void Writer::addNote(Block& block, const std::string& note) const
{
    if (m_options.parts.notes)
        addQuiet(block, text(note));
}

QString Writer::kind(const model::Loop& loop) const
{
    if (!model::hasSigns(m_map, loop.steps))
        return {};
    switch (model::kindOf(m_map, loop.steps)) {
    case model::Kind::reinforcing:
        return m_words(QT_TRANSLATE_NOOP("poster", "Reinforcing: every round makes it stronger."));
    case model::Kind::balancing:
        return m_words(QT_TRANSLATE_NOOP("poster", "Balancing: every round brings it back."));
    case model::Kind::unknown:
        return {};
    }
    return {};
}

std::vector<Block> Writer::stories() const
{
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < m_map.loops.size(); ++i) {
        const model::Loop& loop = m_map.loops[i];
        const draw::LoopLook look = draw::loopLook(m_map, i, m_theme);
        Block block;
        block.mark = {Mark::Kind::bar, {}, look.line, look.pen, {}};
        if (!loop.story.empty())
            block.paragraphs.push_back({text(loop.story), draw::Weight::regular, m_theme.ink});
        addQuiet(block, kind(loop));
        addNote(block, loop.note);
        if (block.paragraphs.empty())
            continue;
        if (!loop.name.empty()) {
            const QString name = draw::quoted(text(loop.name));
            const QString heading = m_options.style == Style::grey ? letter(i) + u"  "_s + name : name;
            block.paragraphs.insert(block.paragraphs.begin(), {heading, draw::Weight::bold, look.text, true});
        }
        blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<Block> Writer::principles() const
{
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < m_map.principles.size(); ++i) {
        const model::Principle& principle = m_map.principles[i];
        Block block;
        block.section = m_words(QT_TRANSLATE_NOOP("poster", "Leading principles"));
        block.sectionColour = m_theme.ink;
        block.mark = {Mark::Kind::square, QString::number(i + 1), m_theme.ink, Qt::SolidLine, {}};
        block.paragraphs.push_back({text(principle.text), draw::Weight::regular, m_theme.ink});
        addQuiet(block, levelsOf(principle, m_words));
        addNote(block, principle.note);
        blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<Block> Writer::moves() const
{
    std::vector<Block> blocks;
    for (const model::FirstMove& move : m_map.firstMoves) {
        if (!move.chosen)
            continue;
        Block block;
        block.section = m_words(QT_TRANSLATE_NOOP("poster", "First moves"));
        block.sectionColour = m_theme.accent;
        block.mark = {Mark::Kind::disc, letter(blocks.size()), m_theme.accent, Qt::SolidLine, {}};
        block.paragraphs.push_back({text(move.text), draw::Weight::bold, m_theme.ink});
        if (!move.who.empty())
            addQuiet(block, m_words(QT_TRANSLATE_NOOP("poster", "Who begins: %1")).arg(text(move.who)));
        if (!move.when.empty())
            addQuiet(block, m_words(QT_TRANSLATE_NOOP("poster", "When: %1")).arg(text(move.when)));
        if (!move.sign.empty())
            addQuiet(block, m_words(QT_TRANSLATE_NOOP("poster", "How we notice: %1")).arg(text(move.sign)));
        blocks.push_back(std::move(block));
    }
    if (!m_map.heading.lookAgain.empty()) {
        Block block;
        block.section = blocks.empty() ? QString() : blocks.back().section;
        block.paragraphs.push_back({lookAgain(m_map.heading, m_words), draw::Weight::regular, m_theme.ink});
        blocks.push_back(std::move(block));
    }
    return blocks;
}

QStringList Writer::liesIn(model::Layer layer) const
{
    QStringList found;
    for (const model::Loop& loop : m_map.loops)
        if (contains(loop.layers, layer) && !loop.name.empty())
            found << draw::quoted(text(loop.name));
    QStringList numbers;
    for (std::size_t i = 0; i < m_map.principles.size(); ++i)
        if (contains(m_map.principles[i].layers, layer))
            numbers << QString::number(i + 1);
    if (!numbers.isEmpty() && m_options.parts.principles)
        found << (numbers.size() == 1 ? m_words(QT_TRANSLATE_NOOP("poster", "principle %1"))
                                      : m_words(QT_TRANSLATE_NOOP("poster", "principles %1")))
                     .arg(m_words.list(numbers));
    QStringList letters;
    std::size_t chosen = 0;
    for (const model::FirstMove& move : m_map.firstMoves) {
        if (!move.chosen)
            continue;
        if (contains(move.layers, layer))
            letters << letter(chosen);
        ++chosen;
    }
    if (!letters.isEmpty() && m_options.parts.moves)
        found << (letters.size() == 1 ? m_words(QT_TRANSLATE_NOOP("poster", "first move %1"))
                                      : m_words(QT_TRANSLATE_NOOP("poster", "first moves %1")))
                     .arg(m_words.list(letters));
    return found;
}

std::vector<Block> Writer::triangle() const
{
    std::vector<Block> blocks;
    bool anything = false;
    for (const model::Layer layer : {model::Layer::goals, model::Layer::rules, model::Layer::relations}) {
        Block block;
        block.section = m_words(QT_TRANSLATE_NOOP("poster", "What lies where?"));
        block.sectionColour = m_theme.ink;
        block.mark = {Mark::Kind::triangle, {}, m_theme.ink, Qt::SolidLine, {layer}};
        block.paragraphs.push_back({layerName(layer, m_words), draw::Weight::bold, m_theme.ink});
        const QStringList found = liesIn(layer);
        addQuiet(block, found.join(u"\u00A0· "_s));
        anything = anything || !found.isEmpty();
        blocks.push_back(std::move(block));
    }
    return anything ? blocks : std::vector<Block>();
}

void append(std::vector<Block>& all, std::vector<Block> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

std::vector<Block> blocks(const model::Map& map, const draw::Theme& theme, const Options& options, const Words& words)
{
    const Writer writer(map, theme, options, words);
    std::vector<Block> all;
    if (options.parts.stories)
        append(all, writer.stories());
    if (options.parts.principles)
        append(all, writer.principles());
    if (options.parts.moves)
        append(all, writer.moves());
    if (options.parts.triangle)
        append(all, writer.triangle());
    return all;
}

QString letter(std::size_t index)
{
    QString letters;
    for (std::size_t rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % 26)));
    return letters;
}

} // namespace poster
