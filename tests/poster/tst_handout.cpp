// SPDX-License-Identifier: EUPL-1.2
/// The hand-out: a sheet of A4 for each pattern, with its questions on the back, and nothing lost.
#include "editor/poster/handout/handout.h"
#include "editor/resources/resources.h"
#include "tests/poster/maps.h"

#include <QTest>

#include <algorithm>

namespace {

QString textOf(const poster::Page& page)
{
    QString all;
    for (const poster::Part& part : page.parts)
        if (const auto* text = std::get_if<poster::TextPart>(&part))
            all += text->text.lines.front().text;
    return all.remove(' ');
}

const draw::Picture* mapOf(const poster::Page& page)
{
    for (const poster::Part& part : page.parts)
        if (const auto* map = std::get_if<poster::MapPart>(&part))
            return map->picture.get();
    return nullptr;
}

/// Lines to write on, as wide as the text and as far apart as handwriting asks.
int rulings(const poster::Page& page)
{
    int count = 0;
    double last = 0;
    for (const poster::Part& part : page.parts)
        if (const auto* line = std::get_if<poster::LinePart>(&part)) {
            const double y = line->line.y1();
            if (line->line.length() > page.size.width() / 2 && (count == 0 || y - last >= 20))
                ++count;
            last = y;
        }
    return count;
}

bool allOnPaper(const poster::Page& page)
{
    const QRectF paper(QPointF(), page.size);
    return std::ranges::all_of(page.parts, [&](const poster::Part& part) {
        const auto* text = std::get_if<poster::TextPart>(&part);
        if (!text)
            return true;
        const draw::Line& line = text->text.lines.front();
        return paper.contains(QRectF(text->place + line.origin * text->scale, QSizeF(line.width * text->scale, 0.1)));
    });
}

/// Two patterns that share a step, the second with a principle and an arrow of its own.
model::Map twoRings()
{
    model::Map map = ring(5);
    map.steps[model::StepId(6)] = {"A step aside.", model::Point{900, 0}, false, {}, {}, {}, {}, {}};
    map.links[model::LinkId(6)] = {model::StepId(1), model::StepId(6), {}, false, {}, {}};
    map.links[model::LinkId(7)] = {model::StepId(6), model::StepId(1), {}, false, {}, {}};
    map.principles.push_back({model::PrincipleId(2), "Only for the second.", {}, {}, {}, {}, {}});
    map.principles.push_back({model::PrincipleId(3), "For everybody.", {}, {}, {}, {}, {}});
    model::Loop second;
    second.id = model::LoopId(2);
    second.name = "To and fro";
    second.steps = {model::StepId(1), model::StepId(6)};
    second.principles = {model::PrincipleId(2)};
    map.loops.push_back(second);
    return map;
}

} // namespace

