// SPDX-License-Identifier: EUPL-1.2
// The panels in the real window: offered by phase, in step with the map, and dropped upon it.

#include "editor/model/edits/moves.h"
#include "editor/model/find.h"
#include "editor/panels/textlist.h"
#include "editor/window/actions.h"
#include "editor/window/overview.h"
#include "tests/window/desk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest/QTest>

#include <algorithm>

namespace {

/// The tick box for initials.
QAbstractButton& initialsIn(const WindowDesk& desk)
{
    const auto boxes = desk.part<panels::Perspectives>().findChildren<QAbstractButton*>();
    return **std::ranges::find(boxes, QStringLiteral("Initialen bij de stappen"), &QAbstractButton::text);
}

/// A copy of a map that comes with the program, or of none.
struct Desk : WindowDesk {
    QString path = folder.filePath(QStringLiteral("kaart.patroon"));

    explicit Desk(const char* sample = "samples/na-het-feest.nl.patroon")
        : WindowDesk("nl")
    {
        if (sample)
            QFile::copy(shipped(sample), path);
        window.openFile(path);
    }

    window::SidePanel& side() const { return part<window::SidePanel>(); }

    void phase(Qt::Key number) const { QTest::keyClick(&view(), number, Qt::AltModifier); }

    QAbstractButton& initials() const { return initialsIn(*this); }

    bool drop(panels::Dragged dragged, QPointF place) const
    {
        const std::unique_ptr<QMimeData> parcel(panels::packed(dragged));
        const QPoint at = view().mapFromScene(place);
        QDragEnterEvent enter(at, Qt::CopyAction, parcel.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view().viewport(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, parcel.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view().viewport(), &move);
        if (!move.isAccepted())
            return false;
        QDropEvent drop(at, Qt::CopyAction, parcel.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view().viewport(), &drop);
        return drop.isAccepted();
    }
};

} // namespace

class TestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { moveIn(m_config, "nl"); }

    void everyPhaseHasItsPages()
    {
        Desk desk;
        desk.phase(Qt::Key_2);
        QCOMPARE(desk.side().page(), &desk.part<panels::Perspectives>());
        desk.phase(Qt::Key_3);
        QCOMPARE(desk.side().page(), &desk.part<panels::FirstMoves>());
        desk.phase(Qt::Key_4);
        QCOMPARE(desk.side().page(), &desk.part<panels::Principles>());
        desk.phase(Qt::Key_1);
        QCOMPARE(desk.side().page(), &desk.part<panels::Patterns>());
    }

    void pagesAreMadeWhenTheyAreWanted()
    {
        Desk desk;
        QCOMPARE(desk.window.findChildren<panels::Panel*>().size(), 2);
        for (QMenu* menu : desk.window.findChildren<QMenu*>())
            Q_EMIT menu->aboutToShow();
        QCOMPARE(desk.window.findChildren<panels::Panel*>().size(), 9);
    }

