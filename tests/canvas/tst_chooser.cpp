// SPDX-License-Identifier: EUPL-1.2
/// The list to choose from by typing.
#include "editor/canvas/chooser.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

class TestChooser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Where a line is long, what is said at its end stands beside it and not upon it.
    void theTextKeepsClearOfTheAside()
    {
        QWidget room;
        room.resize(800, 600);
        room.show();
        const QString text = QString(u"Een pijl met een lange tekst "_s).repeated(4);
        // The first line is marked.
        canvas::Chooser chooser({{u"eerst"_s, {}}, {text, u"in between"_s}, {{}, u"in between"_s}}, u"Type"_s, &room);
        chooser.show();
        auto& list = *chooser.findChild<QListWidget*>();
        QVERIFY(QTest::qWaitForWindowExposed(&room));
        const QImage picture = list.viewport()->grab().toImage();
        const int aside = list.fontMetrics().horizontalAdvance(u"in between"_s) + 14;
        const auto end = [&](int row) {
            const QRect line = list.visualItemRect(list.item(row));
            const int height = list.fontMetrics().height();
            return picture.copy(line.right() - aside, line.center().y() - height / 2, aside, height);
        };
        QVERIFY(list.visualItemRect(list.item(1)).height() > list.visualItemRect(list.item(2)).height());
        QCOMPARE(end(1), end(2));
    }

    void whatItSaysAndWhereItLeaves()
    {
        QWidget room;
        room.setFocusPolicy(Qt::StrongFocus);
        room.resize(800, 600);
        room.show();
        QVERIFY(QTest::qWaitForWindowActive(&room));
        for (const bool elsewhere : {false, true}) {
            auto* chooser = new canvas::Chooser({{u"Coördinatie"_s, {}}, {u"De zaak"_s, {}}}, u"Type"_s, &room);
            QSignalSpy left(chooser, &canvas::Chooser::left);
            const auto* nothing = chooser->findChild<QLabel*>();
            QVERIFY(nothing->isHidden());
            QTest::keyClicks(QApplication::focusWidget(), u"xyz"_s);
            QVERIFY(nothing->isVisible());
            if (elsewhere)
                room.setFocus();
            else
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QCOMPARE(left.size(), 1);
            QCOMPARE(QApplication::focusWidget(), &room);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
};

QTEST_MAIN(TestChooser)
#include "tst_chooser.moc"
