// SPDX-License-Identifier: EUPL-1.2
// Finding commands, steps and patterns by typing, the menu on the map, and templates of one's own.
#include "editor/document/templates.h"
#include "tests/window/desk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

struct Desk : WindowDesk {
    Desk()
        : WindowDesk("en", shipped("templates/wereldvrede.en.patroon"))
    {
    }
};

QStringList words(const QMenu& menu)
{
    QStringList found;
    for (const QAction* action : menu.actions())
        if (!action->isSeparator())
            found << action->text().section(u'\t', 0, 0);
    return found;
}

} // namespace

class TestFindCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        moveIn(m_folder, "en");
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    }

    void aCommandByItsName()
    {
        Desk desk;
        desk.scene().select(canvas::only(desk.map().links.begin()->first));
        const model::StepId from = desk.map().links.begin()->second.from;
        Desk::press(Qt::Key_K, Qt::ControlModifier);
        Desk::write(QStringLiteral("turn arr"));
        Desk::press(Qt::Key_Return);
        QCOMPARE(desk.map().links.begin()->second.to, from);
        QVERIFY(desk.view().hasFocus());
    }

    void everyCommandOfTheMenusIsThere()
    {
        Desk desk;
        desk.view().selectAll();
        Desk::press(Qt::Key_K, Qt::ControlModifier);
        const auto* list = desk.view().findChild<QListWidget*>();
        QVERIFY(list);
        QStringList offered;
        for (int row = 0; row < list->count(); ++row)
            offered << list->item(row)->text();
        for (const char* name : {"Save", "Lay out again", "Map only", "Poster…", "Make one step of these", "Hand over"})
            QVERIFY2(offered.contains(QString::fromUtf8(name)), name);
        QVERIFY(!offered.contains(QString()));
        Desk::press(Qt::Key_Escape);
        QVERIFY(desk.view().hasFocus());
    }

    /// Whatever a facilitator calls it: every word of the field leads to something.
    void theWordsOfTheFieldFindACommand_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("en") << QStringList(
            {u"card"_s, u"step"_s, u"starting point"_s, u"arrow"_s, u"pattern"_s, u"loop"_s, u"reinforcing"_s,
                u"balancing"_s, u"delay"_s, u"works later"_s, u"differently"_s, u"leading principle"_s, u"practice"_s,
                u"management"_s, u"board"_s, u"triangle"_s, u"layer"_s, u"goals and content"_s, u"rules of the game"_s,
                u"relations and interplay"_s, u"where does it rub"_s, u"perspective"_s, u"recognises this"_s,
                u"makes sense because"_s, u"second reading"_s, u"first move"_s, u"chosen"_s, u"break"_s,
                u"starting place"_s, u"who begins"_s, u"how we notice"_s, u"lay out again"_s, u"pin"_s, u"tell"_s,
                u"map only"_s, u"parking lot"_s, u"overview"_s, u"still open"_s, u"read along"_s, u"finish"_s, u"kit"_s,
                u"hand-out"_s, u"poster"_s, u"cards"_s, u"silence"_s, u"ways out"_s, u"template"_s, u"beamer"_s});
        QTest::newRow("nl") << QStringList({u"kaartje"_s, u"stap"_s, u"vertrekpunt"_s, u"pijl"_s, u"patroon"_s,
            u"lus"_s, u"versterkend"_s, u"dempend"_s, u"vertraging"_s, u"werkt later door"_s, u"verschillend"_s,
            u"leidend principe"_s, u"uitvoering"_s, u"management"_s, u"bestuur"_s, u"samenwerkingsdriehoek"_s,
            u"laag"_s, u"doel en vakinhoud"_s, u"spelregels"_s, u"relaties en samenspel"_s, u"waar schuurt het"_s,
            u"perspectief"_s, u"herkent dit"_s, u"logisch, want"_s, u"andere lezing"_s, u"tweede lezing"_s,
            u"eerste stapje"_s, u"gekozen"_s, u"doorbreken"_s, u"aangrijpingspunt"_s, u"wie begint"_s,
            u"waaraan merken we het"_s, u"opnieuw schikken"_s, u"vastzetten"_s, u"vertellen"_s, u"alleen de kaart"_s,
            u"parkeerplaats"_s, u"overzicht"_s, u"nog open"_s, u"meelezen"_s, u"afronden"_s, u"kit"_s, u"hand-out"_s,
            u"poster"_s, u"kaartjes"_s, u"stilte"_s, u"uitwegen"_s, u"sjabloon"_s, u"beamer"_s});
    }

    void theWordsOfTheFieldFindACommand()
    {
        QFETCH(QStringList, words);
        resources::speak(*QCoreApplication::instance(), QString::fromLatin1(QTest::currentDataTag()));
        {
            Desk desk;
            Desk::press(Qt::Key_K, Qt::ControlModifier);
            const auto* list = desk.view().findChild<QListWidget*>();
            QVERIFY(list);
            for (const QString& each : words) {
                Desk::press(Qt::Key_A, Qt::ControlModifier);
                Desk::press(Qt::Key_Delete);
                Desk::write(each);
                QVERIFY2(list->count() > 0, qPrintable(each));
            }
            // Not just anything does.
            Desk::write(QStringLiteral("zzz"));
            QCOMPARE(list->count(), 0);
        }
        resources::speak(*QCoreApplication::instance(), QStringLiteral("en"));
    }

    /// What needs a step or an arrow is found all the same, and says so.
    void whatCannotBeDoneYetSaysWhatItWants()
    {
        Desk desk;
        const model::Map before = desk.map();
        Desk::press(Qt::Key_K, Qt::ControlModifier);
        Desk::write(QStringLiteral("works later"));
        Desk::press(Qt::Key_Return);
        QCOMPARE(desk.map(), before);
        const auto* notice = &desk.part<window::Notice>();
        QVERIFY(notice->isVisible());
        QVERIFY(notice->findChild<QLabel*>()->text().contains(QStringLiteral("an arrow on the map")));
    }

    void aStepByItsWords()
    {
        Desk desk;
        Desk::press(Qt::Key_F, Qt::ControlModifier);
        const auto& [id, step] = *std::next(desk.map().steps.begin(), 3);
        Desk::write(QString::fromStdString(step.text).left(25));
        QCOMPARE(desk.scene().selection(), canvas::only(id));
        Desk::press(Qt::Key_Return);
        QCOMPARE(desk.scene().selection(), canvas::only(id));
        QVERIFY(desk.view().hasFocus());
    }

    void leavingTheSearchPutsTheSelectionBack()
    {
        Desk desk;
        const canvas::Selection before = canvas::only(std::next(desk.map().steps.begin())->first);
        desk.scene().select(before);
        Desk::press(Qt::Key_F, Qt::ControlModifier);
        Desk::write(QString::fromStdString(desk.map().loops.front().name));
        QCOMPARE(desk.scene().selection(), canvas::onlyLoop(desk.map().loops.front().steps));
        Desk::press(Qt::Key_Escape);
        QCOMPARE(desk.scene().selection(), before);
    }

    void theMenuFitsWhatIsSelected()
    {
        Desk desk;
        const auto menuAt = [&](QPointF place) {
            const QPoint pixel = desk.view().mapFromScene(place);
            QContextMenuEvent event(QContextMenuEvent::Mouse, pixel, desk.view().viewport()->mapToGlobal(pixel));
            QCoreApplication::sendEvent(desk.view().viewport(), &event);
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            const QStringList found = menu ? words(*menu) : QStringList();
            if (menu)
                menu->close();
            return found;
        };
        const draw::Picture& picture = desk.scene().picture();
        const QStringList onStep = menuAt(picture.steps.begin()->second.centre);
        QVERIFY(onStep.contains(QStringLiteral("Delete and close the gap")));
        const QStringList onLink = menuAt(picture.links.begin()->second.arc.middle.place);
        QVERIFY(onLink.contains(QStringLiteral("Turn arrow round")));
        QVERIFY(!onLink.contains(QStringLiteral("Delete and close the gap")));
        const QStringList onPaper = menuAt(picture.bounds.bottomRight() + QPointF(10, 10));
        QVERIFY(onPaper.contains(QStringLiteral("New step")));
        QVERIFY(!onPaper.contains(QStringLiteral("Turn arrow round")));
        desk.view().selectAll();
        const QStringList onSeveral = menuAt(picture.steps.begin()->second.centre);
        QVERIFY(onSeveral.contains(QStringLiteral("Make one step of these")));
        QVERIFY(!onSeveral.contains(QStringLiteral("Delete and close the gap")));
        const QStringList onLoop = menuAt(picture.badges.begin()->second.centre);
        QVERIFY(onLoop.contains(QStringLiteral("Change the text")) && onLoop.contains(QStringLiteral("Delete")));
        QVERIFY(!onLoop.contains(QStringLiteral("New step")));
    }

    void aSecondPatternJoinsTheMap()
    {
        Desk desk;
        desk.part<window::Actions>().bringInTemplate->trigger();
        Desk::press(Qt::Key_Return);
        QCOMPARE(desk.map().loops.size(), std::size_t(2));
        QCOMPARE(desk.map().steps.size(), std::size_t(12));
        QVERIFY(desk.map().loops[0].name != desk.map().loops[1].name);
        const auto& steps = desk.scene().picture().steps;
        for (auto one = steps.begin(); one != steps.end(); ++one)
            for (auto other = std::next(one); other != steps.end(); ++other)
                QVERIFY(!one->second.rect().intersects(other->second.rect()));
    }

    void aMapIsKeptAsATemplate()
    {
        Desk desk;
        QTimer::singleShot(0, [] {
            auto* name = QApplication::activeModalWidget()->findChild<QLineEdit*>();
            name->setText(QStringLiteral("Ours: <b>1/2</b>"));
            QTest::keyClick(name, Qt::Key_Return);
        });
        desk.part<window::Actions>().saveAsTemplate->trigger();
        const std::vector<document::Shipped> own = document::ownTemplates();
        QCOMPARE(own.size(), std::size_t(1));
        QCOMPARE(own.front().title, QStringLiteral("Ours: <b>1/2</b>"));
        QVERIFY(document::dropTemplate(own.front()));
        QVERIFY(document::ownTemplates().empty());
        QVERIFY(!document::dropTemplate(document::templates().front()));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestFindCommands)
#include "tst_findcommands.moc"