class TestHandout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { resources::load(); }

    void aSheetForEachPattern()
    {
        const poster::Poster handout = poster::handout(twoRings());
        QCOMPARE(handout.pages.size(), std::size_t(4));
        for (const poster::Page& page : handout.pages) {
            QVERIFY(std::abs(page.size.width() - 595.3) < 1 && std::abs(page.size.height() - 841.9) < 1);
            QVERIFY(allOnPaper(page));
        }
        const draw::Picture* first = mapOf(handout.pages[0]);
        QVERIFY(first);
        QCOMPARE(first->steps.size(), std::size_t(5));
        QCOMPARE(first->links.size(), std::size_t(5));
        const draw::Picture* second = mapOf(handout.pages[2]);
        QVERIFY(second);
        QCOMPARE(second->steps.size(), std::size_t(2));
        QVERIFY(!mapOf(handout.pages[1]) && !mapOf(handout.pages[3]));
        // In the colour that it has among the others.
        QVERIFY(first->badges.begin()->second.look.line != second->badges.begin()->second.look.line);
    }

    void principlesGoWithTheirPattern()
    {
        const poster::Poster handout = poster::handout(twoRings());
        const QString first = textOf(handout.pages[0]);
        QVERIFY(first.contains("Roundandround"));
        QVERIFY(first.contains("Whatwedocomesback"));
        QVERIFY(first.contains("1Westopforamomentfirst."));
        QVERIFY(first.contains("3Foreverybody."));
        QVERIFY(!first.contains("Onlyforthesecond."));
        const QString second = textOf(handout.pages[2]);
        QVERIFY(second.contains("2Onlyforthesecond."));
        QVERIFY(!second.contains("Westopforamoment"));
    }

    void marksAreThoseOfTheWholeMap()
    {
        model::Map map = twoRings();
        map.perspectives = {{model::PerspectiveId(1), "Neighbours", "", true, {}},
            {model::PerspectiveId(2), "Nextdoor", "", true, {}}, {model::PerspectiveId(3), "Neighbour", "", true, {}}};
        map.steps[model::StepId(2)].views = {{model::PerspectiveId(1), "", {}}};
        map.steps[model::StepId(6)].views = {{model::PerspectiveId(3), "", {}}};
        for (std::uint32_t i = 0; i < 4; ++i)
            map.loops.insert(map.loops.begin(), {model::LoopId(10 + i), {}, {}, {}, {}, {}, {}, {}, {}, {}});
        const auto addMove = [&map](std::uint32_t link, const std::string& text, bool chosen) {
            model::FirstMove move;
            move.id = model::MoveId(static_cast<std::uint32_t>(map.firstMoves.size() + 1));
            move.text = text;
            move.link = model::LinkId(link);
            move.chosen = chosen;
            map.firstMoves.push_back(move);
        };
        addMove(1, "Begin with the first.", true);
        addMove(7, "Not chosen.", false);
        addMove(6, "Begin with the second.", true);

        const poster::Poster handout = poster::handout(map);
        QCOMPARE(handout.pages.size(), std::size_t(4));
        const poster::Poster whole = poster::compose(map, {});
        const draw::Picture* all = mapOf(whole.pages[0]);
        const draw::Picture* second = mapOf(handout.pages[2]);
        const draw::Pill& pill = second->steps.at(model::StepId(6)).pills.at(0);
        const draw::Pill& wanted = all->steps.at(model::StepId(6)).pills.at(0);
        QCOMPARE(pill.fill, wanted.fill);
        QCOMPARE(pill.initials.lines.front().text, wanted.initials.lines.front().text);
        const draw::LinkShape& link = second->links.at(model::LinkId(6));
        QCOMPARE(link.colour, all->links.at(model::LinkId(6)).colour);
        QCOMPARE(link.pen, all->links.at(model::LinkId(6)).pen);
        QVERIFY(textOf(handout.pages[0]).contains("ABeginwiththefirst."));
        QVERIFY(!textOf(handout.pages[0]).contains("second."));
        QVERIFY(textOf(handout.pages[2]).contains("BBeginwiththesecond."));
        QVERIFY(!textOf(handout.pages[2]).contains("Beginwiththefirst."));
    }

    void noHeadingWithoutAFirstMove()
    {
        model::Map map = twoRings();
        map.heading.lookAgain = "2027-02-21";
        model::FirstMove move;
        move.id = model::MoveId(1);
        move.text = "Begin with the first.";
        move.link = model::LinkId(1);
        move.chosen = true;
        map.firstMoves = {move};
        const poster::Poster handout = poster::handout(map);
        QVERIFY(textOf(handout.pages[0]).contains("Firstmoves"));
        QVERIFY(!textOf(handout.pages[2]).contains("Firstmoves"));
        QVERIFY(textOf(handout.pages[2]).contains("Welookagain"));
    }

    void theBackAsksInTheLanguageOfTheMap_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("own");
        QTest::newRow("en") << "en"
                            << "Foryourselfonly";
        QTest::newRow("nl") << "nl"
                            << "Alleenvoorjezelf";
    }

    void theBackAsksInTheLanguageOfTheMap()
    {
        QFETCH(QString, language);
        model::Map map = ring(4);
        map.heading.language = language.toStdString();
        const poster::Page back = poster::handout(map).pages.at(1);
        QFETCH(QString, own);
        QVERIFY2(textOf(back).contains(own), qPrintable(textOf(back)));
        QVERIFY2(rulings(back) >= 9, qPrintable(QString::number(rulings(back))));
    }

    void loopsWithoutANameComeWhenNoneHasOne()
    {
        model::Map map = ring(4);
        map.loops.clear();
        QCOMPARE(poster::handout(map).pages.size(), std::size_t(2));
        QCOMPARE(mapOf(poster::handout(map).pages[0])->badges.size(), std::size_t(1));
        map.links.clear();
        QCOMPARE(poster::handout(map).pages.size(), std::size_t(2));
        QCOMPARE(poster::handout({}).pages.size(), std::size_t(2));
    }

    void muchTextGoesOnAndNothingIsLost_data()
    {
        QTest::addColumn<int>("principles");
        QTest::addColumn<int>("pages");
        QTest::newRow("on the back") << 5 << 2;
        QTest::newRow("on sheets of its own") << 16 << 4;
    }

    void muchTextGoesOnAndNothingIsLost()
    {
        QFETCH(int, principles);
        QFETCH(int, pages);
        model::Map map = ring(4);
        for (int i = 2; i < principles; ++i)
            map.principles.push_back({model::PrincipleId(i), longText(1200), {}, {}, {}, {}, {}});
        map.principles.push_back({model::PrincipleId(99), "The very last one.", {}, {}, {}, {}, {}});
        const poster::Poster handout = poster::handout(map);
        QCOMPARE(handout.pages.size() % 2, std::size_t(0));
        QString text;
        for (const poster::Page& page : handout.pages) {
            QVERIFY(allOnPaper(page));
            text += textOf(page);
        }
        QVERIFY(text.contains("Theverylastone."));
        QVERIFY(text.contains("Foryourselfonly"));
        QVERIFY(static_cast<int>(handout.pages.size()) >= pages);
    }

    void theDateToLookAgainIsOnIt()
    {
        model::Map map = ring(4);
        map.heading.lookAgain = "2027-02-21";
        QVERIFY(textOf(poster::handout(map).pages[0]).contains("Welookagainon21February2027."));
    }
};

QTEST_MAIN(TestHandout)
#include "tst_handout.moc"
