// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/report/report.h"

#include "editor/draw/badge.h"
#include "editor/model/find.h"
#include "editor/model/loops.h"
#include "editor/poster/naming.h"
#include "editor/poster/picture.h"
#include "editor/poster/write.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace poster {

namespace {

using namespace Qt::StringLiterals;
using Kind = Piece::Kind;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

class Telling {
public:
    explicit Telling(const model::Map& map)
        : m_map(map)
        , m_words(text(map.heading.language))
    {
    }

    std::vector<Piece> pieces()
    {
        heading();
        add({Kind::picture, {}, {}});
        for (const model::Loop& loop : m_map.loops)
            pattern(loop);
        others();
        principles();
        moves();
        return std::move(m_pieces);
    }

private:
    void add(Piece piece) { m_pieces.push_back(std::move(piece)); }
    void quiet(const QString& words)
    {
        if (!words.isEmpty())
            add({Kind::quiet, words, {}});
    }

    void heading()
    {
        const model::Heading& head = m_map.heading;
        const std::string title = model::titleOf(m_map);
        add({Kind::title, title.empty() ? m_words(QT_TRANSLATE_NOOP("poster", "A map without a title")) : text(title),
            {}});
        if (!head.subtitle.empty())
            add({Kind::paragraph, text(head.subtitle), {}});
        QStringList facts;
        if (!head.occasion.empty())
            facts << text(head.occasion);
        if (!head.date.empty())
            facts << m_words.date(text(head.date));
        for (const std::string& organisation : head.organisations)
            facts << text(organisation);
        quiet(facts.join(u" · "_s));
    }

    Piece step(model::StepId id)
    {
        const model::Step& step = m_map.steps.at(id);
        Piece piece{Kind::numbered, text(step.text), {}};
        if (!step.reading.empty())
            piece.below << m_words(QT_TRANSLATE_NOOP("poster", "Another reading: %1")).arg(text(step.reading));
        for (const model::View& view : step.views) {
            const model::Perspective* who = model::findPerspective(m_map, view.perspective);
            const QString name = who ? text(who->name) : QString();
            piece.below << (view.because.empty()
                    ? m_words(QT_TRANSLATE_NOOP("poster", "%1 recognises this.")).arg(name)
                    : m_words(QT_TRANSLATE_NOOP("poster", "%1 recognises this; makes sense, because %2"))
                          .arg(name, text(view.because)));
        }
        if (!step.note.empty())
            piece.below << text(step.note);
        return piece;
    }

    void answers(const model::Loop& loop, model::Question question, const char* words)
    {
        bool any = false;
        for (const model::Answer& answer : loop.answers) {
            if (answer.question != question)
                continue;
            if (!any)
                add({Kind::heading, m_words(words), {}, 2});
            any = true;
            Piece piece{Kind::bullet, text(answer.text), {}};
            if (answer.step)
                piece.below
                    << m_words(QT_TRANSLATE_NOOP("poster", "About: %1")).arg(text(m_map.steps.at(*answer.step).text));
            add(std::move(piece));
        }
    }

    void pattern(const model::Loop& loop)
    {
        add({Kind::heading,
            loop.name.empty() ? m_words(QT_TRANSLATE_NOOP("poster", "A pattern without a name"))
                              : draw::quoted(text(loop.name)),
            {}});
        if (!loop.story.empty())
            add({Kind::paragraph, text(loop.story), {}});
        for (const model::StepId id : loop.steps) {
            add(step(id));
            m_told.insert(id);
        }
        if (model::isOpen(m_map, loop.steps))
            quiet(m_words(QT_TRANSLATE_NOOP("poster", "The circle is open: an arrow is missing.")));
        else
            quiet(m_words(QT_TRANSLATE_NOOP("poster", "… and then it begins again.")));
        answers(loop, model::Question::recognise,
            QT_TRANSLATE_NOOP("poster", "Do you recognise this? What do you see of it in practice?"));
        answers(loop, model::Question::sustain,
            QT_TRANSLATE_NOOP("poster", "How do you, or your organisation, help to keep it going without meaning to?"));
        answers(loop, model::Question::move, QT_TRANSLATE_NOOP("poster", "Which first small move do you see?"));
        QStringList numbers;
        for (std::size_t i = 0; i < m_map.principles.size(); ++i)
            if (std::ranges::count(loop.principles, m_map.principles[i].id))
                numbers << QString::number(i + 1);
        if (!numbers.isEmpty())
            quiet(m_words(QT_TRANSLATE_NOOP("poster", "Principles that belong to it: %1")).arg(m_words.list(numbers)));
        quiet(layersIn(loop.layers));
        quiet(text(loop.note));
    }

