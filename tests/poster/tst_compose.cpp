// SPDX-License-Identifier: EUPL-1.2
/// Composed pages: nothing outside the paper, nothing lost, the map as large as it goes.
#include "editor/poster/compose.h"
#include "editor/poster/flow.h"
#include "editor/poster/frame.h"
#include "editor/poster/type.h"
#include "tests/poster/maps.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace {

poster::Options on(const QString& paper, poster::Orientation orientation = poster::Orientation::automatic)
{
    poster::Options options;
    options.paper = *poster::paperNamed(paper);
    options.orientation = orientation;
    return options;
}

QRectF rectOf(const poster::TextPart& part)
{
    const draw::Line& line = part.text.lines.front();
    return {part.place + line.origin * part.scale, QSizeF(line.width * part.scale, 0.1)};
}

QRectF rectOf(const poster::MapPart& part)
{
    const QRectF bounds = part.picture->bounds;
    return {part.place + bounds.topLeft() * part.scale, bounds.size() * part.scale};
}

/// All words beside the map, without spaces.
QString textOf(const poster::Poster& poster)
{
    QString all;
    for (const poster::Page& page : poster.pages)
        for (const poster::Part& part : page.parts)
            if (const auto* text = std::get_if<poster::TextPart>(&part))
                all += text->text.lines.front().text;
    return all.remove(' ');
}

QString squeezed(const std::string& text)
{
    return QString::fromStdString(text).remove(' ');
}

const poster::MapPart* mapOf(const poster::Page& page)
{
    for (const poster::Part& part : page.parts)
        if (const auto* map = std::get_if<poster::MapPart>(&part))
            return map;
    return nullptr;
}

/// Whatever has a place lies on the paper.
bool allOnPaper(const poster::Poster& poster)
{
    return std::ranges::all_of(poster.pages, [](const poster::Page& page) {
        const QRectF paper = QRectF(QPointF(), page.size).adjusted(-0.5, -0.5, 0.5, 0.5);
        return std::ranges::all_of(page.parts, [&](const poster::Part& part) {
            if (const auto* text = std::get_if<poster::TextPart>(&part))
                return paper.contains(rectOf(*text));
            if (const auto* map = std::get_if<poster::MapPart>(&part))
                return paper.contains(rectOf(*map));
            return true;
        });
    });
}

} // namespace

class TestCompose : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedMapsTakeOnePage_data();
    void shippedMapsTakeOnePage();
    void theOrientationIsThatOfTheLargerMap();
    void smallPrintGrowsLessThanThePaper();
    void partsCanBeLeftOut();
    void onlyChosenMovesAreShown();
    void theWordsFollowTheMap();
    void longWordsAreHyphenatedInTheLanguageOfTheMap();
    void aHeadingStaysWithItsText();
    void whatIsRememberedFitsAsWhatIsSetAnew();
    void whatDoesNotFitGoesOn();
    void longHeadingsAreWholeSomewhere();
    void mapsOfAllSizes_data();
    void mapsOfAllSizes();
    void emptyHasNoWordsInItsBoxes();
    void greyHasNoColours();
};

void TestCompose::shippedMapsTakeOnePage_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : shippedMaps())
        QTest::newRow(qPrintable(path)) << path;
}

