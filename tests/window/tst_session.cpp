// SPDX-License-Identifier: EUPL-1.2
/// Sessions as long as you like, by random keys in the real window: nothing goes wrong, nothing is lost, nothing grows.
#include "editor/arrange/worker.h"
#include "editor/document/leftover.h"
#include "editor/document/storage.h"
#include "editor/file/writer.h"
#include "editor/resources/resources.h"
#include "editor/window/keyboard.h"
#include "editor/window/mainwindow.h"
#include "tests/memory.h"
#include "tests/soak.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest/QTest>

#include <cstring>
#include <random>

namespace {

/// Whatever Qt or the program complains about.
QStringList& complaints()
{
    static QStringList all;
    return all;
}

void listen(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    // The window system of the tests has no pointer to move and no activation.
    if (type != QtDebugMsg && type != QtInfoMsg && !text.startsWith(QLatin1String("This plugin does not support")))
        complaints() << text;
}

/// A person who presses keys by the throw of dice.
class Person {
public:
    Person(window::MainWindow& window, unsigned seed)
        : m_window(window)
        , m_random(seed)
    {
    }

    void act()
    {
        using Deed = void (Person::*)();
        // More of what people do more.
        static constexpr Deed deeds[] = {&Person::writeChain, &Person::writeChain, &Person::write, &Person::write,
            &Person::walk, &Person::walk, &Person::walk, &Person::change, &Person::change, &Person::remove,
            &Person::goBack, &Person::goBack, &Person::connectSteps, &Person::copy, &Person::layOut, &Person::look,
            &Person::tellIt, &Person::otherPhase, &Person::besideTheMap, &Person::find, &Person::rest};
        (this->*deeds[m_random() % std::size(deeds)])();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&listener(), key, modifiers);
    }

private:
    /// Who has the keyboard. The desktop gives it back to the window when a dialog or a menu has gone; here nobody does.
    QWidget& listener()
    {
        if (!QApplication::focusWidget()) {
            m_window.activateWindow();
            // A window whose menu has just closed counts as active while nobody in it has the keyboard yet.
            if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
                qWarning("nobody has the keyboard");
        }
        QWidget* focus = QApplication::focusWidget();
        return focus ? *focus : m_window;
    }
    int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    template <std::size_t count> Qt::Key one(const Qt::Key (&keys)[count]) { return keys[m_random() % count]; }

    void type(const QString& text)
    {
        QTest::keyClicks(&listener(), text);
    }

    QString sentence()
    {
        static const char* words[] = {
            "er", "komt", "een", "zaak", "en", "dan", "wacht", "iedereen", "zorgloket", "<b>"};
        QString text;
        for (int count = below(3) + 1; count > 0; --count)
            text += QLatin1String(words[m_random() % std::size(words)]) + QLatin1Char(' ');
        return text;
    }

