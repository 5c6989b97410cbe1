// SPDX-License-Identifier: EUPL-1.2
// An edit that opens a named pattern is told in one sentence, with one click back.
#include "editor/model/edits/steps.h"
#include "editor/model/find.h"
#include "editor/window/mainwindow.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest/QTest>

namespace {

struct Desk {
    QTemporaryDir folder;
    window::MainWindow window{QStringLiteral("en")};

    Desk()
    {
        const QString path = folder.filePath(QStringLiteral("map.patroon"));
        QFile::copy(QStringLiteral(PATROON_SOURCE_DIR "/templates/wereldvrede.en.patroon"), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        window.resize(1280, 800);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no window");
        window.openFile(path);
    }
    ~Desk() { document().undoStack().clear(); }

    canvas::View& view() const { return *window.findChild<canvas::View*>(); }
    document::Document& document() const { return view().mapScene().document(); }
    window::Notice& notice() const { return *window.findChild<window::Notice*>(); }
    bool isOpen() const { return model::isOpen(document().map(), document().map().loops.front().steps); }

    /// Takes an arrow of the pattern away, as a person does.
    void takeAnArrowAway() const
    {
        view().mapScene().select(model::only(document().map().links.begin()->first));
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
        const QString name = QString::fromStdString(desk.document().map().loops.front().name);
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
        desk.document().edit(model::addLooseStep(desk.document().map(), "los"), QString());
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
        desk.document().edit(model::addLooseStep(desk.document().map(), "los"), QString());
        QCOMPARE(desk.notice().text(), QStringLiteral("Something else."));
    }
};

QTEST_MAIN(TestOpenPattern)
#include "tst_openpattern.moc"