void TestCompose::shippedMapsTakeOnePage()
{
    QFETCH(QString, path);
    const model::Map map = mapAt(path);
    QVERIFY(!map.steps.empty());
    for (const char* paper : {"A4", "A0"})
        for (const auto orientation : {poster::Orientation::portrait, poster::Orientation::landscape}) {
            const poster::Poster poster = poster::compose(map, on(paper, orientation));
            QCOMPARE(poster.pages.size(), std::size_t(1));
            const poster::Page& page = poster.pages.front();
            QCOMPARE(page.size.width() > page.size.height(), orientation == poster::Orientation::landscape);
            QVERIFY(allOnPaper(poster));
            const poster::MapPart* drawn = mapOf(page);
            QVERIFY(drawn);
            QVERIFY(page.mapRegion.adjusted(-0.5, -0.5, 0.5, 0.5).contains(rectOf(*drawn)));
            // As large as it goes: it touches two sides of its region.
            const QRectF rect = rectOf(*drawn);
            QVERIFY(rect.width() > 0.85 * page.mapRegion.width() || rect.height() > 0.85 * page.mapRegion.height());
            const QString text = textOf(poster);
            for (const model::Loop& loop : map.loops)
                QVERIFY2(text.contains(squeezed(loop.story)), loop.story.c_str());
            for (const model::Principle& principle : map.principles)
                QVERIFY2(text.contains(squeezed(principle.text)), principle.text.c_str());
            QVERIFY(text.contains(squeezed(map.heading.title)));
            QVERIFY(text.contains(squeezed(map.heading.subtitle)));
        }
}

void TestCompose::theOrientationIsThatOfTheLargerMap()
{
    model::Map wide = ring(12);
    model::Map high = wide;
    for (auto& [id, step] : high.steps)
        step.position = model::Point{step.position->y, step.position->x};
    const auto isWide = [](const model::Map& map) {
        const QSizeF size = poster::compose(map, on("A3")).pages.front().size;
        return size.width() > size.height();
    };
    QVERIFY(isWide(wide));
    QVERIFY(!isWide(high));
    // Measured paper stays as it was asked for.
    QVERIFY(poster::compose(wide, on("300x400")).pages.front().size.width() < 900);
}

void TestCompose::smallPrintGrowsLessThanThePaper()
{
    const double small = poster::usualSideText({595, 842});
    const double large = poster::usualSideText({2384, 3370});
    QVERIFY(small > 8);
    QVERIFY(large > 2.5 * small);
    QVERIFY(large < 3 * small);
    const poster::Page page = poster::compose(ring(8), on("A0")).pages.front();
    QVERIFY(page.sideText <= 1.5 * large);
    QVERIFY(page.stepText >= page.sideText);
    QVERIFY(page.smallestText <= page.sideText);
}

void TestCompose::partsCanBeLeftOut()
{
    const model::Map map = ring(6);
    poster::Options options = on("A4");
    const poster::Poster all = poster::compose(map, options);
    QVERIFY(textOf(all).contains("comesbacktous"));
    QVERIFY(textOf(all).contains("Westopfor"));
    QVERIFY(textOf(all).contains("andthen"));
    options.parts.stories = false;
    QVERIFY(!textOf(poster::compose(map, options)).contains("comesbacktous"));
    QVERIFY(textOf(poster::compose(map, options)).contains("Westopfor"));
    options.parts = {false, false, false, false, false, false};
    const poster::Poster bare = poster::compose(map, options);
    QVERIFY(!textOf(bare).contains("Westopfor"));
    QVERIFY(!textOf(bare).contains("andthen"));
    QVERIFY(bare.pages.front().stepText > all.pages.front().stepText);
}

void TestCompose::onlyChosenMovesAreShown()
{
    model::Map map = ring(6);
    model::FirstMove move;
    move.id = model::MoveId(1);
    move.text = "Ring before you write.";
    move.who = "Whoever is nearest";
    move.link = model::LinkId(2);
    map.firstMoves.push_back(move);
    const poster::Poster without = poster::compose(map, on("A4"));
    QVERIFY(!textOf(without).contains("Ringbefore"));
    QVERIFY(!mapOf(without.pages.front())->picture->links.at(model::LinkId(2)).barrier);
    map.firstMoves.front().chosen = true;
    const poster::Poster with = poster::compose(map, on("A4"));
    QVERIFY(textOf(with).contains("Ringbeforeyouwrite."));
    QVERIFY(textOf(with).contains("Whobegins:Whoeverisnearest"));
    QVERIFY(mapOf(with.pages.front())->picture->links.at(model::LinkId(2)).barrier);
}