    /// Steps in a row, and the last arrow back to the first; the next words name the pattern.
    void writeChain()
    {
        press(Qt::Key_Escape);
        for (int count = below(4) + 2; count > 0; --count) {
            type(sentence());
            press(Qt::Key_Return);
        }
        press(below(4) ? Qt::Key_Return : Qt::Key_Escape);
        type(sentence());
        press(Qt::Key_Return);
    }
    void write()
    {
        type(sentence());
        press(one({Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab}));
    }
    void walk()
    {
        for (int count = below(6); count > 0; --count)
            press(one({Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}),
                below(2) ? Qt::ControlModifier : Qt::NoModifier);
    }
    void change()
    {
        if (below(2))
            return press(one({Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Question, Qt::Key_0, Qt::Key_D}));
        press(Qt::Key_F2);
        type(sentence());
        press(one({Qt::Key_Return, Qt::Key_Escape}));
    }
    void remove() { press(Qt::Key_Delete, below(2) ? Qt::ControlModifier : Qt::NoModifier); }
    void goBack()
    {
        const Qt::Key key = one({Qt::Key_Z, Qt::Key_Z, Qt::Key_Y});
        for (int count = below(8); count > 0; --count)
            press(key, Qt::ControlModifier);
    }
    void connectSteps()
    {
        press(Qt::Key_L, Qt::ControlModifier);
        type(QStringLiteral("e"));
        press(one({Qt::Key_Return, Qt::Key_Escape}));
    }
    void copy()
    {
        press(one({Qt::Key_C, Qt::Key_X}), Qt::ControlModifier);
        press(Qt::Key_Escape);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    void layOut()
    {
        press(Qt::Key_R, Qt::ControlModifier);
        // Some wait for it, some go on.
        if (below(2))
            QTest::qWait(150);
    }
    void look()
    {
        press(one({Qt::Key_0, Qt::Key_1, Qt::Key_Plus, Qt::Key_Minus}), Qt::ControlModifier);
        press(one({Qt::Key_F9, Qt::Key_F11}));
    }
    void tellIt()
    {
        press(Qt::Key_F5, below(3) ? Qt::NoModifier : Qt::ShiftModifier);
        for (int count = below(10); count > 0; --count)
            press(one({Qt::Key_Right, Qt::Key_Right, Qt::Key_Left, Qt::Key_Space}));
        press(Qt::Key_Escape);
    }
    void otherPhase() { press(one({Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}), Qt::AltModifier); }
    void besideTheMap()
    {
        press(Qt::Key_F6);
        for (int count = below(5); count > 0; --count)
            press(one({Qt::Key_Down, Qt::Key_Up, Qt::Key_Tab, Qt::Key_F2, Qt::Key_Space}));
        type(sentence());
        press(one({Qt::Key_Return, Qt::Key_Escape}));
        press(Qt::Key_F6);
    }
    void find()
    {
        press(one({Qt::Key_F, Qt::Key_K}), Qt::ControlModifier);
        type(QStringLiteral("st"));
        press(Qt::Key_Down);
        press(Qt::Key_Escape);
    }
    void rest() { QTest::qWait(20); }

    window::MainWindow& m_window;
    std::mt19937 m_random;
};

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        qputenv("XDG_STATE_HOME", m_folder.path().toUtf8());
        resources::load();
        resources::speak(*QCoreApplication::instance(), QStringLiteral("nl"));
    }

    void init() { m_usual = qInstallMessageHandler(listen); }
    void cleanup() { qInstallMessageHandler(m_usual); }
    void cleanupTestCase() { qInfo("%s", qPrintable(m_summary)); }

    void keysAtRandom()
    {
        const unsigned seed = 20261122;
        const int maps = times(12, 720);
        constexpr int deeds = 25;
        window::Keyboard keyboard;
        qApp->installEventFilter(&keyboard);
        window::MainWindow window(QStringLiteral("nl"));
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const document::Document& document = window.findChild<canvas::View*>()->mapScene().document();
        // A question or a menu that comes up is put aside; what is unsaved then stays open.
        QTimer closing;
        connect(&closing, &QTimer::timeout, this, [] {
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
                dialog->reject();
            if (QWidget* menu = QApplication::activePopupWidget())
                menu->close();
        });
        closing.start(10);

        Person person(window, seed);
        std::ptrdiff_t early = 0;
        std::size_t steps = 0;
        for (int count = 1; count <= maps; ++count) {
            const QString path = m_folder.filePath(QStringLiteral("kaart %1.patroon").arg(count % 20));
            QFile::remove(path);
            if (count % 2 == 0)
                QVERIFY(
                    QFile::copy(QStringLiteral(PATROON_SOURCE_DIR "/samples/van-loket-naar-loket.nl.patroon"), path));
            window.openFile(path);
            // Every map begins alike, with nothing to undo: what is held now has to stay the same.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            const std::ptrdiff_t held = heldMemory();
            if (count == maps / 2)
                early = held;
            if (count == maps - maps % 2)
                m_growth = held - early;
            for (int i = 0; i < deeds; ++i)
                person.act();
            const QString where = QStringLiteral("seed %1, map %2").arg(seed).arg(count);
            QVERIFY2(complaints().isEmpty(), qPrintable(where + QStringLiteral(": ") + complaints().join(u'\n')));
            steps += document.map().steps.size();
            person.press(Qt::Key_Escape);
            person.press(Qt::Key_Escape);
            person.press(Qt::Key_S, Qt::ControlModifier);
            QVERIFY2(!document.isModified(), qPrintable(where));
            const document::Opened opened = document::openMap(path);
            QVERIFY2(opened.map, qPrintable(where + QStringLiteral(": ") + opened.problems.value(0)));
            QVERIFY2(*opened.map == document.map(), qPrintable(where));
        }
        m_summary = QStringLiteral("%1 deeds on %2 maps, %3 steps left at their ends, every last save equals its map; "
                                   "%4 MB growth over the second half, seed %5")
                        .arg(maps * deeds)
                        .arg(maps)
                        .arg(steps)
                        .arg(static_cast<double>(m_growth) / 1e6, 0, 'f', 1)
                        .arg(seed);
        QVERIFY2(m_growth <= toleratedGrowth, qPrintable(QString::number(m_growth)));
    }

private:
    QTemporaryDir m_folder;
    QtMessageHandler m_usual = nullptr;
    std::ptrdiff_t m_growth = 0;
    QString m_summary;
};

int main(int argc, char** argv)
{
    if (argc == 2 && std::strcmp(argv[1], arrange::workerArgument) == 0)
        return arrange::workerMain();
    QApplication application(argc, argv);
    TestSession test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_session.moc"