    QString layersIn(const std::vector<model::Layer>& layers)
    {
        QStringList names;
        for (const model::Layer layer : layers)
            names << layerName(layer, m_words);
        return names.isEmpty() ? QString()
                               : m_words(QT_TRANSLATE_NOOP("poster", "In the triangle: %1")).arg(m_words.list(names));
    }

    void others()
    {
        bool any = false;
        for (const auto& [id, step] : m_map.steps) {
            if (m_told.contains(id))
                continue;
            if (!any)
                add({Kind::heading, m_words(QT_TRANSLATE_NOOP("poster", "Other steps")), {}});
            any = true;
            Piece piece = this->step(id);
            piece.kind = Kind::bullet;
            add(std::move(piece));
        }
    }

    void principles()
    {
        if (m_map.principles.empty())
            return;
        add({Kind::heading, m_words(QT_TRANSLATE_NOOP("poster", "Leading principles")), {}});
        for (const model::Principle& principle : m_map.principles) {
            Piece piece{Kind::numbered, text(principle.text), {}};
            for (const QString& line : {levelsOf(principle, m_words), layersIn(principle.layers), text(principle.note)})
                if (!line.isEmpty())
                    piece.below << line;
            if (!principle.reviewed.empty())
                piece.below << m_words(QT_TRANSLATE_NOOP("poster", "Last looked at: %1"))
                                   .arg(m_words.date(text(principle.reviewed)));
            add(std::move(piece));
        }
    }

    void moves()
    {
        for (const bool chosen : {true, false}) {
            bool any = false;
            for (const model::FirstMove& move : m_map.firstMoves) {
                if (move.chosen != chosen)
                    continue;
                if (!any)
                    add({Kind::heading,
                        chosen ? m_words(QT_TRANSLATE_NOOP("poster", "First moves"))
                               : m_words(QT_TRANSLATE_NOOP("poster", "Other first moves that were named")),
                        {}});
                any = true;
                Piece piece{Kind::bullet, text(move.text), {}};
                piece.below << placeOf(m_map, move);
                if (!move.who.empty())
                    piece.below << m_words(QT_TRANSLATE_NOOP("poster", "Who begins: %1")).arg(text(move.who));
                if (!move.when.empty())
                    piece.below << m_words(QT_TRANSLATE_NOOP("poster", "When: %1")).arg(text(move.when));
                if (!move.sign.empty())
                    piece.below << m_words(QT_TRANSLATE_NOOP("poster", "How we notice: %1")).arg(text(move.sign));
                add(std::move(piece));
            }
        }
        const QString again = lookAgain(m_map.heading, m_words);
        if (!again.isEmpty())
            add({Kind::paragraph, again, {}});
    }

    const model::Map& m_map;
    Words m_words;
    std::vector<Piece> m_pieces;
    std::set<model::StepId> m_told;
};

} // namespace

Report reportOf(const model::Map& map)
{
    Report report;
    report.pieces = Telling(map).pieces();
    report.title = report.pieces.front().text;
    report.language = Words(text(map.heading.language)).language();
    const Page drawn = picture(map);
    report.picture = png(drawn, report.title, pictureDots(drawn));
    return report;
}

} // namespace poster
