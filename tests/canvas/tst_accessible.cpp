// SPDX-License-Identifier: EUPL-1.2
// What a screen reader hears of the map.
#include "editor/canvas/accessible.h"

#include "tests/canvas/desk.h"

namespace {

QAccessibleInterface& listOf(Desk& desk)
{
    return *QAccessible::queryAccessibleInterface(&desk.view);
}

/// The child that is called so; null when there is none.
QAccessibleInterface* called(Desk& desk, const QString& name)
{
    QAccessibleInterface& list = listOf(desk);
    for (int i = 0; i < list.childCount(); ++i)
        if (list.child(i)->text(QAccessible::Name) == name)
            return list.child(i);
    return nullptr;
}

} // namespace

class TestAccessible : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void patternsStepsAndArrowsAreChildren()
    {
        Desk desk;
        desk.open(3);
        desk.document.edit(
            model::nameLoop(desk.map(), std::vector{Desk::id(1), Desk::id(2), Desk::id(3)}, "rondje"), QString());
        QAccessibleInterface& list = listOf(desk);
        QCOMPARE(list.role(), QAccessible::List);
        QCOMPARE(list.childCount(), 7);
        QCOMPARE(list.child(0)->text(QAccessible::Name), QStringLiteral("Pattern ‘rondje’"));
        QCOMPARE(list.child(0)->text(QAccessible::Description), QStringLiteral("stap 1 → stap 2 → stap 3"));
        QCOMPARE(list.child(2)->text(QAccessible::Name), QStringLiteral("stap 2"));
        QCOMPARE(list.child(2)->text(QAccessible::Description), QStringLiteral("in ‘rondje’"));
        QCOMPARE(list.child(2)->role(), QAccessible::ListItem);
        QCOMPARE(list.child(4)->text(QAccessible::Name), QStringLiteral("From stap 1 and then to stap 2"));
        for (int i = 0; i < 7; ++i) {
            QCOMPARE(list.indexOfChild(list.child(i)), i);
            QCOMPARE(list.child(i)->parent(), &list);
        }
    }

    void signsAndDelayInWords()
    {
        Desk desk;
        desk.open(2);
        desk.document.edit(model::setPolarity(desk.map(), {Desk::link(1)}, model::Polarity::minus), QString());
        desk.document.edit(model::toggleDelay(desk.map(), {Desk::link(1)}), QString());
        QVERIFY(called(desk,
            QStringLiteral("From stap 1 and then to stap 2, the more of the one, the less of the other, works later")));
    }

    void theyLieWhereTheyAreSeen()
    {
        Desk desk;
        desk.open(4);
        QAccessibleInterface* step = called(desk, QStringLiteral("stap 3"));
        const QPoint centre = desk.view.viewport()->mapToGlobal(desk.centreOf(Desk::id(3)));
        QVERIFY(step->rect().contains(centre));
        QCOMPARE(listOf(desk).childAt(centre.x(), centre.y()), step);
        QVERIFY(!step->state().offscreen);
    }

    void selectingIsTold()
    {
        Desk desk;
        desk.open(3);
        QAccessibleInterface* step = called(desk, QStringLiteral("stap 2"));
        desk.scene().select(canvas::only(Desk::id(2)));
        QVERIFY(step->state().selected);
        QVERIFY(!called(desk, QStringLiteral("stap 1"))->state().selected);
        const std::vector<std::pair<QAccessible::Event, QAccessibleInterface*>> told{
            {QAccessible::Selection, step}, {QAccessible::Focus, step}};
        QCOMPARE(canvas::selectionEvents(desk.view), told);
        desk.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(listOf(desk).focusChild(), called(desk, QStringLiteral("From stap 2 and then to stap 3")));
        desk.key(Qt::Key_Escape);
        QVERIFY(!step->state().selected);
        QCOMPARE(canvas::selectionEvents(desk.view).front().first, QAccessible::SelectionWithin);
    }

    void aScreenReaderCanSelect()
    {
        Desk desk;
        desk.open(3);
        auto* action = called(desk, QStringLiteral("stap 3"))->actionInterface();
        QVERIFY(action);
        action->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(desk.selection(), canvas::only(Desk::id(3)));
    }

    void whatIsGoneIsNoLongerValid()
    {
        Desk desk;
        desk.open(3);
        QAccessibleInterface* step = called(desk, QStringLiteral("stap 3"));
        desk.document.edit(model::remove(desk.map(), {Desk::id(3)}), QString());
        QVERIFY(!step->isValid());
        QVERIFY(step->text(QAccessible::Name).isEmpty());
        desk.document.undoStack().undo();
        QVERIFY(step->isValid());
    }

    void whatIsTypedAndWhatKeysDoCanBeRead()
    {
        Desk desk;
        desk.type("half");
        QCOMPARE(listOf(desk).text(QAccessible::Value), QStringLiteral("half"));
        QVERIFY(!listOf(desk).text(QAccessible::Description).isEmpty());
    }
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
