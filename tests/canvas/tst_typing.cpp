// SPDX-License-Identifier: EUPL-1.2
/// Text on the map: whatever is typed, pasted or composed goes where the cursor is, and nothing of it is lost.
#include "tests/canvas/desk.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace Qt::StringLiterals;

class TestTyping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shiftEnterIsANewLine();
    void undoUndoesTypingFirst();
    void committingKeepsWhatWasTyped();
    void losingTheKeyboardKeepsWhatWasTyped();
    void aMenuOrAnotherProgramLeavesTheTypingOpen();
    void deadKeysWorkFromTheFirstCharacter();
    void preeditBeginsAStep();
    void pastingIsPlainText();
    void theHintSaysWhatEnterDoes();
    void lettersOnAnArrowAreAnsweredByItsKeys();
    void theHintLiesOnNoStep();
    void theHintLiesOnNoName();
    void withStepsAboveAndBelowTheHintStaysBelow();
    void aClosedLoopIsInSight();
    void aReadOnlyMapTakesNoText();
    void theMapChangingUnderTheTypingLosesNothing();
    void everyStepOfTheChainHasItsOwnPlace();
    void escRestoresTheText();
    void whatIsTypedStandsAsItWillBeDrawn_data();
    void whatIsTypedStandsAsItWillBeDrawn();
};

void TestTyping::whatIsTypedStandsAsItWillBeDrawn_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("two words") << u"Zonder beamer"_s;
    QTest::newRow("Dutch") << u"Om de werkdruk draaglijk te houden bakent iedere organisatie af wat zij doet, "
                              "ook al valt er dan iemand buiten."_s;
    QTest::newRow("English") << u"For every refusal a better one is found; before long Jeff and Rolf write only "
                                "letters of refusal."_s;
    QTest::newRow("signs") << u"Wie betaalt (en wie beslist)? 24/7 + 1 \u2192 \u20AC 1.250,- of \u201Cniets\u201D."_s;
    QTest::newRow("lines") << u"Eerst dit.\nDan dat, en daarna wat er nog over is van de middag.\n\nEn dan weer dit."_s;
    QTest::newRow("emoji")
        << u"Iedereen \U0001F642\U0001F642\U0001F642 knikt, en daarna \U0001F468\u200D\U0001F469\u200D\U0001F467 gebeurt er niets \U0001F642 meer."_s;
    QTest::newRow("Hebrew")
        << u"\u05DB\u05D5\u05DC\u05DD \u05DE\u05D7\u05DB\u05D9\u05DD \u05D6\u05D4 \u05DC\u05D6\u05D4 \u05D5\u05D0\u05E3 \u05D0\u05D7\u05D3 \u05DC\u05D0 \u05DE\u05EA\u05D7\u05D9\u05DC"_s;
    QTest::newRow("long word") << u"De meerjarenonderhoudsprognosecommissievergadering gaat niet door."_s;
}

/// At every letter: no line is cut off, and none changes when the typing ends.
void TestTyping::whatIsTypedStandsAsItWillBeDrawn()
{
    QFETCH(QString, sentence);
    Desk desk;
    desk.type("x");
    const canvas::Entry& entry = *desk.view.writer().entry();
    entry.document()->clear();
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        entry.textCursor().insertText(sentence.mid(i, 1));
        if (sentence[i].isHighSurrogate())
            continue;
        const draw::Text drawn = draw::stepBox(sentence.left(i + 1).trimmed()).text;
        std::vector<QString> wanted;
        for (const draw::Line& line : drawn.lines)
            wanted.push_back(line.hyphen ? line.text.chopped(1) : line.text);
        std::vector<QString> lines;
        for (QTextBlock block = entry.document()->begin(); block.isValid(); block = block.next())
            for (int j = 0; j < block.layout()->lineCount(); ++j) {
                const QTextLine line = block.layout()->lineAt(j);
                const double baseline = block.layout()->position().y() + line.y() + line.ascent();
                if (lines.size() < drawn.lines.size())
                    QCOMPARE(baseline, drawn.lines[lines.size()].origin.y());
                lines.push_back(block.text().mid(line.textStart(), line.textLength()).trimmed());
            }
        if (sentence[i] == u'\n')
            continue;
        QCOMPARE(lines, wanted);
    }
}

