// SPDX-License-Identifier: EUPL-1.2
// What is typed stands in the lines of what is drawn.
#include "editor/canvas/cutlines.h"
#include "editor/draw/badge.h"
#include "editor/draw/font.h"
#include "editor/draw/style.h"
#include "tests/canvas/desk.h"

#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

draw::Setting setting(double width)
{
    return {draw::font(draw::size::text), draw::size::lineHeight, width, draw::Align::leading};
}

/// The lines of the document, and where each begins.
std::vector<std::pair<QString, double>> linesOf(const QTextDocument& document)
{
    std::vector<std::pair<QString, double>> lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            lines.emplace_back(block.text().mid(line.textStart(), line.textLength()).trimmed(), line.x());
        }
    return lines;
}

} // namespace

class TestCutLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordThatIsCutHasItsHyphen()
    {
        const QString word = u"De meerjarenonderhoudsprognosecommissievergadering"_s;
        const draw::Text drawn = draw::setText(word, setting(200));
        QTextDocument document(word);
        document.setDefaultFont(draw::font(draw::size::text));
        const canvas::CutLines cut = canvas::cutLines(document, drawn, setting(200));
        std::size_t hyphens = 0;
        for (const draw::Line& line : drawn.lines)
            hyphens += line.hyphen;
        QVERIFY(hyphens > 0);
        QCOMPARE(cut.hyphens.size(), hyphens);
        for (const QPointF& place : cut.hyphens)
            QVERIFY(place.x() > 0 && place.x() <= 200);
    }

    void spacesInFrontAreNotPartOfIt()
    {
        const QString words = u"Om de werkdruk draaglijk te houden bakent iedereen af"_s;
        const draw::Text drawn = draw::setText(words, setting(200));
        QTextDocument document(u"   "_s + words);
        document.setDefaultFont(draw::font(draw::size::text));
        canvas::cutLines(document, drawn, setting(200));
        const auto lines = linesOf(document);
        QCOMPARE(lines.size(), drawn.lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i)
            QCOMPARE(lines[i].first, drawn.lines[i].text.trimmed());
    }

    void aNameStandsAsItDoesBetweenItsQuotationMarks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("short") << u"Wereldvrede"_s;
        QTest::newRow("two lines") << u"It gets damp again and again"_s;
        QTest::newRow("long") << u"A very long name for a pattern that nobody can remember but that everybody says"_s;
        QTest::newRow("quoted") << u"\u2018We willen toch allemaal hetzelfde?\u2019"_s;
    }

    void aNameStandsAsItDoesBetweenItsQuotationMarks()
    {
        QFETCH(QString, name);
        Desk desk;
        desk.open(4);
        desk.scene().select(canvas::onlyLoop({desk.id(1), desk.id(2), desk.id(3), desk.id(4)}));
        for (qsizetype i = 0; i < name.size(); ++i) {
            if (i == 0)
                desk.type("x");
            canvas::Entry& entry = *desk.view.writer().entry();
            if (i == 0)
                entry.document()->clear();
            entry.textCursor().insertText(name.mid(i, 1));
            if (name[i].isSpace())
                continue;
            const draw::BadgeShape& badge = desk.scene().picture().badges.begin()->second;
            const draw::Text drawn =
                draw::badgeShape(desk.view.writer().mapAsTyped(), 0, desk.scene().theme(), {}).name;
            QString typed;
            for (const auto& [line, left] : linesOf(*entry.document()))
                typed += line + u'|';
            QString wanted;
            for (const draw::Line& line : drawn.lines)
                wanted += line.text.trimmed() + u'|';
            if (draw::quoted(name.left(i + 1)) != name.left(i + 1))
                wanted.remove(0, 1).remove(wanted.size() - 2, 1);
            // In a narrow ring the name has lines of its own.
            if (badge.name.lines.size() == drawn.lines.size())
                QCOMPARE(typed, wanted);
        }
    }
};

QTEST_MAIN(TestCutLines)
#include "tst_cutlines.moc"
