// SPDX-License-Identifier: EUPL-1.2
// What stays in sight while the map grows.
#include "editor/canvas/view.h"

#include "editor/model/edits/steps.h"

#include <QApplication>
#include <QtTest/QTest>

using namespace model;

namespace {

/// A view of two steps, without any layout: steps stand where the test puts them.
struct Sight {
    document::Document document;
    canvas::View view{document};

    Sight()
    {
        document.reset(with({}, addLooseStep({}, "een", Point{0, 0})));
        add({300, 100});
        view.mapScene().setMotion(false);
        view.resize(800, 600);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("no window");
        view.fit();
    }

    /// The view follows when all is done that one key may do.
    void add(Point place)
    {
        document.edit(addLooseStep(document.map(), "nog een stap", place), QStringLiteral("add"));
        QCoreApplication::processEvents();
    }

    bool seesEverything()
    {
        for (const auto& [id, step] : view.mapScene().picture().steps)
            if (!view.viewport()->rect().contains(view.mapFromScene(step.rect()).boundingRect()))
                return false;
        return true;
    }
};

} // namespace

class TestView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoSeesAllGoesOnSeeingAll()
    {
        Sight sight;
        QVERIFY(sight.seesEverything());
        sight.add({1500, 900});
        QVERIFY(sight.seesEverything());
        sight.add({-700, 40});
        QVERIFY(sight.seesEverything());
    }

    void nothingMovesWhileThereIsRoom()
    {
        Sight sight;
        sight.view.setZoom(0.5);
        QVERIFY(sight.seesEverything());
        const double zoom = sight.view.zoom();
        const QPoint before = sight.view.mapFromScene(QPointF(0, 0));
        sight.add({200, 250});
        QCOMPARE(sight.view.zoom(), zoom);
        QCOMPARE(sight.view.mapFromScene(QPointF(0, 0)), before);
    }

    void whoLooksAtAPartKeepsThatPart()
    {
        Sight sight;
        sight.view.setZoom(6);
        QVERIFY(!sight.seesEverything());
        const QPoint before = sight.view.mapFromScene(QPointF(0, 0));
        sight.add({1500, 900});
        QCOMPARE(sight.view.zoom(), 6.0);
        QCOMPARE(sight.view.mapFromScene(QPointF(0, 0)), before);
    }

    /// On a high screen a map begins larger: people sit as far from it as from a small one.
    void aHighViewShowsASmallMapLarger()
    {
        Sight sight;
        const double usual = sight.view.zoom();
        sight.view.resize(3000, 1800);
        sight.view.fit();
        QVERIFY2(sight.view.zoom() > 1.8 * usual, qPrintable(QString::number(sight.view.zoom())));
        QVERIFY(sight.seesEverything());
    }

    /// Undo, and what was drawn far away is gone: at a pause the view comes closer again.
    void aMapThatBecameSmallerIsLargeAgain()
    {
        Sight sight;
        const double close = sight.view.zoom();
        sight.add({1900, 1400});
        QVERIFY(sight.view.zoom() < close / 2);
        sight.document.undoStack().undo();
        QVERIFY(sight.view.zoom() < close / 2);
        QTRY_COMPARE(sight.view.zoom(), close);
    }

    void aSmallerWindowStillShowsAll()
    {
        Sight sight;
        sight.add({1500, 900});
        sight.view.fit();
        const double before = sight.view.zoom();
        sight.view.resize(800, 580);
        QCOMPARE(sight.view.zoom(), before);
        sight.view.resize(500, 400);
        QVERIFY(sight.seesEverything());
        // Bit by bit, as by hand.
        for (int width = 500; width > 300; width -= 10)
            sight.view.resize(width, 400);
        QVERIFY(sight.seesEverything());
        // What a person chose stays.
        sight.view.zoomIn();
        const double chosen = sight.view.zoom();
        sight.view.resize(200, 200);
        QCOMPARE(sight.view.zoom(), chosen);
    }

    void notWhileSomebodyTypes()
    {
        Sight sight;
        sight.add({1900, 1400});
        const double far = sight.view.zoom();
        sight.document.undoStack().undo();
        sight.view.writer().begin(canvas::looseDraft(Point{100, 60}));
        QTest::qWait(1500);
        QCOMPARE(sight.view.zoom(), far);
        sight.view.writer().escape();
        QTRY_VERIFY(sight.view.zoom() > 1.5 * far);
    }

    void notWhereAPersonHasZoomedOrPanned()
    {
        for (const bool zooms : {true, false}) {
            Sight sight;
            sight.add({1900, 1400});
            if (zooms)
                sight.view.zoomOut();
            else
                sight.view.panBy({40, 0});
            const double chosen = sight.view.zoom();
            sight.document.undoStack().undo();
            QTest::qWait(1500);
            QCOMPARE(sight.view.zoom(), chosen);
        }
    }
};

QTEST_MAIN(TestView)
#include "tst_view.moc"