void TestTyping::shiftEnterIsANewLine()
{
    Desk desk;
    desk.type("boven");
    desk.key(Qt::Key_Return, Qt::ShiftModifier);
    desk.type("onder");
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.texts().front(), std::string("boven\nonder"));
}

void TestTyping::undoUndoesTypingFirst()
{
    Desk desk;
    desk.open(3);
    desk.scene().select(canvas::only(desk.id(1)));
    desk.key(Qt::Key_F2);
    desk.type("abc");
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.view.writer().active());
    QCOMPARE(desk.view.writer().entry()->text(), u"stap 1"_s);
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!desk.view.writer().active());
    QCOMPARE(desk.map().steps.at(desk.id(1)).text, std::string("stap 1"));
}

void TestTyping::committingKeepsWhatWasTyped()
{
    Desk desk;
    desk.type("half");
    desk.view.commit();
    QCOMPARE(desk.texts(), std::vector<std::string>{"half"});
    QVERIFY(!desk.view.writer().active());
}

void TestTyping::losingTheKeyboardKeepsWhatWasTyped()
{
    Desk desk;
    QLineEdit other(&desk.view);
    other.show();
    desk.type("half");
    other.setFocus();
    QTRY_VERIFY(!desk.view.writer().active());
    QCOMPARE(desk.texts(), std::vector<std::string>{"half"});
}

/// A menu opens over the text, or another program comes in front for a moment: the person comes back to go on.
void TestTyping::aMenuOrAnotherProgramLeavesTheTypingOpen()
{
    Desk desk;
    desk.type("half");
    for (const Qt::FocusReason reason : {Qt::PopupFocusReason, Qt::ActiveWindowFocusReason}) {
        QFocusEvent away(QEvent::FocusOut, reason);
        QCoreApplication::sendEvent(&desk.view, &away);
        QFocusEvent back(QEvent::FocusIn, reason);
        QCoreApplication::processEvents();
        QCoreApplication::sendEvent(&desk.view, &back);
        QVERIFY(desk.view.writer().active());
    }
    desk.type(" en heel");
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.texts(), std::vector<std::string>{"half en heel"});
}

void TestTyping::deadKeysWorkFromTheFirstCharacter()
{
    Desk desk;
    QVERIFY(desk.view.testAttribute(Qt::WA_InputMethodEnabled));
    QVERIFY(desk.view.inputMethodQuery(Qt::ImEnabled).toBool());
    QInputMethodEvent event;
    event.setCommitString(u"é"_s);
    QCoreApplication::sendEvent(&desk.view, &event);
    desk.type("en");
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.texts(), std::vector<std::string>{"éen"});
}

void TestTyping::preeditBeginsAStep()
{
    Desk desk;
    desk.open(3);
    desk.scene().select(canvas::only(desk.id(1)));
    QInputMethodEvent preedit(u"ni"_s, {});
    QCoreApplication::sendEvent(&desk.view, &preedit);
    QVERIFY(desk.view.writer().active());
    QInputMethodEvent commit;
    commit.setCommitString(u"\u4F60"_s);
    QCoreApplication::sendEvent(&desk.view, &commit);
    desk.enter();
    QCOMPARE(desk.map().steps.at(desk.id(1)).text, std::string("\xE4\xBD\xA0"));
}

void TestTyping::pastingIsPlainText()
{
    Desk desk;
    auto* mime = new QMimeData;
    mime->setHtml(u"<b>vet</b> en <h1>groot</h1>"_s);
    mime->setText(u"vet en groot"_s);
    QGuiApplication::clipboard()->setMimeData(mime);
    desk.type("a ");
    desk.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!desk.view.writer().entry()->document()->toHtml().contains(u"groot</h1>"_s));
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.texts(), std::vector<std::string>{"a vet en groot"});
}

