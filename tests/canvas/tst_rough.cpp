// SPDX-License-Identifier: EUPL-1.2
// Rough handling: long words, strange scripts, held keys, tiny windows, clicks in the middle of things.
#include "tests/canvas/desk.h"

#include "editor/canvas/minimap.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QVariantAnimation>

namespace {

bool textInside(const draw::StepShape& shape)
{
    const draw::StepBox& box = *shape.box;
    return box.text.size.width() <= box.size.width() && box.text.size.height() <= box.size.height();
}

} // namespace

class TestRough : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVeryLongWordStaysInItsBox_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one word") << QString(300, u'w');
        QTest::newRow("a Dutch compound") << QStringLiteral("arbeidsongeschiktheidsverzekeringsmaatschappijmedewerker");
        QTest::newRow("2000 characters") << QStringLiteral("woord en nog een ").repeated(117);
        QTest::newRow("emoji") << QStringLiteral("😀👨‍👩‍👧‍👦 samen").repeated(12);
        QTest::newRow("right to left") << QStringLiteral("שלום עולם זה טקסט ארוך למדי").repeated(3);
        QTest::newRow("accents") << QStringLiteral("één geïnd, coördinatie, naïef, café");
    }
    void aVeryLongWordStaysInItsBox()
    {
        QFETCH(QString, text);
        Desk desk;
        desk.open(3);
        // As an input method hands it over.
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(&desk.view, &event);
        desk.enter();
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.map().steps.size(), std::size_t(4));
        QCOMPARE(QString::fromStdString(desk.texts().back()), text.trimmed());
        const draw::StepShape& shape = desk.scene().picture().steps.at(Desk::id(4));
        QVERIFY(textInside(shape));
        // Broken, not on one line across the map.
        QVERIFY(shape.box->size.width() < 4 * draw::size::textWidth);
        noOverlaps(desk);
    }

    /// And it says so: nobody looks for what is not there.
    void aVeryLongTextStopsAtTheLimit()
    {
        Desk desk;
        QString told;
        connect(&desk.view, &canvas::View::told, [&told](const QString& text) { told = text; });
        QGuiApplication::clipboard()->setText(QString(5000, u'x'));
        desk.type("a");
        QVERIFY(told.isEmpty());
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(told.contains(QStringLiteral("left out")), qPrintable(told));
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.texts().front().size(), model::maximumTextLength);
    }

    void theHintFitsASmallView()
    {
        Desk desk;
        desk.view.resize(320, 150);
        desk.type("stap");
        const auto labels = desk.view.findChildren<QLabel*>();
        const auto hint = std::ranges::find(labels, desk.view.writer().hint(), &QLabel::text);
        QVERIFY(hint != labels.end() && (*hint)->isVisible());
        QVERIFY(desk.view.rect().contains((*hint)->geometry()));
        const QRect words =
            (*hint)->fontMetrics().boundingRect((*hint)->contentsRect(), Qt::TextWordWrap, (*hint)->text());
        QVERIFY((*hint)->contentsRect().width() >= words.width());
        QVERIFY((*hint)->height() >= words.height());
    }

    void aGrownTextPushesNobodyUnder()
    {
        Desk desk;
        desk.open(6);
        desk.scene().select(canvas::only(Desk::id(2)));
        desk.key(Qt::Key_F2);
        QTest::keyClicks(&desk.view, QStringLiteral(" en dat gaat maar door").repeated(12));
        desk.enter();
        noOverlaps(desk);
    }

    void heldKeysEndSomewhere()
    {
        Desk desk;
        for (int i = 0; i < 60; ++i)
            QTest::keyPress(&desk.view, Qt::Key_Return);
        QVERIFY(desk.map().steps.empty());
        desk.type("een");
        for (int i = 0; i < 60; ++i)
            QTest::keyPress(&desk.view, Qt::Key_Return);
        QCOMPARE(desk.map().steps.size(), std::size_t(1));
        desk.key(Qt::Key_Escape);
        desk.scene().select(canvas::only(Desk::id(1)));
        for (int i = 0; i < 60; ++i)
            QTest::keyPress(&desk.view, Qt::Key_Tab);
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.map().steps.size(), std::size_t(1));
        desk.scene().select(canvas::only(Desk::id(1)));
        for (int i = 0; i < 20; ++i)
            QTest::keyPress(&desk.view, Qt::Key_Delete);
        QVERIFY(desk.map().steps.empty());
    }

    /// As a keyboard sends them while a key is held: presses and releases in a row, all marked as repeats.
    void repeatedLettersAndUndoArriveEachOnce()
    {
        Desk desk;
        desk.open(3);
        const auto held = [&desk](Qt::Key key, Qt::KeyboardModifiers modifiers, const QString& text, int times) {
            for (int i = 0; i < times; ++i)
                for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                    QKeyEvent event(type, key, modifiers, text, i > 0 || type == QEvent::KeyRelease);
                    QCoreApplication::sendEvent(&desk.view, &event);
                }
        };
        const model::Map before = desk.map();
        held(Qt::Key_A, Qt::NoModifier, QStringLiteral("a"), 80);
        held(Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), 40);
        QCOMPARE(desk.map().steps.size(), std::size_t(4));
        QCOMPARE(desk.texts().back(), std::string(80, 'a'));
        held(Qt::Key_Z, Qt::ControlModifier, {}, 40);
        QCOMPARE(desk.map(), before);
        held(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier, {}, 40);
        QCOMPARE(desk.texts().back(), std::string(80, 'a'));
        // A held arrow comes to rest at the last step on its way, and nothing on the map has changed.
        const model::Map after = desk.map();
        desk.scene().select(canvas::only(Desk::id(1)));
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up}) {
            held(key, Qt::NoModifier, {}, 30);
            QVERIFY(desk.selection().step());
        }
        QCOMPARE(desk.map(), after);
        held(Qt::Key_Delete, Qt::NoModifier, {}, 30);
        QCOMPARE(desk.map().steps.size(), after.steps.size() - 1);
    }

    void undoInTheMiddleOfTypingOnlyUndoesTyping()
    {
        Desk desk;
        desk.open(3);
        desk.type("half");
        for (int i = 0; i < 30; ++i)
            desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.map().steps.size(), std::size_t(3));
        desk.type("heel");
        desk.enter();
        desk.key(Qt::Key_Escape);
        QCOMPARE(desk.texts().back(), std::string("heel"));
    }

    /// A step is on its way to where the map has it already: a click takes what people see, where they see it.
    void aClickDuringTheGlideHitsWhatIsSeen()
    {
        Desk desk;
        desk.open(5);
        desk.scene().setMotion(true);
        const QPointF from = desk.scene().picture().steps.at(Desk::id(4)).centre;
        desk.document.edit(model::place(desk.map(), {{Desk::id(4), model::Point{2000, 0}}}), {});
        const QPointF to = desk.scene().picture().steps.at(Desk::id(4)).centre;
        QVERIFY(QLineF(from, to).length() > 500);
        auto* glide = desk.scene().findChild<QVariantAnimation*>();
        QVERIFY(glide && glide->state() == QVariantAnimation::Running);
        glide->pause();
        const model::Map before = desk.map();
        const int edits = desk.document.undoStack().count();
        desk.click(desk.pixel(from));
        QCOMPARE(desk.selection().step(), std::optional(Desk::id(4)));
        desk.click(desk.pixel(to));
        QVERIFY(desk.selection().empty());
        QVERIFY(desk.map() == before);
        QCOMPARE(desk.document.undoStack().count(), edits);
        glide->resume();
        QTRY_COMPARE(glide->state(), QVariantAnimation::Stopped);
        desk.click(desk.pixel(to));
        QCOMPARE(desk.selection().step(), std::optional(Desk::id(4)));
    }

    void aTinyWindow()
    {
        Desk desk;
        desk.open(6);
        desk.view.resize(320, 240);
        QCoreApplication::processEvents();
        desk.type("stap in een klein venster");
        desk.enter();
        desk.key(Qt::Key_L, Qt::ControlModifier);
        desk.key(Qt::Key_Escape);
        desk.key(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(desk.map().steps.size(), std::size_t(7));
        desk.view.fit();
        QVERIFY(desk.view.seesAll());
    }

    void theSmallMapShowsOnlyWhenNeeded()
    {
        Desk desk;
        desk.open(6);
        desk.view.fit();
        desk.view.minimap().setWanted(true);
        QVERIFY(!desk.view.minimap().isVisible());
        desk.view.setZoom(4);
        QVERIFY(desk.view.minimap().isVisible());
        // A press in its corner goes there.
        const QPointF before = desk.view.mapToScene(desk.view.viewport()->rect().center());
        QTest::mouseClick(&desk.view.minimap(), Qt::LeftButton, {}, QPoint(8, 8));
        const QPointF after = desk.view.mapToScene(desk.view.viewport()->rect().center());
        QVERIFY(after.x() < before.x() && after.y() < before.y());
        desk.view.fit();
        QVERIFY(!desk.view.minimap().isVisible());
    }

private:
    static void noOverlaps(Desk& desk)
    {
        const auto& steps = desk.scene().picture().steps;
        for (auto one = steps.begin(); one != steps.end(); ++one)
            for (auto other = std::next(one); other != steps.end(); ++other)
                QVERIFY2(!one->second.rect().intersects(other->second.rect()), "two boxes overlap");
    }
};

QTEST_MAIN(TestRough)
#include "tst_rough.moc"
