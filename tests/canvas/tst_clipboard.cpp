// SPDX-License-Identifier: EUPL-1.2
// Copy, cut and paste on the map, by keys.
#include "tests/canvas/desk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace {

void offerText(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

void noOverlaps(Desk& desk)
{
    const auto& steps = desk.scene().picture().steps;
    for (auto one = steps.begin(); one != steps.end(); ++one)
        for (auto other = std::next(one); other != steps.end(); ++other)
            QVERIFY2(!one->second.rect().intersects(other->second.rect()), "two boxes overlap");
}

} // namespace

class TestClipboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What comes in keeps its shape and moves nobody: it lands beside what is there.
    void aPartLandsBesideTheMap()
    {
        Desk desk;
        desk.open(4);
        const auto before = desk.scene().picture().steps;
        desk.view.selectAll();
        desk.key(Qt::Key_C, Qt::ControlModifier);
        desk.key(Qt::Key_V, Qt::ControlModifier);
        const auto& after = desk.scene().picture().steps;
        QCOMPARE(after.size(), std::size_t(8));
        const QPointF shift = after.at(Desk::id(5)).centre - before.at(Desk::id(1)).centre;
        for (int i = 1; i <= 4; ++i) {
            QCOMPARE(after.at(Desk::id(i)).centre, before.at(Desk::id(i)).centre);
            QCOMPARE(after.at(Desk::id(i + 4)).centre, before.at(Desk::id(i)).centre + shift);
        }
    }

    void linesBecomeLooseSteps()
    {
        Desk desk;
        desk.open(4);
        offerText(QStringLiteral("een\ntwee\n- drie"));
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(
            desk.texts(), (std::vector<std::string>{"stap 1", "stap 2", "stap 3", "stap 4", "een", "twee", "drie"}));
        QCOMPARE(desk.map().links.size(), std::size_t(4));
        QCOMPARE(desk.selection().steps.size(), std::size_t(3));
        noOverlaps(desk);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.map().steps.size(), std::size_t(4));
    }

    void arrowsBecomeARingBesideTheMap()
    {
        Desk desk;
        desk.open(5);
        const QRectF before = desk.scene().picture().bounds;
        offerText(QStringLiteral("A -> B ->- C -> A"));
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.map().links.size(), std::size_t(8));
        QVERIFY(desk.linked(6, 7) && desk.linked(7, 8) && desk.linked(8, 6));
        for (int id = 6; id <= 8; ++id)
            QVERIFY(!before.intersects(desk.scene().picture().steps.at(Desk::id(id)).rect()));
        noOverlaps(desk);
    }

    void formattedTextIsPlainText()
    {
        Desk desk;
        auto* data = new QMimeData;
        data->setHtml(QStringLiteral("<b>vet</b>"));
        data->setText(QStringLiteral("vet"));
        QGuiApplication::clipboard()->setMimeData(data);
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.texts(), std::vector<std::string>{"vet"});

        // While typing, the same text goes where the cursor is.
        desk.key(Qt::Key_Escape);
        desk.type("heel ");
        desk.key(Qt::Key_V, Qt::ControlModifier);
        desk.enter();
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.texts().back(), std::string("heel vet"));
    }

    /// As a program puts it there that offers nothing else.
    void formattedTextAloneIsPlainTextToo()
    {
        Desk desk;
        const auto offer = [] {
            auto* data = new QMimeData;
            data->setHtml(QStringLiteral("<p>eerst <b>dit</b><img src='x.png'></p><p>dan dat</p>"));
            QGuiApplication::clipboard()->setMimeData(data);
        };
        offer();
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.texts(), (std::vector<std::string>{"eerst dit", "dan dat"}));
        desk.key(Qt::Key_Escape);
        desk.type("en: ");
        offer();
        desk.key(Qt::Key_V, Qt::ControlModifier);
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.texts().back(), std::string("en: eerst dit\ndan dat"));
    }

    void fiveHundredLines()
    {
        Desk desk;
        desk.open(3);
        QString lines;
        for (int i = 0; i < 500; ++i)
            lines += QStringLiteral("regel %1 met een paar woorden\n").arg(i);
        offerText(lines);
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.map().steps.size(), std::size_t(503));
        noOverlaps(desk);
        QVERIFY(desk.scene().picture().bounds.height() < 20'000);
    }

    /// Nobody looks for what is not there.
    void moreThanAMapHoldsIsSaid()
    {
        Desk desk;
        // Where they would stand does not matter here.
        desk.document.setCompletion({});
        QString told;
        connect(&desk.view, &canvas::View::told, [&told](const QString& text) { told = text; });
        QString lines;
        for (std::size_t i = 0; i <= model::maximumSteps; ++i)
            lines += QStringLiteral("regel %1\n").arg(i);
        offerText(lines);
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.map().steps.size(), model::maximumSteps);
        QVERIFY2(told.contains(QStringLiteral("left out")), qPrintable(told));
    }

    void aCopyBringsItsArrowsAndItsName()
    {
        Desk desk;
        desk.open(4);
        desk.document.edit(
            model::nameLoop(desk.map(), std::vector{Desk::id(1), Desk::id(2), Desk::id(3), Desk::id(4)}, "rondje"),
            QStringLiteral("name"));
        desk.view.selectAll();
        desk.key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("stap 1 -> stap 2")));
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.map().steps.size(), std::size_t(8));
        QCOMPARE(desk.map().links.size(), std::size_t(8));
        QCOMPARE(desk.map().loops.size(), std::size_t(2));
        noOverlaps(desk);
    }

    /// Its steps are meant, which are not selected one by one.
    void aSelectedLoopIsCopied()
    {
        Desk desk;
        desk.open(4);
        QGuiApplication::clipboard()->clear();
        desk.scene().select(canvas::onlyLoop({Desk::id(1), Desk::id(2), Desk::id(3), Desk::id(4)}));
        desk.key(Qt::Key_C, Qt::ControlModifier);
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.map().steps.size(), std::size_t(8));
        QCOMPARE(desk.map().links.size(), std::size_t(8));
    }

    void cutTakesAwayAndPasteBringsBack()
    {
        Desk desk;
        desk.open(4);
        desk.scene().select(canvas::only(Desk::id(2)));
        desk.key(Qt::Key_X, Qt::ControlModifier);
        QVERIFY(!desk.map().steps.contains(Desk::id(2)));
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.texts().back(), std::string("stap 2"));
    }

    void fromOneMapToAnother()
    {
        Desk from;
        from.open(3);
        from.view.selectAll();
        from.key(Qt::Key_C, Qt::ControlModifier);
        Desk to;
        to.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(to.map().steps.size(), std::size_t(3));
        QCOMPARE(to.map().links.size(), std::size_t(3));
    }

    void nothingUsableIsNoEdit()
    {
        Desk desk;
        QGuiApplication::clipboard()->clear();
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!desk.document.undoStack().canUndo());
        auto* data = new QMimeData;
        data->setData(QStringLiteral("application/x-patroon"), "{broken");
        QGuiApplication::clipboard()->setMimeData(data);
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!desk.document.undoStack().canUndo());
    }
};

QTEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