void TestTyping::theHintSaysWhatEnterDoes()
{
    Desk desk;
    QString hint;
    QObject::connect(&desk.view, &canvas::View::hintChanged, [&hint](const QString& text) { hint = text; });
    desk.type("een");
    QVERIFY(hint.contains(u"Enter"_s) && hint.contains(u"Esc"_s));
    const QString whileTyping = hint;
    desk.enter();
    desk.type("twee");
    desk.enter();
    QVERIFY(hint != whileTyping);
    QVERIFY2(hint.contains(u"closes"_s), qPrintable(hint));
    desk.enter();
    QVERIFY2(hint.contains(u"name"_s), qPrintable(hint));
    desk.type("Rondje");
    desk.enter();
    QVERIFY2(hint.isEmpty(), qPrintable(hint));
    desk.key(Qt::Key_Escape);
    desk.type("los");
    desk.key(Qt::Key_Escape);
    QVERIFY(hint.isEmpty());
}

/// Words get lost at an arrow; the first of them says what it takes instead, and nothing is said before.
void TestTyping::lettersOnAnArrowAreAnsweredByItsKeys()
{
    Desk desk;
    desk.open(4);
    QString hint;
    QObject::connect(&desk.view, &canvas::View::hintChanged, [&hint](const QString& text) { hint = text; });
    desk.scene().select(canvas::only(desk.link(2)));
    desk.type("+d");
    QVERIFY(hint.isEmpty());
    desk.type("we bellen");
    QVERIFY2(hint.contains(u"sign"_s) && hint.contains(u"Enter"_s), qPrintable(hint));
    QCOMPARE(desk.view.hint(), hint);
    desk.scene().select(canvas::only(desk.link(3)));
    QVERIFY(hint.isEmpty());
    QInputMethodEvent composed;
    composed.setCommitString(u"é"_s);
    QCoreApplication::sendEvent(&desk.view, &composed);
    QVERIFY(!hint.isEmpty());
    desk.enter();
    QVERIFY2(hint.contains(u"Type what happens"_s), qPrintable(hint));
}

void TestTyping::theHintLiesOnNoStep()
{
    Desk desk;
    desk.open(2);
    const auto hint = [&] {
        for (const QLabel* label : desk.view.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(u"Enter"_s))
                return label->geometry();
        return QRect();
    };
    for (const bool below : {false, true}) {
        model::Map map = desk.map();
        map.steps[Desk::id(1)].position = model::Point{0, 0};
        map.steps[Desk::id(2)].position = model::Point{0, below ? 550 : 300};
        desk.document.reset(map);
        desk.view.setZoom(1);
        desk.view.centerOn(0, 575 - desk.view.mapToScene(desk.view.rect()).boundingRect().height() / 2);
        desk.scene().select(canvas::only(Desk::id(1)));
        desk.key(Qt::Key_F2);
        QVERIFY(!hint().isNull());
        QCOMPARE(hint().top() < desk.view.height() / 2, below);
        const QRect step = desk.view.mapFromScene(desk.scene().picture().steps.at(Desk::id(2)).rect()).boundingRect();
        QVERIFY(desk.view.rect().contains(step.center()) && !hint().intersects(step));
        desk.key(Qt::Key_Escape);
    }
}

/// A name at the bottom is not covered either.
void TestTyping::theHintLiesOnNoName()
{
    Desk desk;
    desk.open(4);
    const std::vector loop{Desk::id(1), Desk::id(2), Desk::id(3), Desk::id(4)};
    desk.document.edit(model::nameLoop(desk.map(), loop, "Rondje"), {});
    desk.view.setZoom(1);
    const QRectF name = desk.scene().picture().badges.begin()->second.rect();
    const double height = desk.view.mapToScene(desk.view.rect()).boundingRect().height();
    desk.view.centerOn(name.center() - QPointF(0, height / 2 - 25));
    desk.scene().select(canvas::only(Desk::id(1)));
    desk.key(Qt::Key_F2);
    const QRect place = desk.view.mapFromScene(name).boundingRect();
    QVERIFY(place.center().y() > desk.view.height() - 60);
    for (const QLabel* label : desk.view.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(u"Enter"_s))
            QVERIFY(!label->geometry().intersects(place));
    desk.key(Qt::Key_Escape);
}

