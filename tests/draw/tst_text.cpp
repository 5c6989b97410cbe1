// SPDX-License-Identifier: EUPL-1.2
/// Text in boxes: nothing clipped, nothing lost, the same everywhere.
#include "editor/draw/font.h"
#include "editor/draw/fontfile/directlookup.h"
#include "editor/draw/fontfile/familyname.h"
#include "editor/draw/hyphenation.h"
#include "editor/draw/shaping.h"
#include "editor/draw/stepbox.h"
#include "editor/draw/style.h"
#include "editor/draw/systemfonts.h"

#include <QFontInfo>
#include <QLineF>
#include <QLocale>
#include <QRawFont>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString longText()
{
    QString text;
    while (text.size() < 2000)
        text += u"De zaak staat stil en de onderlinge relaties lijden eronder. "_s;
    return text.left(2000);
}

QString joinedWords(const draw::Text& text)
{
    QString joined;
    for (const draw::Line& line : text.lines)
        joined += line.text;
    return joined.remove(u' ');
}

QString withoutSpaces(QString text)
{
    for (const QChar space : {QChar(u' '), QChar(u'\n'), QChar(u'\t')})
        text.remove(space);
    return text;
}

/// The glyphs of a line and where they stand from its beginning.
struct Drawn {
    QList<quint32> glyphs;
    QList<QPointF> places;
};

Drawn drawn(const draw::Line& line)
{
    Drawn drawn;
    for (const QGlyphRun& run : line.glyphs) {
        drawn.glyphs += run.glyphIndexes();
        for (const QPointF& place : run.positions())
            drawn.places << place - line.origin;
    }
    return drawn;
}

} // namespace

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEmbeddedFontIsUsed();
    void glyphsAreFoundAtOnce();
    void lettersOfElsewhereAreKnown();
    void strangeFontsStayAsTheyAre();
    void everyTextFits_data();
    void everyTextFits();
    void cutLinesAreDrawnAsIfAlone_data() { everyTextFits_data(); }
    void cutLinesAreDrawnAsIfAlone();
    void signsStayCharacters();
    void linesAreBalanced();
    void sentencesHaveReadableLines();
    void longTextsKeepAPleasantShape();
    void aBoxIsTheSameInEveryLocale();
    void longCompoundsAreHyphenated();
    void rightToLeftBeginsAtTheRight();
    void boxesAreRemembered();
    void boxesOfLongAgoAreForgotten();
    void aSecondReadingMakesTheBoxHigher();
};