    void aPageThatComesLaterKnowsWhatIsSelected()
    {
        Desk desk;
        desk.scene().select(canvas::only(model::StepId{2}));
        desk.phase(Qt::Key_2);
        const QString step = QString::fromStdString(desk.document().map().steps.at(model::StepId{2}).text).simplified();
        const auto labels = desk.part<panels::Perspectives>().findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == step; }));
    }

    void aNewMapKnowsTheResident()
    {
        Desk desk(nullptr);
        QCOMPARE(desk.document().map().perspectives.size(), std::size_t(1));
        QVERIFY(!desk.window.isWindowModified());
        QVERIFY(!desk.scene().shown().perspectives);
    }

    void tagsAndOnePerspectiveReachTheMap()
    {
        Desk desk;
        desk.phase(Qt::Key_2);
        desk.initials().click();
        QVERIFY(desk.scene().shown().perspectives);
        QVERIFY(!desk.scene().picture().steps.at(model::StepId{2}).pills.empty());
    }

    void aMapOpensWithItsInitialsAsTheyWere()
    {
        Desk desk;
        desk.phase(Qt::Key_2);
        desk.initials().click();
        const QString other = desk.folder.filePath(QStringLiteral("ander.patroon"));
        QFile::copy(desk.path, other);
        desk.window.openFile(other);
        QVERIFY(!desk.scene().shown().perspectives);
        QVERIFY(!desk.initials().isChecked());
        desk.window.openFile(desk.path);
        QVERIFY(desk.scene().shown().perspectives);
        QVERIFY(desk.initials().isChecked());
        desk.initials().click();
        desk.window.openFile(other);
        desk.window.openFile(desk.path);
        QVERIFY(!desk.scene().shown().perspectives);
    }

    void aMapThatGetsItsFileTakesItsInitialsAlong()
    {
        WindowDesk desk("nl");
        Q_EMIT desk.part<window::StartPage>().ownPattern();
        desk.press(Qt::Key_2, Qt::AltModifier);
        initialsIn(desk).click();
        desk.write(QStringLiteral("iets"));
        desk.press(Qt::Key_Escape);
        const QString path = desk.folder.filePath(QStringLiteral("nieuw.patroon"));
        QTimer::singleShot(0, &desk.window, [&path] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            dialog->selectFile(path);
            static_cast<QDialog*>(dialog)->accept();
        });
        desk.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(QFile::exists(path));
        Desk again(nullptr);
        again.window.openFile(path);
        QVERIFY(again.scene().shown().perspectives);
        again.phase(Qt::Key_2);
        QVERIFY(again.initials().isChecked());
    }

    void aFirstMoveIsShownWithItsNote()
    {
        Desk desk;
        desk.phase(Qt::Key_3);
        QVERIFY(!desk.scene().note().isVisible());
        // The step where the second first move sits, which is not chosen.
        desk.scene().select(canvas::only(model::StepId{3}));
        QVERIFY(desk.scene().note().isVisible());
        const draw::NoteShape note = *desk.scene().note().note();
        for (const auto& [id, step] : desk.scene().picture().steps)
            QVERIFY(!step.rect().intersects(note.rect()));
        QVERIFY(desk.scene().picture().links.at(model::LinkId{3}).opening);
        desk.scene().select(canvas::only(model::StepId{1}));
        QVERIFY(!desk.scene().note().isVisible());
        QVERIFY(!desk.scene().picture().links.at(model::LinkId{3}).opening);
        desk.scene().select(canvas::only(model::StepId{3}));
        desk.phase(Qt::Key_1);
        QVERIFY(!desk.scene().note().isVisible());
    }

    /// Who sees the whole map sees the note as well, whichever arrow it is about.
    void theNoteStaysInThePicture()
    {
        Desk desk("templates/wereldvrede.nl.patroon");
        desk.phase(Qt::Key_3);
        desk.view().fit();
        for (const auto& [id, link] : model::Map(desk.document().map()).links) {
            desk.document().edit(
                model::addMove(desk.document().map(), id, "Samen het doel klein maken, zo klein dat het lukt", 0), {});
            desk.scene().select({});
            desk.scene().select(canvas::only(id));
            QVERIFY(desk.scene().note().isVisible());
            const draw::NoteShape note = *desk.scene().note().note();
            QTRY_VERIFY(desk.view().viewport()->rect().contains(desk.view().mapFromScene(note.rect()).boundingRect()));
            for (const auto& [step, shape] : desk.scene().picture().steps)
                QVERIFY(!shape.rect().intersects(note.rect()));
        }
    }

    void aPrincipleIsDroppedOnAPattern()
    {
        Desk desk("samples/van-loket-naar-loket.nl.patroon");
        const model::Map before = desk.document().map();
        const auto [id, badge] = *desk.scene().picture().badges.begin();
        const model::Loop& loop = *model::findLoop(before, id);
        const auto missing = std::ranges::find_if(before.principles, [&](const model::Principle& principle) {
            return std::ranges::find(loop.principles, principle.id) == loop.principles.end();
        });
        QVERIFY(missing != before.principles.end());
        QVERIFY(desk.drop({panels::Dragged::Kind::principle, number(missing->id)}, badge.centre));
        QCOMPARE(model::findLoop(desk.document().map(), id)->principles.back(), missing->id);
        // Beside the map there is nothing to drop it on.
        QVERIFY(!desk.drop({panels::Dragged::Kind::principle, 1}, desk.scene().picture().bounds.topLeft()));
        desk.document().undoStack().undo();
        QVERIFY(desk.document().map() == before);
    }

    void aFirstMoveIsDroppedElsewhere()
    {
        Desk desk;
        const QPointF step = desk.scene().picture().steps.at(model::StepId{6}).centre;
        QVERIFY(desk.drop({panels::Dragged::Kind::move, 1}, step));
        QCOMPARE(desk.document().map().firstMoves[0].step, std::optional(model::StepId{6}));
        QVERIFY(!desk.document().map().firstMoves[0].link);
    }

    void aPerspectiveIsDroppedOnAStep()
    {
        Desk desk;
        QVERIFY(desk.document().map().steps.at(model::StepId{1}).views.empty());
        const QPointF step = desk.scene().picture().steps.at(model::StepId{1}).centre;
        QVERIFY(desk.drop({panels::Dragged::Kind::perspective, 2}, step));
        QCOMPARE(desk.document().map().steps.at(model::StepId{1}).views.front().perspective, model::PerspectiveId{2});
    }

    void f6GoesOverAndBack()
    {
        Desk desk;
        desk.phase(Qt::Key_2);
        QTest::keyClick(&desk.view(), Qt::Key_F6);
        QVERIFY(desk.side().isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), &desk.view());
    }

    void readingAlongIsAskedFor()
    {
        Desk desk;
        QVERIFY(!desk.window.findChild<panels::ReadAlong*>());
        for (QAction* action : desk.window.actions())
            if (action->text() == QStringLiteral("Meelezen"))
                action->trigger();
        QVERIFY(desk.part<panels::ReadAlong>().isVisible());
        QCOMPARE(QApplication::focusWidget(), desk.part<panels::ReadAlong>().focusProxy());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &desk.view());
    }

    void whatLiesWhereAndWhatIsOpen()
    {
        Desk desk;
        model::Map map = desk.document().map();
        map.loops[0].layers.clear();
        window::Overview overview(map);
        const auto* table = overview.findChild<QTableWidget*>();
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("‘Na het feest de dip’"));
        QVERIFY(table->item(0, 1)->text().startsWith(QStringLiteral("1  We kiezen")));
        QVERIFY(table->item(0, 3)->text().startsWith(QStringLiteral("✓ Elk overleg")));
        // Silent until asked.
        const auto says = [&] {
            for (const QLabel* label : overview.findChildren<QLabel*>())
                if (!label->isHidden() && label->text().contains(QStringLiteral("schuurt, is nog niet gezegd")))
                    return true;
            return false;
        };
        QVERIFY(!says());
        for (QAbstractButton* button : overview.findChildren<QAbstractButton*>())
            if (button->text() == QStringLiteral("Wat is nog open?"))
                button->click();
        QVERIFY(says());
        QCOMPARE(window::stillOpen(map).size(), 1);
    }

    /// From the menu of what is selected and by name, in whatever phase.
    void aFirstMoveBeginsAtTheMap()
    {
        Desk desk("templates/wereldvrede.nl.patroon");
        const model::LinkId link = desk.map().links.begin()->first;
        const model::StepId step = desk.map().steps.rbegin()->first;
        desk.scene().select(model::only(link));
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
        QCoreApplication::sendEvent(desk.view().viewport(), &asked);
        const auto begin = [&desk](const QList<QAction*>& actions) {
            for (QAction* action : actions)
                if (action->text() == window::Actions::tr("First move here…") && action->isEnabled())
                    return action->trigger();
            QFAIL("nothing begins a first move");
        };
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        begin(menu->actions());
        menu->close();
        QCOMPARE(desk.side().page(), &desk.part<panels::FirstMoves>());
        Desk::write(QStringLiteral("bellen"));
        Desk::press(Qt::Key_Return);
        Desk::press(Qt::Key_Escape);
        Desk::press(Qt::Key_Escape);
        QCOMPARE(desk.map().firstMoves.back().link, std::optional(link));
        desk.scene().select(model::only(step));
        begin(desk.window.actions());
        Desk::write(QStringLiteral("zwaaien"));
        Desk::press(Qt::Key_Return);
        QCOMPARE(desk.map().firstMoves.back().step, std::optional(step));
    }

    /// The small plus would put a step where a first move was meant.
    void noPlusWhereThePatternIsBrokenOpen()
    {
        Desk desk("templates/wereldvrede.nl.patroon");
        desk.scene().select(model::only(desk.map().links.begin()->first));
        QVERIFY(desk.scene().insertHandle().isVisible());
        desk.phase(Qt::Key_3);
        QVERIFY(!desk.scene().insertHandle().isVisible());
        desk.phase(Qt::Key_1);
        QVERIFY(desk.scene().insertHandle().isVisible());
    }

    /// Below the last line of a list nothing is meant, and words go to the map.
    void theEmptyPartOfThePanelLeavesTheKeyboardToTheMap()
    {
        Desk desk("templates/wereldvrede.nl.patroon");
        for (auto* list : desk.side().page()->findChildren<panels::TextList*>()) {
            if (!list->isVisible())
                continue;
            QTest::mouseClick(
                list->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(20, list->viewport()->height() - 4));
            QVERIFY(desk.view().hasFocus());
        }
        desk.scene().select({});
        const std::size_t before = desk.map().steps.size();
        Desk::write(QStringLiteral("nog iets"));
        Desk::press(Qt::Key_Return);
        QCOMPARE(desk.map().steps.size(), before + 1);
    }

private:
    QTemporaryDir m_config;
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