void TestCompose::theWordsFollowTheMap()
{
    model::Map map = ring(6);
    map.heading.date = "2026-11-21";
    QVERIFY(textOf(poster::compose(map, on("A4"))).contains("21November2026"));
    map.heading.language = "nl";
    QVERIFY(textOf(poster::compose(map, on("A4"))).contains("21november2026"));
    map.heading.date = "some day";
    QVERIFY(textOf(poster::compose(map, on("A4"))).contains("someday"));
}

/// Columns get higher rather than part a heading from what it stands above.
void TestCompose::aHeadingStaysWithItsText()
{
    std::vector<poster::Item> items(14);
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i].height = 10;
        items[i].block = i;
        items[i].keepWithNext = i >= 4 && i + 1 < items.size();
    }
    poster::Columns columns{{}, 2, 100, 10, 200};
    const poster::Flow flow = poster::balancedFlow(items, columns, 2);
    QCOMPARE(flow.placed, items.size());
    QCOMPARE(flow.height, 100.0);
    // What no column can hold is torn after all.
    columns.height = 90;
    QCOMPARE(poster::balancedFlow(items, columns, 2).placed, items.size());
}

/// A word wider than its column is broken where its language allows, beside the map as in its boxes.
void TestCompose::longWordsAreHyphenatedInTheLanguageOfTheMap()
{
    const poster::Type type{20, 28, draw::Weight::regular};
    const auto lines = [&](const QString& language) {
        QStringList all;
        for (const poster::SetLine& line :
            poster::setLines("responsibility", {type.size, type.lineHeight, type.weight, language}, 100))
            all << line.text.lines.front().text;
        return all;
    };
    QVERIFY(lines("en").size() > 1);
    QVERIFY(lines("en") != lines("nl"));

    model::Map map = ring(3);
    map.loops.front().story = "responsibilityresponsibilityresponsibilityresponsibilityresponsibilityresponsibility";
    const auto hyphenated = [&](const char* language) {
        map.heading.language = language;
        const poster::Poster poster = poster::compose(map, on("A4", poster::Orientation::landscape));
        QStringList all;
        for (const poster::Part& part : poster.pages.front().parts)
            if (const auto* text = std::get_if<poster::TextPart>(&part))
                if (const QString& line = text->text.lines.front().text; line.endsWith('-'))
                    all << line;
        return all;
    };
    QVERIFY(!hyphenated("en").isEmpty());
    QVERIFY(hyphenated("en") != hyphenated("nl"));
}

void TestCompose::whatIsRememberedFitsAsWhatIsSetAnew()
{
    const poster::Language remembering("en");
    const QString texts[] = {"Short.", "Two\nlines.", QString::fromStdString(longText(400)),
        "An interdepartmentalresponsibilityagreement in well-known words, here and there."};
    for (int round = 0; round < 2; ++round)
        for (double width = 900; width > 90; width -= 7)
            for (const QString& text : texts) {
                const draw::Text known = remembering.set(text, 48, draw::Weight::regular, 67, width);
                const draw::Text anew = poster::Language("en").set(text, 48, draw::Weight::regular, 67, width);
                QCOMPARE(known.lines.size(), anew.lines.size());
                QVERIFY(known.size.width() <= width);
            }
}

void TestCompose::whatDoesNotFitGoesOn()
{
    model::Map map = ring(6);
    for (int i = 2; i < 12; ++i)
        map.principles.push_back({model::PrincipleId(i), longText(2000), {}, {}, {}, {}, {}});
    map.principles.back().text = "The very last one.";
    for (const auto orientation : {poster::Orientation::portrait, poster::Orientation::landscape}) {
        const poster::Poster poster = poster::compose(map, on("A4", orientation));
        QVERIFY(poster.pages.size() > 1);
        QVERIFY(allOnPaper(poster));
        QString text = textOf(poster);
        // A text may go on on the next page, below that page's own heading.
        static const QRegularExpression heading("Eenringpage\\d+");
        text.remove(heading);
        QCOMPARE(text.count(squeezed(longText(2000))), 9);
        QVERIFY(text.contains("Theverylastone."));
        QVERIFY(text.contains("Moreonpage2"));
        QVERIFY(mapOf(poster.pages.front()));
        QVERIFY(!mapOf(poster.pages.back()));
    }
}

