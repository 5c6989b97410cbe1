// SPDX-License-Identifier: EUPL-1.2
/// A poster on sheets: their number, and that together they are the poster.
#include "editor/poster/paintpage.h"
#include "editor/poster/tiles.h"
#include "tests/poster/maps.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

namespace {

constexpr QSizeF a4(210, 297);
constexpr QSizeF a3(297, 420);

/// Ten dots to a millimetre would be much; two are enough to see whether sheets fit.
constexpr double dotsPerMillimetre = 2;

QImage drawn(const poster::Page& page)
{
    const double scale = dotsPerMillimetre / poster::pointsPerMillimetre;
    QImage image((page.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    poster::paintPage(painter, page);
    return image;
}

/// How many dots of two pictures differ clearly.
int differences(const QImage& one, const QImage& other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            count += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 60 ? 1 : 0;
    return count;
}

} // namespace

class TestTiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sheetsOfAPage_data();
    void sheetsOfAPage();
    void impossibleSheets();
    void sheetsTogetherAreThePoster();
    void theOverviewNamesEverySheet();
};

void TestTiles::sheetsOfAPage_data()
{
    QTest::addColumn<QSizeF>("page");
    QTest::addColumn<QSizeF>("paper");
    QTest::addColumn<QSize>("sheets");
    QTest::newRow("A0 landscape on A4") << QSizeF(1189, 841) << a4 << QSize(7, 3);
    QTest::newRow("A0 portrait on A4") << QSizeF(841, 1189) << a4 << QSize(3, 7);
    QTest::newRow("A0 landscape on A3") << QSizeF(1189, 841) << a3 << QSize(3, 3);
    QTest::newRow("A4 on A4") << QSizeF(200, 287) << a4 << QSize(1, 1);
    // 831 / 277 is exactly 3.
    QTest::newRow("exactly") << QSizeF(841, 200) << a4 << QSize(3, 1);
}

void TestTiles::sheetsOfAPage()
{
    QFETCH(QSizeF, page);
    QFETCH(QSizeF, paper);
    QFETCH(QSize, sheets);
    const auto tiling = poster::tiling(page, paper, 10, 5);
    QVERIFY(tiling);
    QCOMPARE(tiling->sheets(), sheets.width() * sheets.height());
    // The sheets cover the page.
    QVERIFY(tiling->columns * (tiling->usable().width() - 10) + 10 >= page.width() - 1e-6);
    QVERIFY(tiling->rows * (tiling->usable().height() - 10) + 10 >= page.height() - 1e-6);
}

void TestTiles::impossibleSheets()
{
    QVERIFY(!poster::tiling({841, 1189}, a4, 100, 5));
    QVERIFY(!poster::tiling({841, 1189}, a4, 0, 60));
    QVERIFY(!poster::tiling({841, 1189}, a4, -1, 5));
    QVERIFY(poster::tiling({841, 1189}, a4, 0, 0));
}

void TestTiles::sheetsTogetherAreThePoster()
{
    poster::Options options;
    options.paper = *poster::paperNamed("A2");
    options.orientation = poster::Orientation::landscape;
    const poster::Poster whole = poster::compose(ring(8), options);
    const poster::Poster sheets = *poster::tiled(whole, a4, 10, 5);
    const poster::Tiling tiling = *poster::tiling({594, 420}, a4, 10, 5);
    QCOMPARE(sheets.pages.size(), static_cast<std::size_t>(tiling.sheets()) + 1);

    const QImage wanted = drawn(whole.pages.front());
    QImage together(wanted.size(), QImage::Format_RGB32);
    together.fill(Qt::white);
    const QSizeF step = tiling.usable() - QSizeF(10, 10);
    const auto dots = [](double millimetres) { return static_cast<int>(std::lround(millimetres * dotsPerMillimetre)); };
    {
        QPainter painter(&together);
        // As people do it: what lies left of and above the dashed lines is cut away, and each sheet covers the edge of
        // the ones before.
        for (int row = 0; row < tiling.rows; ++row)
            for (int column = 0; column < tiling.columns; ++column) {
                const QImage sheet = drawn(sheets.pages[static_cast<std::size_t>(1 + row * tiling.columns + column)]);
                const double left = column > 0 ? 10 : 0;
                const double top = row > 0 ? 10 : 0;
                const QRect cut(dots(5 + left), dots(5 + top), dots(tiling.usable().width() - left),
                    dots(tiling.usable().height() - top));
                painter.drawImage(
                    QPoint(dots(column * step.width() + left), dots(row * step.height() + top)), sheet.copy(cut));
            }
    }
    QImage nothing(wanted.size(), QImage::Format_RGB32);
    nothing.fill(Qt::white);
    QVERIFY(differences(wanted, nothing) > 10'000);
    // Marks at the corners and the dashed lines are all that may differ.
    const int most = tiling.sheets() * 400;
    QVERIFY2(differences(wanted, together) < most, qPrintable(QString::number(differences(wanted, together))));
    // A sheet in the wrong place would be seen.
    QVERIFY(differences(wanted, together.copy(4, 0, wanted.width(), wanted.height())) > 2 * most);
}

/// Also those of a last row that is no more than a strip.
void TestTiles::theOverviewNamesEverySheet()
{
    poster::Poster whole;
    whole.pages.emplace_back();
    whole.pages.front().size = QSizeF(841, 1189) * poster::pointsPerMillimetre;
    const auto sheets = poster::tiled(whole, a4, 10, 5);
    QVERIFY(sheets);
    int names = 0;
    for (const poster::Part& part : sheets->pages.front().parts) {
        const auto* text = std::get_if<poster::TextPart>(&part);
        if (!text || text->text.lines.front().text.size() != 2)
            continue;
        ++names;
        QVERIFY2(text->scale * text->text.font.pixelSize() > 7, qPrintable(text->text.lines.front().text));
    }
    QCOMPARE(names, 21);
}

QTEST_MAIN(TestTiles)
#include "tst_tiles.moc"
