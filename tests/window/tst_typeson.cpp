// SPDX-License-Identifier: EUPL-1.2
// A command in the middle of a sentence: the typing goes on where it was, and the words that follow replace nothing.
#include "tests/window/desk.h"

#include <QToolBar>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QAction* window::Actions::*)

namespace {

/// Waits until no layout is on its way.
bool atRest(const WindowDesk& desk)
{
    return QTest::qWaitFor([&desk] { return desk.part<window::Notice>().isHidden(); }, 20000);
}

std::string lastText(const WindowDesk& desk)
{
    return desk.map().steps.rbegin()->second.text;
}

} // namespace

class TestTypesOn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { moveIn(m_settings, "en"); }

    void theSentenceGoesOn_data()
    {
        using A = window::Actions;
        QTest::addColumn<QAction * window::Actions::*>("action");
        QTest::newRow("lay out again") << &A::layOutAgain;
        QTest::newRow("save") << &A::save;
        QTest::newRow("whole map") << &A::wholeMap;
        QTest::newRow("100 %") << &A::zoomFull;
        QTest::newRow("larger") << &A::zoomIn;
        QTest::newRow("smaller") << &A::zoomOut;
        QTest::newRow("map only") << &A::mapOnly;
        QTest::newRow("side panel") << &A::sidePanel;
        QTest::newRow("small map") << &A::minimap;
    }

    void theSentenceGoesOn()
    {
        QFETCH(QAction * window::Actions::*, action);
        const QString path = copied();
        WindowDesk desk("en", path);
        desk.scene().select(canvas::only(model::StepId{2}));
        WindowDesk::press(Qt::Key_Tab);
        WindowDesk::write(u"half a"_s);
        WindowDesk::press(Qt::Key_Left);
        const canvas::Entry* entry = desk.view().writer().entry();
        (desk.part<window::Actions>().*action)->trigger();
        QVERIFY(atRest(desk));
        QCOMPARE(desk.view().writer().entry(), entry);
        QCOMPARE(QApplication::focusWidget(), &desk.view());
        WindowDesk::write(u"nd more th"_s);
        WindowDesk::press(Qt::Key_Escape);
        QCOMPARE(lastText(desk), std::string("half nd more tha"));
        QCOMPARE(desk.map().steps.at(model::StepId{2}).text, m_second);
    }

    void aThemeLeavesTheSentenceAlone()
    {
        WindowDesk desk("en", copied());
        WindowDesk::write(u"half"_s);
        desk.part<window::Actions>().themes->actions()[1]->trigger();
        WindowDesk::write(u" and more"_s);
        WindowDesk::press(Qt::Key_Escape);
        QCOMPARE(lastText(desk), std::string("half and more"));
        desk.part<window::Actions>().themes->actions()[0]->trigger();
    }

    void whatIsSavedHoldsTheHalfSentence()
    {
        const QString path = copied();
        WindowDesk desk("en", path);
        WindowDesk::write(u"half a line"_s);
        desk.part<window::Actions>().save->trigger();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("half a line"));
        QVERIFY(!desk.document().isModified());
        QVERIFY(desk.view().writer().active());
        WindowDesk::press(Qt::Key_Escape);
        QVERIFY(!desk.document().isModified());
    }

    /// Telling ends the typing: what is written after it is a step of its own.
    void afterTheTellingNothingIsTypedOver()
    {
        for (const Qt::KeyboardModifiers modifiers : {Qt::NoModifier, Qt::ShiftModifier}) {
            WindowDesk desk("en", copied());
            WindowDesk::write(u"half"_s);
            auto& actions = desk.part<window::Actions>();
            (modifiers ? actions.talk : actions.tell)->trigger();
            QVERIFY(!desk.view().writer().active());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5, modifiers);
            QTRY_COMPARE(QApplication::focusWidget(), &desk.view());
            WindowDesk::write(u"more"_s);
            WindowDesk::press(Qt::Key_Escape);
            QCOMPARE(lastText(desk), std::string("more"));
            QCOMPARE(std::prev(desk.map().steps.end(), 2)->second.text, std::string("half"));
        }
    }

    void afterTheListOfCommandsTheSentenceGoesOn()
    {
        WindowDesk desk("en", copied());
        WindowDesk::write(u"half"_s);
        desk.part<window::Actions>().commands->trigger();
        WindowDesk::press(Qt::Key_Escape);
        QTRY_COMPARE(QApplication::focusWidget(), &desk.view());
        WindowDesk::write(u" more"_s);
        WindowDesk::press(Qt::Key_Escape);
        QCOMPARE(lastText(desk), std::string("half more"));
    }

    void undoAndRedoAreOfferedWhileTyping()
    {
        WindowDesk desk("en", copied());
        auto& actions = desk.part<window::Actions>();
        QVERIFY(!actions.undo->isEnabled());
        WindowDesk::write(u"half"_s);
        QVERIFY(actions.undo->isEnabled() && !actions.redo->isEnabled());
        actions.undo->trigger();
        QVERIFY(desk.view().writer().active());
        QVERIFY(actions.redo->isEnabled());
        actions.undo->trigger();
        QVERIFY(!desk.view().writer().active());
        QVERIFY(actions.redo->isEnabled());
        actions.redo->trigger();
        QCOMPARE(lastText(desk), std::string("half"));
    }

private:
    QString copied()
    {
        const QString path = m_settings.filePath(QStringLiteral("kaart%1.patroon").arg(++m_maps));
        if (!QFile::copy(shipped("templates/wereldvrede.en.patroon"), path)
            || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
            qFatal("no copy");
        const WindowDesk desk("en", path);
        m_second = desk.map().steps.at(model::StepId{2}).text;
        return path;
    }

    QTemporaryDir m_settings;
    int m_maps = 0;
    std::string m_second;
};

QTEST_MAIN(TestTypesOn)
#include "tst_typeson.moc"
