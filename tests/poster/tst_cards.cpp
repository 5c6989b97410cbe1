// SPDX-License-Identifier: EUPL-1.2
/// Cards for on the table: what is asked on them can be read at a glance.
#include "editor/poster/cards/cards.h"
#include "editor/resources/resources.h"
#include "tests/poster/maps.h"

#include <QTest>

namespace {

/// The lines in the lower part of the first card, from the top down.
std::vector<poster::TextPart> asked(const poster::Page& page)
{
    std::vector<poster::TextPart> lines;
    for (const poster::Part& part : page.parts)
        if (const auto* text = std::get_if<poster::TextPart>(&part))
            if (text->place.x() < page.size.width() / 2 - 30 && text->place.y() < page.size.height() / 2
                && text->place.y() > page.size.height() / 4)
                lines.push_back(*text);
    return lines;
}

QString wordsOf(const poster::TextPart& part)
{
    return part.text.lines.front().text.simplified();
}

double leftOf(const poster::TextPart& part)
{
    return part.place.x() + part.text.lines.front().origin.x() * part.scale;
}

} // namespace

class TestCards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { resources::load(); }

    void whatIsAskedHangsBesideItsNumber_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << "en";
        QTest::newRow("nl") << "nl";
    }

    void whatIsAskedHangsBesideItsNumber()
    {
        QFETCH(QString, language);
        model::Map map = ring(4);
        map.heading.language = language.toStdString();
        const std::vector<poster::TextPart> lines = asked(poster::cards(map).pages.front());
        QVERIFY(lines.size() >= 7);
        double number = 0;
        double text = 0;
        int count = 0;
        for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
            if (wordsOf(lines[i]) == QString::number(count + 1)) {
                ++count;
                number = leftOf(lines[i]);
            } else {
                if (text == 0)
                    text = leftOf(lines[i]);
                QVERIFY2(std::abs(leftOf(lines[i]) - text) < 1, qPrintable(wordsOf(lines[i])));
            }
        }
        QCOMPARE(count, 3);
        QVERIFY(text > number + 5);
        // The last question has no number.
        QVERIFY(std::abs(leftOf(lines.back()) - number) < 1);
    }
};

QTEST_MAIN(TestCards)
#include "tst_cards.moc"
