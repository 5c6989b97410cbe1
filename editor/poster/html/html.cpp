// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/html/html.h"

#include "editor/draw/badge.h"
#include "editor/draw/font.h"
#include "editor/model/find.h"
#include "editor/poster/html/drawing.h"
#include "editor/poster/naming.h"
#include "editor/poster/sheet.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace poster {

namespace {

using namespace Qt::StringLiterals;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QByteArray resource(const QString& name)
{
    QFile file(u":/html/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Text as text; only addresses that cannot hurt become links. Without what XML and HTML cannot hold.
QString escaped(const QString& words)
{
    static const QRegularExpression address(u"\\b(https?://|mailto:)[^\\s<>\"']+"_s);
    QString clean;
    for (const QChar character : words)
        if (character.unicode() >= 0x20 || character == u'\n')
            clean += character;
    QString result;
    qsizetype from = 0;
    for (auto found = address.globalMatch(clean); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString target = match.captured().toHtmlEscaped();
        result += clean.mid(from, match.capturedStart() - from).toHtmlEscaped()
            + u"<a rel=\"noreferrer noopener\" href=\""_s + target + u"\">"_s + target + u"</a>"_s;
        from = match.capturedEnd();
    }
    result += clean.mid(from).toHtmlEscaped();
    return result.replace(u'\n', u"<br>"_s);
}

QByteArray hashOf(const QByteArray& code)
{
    return "'sha256-" + QCryptographicHash::hash(code, QCryptographicHash::Sha256).toBase64() + "'";
}

QByteArray fontFaces()
{
    QByteArray faces;
    for (const auto& [weight, number] : {std::pair(draw::Weight::regular, "400"), {draw::Weight::bold, "700"}})
        faces += QByteArray("@font-face { font-family: Inter; font-weight: ") + number
            + "; src: url(data:font/otf;base64," + draw::fontFile(weight).toBase64() + ") format('opentype'); }\n";
    return faces;
}

class Writing {
public:
    explicit Writing(const model::Map& map)
        : m_map(map)
        , m_words(text(map.heading.language))
    {
    }

    QByteArray page();

private:
    QString element(const char* name, const QString& words, const char* kind = nullptr) const
    {
        const QString tag = QString::fromLatin1(name);
        const QString attribute = kind ? u" class=\""_s + QString::fromLatin1(kind) + u'"' : QString();
        return words.isEmpty() ? QString() : u'<' + tag + attribute + u'>' + escaped(words) + u"</"_s + tag + u">\n"_s;
    }
    QString button(const QString& attributes, const QString& words) const
    {
        return u"<button type=\"button\" "_s + attributes + u'>' + escaped(words) + u"</button>"_s;
    }
    QString header() const;
    QString patterns() const;
    QString pattern(const model::Loop& loop) const;
    QString step(model::StepId id) const;
    QString otherSteps() const;
    QString principles() const;
    QString moves() const;

    const model::Map& m_map;
    Words m_words;
};

QString Writing::header() const
{
    const model::Heading& head = m_map.heading;
    QStringList facts;
    for (const std::string& fact : {head.subtitle, head.occasion})
        if (!fact.empty())
            facts << text(fact);
    if (!head.date.empty())
        facts << m_words.date(text(head.date));
    for (const std::string& organisation : head.organisations)
        facts << text(organisation);
    const std::string title = model::titleOf(m_map);
    return element("h1", title.empty() ? m_words(QT_TRANSLATE_NOOP("poster", "A map without a title")) : text(title))
        + element("p", facts.join(u" · "_s));
}

QString Writing::step(model::StepId id) const
{
    const model::Step& step = m_map.steps.at(id);
    QString item = u"<li>"_s + escaped(text(step.text));
    if (!step.reading.empty())
        item += element(
            "div", m_words(QT_TRANSLATE_NOOP("poster", "Another reading: %1")).arg(text(step.reading)), "quiet");
    for (const model::View& view : step.views)
        if (const model::Perspective* who = model::findPerspective(m_map, view.perspective))
            item += element("div",
                view.because.empty()
                    ? m_words(QT_TRANSLATE_NOOP("poster", "%1 recognises this.")).arg(text(who->name))
                    : m_words(QT_TRANSLATE_NOOP("poster", "%1 recognises this; makes sense, because %2"))
                          .arg(text(who->name), text(view.because)),
                "quiet");
    return item + u"</li>\n"_s;
}

QString Writing::pattern(const model::Loop& loop) const
{
    const QString id = u'p' + QString::number(model::number(loop.id));
    QString section = u"<section class=\"told\" data-of=\""_s + id + u"\">\n"_s + element("p", text(loop.story))
        + u"<div class=\"walk\">"_s
        + button(u"data-walk=\"-1\""_s, u"‹ "_s + m_words(QT_TRANSLATE_NOOP("poster", "Back")))
        + button(u"data-walk=\"1\""_s, m_words(QT_TRANSLATE_NOOP("poster", "And then…")) + u" ›"_s)
        + u"</div>\n<ol class=\"steps\">\n"_s;
    for (const model::StepId step : loop.steps)
        section += this->step(step);
    section += u"</ol>\n"_s;
    QStringList numbers;
    for (std::size_t i = 0; i < m_map.principles.size(); ++i)
        if (std::ranges::count(loop.principles, m_map.principles[i].id))
            numbers << QString::number(i + 1);
    if (!numbers.isEmpty())
        section += element("p",
            m_words(QT_TRANSLATE_NOOP("poster", "Principles that belong to it: %1")).arg(m_words.list(numbers)),
            "quiet");
    return section + u"</section>\n"_s;
}

QString Writing::patterns() const
{
    if (m_map.loops.empty())
        return {};
    QString all = element("h2", m_words(QT_TRANSLATE_NOOP("poster", "Patterns"))) + u"<div class=\"names\">\n"_s;
    for (const model::Loop& loop : m_map.loops)
        all += button(u"aria-pressed=\"false\" data-pattern=\"p"_s + QString::number(model::number(loop.id)) + u'"',
                   loop.name.empty() ? m_words(QT_TRANSLATE_NOOP("poster", "A pattern without a name"))
                                     : draw::quoted(text(loop.name)))
            + u'\n';
    all += u"</div>\n"_s;
    for (const model::Loop& loop : m_map.loops)
        all += pattern(loop);
    return all;
}

QString Writing::otherSteps() const
{
    QString items;
    for (const auto& [id, step] : m_map.steps)
        if (std::ranges::none_of(
                m_map.loops, [id = id](const model::Loop& loop) { return std::ranges::count(loop.steps, id) > 0; }))
            items += this->step(id);
    return items.isEmpty()
        ? QString()
        : element("h2", m_words(QT_TRANSLATE_NOOP("poster", "Other steps"))) + u"<ul>\n"_s + items + u"</ul>\n"_s;
}

QString Writing::principles() const
{
    if (m_map.principles.empty())
        return {};
    QString all = element("h2", m_words(QT_TRANSLATE_NOOP("poster", "Leading principles"))) + u"<ol>\n"_s;
    for (const model::Principle& principle : m_map.principles)
        all += u"<li>"_s + escaped(text(principle.text)) + element("div", levelsOf(principle, m_words), "quiet")
            + element("div", text(principle.note), "quiet") + u"</li>\n"_s;
    return all + u"</ol>\n"_s;
}

QString Writing::moves() const
{
    QString items;
    for (const model::FirstMove& move : m_map.firstMoves) {
        if (!move.chosen)
            continue;
        items += u"<li>"_s + escaped(text(move.text)) + element("div", placeOf(m_map, move), "quiet");
        if (!move.who.empty())
            items +=
                element("div", m_words(QT_TRANSLATE_NOOP("poster", "Who begins: %1")).arg(text(move.who)), "quiet");
        if (!move.when.empty())
            items += element("div", m_words(QT_TRANSLATE_NOOP("poster", "When: %1")).arg(text(move.when)), "quiet");
        if (!move.sign.empty())
            items +=
                element("div", m_words(QT_TRANSLATE_NOOP("poster", "How we notice: %1")).arg(text(move.sign)), "quiet");
        items += u"</li>\n"_s;
    }
    const QString again = element("p", lookAgain(m_map.heading, m_words));
    return items.isEmpty() ? again
                           : element("h2", m_words(QT_TRANSLATE_NOOP("poster", "First moves"))) + u"<ul>\n"_s + items
            + u"</ul>\n"_s + again;
}

QByteArray Writing::page()
{
    const Options options;
    const draw::Theme theme = themeOf(Style::colour);
    const model::Map shown = forPaper(m_map, options);
    const QByteArray style = fontFaces() + resource(u"reader.css"_s);
    const QByteArray script = resource(u"reader.js"_s);
    const QByteArray policy = "default-src 'none'; style-src " + hashOf(style) + "; script-src " + hashOf(script)
        + "; font-src data:; base-uri 'none'; form-action 'none'";
    const QByteArray language =
        m_map.heading.language.empty() ? "nl" : QByteArray::fromStdString(m_map.heading.language);
    const std::string called = model::titleOf(m_map);
    const QString title = called.empty() ? u"Patroon"_s : text(called).simplified();
    QByteArray body = "<header>\n" + header().toUtf8() + "</header>\n<main id=\"stage\">\n"
        + drawing(shown, *sheet(shown, theme, options, m_words).picture, theme, m_words) + "<div id=\"zoom\">";
    for (const auto& [id, sign, words] :
        {std::tuple(u"larger"_s, u"+"_s, m_words(QT_TRANSLATE_NOOP("poster", "Larger"))),
            std::tuple(u"smaller"_s, u"−"_s, m_words(QT_TRANSLATE_NOOP("poster", "Smaller"))),
            std::tuple(u"whole"_s, m_words(QT_TRANSLATE_NOOP("poster", "Whole map")), QString())})
        body += button(
            u"id=\""_s + id + (words.isEmpty() ? u"\""_s : u"\" aria-label=\""_s + words.toHtmlEscaped() + u'"'), sign)
                    .toUtf8();
    body += "</div>\n</main>\n<aside>\n" + (patterns() + otherSteps() + principles() + moves()).toUtf8() + "</aside>\n";
    return "<!DOCTYPE html>\n<html lang=\"" + language
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\""
        + policy
        + "\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + title.toHtmlEscaped().toUtf8() + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n" + body
        + "<script>" + script + "</script>\n</body>\n</html>\n";
}

} // namespace

QByteArray html(const model::Map& map)
{
    return Writing(map).page();
}

} // namespace poster
