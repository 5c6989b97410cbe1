// SPDX-License-Identifier: EUPL-1.2
// An edit that opens a named pattern is told in one sentence, with one click back.
#include "editor/model/edits/steps.h"
#include "editor/model/find.h"
#include "tests/window/desk.h"

#include <QPushButton>
#include <QtTest/QTest>

namespace {

struct Desk : WindowDesk {
    Desk()
        : WindowDesk("en")
    {
        const QString path = folder.filePath(QStringLiteral("map.patroon"));
        QFile::copy(shipped("templates/wereldvrede.en.patroon"), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        window.openFile(path);
    }

    window::Notice& notice() const { return part<window::Notice>(); }
    bool isOpen() const { return model::isOpen(map(), map().loops.front().steps); }

    /// Takes an arrow of the pattern away, as a person does.
    void takeAnArrowAway() const
    {
        scene().select(model::only(map().links.begin()->first));
        QTest::keyClick(&view(), Qt::Key_Delete);
    }
    QPushButton& offer() const
    {
        for (QPushButton* button : notice().findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Undo"))
                return *button;
        qFatal("no such button");
    }
};

} // namespace

class TestOpenPattern : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void toldWithOneClickBack()
    {
        Desk desk;
        const QString name = QString::fromStdString(desk.map().loops.front().name);
        desk.takeAnArrowAway();
        QVERIFY(desk.isOpen());
        QCOMPARE(desk.notice().text(), QStringLiteral("An arrow is missing now in ‘%1’.").arg(name));
        QTest::mouseClick(&desk.offer(), Qt::LeftButton);
        QVERIFY(!desk.isOpen());
        QVERIFY(desk.notice().isHidden());
        QVERIFY(!desk.document().undoStack().canUndo());
    }

    void theNextEditTakesTheWordsAway()
    {
        Desk desk;
        desk.takeAnArrowAway();
        QVERIFY(!desk.notice().isHidden());
        desk.document().edit(model::addLooseStep(desk.map(), "los"), QString());
        QVERIFY(desk.notice().isHidden());
        // Nor is anything said by going back and forth.
        desk.document().undoStack().undo();
        desk.document().undoStack().undo();
        desk.document().undoStack().redo();
        QVERIFY(desk.isOpen());
        QVERIFY(desk.notice().isHidden());
    }

    void whatSomebodyElseSaysStays()
    {
        Desk desk;
        desk.takeAnArrowAway();
        desk.notice().tell(QStringLiteral("Something else."));
        QVERIFY(!desk.offer().isVisible());
        desk.document().edit(model::addLooseStep(desk.map(), "los"), QString());
        QCOMPARE(desk.notice().text(), QStringLiteral("Something else."));
    }
};

QTEST_MAIN(TestOpenPattern)
#include "tst_openpattern.moc"
