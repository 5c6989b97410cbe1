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

    void add(Point place) { document.edit(addLooseStep(document.map(), "nog een stap", place), QStringLiteral("add")); }

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
};

QTEST_MAIN(TestView)
#include "tst_view.moc"
