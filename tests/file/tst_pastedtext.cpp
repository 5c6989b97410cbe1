// SPDX-License-Identifier: EUPL-1.2
#include "editor/file/pastedtext.h"
#include "editor/file/text.h"
#include "editor/model/find.h"

#include <QtTest/QTest>

using namespace model;

namespace {

std::vector<std::string> textsOf(const Map& map)
{
    std::vector<std::string> texts;
    for (const auto& [id, step] : map.steps)
        texts.push_back(step.text);
    return texts;
}

using Texts = std::vector<std::string>;

bool linked(const Map& map, unsigned from, unsigned to)
{
    return linkBetween(map, StepId{from}, StepId{to}).has_value();
}

} // namespace

class TestPastedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesBecomeSteps()
    {
        const Map map = file::readPastedText("eerst dit\r\n\r\n  dan dat  \nen dan dit").map;
        QCOMPARE(textsOf(map), (Texts{"eerst dit", "dan dat", "en dan dit"}));
        QVERIFY(map.links.empty());
    }

    void bulletsAndNumbersGo()
    {
        const Map map =
            file::readPastedText("- een\n* twee\n• drie\n1. vier\n12) vijf\n3,5 fte te weinig\n2026. is een jaar").map;
        QCOMPARE(
            textsOf(map), (Texts{"een", "twee", "drie", "vier", "vijf", "3,5 fte te weinig", "2026. is een jaar"}));
    }

    void arrowsBecomeLinks()
    {
        const Map map = file::readPastedText("A -> B --> C → A").map;
        QCOMPARE(textsOf(map), (Texts{"A", "B", "C"}));
        QVERIFY(linked(map, 1, 2) && linked(map, 2, 3) && linked(map, 3, 1));
        QCOMPARE(map.links.size(), std::size_t(3));
    }

    void theSameWordsAreTheSameStep()
    {
        const Map map = file::readPastedText("A -> B\nB => C\nA->C").map;
        QCOMPARE(textsOf(map), (Texts{"A", "B", "C"}));
        QVERIFY(linked(map, 1, 2) && linked(map, 2, 3) && linked(map, 1, 3));
    }

    void signsStandBehindArrows()
    {
        const Map map = file::readPastedText("A ->+ B\nB -> - C\nC →? D\nD -> -5 graden\nE ->− F").map;
        QCOMPARE(textsOf(map), (Texts{"A", "B", "C", "D", "-5 graden", "E", "F"}));
        QVERIFY(map.links.at(LinkId{1}).polarity == Polarity::plus);
        QVERIFY(map.links.at(LinkId{2}).polarity == Polarity::minus);
        QVERIFY(map.links.at(LinkId{3}).polarity == Polarity::open);
        QVERIFY(map.links.at(LinkId{4}).polarity == Polarity::none);
        QVERIFY(map.links.at(LinkId{5}).polarity == Polarity::minus);
    }

    void signsStandBehindTheWordsToo()
    {
        const Map map = file::readPastedText("A -> B + -> C\nC -> A −\nA -> D ?\nD -> is dat zo?\nE + -> F").map;
        QCOMPARE(textsOf(map), (Texts{"A", "B", "C", "D", "is dat zo?", "E +", "F"}));
        QVERIFY(map.links.at(LinkId{1}).polarity == Polarity::plus);
        QVERIFY(map.links.at(LinkId{2}).polarity == Polarity::none);
        QVERIFY(map.links.at(LinkId{3}).polarity == Polarity::minus);
        QVERIFY(map.links.at(LinkId{4}).polarity == Polarity::open);
        QVERIFY(map.links.at(LinkId{5}).polarity == Polarity::none);
        QVERIFY(map.links.at(LinkId{6}).polarity == Polarity::none);
    }

    void emptyEndsAreNoSteps()
    {
        QCOMPARE(textsOf(file::readPastedText("-> A ->").map), Texts{"A"});
        QVERIFY(file::readPastedText("->\n-\n \n\t").map.links.empty());
        QVERIFY(file::readPastedText("").map.steps.empty());
        QVERIFY(file::readPastedText("A -> A").map.links.empty());
    }

    void whatIsTooLongGoesOn()
    {
        std::string words;
        while (words.size() < 4500)
            words += "één ";
        const Map map = file::readPastedText(words).map;
        QVERIFY(map.steps.size() >= 2);
        std::size_t all = 0;
        for (const auto& [id, step] : map.steps) {
            QVERIFY(file::characters(step.text) <= maximumTextLength);
            QVERIFY(step.text.ends_with("één"));
            all += file::characters(step.text) + 1;
        }
        QCOMPARE(all, file::characters(words));
    }

    void tooManyLinesAreCutOffAndSaidSo()
    {
        std::string lines;
        for (std::size_t i = 0; i < maximumSteps + 3; ++i)
            lines += "regel\n";
        const file::PastedText pasted = file::readPastedText(lines);
        QCOMPARE(pasted.map.steps.size(), maximumSteps);
        QVERIFY(!pasted.complete);
    }

    void strangeBytesDoNoHarm()
    {
        const Map map = file::readPastedText("een\x01\xFF twee\n\xE2\x86").map;
        for (const auto& [id, step] : map.steps) {
            QCOMPARE(file::brokenUtf8(step.text), std::string::npos);
            QVERIFY(!file::hasControl(step.text));
        }
    }

    void textComesBackTheSame()
    {
        const Map map = file::readPastedText("A -> B ->- C -> A\nB ->? D\nlos").map;
        const Map again = file::readPastedText(file::toPlainText(map)).map;
        QCOMPARE(again.steps.size(), map.steps.size());
        QCOMPARE(again.links.size(), map.links.size());
        QVERIFY(textsOf(again) == textsOf(map));
    }
};

QTEST_GUILESS_MAIN(TestPastedText)
#include "tst_pastedtext.moc"
