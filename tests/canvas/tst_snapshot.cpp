// SPDX-License-Identifier: EUPL-1.2
// A scaled picture while one zooms through a large map, and the map itself as soon as the zooming rests.
#include "editor/canvas/snapshot.h"
#include "tests/canvas/desk.h"

#include <QPainter>
#include <QSignalSpy>
#include <QtTest/QTest>

namespace {

/// A map that takes long to draw with all of it in view.
model::Map large()
{
    model::Map map;
    for (int i = 0; i < 9000; ++i) {
        model::Step step;
        step.text = "stap " + std::to_string(i);
        step.position = model::Point{i % 60 * 260, i / 60 * 120};
        map.steps[Desk::id(i + 1)] = step;
    }
    return map;
}

} // namespace

class TestSnapshot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsWantedOnlyWhereDrawingIsSlow()
    {
        canvas::Snapshot snapshot;
        snapshot.noteCost(2'000'000);
        QVERIFY(!snapshot.wanted());
        snapshot.noteCost(30'000'000);
        QVERIFY(snapshot.wanted());
    }

    void itLiesWhereTheMapLies()
    {
        QPixmap picture(100, 100);
        picture.fill(Qt::white);
        QPainter(&picture).fillRect(QRect(40, 40, 20, 20), Qt::red);
        canvas::Snapshot snapshot;
        snapshot.take(picture, QTransform::fromTranslate(0, 0));
        QImage seen(100, 100, QImage::Format_RGB32);
        seen.fill(Qt::white);
        QPainter painter(&seen);
        // Twice as large, around the middle.
        snapshot.paint(painter, QTransform(2, 0, 0, 2, -50, -50));
        painter.end();
        QCOMPARE(seen.pixelColor(35, 35), QColor(Qt::red));
        QCOMPARE(seen.pixelColor(65, 65), QColor(Qt::red));
        QCOMPARE(seen.pixelColor(25, 25), QColor(Qt::white));
    }

    void itGoesWhenTheMovementRests()
    {
        canvas::Snapshot snapshot;
        QSignalSpy rested(&snapshot, &canvas::Snapshot::rested);
        snapshot.take(QPixmap(10, 10), {});
        QVERIFY(snapshot.shown());
        QTRY_VERIFY(!snapshot.shown());
        QCOMPARE(rested.count(), 1);
    }

    void theMapIsSharpAgainAfterTheZooming()
    {
        Desk desk;
        desk.document.reset(large());
        QCoreApplication::processEvents();
        const auto seen = [&desk] { return desk.view.viewport()->grab().toImage(); };
        seen();
        desk.view.setZoom(desk.view.zoom() * 1.07);
        const QImage moving = seen();
        QTest::qWait(250);
        const QImage sharp = seen();
        QVERIFY(moving != sharp);
        desk.view.viewport()->update();
        QCoreApplication::processEvents();
        QCOMPARE(seen(), sharp);
    }
};

QTEST_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