/// Where it covers something either way, it is where people expect it.
void TestTyping::withStepsAboveAndBelowTheHintStaysBelow()
{
    Desk desk;
    desk.open(3);
    desk.view.setZoom(1);
    const double height = desk.view.mapToScene(desk.view.rect()).boundingRect().height();
    model::Map map = desk.map();
    map.steps[Desk::id(1)].position = model::Point{0, 0};
    map.steps[Desk::id(2)].position = model::Point{0, static_cast<int>(height / 2) - 25};
    map.steps[Desk::id(3)].position = model::Point{0, 25 - static_cast<int>(height / 2)};
    desk.document.reset(map);
    desk.view.setZoom(1);
    desk.view.centerOn(0, 0);
    desk.scene().select(canvas::only(Desk::id(1)));
    desk.key(Qt::Key_F2);
    const QLabel* hint = nullptr;
    for (const QLabel* label : desk.view.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(u"Enter"_s))
            hint = label;
    QVERIFY(hint && hint->y() > desk.view.height() / 2);
    desk.key(Qt::Key_Escape);
}

void TestTyping::aClosedLoopIsInSight()
{
    Desk desk;
    desk.view.resize(640, 480);
    for (int i = 0; i < 6; ++i) {
        desk.type("Er gebeurt iets dat wat langer is om op te schrijven.");
        desk.enter();
    }
    desk.enter();
    QCOMPARE(desk.selection().loop.size(), std::size_t{6});
    const QRectF seen = desk.view.mapToScene(desk.view.viewport()->rect()).boundingRect();
    for (const auto& [id, step] : desk.scene().picture().steps)
        QVERIFY(seen.contains(step.rect()));
}

void TestTyping::aReadOnlyMapTakesNoText()
{
    Desk desk;
    desk.open(3);
    const model::Map before = desk.map();
    desk.document.setReadOnly(true);
    desk.type("niets");
    desk.scene().select(canvas::only(desk.id(1)));
    desk.type("niets");
    desk.enter();
    desk.key(Qt::Key_Delete);
    QCOMPARE(desk.map(), before);
    QVERIFY(!desk.view.writer().active());
}

void TestTyping::theMapChangingUnderTheTypingLosesNothing()
{
    Desk desk;
    desk.open(3);
    desk.scene().select(canvas::only(desk.id(1)));
    desk.enter();
    desk.type("bewaard");
    desk.document.edit(model::remove(desk.map(), {desk.id(1), desk.id(2)}), {});
    QVERIFY(desk.view.writer().active());
    desk.enter();
    QVERIFY(std::ranges::count(desk.texts(), "bewaard") == 1);
}

void TestTyping::everyStepOfTheChainHasItsOwnPlace()
{
    Desk desk;
    for (int i = 0; i < 8; ++i) {
        desk.type("Er gebeurt iets dat wat langer is om op te schrijven.");
        desk.enter();
    }
    desk.enter();
    const auto& steps = desk.scene().picture().steps;
    QCOMPARE(steps.size(), std::size_t{8});
    for (const auto& [one, a] : steps)
        for (const auto& [other, b] : steps)
            QVERIFY2(one == other || !a.rect().intersects(b.rect()), "two boxes overlap");
}

void TestTyping::escRestoresTheText()
{
    Desk desk;
    desk.open(3);
    const model::Map before = desk.map();
    desk.scene().select(canvas::only(desk.id(2)));
    desk.type("iets anders dat veel langer is dan wat er stond, zodat de doos groeit");
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.map(), before);
    QCOMPARE(desk.selection(), canvas::only(desk.id(2)));
    QVERIFY(!desk.document.isModified());
    QCOMPARE(desk.scene().picture().steps.at(desk.id(2)).box->text.lines.front().text, u"stap 2"_s);
}

QTEST_MAIN(TestTyping)
#include "tst_typing.moc"