void TestCompose::longHeadingsAreWholeSomewhere()
{
    model::Map map = ring(4);
    map.heading.title = longText(2000);
    map.heading.subtitle = longText(1900);
    map.heading.occasion = longText(1800);
    map.heading.organisations = {longText(1700), "Last"};
    for (const auto orientation : {poster::Orientation::portrait, poster::Orientation::landscape}) {
        const poster::Poster poster = poster::compose(map, on("A4", orientation));
        QVERIFY(allOnPaper(poster));
        const QString text = textOf(poster);
        QVERIFY(text.contains(squeezed(longText(2000))));
        QVERIFY(text.contains("Last"));
        QVERIFY(poster.pages.front().mapRegion.height() > 0.3 * poster.pages.front().size.height());
    }
}

void TestCompose::mapsOfAllSizes_data()
{
    QTest::addColumn<model::Map>("map");
    QTest::newRow("nothing") << model::Map();
    QTest::newRow("one step") << ring(1);
    QTest::newRow("two steps") << ring(2);
    QTest::newRow("300 steps") << ring(300);
    model::Map text = ring(3);
    text.steps.begin()->second.text = longText(2000);
    text.steps.begin()->second.reading = longText(2000);
    text.loops.front().name = longText(2000);
    text.loops.front().story = longText(2000);
    QTest::newRow("2000 characters") << text;
    model::Map many = ring(3);
    for (int i = 1; i <= 60; ++i) {
        many.perspectives.push_back({model::PerspectiveId(i), "Somebody " + longText(60), {}, i % 2 == 0, {}});
        many.steps.begin()->second.views.push_back({model::PerspectiveId(i), {}, {}});
    }
    QTest::newRow("60 perspectives") << many;
}

void TestCompose::mapsOfAllSizes()
{
    QFETCH(model::Map, map);
    for (const char* paper : {"A4", "A0", "50x50", "5000x100", "100x3000"}) {
        const poster::Poster poster = poster::compose(map, on(paper));
        QVERIFY(!poster.pages.empty());
        QVERIFY2(poster.pages.size() < 400, paper);
        QCOMPARE(mapOf(poster.pages.front()) != nullptr, !map.steps.empty());
        QVERIFY2(poster.pages.front().stepText <= poster.pages.front().size.height() / 10, paper);
        if (qstrlen(paper) == 2)
            QVERIFY2(allOnPaper(poster), paper);
    }
}

void TestCompose::emptyHasNoWordsInItsBoxes()
{
    poster::Options options = on("A4");
    options.style = poster::Style::empty;
    const poster::Poster poster = poster::compose(ring(6), options);
    const auto& picture = *mapOf(poster.pages.front())->picture;
    QCOMPARE(picture.steps.size(), std::size_t(6));
    for (const auto& [id, step] : picture.steps) {
        QVERIFY(step.box->text.lines.empty());
        QVERIFY(step.rect().width() > 90);
    }
    QVERIFY(!picture.badges.begin()->second.name.lines.empty());
}

void TestCompose::greyHasNoColours()
{
    model::Map map = ring(6);
    map.loops.push_back(map.loops.front());
    map.loops.back().id = model::LoopId(2);
    map.loops.back().colour = "#D55E00";
    poster::Options options = on("A4");
    options.style = poster::Style::grey;
    const poster::Poster poster = poster::compose(map, options);
    for (const auto& [id, badge] : mapOf(poster.pages.front())->picture->badges) {
        QCOMPARE(badge.look.line.saturation(), 0);
        QVERIFY(!badge.letter.lines.empty());
    }
    QVERIFY(textOf(poster).contains(QStringLiteral("B\u2018Roundandround\u2019")));
}

QTEST_MAIN(TestCompose)
#include "tst_compose.moc"