void TestText::theEmbeddedFontIsUsed()
{
    for (const draw::Weight weight : {draw::Weight::regular, draw::Weight::bold}) {
        QVERIFY(draw::fontFile(weight).size() > 100'000);
        // By a name that no font of the system has: one of two Inters would be a matter of chance.
        QCOMPARE(QFontInfo(draw::font(14, weight)).family(), u"Inter in Patroon"_s);
        QCOMPARE(QRawFont::fromFont(draw::font(14, weight)).familyName(), u"Inter in Patroon"_s);
        QCOMPARE(QRawFont(draw::fontFile(weight), 14).familyName(), u"Inter"_s);
    }
}

void TestText::glyphsAreFoundAtOnce()
{
    for (const draw::Weight weight : {draw::Weight::regular, draw::Weight::bold}) {
        const QRawFont original(draw::fontFile(weight), 14);
        const QRawFont direct(draw::withDirectLookup(draw::fontFile(weight)), 14);
        QVERIFY(original.isValid() && direct.isValid());
        const QByteArray carried = draw::carriedFont(weight);
        int known = 0;
        for (char32_t character = 0; character < 0x110000; ++character) {
            const QString text = QString::fromUcs4(&character, 1);
            const QList<quint32> glyphs = original.glyphIndexesForString(text);
            if (glyphs != direct.glyphIndexesForString(text))
                QFAIL(qPrintable(u"The glyph of U+%1 has changed."_s.arg(uint(character), 4, 16)));
            const bool isKnown = glyphs.value(0) != 0;
            // Marks of byte order at the front, and of new lines, are no characters to draw.
            const bool drawn = !text.isEmpty() && character != '\n' && character != '\t';
            if (drawn && isKnown != draw::hasAllGlyphs(carried, text))
                QFAIL(qPrintable(u"U+%1 is taken for what it is not."_s.arg(uint(character), 4, 16)));
            known += isKnown ? 1 : 0;
        }
        QVERIFY(known > 2000);
        // And it is this one that is in use: the whole list of characters is longer than the ranges were.
        QVERIFY(QRawFont::fromFont(draw::font(14, weight)).fontTable("cmap").size()
            > original.fontTable("cmap").size() + 200'000);
    }
}

void TestText::lettersOfElsewhereAreKnown()
{
    QVERIFY(!draw::needsSystemFonts({}));
    QVERIFY(!draw::needsSystemFonts(u"„Coördinatie” – één regel,\n\teen café…"_s));
    QVERIFY(draw::needsSystemFonts(u"Blij \U0001F642"_s));
    QVERIFY(draw::needsSystemFonts(u"\u05E9"_s));
    QVERIFY(!draw::hasAllGlyphs(draw::fontFile(draw::Weight::regular), u"a"_s));
    QVERIFY(!draw::hasAllGlyphs({}, u"a"_s));
}

void TestText::strangeFontsStayAsTheyAre()
{
    const QByteArray font = draw::fontFile(draw::Weight::regular);
    for (const QByteArray& strange : {QByteArray(), QByteArray("no font"), font.first(100), font.first(1'000),
             QByteArray(5'000, '\xff')}) {
        QCOMPARE(draw::withDirectLookup(strange), strange);
        QCOMPARE(draw::withFamilyName(strange, u"Inter"_s), strange);
    }
}

void TestText::everyTextFits_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"Ja"_s;
    QTest::newRow("a sentence") << u"Partijen kijken elkaar aan: wie zet nu de eerste stap?"_s;
    QTest::newRow("a long word") << u"meervoudigepersoonlijkheidsstoornissenbehandelingsovereenkomst"_s;
    QTest::newRow("2000 characters") << longText();
    QTest::newRow("2000 characters, one word") << QString(2000, u'w');
    QTest::newRow("2000 narrow characters") << QString(2000, u'i');
    QTest::newRow("emoji") << u"Iedereen \U0001F642\U0001F642 blij \U0001F468\u200D\U0001F469\u200D\U0001F467 toch?"_s;
    QTest::newRow("right to left")
        << u"\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD \u05D6\u05D4 \u05D8\u05E7\u05E1\u05D8 \u05D0\u05E8\u05D5\u05DA"_s;
    QTest::newRow("newlines and tabs") << u"een\n\ttwee\n\ndrie"_s;
    QTest::newRow("markup") << u"<b>vet</b> & \\N \"aanhaling\" -> 'x'"_s;
    QTest::newRow("accents") << u"cafe\u0301 naïef coördinatie één"_s;
}

void TestText::everyTextFits()
{
    QFETCH(QString, text);
    const draw::StepBox box = draw::stepBox(text);
    const QRectF rect(-box.size.width() / 2, -box.size.height() / 2, box.size.width(), box.size.height());
    const QRectF inner = rect.adjusted(8, 8, -8, -8);
    QVERIFY(!box.text.lines.empty());
    for (const draw::Line& line : box.text.lines) {
        const QRectF place(box.textPlace() + line.origin - QPointF(0, 10), QSizeF(line.width, 12));
        QVERIFY2(inner.contains(place) || line.width == 0, qPrintable(line.text));
        for (const QGlyphRun& run : line.glyphs)
            QVERIFY2(rect.contains(run.boundingRect().translated(box.textPlace())), qPrintable(line.text));
    }
    QCOMPARE(joinedWords(box.text).remove(u'-'), withoutSpaces(text).remove(u'-'));
    QVERIFY(box.size.width() * box.size.height() >= 80.0 * static_cast<double>(text.size()));
}

/// Lines are cut from the text as it was shaped in one piece; that must not show.
void TestText::cutLinesAreDrawnAsIfAlone()
{
    QFETCH(QString, text);
    const draw::StepBox box = draw::stepBox(text);
    for (const draw::Line& line : box.text.lines) {
        const draw::Text alone = draw::setText(line.text, {box.text.font, draw::size::lineHeight, 1e5});
        QCOMPARE(alone.lines.size(), std::size_t{1});
        QVERIFY(std::abs(alone.lines.front().width - line.width) < 0.5);
        const Drawn asCut = drawn(line);
        const Drawn asAlone = drawn(alone.lines.front());
        QCOMPARE(asCut.glyphs, asAlone.glyphs);
        for (qsizetype i = 0; i < asCut.places.size(); ++i)
            QVERIFY(QLineF(asCut.places[i], asAlone.places[i]).length() < 0.5);
    }
}

/// A glyph that no character stands for is lost in a PDF: "->" as one arrow, a raised colon, brackets for capitals.
void TestText::signsStayCharacters()
{
    const QString text =
        u"a -> b --> c => d fi ff ffi fl office 10:30 (NL) 3-4 A-B x*y 3x4 <- 12/5 A@B :) != <= C+D +-"_s;
    const draw::Text set = draw::setText(text, {draw::font(14), 20, 4000});
    QCOMPARE(set.lines.size(), std::size_t{1});
    QList<quint32> drawn;
    for (const QGlyphRun& run : set.lines.front().glyphs)
        drawn += run.glyphIndexes();
    QCOMPARE(drawn, QRawFont::fromFont(draw::font(14)).glyphIndexesForString(text));
}

void TestText::linesAreBalanced()
{
    const draw::Text text = draw::stepBox(u"Als iedereen op zijn eigen eiland blijft komt er niets tot stand."_s).text;
    QVERIFY(text.lines.size() >= 2);
    for (const draw::Line& line : text.lines)
        QVERIFY2(line.width > 0.55 * text.size.width(), qPrintable(line.text));
}

void TestText::sentencesHaveReadableLines()
{
    const draw::Text text = draw::stepBox(
        u"Om de werkdruk draaglijk te houden bakent elke organisatie zelf af wat zij doet en wat zij laat liggen voor anderen."_s)
                                .text;
    QVERIFY(text.lines.size() >= 4 && text.lines.size() <= 6);
    for (std::size_t i = 0; i + 1 < text.lines.size(); ++i)
        QVERIFY2(text.lines[i].text.size() >= 16 && text.lines[i].text.size() <= 32, qPrintable(text.lines[i].text));
}

void TestText::longTextsKeepAPleasantShape()
{
    const QSizeF size = draw::stepBox(longText()).size;
    QVERIFY(size.width() > size.height());
    QVERIFY(size.width() < 2.5 * size.height());
}

void TestText::aBoxIsTheSameInEveryLocale()
{
    const QString text = u"De zaak staat stil; 1,5 jaar wachten."_s;
    const QSizeF before = draw::stepBox(text).size;
    const QLocale usual;
    for (const QLocale::Language language : {QLocale::Dutch, QLocale::C, QLocale::Arabic, QLocale::Hindi}) {
        QLocale::setDefault(QLocale(language));
        QCOMPARE(draw::stepBox(text).size, before);
    }
    QLocale::setDefault(usual);
    // Measured once and written down: any machine has to find the same.
    QCOMPARE(before, QSizeF(150, 64));
}

void TestText::longCompoundsAreHyphenated()
{
    const draw::Text text =
        draw::stepBox(u"De meervoudigepersoonlijkheidsstoornissenbehandelingsovereenkomst loopt af."_s).text;
    // Behind one of the places where Dutch allows a hyphen, and nowhere else.
    const QString allowed = u"meer-vou-di-ge-per-soon-lijk-heids-stoor-nis-sen-be-han-de-lings-over-een-komst"_s;
    QString broken;
    int hyphens = 0;
    for (const draw::Line& line : text.lines) {
        broken += line.text;
        hyphens += line.text.endsWith(u'-') ? 1 : 0;
    }
    QVERIFY(hyphens >= 2);
    for (const QString& part : broken.section(u' ', 1, 1).split(u'-')) {
        const QString plain = QString(allowed).remove(u'-');
        const qsizetype begin = plain.indexOf(part);
        QVERIFY2(begin >= 0, qPrintable(part));
        QStringList syllables = allowed.split(u'-');
        qsizetype place = 0;
        while (!syllables.isEmpty() && place < begin + part.size())
            place += syllables.takeFirst().size();
        QVERIFY2(place == begin + part.size(), qPrintable(part));
    }
    QVERIFY(draw::hyphenPlaces(u"responsibility"_s, u"en"_s) != draw::hyphenPlaces(u"responsibility"_s, u"nl"_s));
    QVERIFY(draw::hyphenPlaces(u"ja"_s, u"nl"_s).empty());
}

/// A short line ends early, at the left.
void TestText::rightToLeftBeginsAtTheRight()
{
    const QString text = u"שלום עולם זה טקסט ארוך למדי\nשלום"_s;
    const draw::Text set = draw::setText(text, {draw::font(draw::size::text), draw::size::lineHeight, 1e5});
    QCOMPARE(set.lines.size(), std::size_t{2});
    QVERIFY(set.lines[1].width < set.lines[0].width);
    for (const draw::Line& line : set.lines)
        QVERIFY(qAbs(line.origin.x() + line.width - set.size.width()) < 0.01);
    const draw::Text latin =
        draw::setText(u"een lange regel\nkort"_s, {draw::font(draw::size::text), draw::size::lineHeight, 1e5});
    QCOMPARE(latin.lines[1].origin.x(), 0.0);
}

void TestText::boxesAreRemembered()
{
    draw::StepBoxes boxes;
    const model::Map map;
    model::Step step;
    step.text = "Dezelfde tekst";
    const auto first = boxes.of(map, step);
    QCOMPARE(boxes.of(map, step), first);
    step.text = "Een andere tekst";
    QVERIFY(boxes.of(map, step) != first);
}

void TestText::boxesOfLongAgoAreForgotten()
{
    draw::StepBoxes boxes;
    model::Map map;
    const auto typed = [&](int letters) {
        model::Step step;
        step.text = "stap " + std::to_string(letters);
        return boxes.of(map, step);
    };
    const std::weak_ptr<const draw::StepBox> first = typed(0);
    for (int i = 1; i < 100; ++i)
        typed(i);
    QVERIFY(!first.expired());
    for (int i = 100; i < 1000; ++i)
        typed(i);
    QVERIFY(first.expired());
    // Every step of a map is remembered, however many there are.
    for (unsigned i = 1; i <= 600; ++i)
        map.steps[model::StepId{i}] = {};
    std::vector<std::shared_ptr<const draw::StepBox>> all;
    for (int i = 0; i < 600; ++i)
        all.push_back(typed(i));
    for (int i = 0; i < 600; ++i)
        QCOMPARE(typed(i), all[static_cast<std::size_t>(i)]);
}

void TestText::aSecondReadingMakesTheBoxHigher()
{
    const QString text = u"De zaak staat stil."_s;
    const draw::StepBox box = draw::stepBox(text, u"Wij zien dat anders."_s);
    QVERIFY(box.size.height() > draw::stepBox(text).size.height() + 15);
    QVERIFY(box.readingPlace().y() >= box.textPlace().y() + box.text.size.height());
    QVERIFY(box.readingPlace().y() + box.reading.size.height() <= box.size.height() / 2);
}

QTEST_MAIN(TestText)
#include "tst_text.moc"
