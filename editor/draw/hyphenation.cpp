// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/hyphenation.h"

#include <QFile>

#include <hyphen.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace draw {

namespace {

using namespace Qt::StringLiterals;

struct FreeDictionary {
    void operator()(HyphenDict* dictionary) const { hnj_hyphen_free(dictionary); }
};
using Dictionary = std::unique_ptr<HyphenDict, FreeDictionary>;

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

/// Null when the dictionary cannot be read; then words break anywhere.
Dictionary load(const QString& name)
{
    QFile resource(name);
    if (!resource.open(QIODevice::ReadOnly))
        return nullptr;
    QByteArray bytes = resource.readAll();
    const std::unique_ptr<std::FILE, CloseFile> file(
        fmemopen(bytes.data(), static_cast<std::size_t>(bytes.size()), "r"));
    return Dictionary(file ? hnj_hyphen_load_file(file.get()) : nullptr);
}

/// What the library allocates for hyphens that change letters. Such places are left alone: the text stays as typed.
struct Replacements {
    Replacements() = default;
    Replacements(const Replacements&) = delete;
    Replacements& operator=(const Replacements&) = delete;
    ~Replacements()
    {
        for (std::size_t i = 0; texts && i < size; ++i)
            std::free(texts[i]);
        std::free(texts);
        std::free(places);
        std::free(cuts);
    }

    bool at(std::size_t place) const { return texts && place < size && texts[place]; }

    char** texts = nullptr;
    int* places = nullptr;
    int* cuts = nullptr;
    std::size_t size = 0;
};

} // namespace

std::vector<qsizetype> hyphenPlaces(const QString& word, const QString& language)
{
    static const Dictionary dutch = load(u":/hyphen/hyph_nl_NL.dic"_s);
    static const Dictionary english = load(u":/hyphen/hyph_en_GB.dic"_s);
    HyphenDict* dictionary = language.startsWith(u"en"_s) ? english.get() : dutch.get();
    if (!dictionary)
        return {};

    const QString lower = word.toLower();
    const QByteArray bytes = dictionary->utf8 ? lower.toUtf8() : lower.toLatin1();
    const auto length = static_cast<std::size_t>(bytes.size());
    std::vector<char> marks(length + 5);
    Replacements replaced;
    replaced.size = length;
    if (lower.size() != word.size()
        || hnj_hyphen_hyphenate2(dictionary, bytes.constData(), static_cast<int>(length), marks.data(), nullptr,
               &replaced.texts, &replaced.places, &replaced.cuts)
            != 0)
        return {};

    // Marks count characters; those outside the basic plane take two places in the word.
    std::vector<qsizetype> places;
    qsizetype behind = 0;
    for (std::size_t character = 0; behind < word.size() && character < length; ++character) {
        behind += word[behind].isHighSurrogate() ? 2 : 1;
        if ((marks[character] & 1) && behind < word.size() && !replaced.at(character))
            places.push_back(behind);
    }
    return places;
}

} // namespace draw
