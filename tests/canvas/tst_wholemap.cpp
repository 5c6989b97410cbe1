// SPDX-License-Identifier: EUPL-1.2
/// The whole map stays in view while a group draws, until somebody zooms or pans by hand.
#include "tests/canvas/desk.h"

using namespace Qt::StringLiterals;

namespace {

/// At this zoom a text is ten pixels high.
constexpr double readable = 0.57;

/// A desk as large as a small laptop leaves for the map.
struct LaptopDesk : Desk {
    LaptopDesk()
    {
        view.resize(900, 620);
        view.fit();
    }

    QRect seen(const QRectF& place) { return view.mapFromScene(place).boundingRect(); }
    bool sees(model::StepId step)
    {
        return view.viewport()->rect().contains(seen(scene().picture().steps.at(step).rect()));
    }
    void typeRing(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            type("Er gebeurt iets dat wat langer is om op te schrijven");
            enter();
        }
        enter();
    }
};

} // namespace

class TestWholeMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looseStepsCutNothingOff()
    {
        LaptopDesk desk;
        desk.typeRing(3);
        for (int i = 0; i < 5; ++i) {
            desk.key(Qt::Key_Escape);
            for (const char letter : std::string("los en wat langer dan een paar woorden")) {
                desk.type(std::string(1, letter).c_str());
                QVERIFY(desk.view.seesAll());
            }
            desk.enter();
            desk.key(Qt::Key_Escape);
        }
        QVERIFY(desk.view.zoom() <= 1);
    }

    /// Qt scrolls to a cursor that is out of sight: nobody's hand, the view still follows.
    void movingCalmlyItStillFollowsTheTyping()
    {
        LaptopDesk desk;
        desk.open(12);
        desk.scene().setMotion(true);
        desk.view.fit();
        for (int i = 0; i < 4; ++i) {
            for (const char letter : std::string("Een losse stap die wat langer is"))
                desk.type(std::string(1, letter).c_str());
            QTRY_VERIFY(desk.view.seesAll());
            desk.key(Qt::Key_Escape);
        }
    }

    void theRestStaysWhereItIsWhileAStepIsPutInBetween()
    {
        LaptopDesk desk;
        desk.typeRing(6);
        desk.key(Qt::Key_Escape);
        desk.scene().select(canvas::only(desk.id(2)));
        desk.enter();
        const auto placesOf = [&desk] {
            std::map<int, QPointF> places;
            for (int i = 1; i <= 6; ++i)
                places[i] = desk.scene().picture().steps.at(desk.id(i)).centre;
            return places;
        };
        const auto before = placesOf();
        std::set<double> zooms{desk.view.zoom()};
        for (const char letter : std::string("Wie vraagt wat we precies bedoelen, houdt de vaart")) {
            desk.type(std::string(1, letter).c_str());
            for (const auto& [step, place] : placesOf())
                QVERIFY2(QLineF(place, before.at(step)).length() < 10, qPrintable(QString::number(step)));
            zooms.insert(desk.view.zoom());
        }
        QVERIFY(zooms.size() <= 2);
        desk.key(Qt::Key_Escape);
    }

    void anotherNameMovesNoStep()
    {
        LaptopDesk desk;
        desk.open(6);
        model::Map map = desk.map();
        const std::vector<model::StepId> loop{desk.id(1), desk.id(2), desk.id(3), desk.id(4), desk.id(5), desk.id(6)};
        map = model::with(map, model::nameLoop(map, loop, "Rond"));
        // Not as even as a layout would draw it.
        map.steps.at(desk.id(2)).position->x += 60;
        desk.document.reset(map);
        desk.scene().select(canvas::onlyLoop(loop));
        desk.type("Een heel andere naam");
        desk.enter();
        QCOMPARE(desk.map().loops.front().name, std::string("Een heel andere naam"));
        QVERIFY(desk.map().steps == map.steps);
    }

    void nothingMovesWhileAllIsInView()
    {
        LaptopDesk desk;
        desk.type("een");
        desk.enter();
        const auto before = desk.view.sight();
        desk.type("twee");
        QCOMPARE(desk.view.sight().centre, before.centre);
        QCOMPARE(desk.view.zoom(), 1.0);
        desk.key(Qt::Key_Escape);
    }

    void threeLoopsStayReadableWhileTypingAndWholeAfterwards()
    {
        LaptopDesk desk;
        desk.typeRing(6);
        for (int loop = 0; loop < 3; ++loop) {
            desk.scene().select(canvas::only(desk.id(1 + 2 * loop)));
            desk.key(Qt::Key_Tab);
            for (int i = 0; i < 4; ++i) {
                desk.type("Er gebeurt iets dat wat langer is om op te schrijven");
                QVERIFY2(desk.view.zoom() > readable, qPrintable(QString::number(desk.view.zoom())));
                QVERIFY(desk.sees(model::nextStep(desk.map())));
                desk.enter();
            }
            desk.enter();
        }
        desk.type("En toen dit");
        desk.enter();
        QTRY_VERIFY(desk.view.seesAll());
    }

    void aNameBringsTheWholeBack()
    {
        LaptopDesk desk;
        desk.typeRing(8);
        desk.type("Een rondje dat blijft draaien");
        desk.enter();
        QVERIFY(desk.view.seesAll());
    }

    void aLargerViewShowsTheMapLarger()
    {
        LaptopDesk desk;
        desk.open(12);
        desk.view.resize(300, 240);
        QVERIFY(desk.view.seesAll());
        const double small = desk.view.zoom();
        desk.view.resize(900, 620);
        QVERIFY(desk.view.zoom() > 2 * small);
        QVERIFY(desk.view.seesAll());
        // Also while somebody types.
        desk.view.resize(300, 240);
        desk.scene().select(canvas::only(desk.id(1)));
        desk.key(Qt::Key_F2);
        desk.view.resize(900, 620);
        QVERIFY(desk.view.zoom() > 2 * small);
        desk.key(Qt::Key_Escape);
    }

    void whatAPersonChoseStays()
    {
        LaptopDesk desk;
        desk.open(6);
        desk.view.panBy({37, 0});
        const auto chosen = desk.view.sight();
        desk.view.resize(1200, 900);
        QCOMPARE(desk.view.zoom(), chosen.zoom);
        QVERIFY(!desk.view.sight().whole);
        desk.view.fit();
        QVERIFY(desk.view.sight().whole);
        desk.view.resize(500, 400);
        QVERIFY(desk.view.seesAll());
    }

    void nothingMovesUnderAHandThatHoldsABox()
    {
        LaptopDesk desk;
        desk.open(6);
        desk.press(desk.centreOf(desk.id(1)));
        desk.hover(desk.centreOf(desk.id(1)) + QPoint(20, 20));
        const auto before = desk.view.sight();
        desk.document.edit(model::place(desk.map(), {{desk.id(4), {9000, 9000}}}), u"Far away"_s);
        QCoreApplication::processEvents();
        QCOMPARE(desk.view.zoom(), before.zoom);
        QCOMPARE(desk.view.sight().centre, before.centre);
        desk.release({5, 5});
    }

    void whereTheWholeWasInViewItIsAgain()
    {
        LaptopDesk desk;
        desk.open(12);
        const auto whole = desk.view.sight();
        desk.view.setZoom(3);
        const auto part = desk.view.sight();
        QVERIFY(!part.whole);
        desk.view.resize(500, 400);
        desk.view.setSight(whole);
        QVERIFY(desk.view.seesAll());
        desk.view.setSight(part);
        QCOMPARE(desk.view.zoom(), 3.0);
    }

    void whatIsBroughtInIsSeenWithTheRest()
    {
        LaptopDesk desk;
        desk.open(6);
        const double alone = desk.view.zoom();
        desk.view.bringIn(desk.map(), u"Bring in"_s);
        QCOMPARE(desk.map().steps.size(), std::size_t{12});
        QVERIFY(desk.view.seesAll());
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.view.zoom(), alone);
    }
};

QTEST_MAIN(TestWholeMap)
#include "tst_wholemap.moc"
