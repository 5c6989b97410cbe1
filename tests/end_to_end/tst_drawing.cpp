// SPDX-License-Identifier: EUPL-1.2
// The program in a real window on a display of its own, drawn in by simulated keys only, then saved and closed.
#include "tests/end_to_end/program.h"

#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A word of the keys below: `=text` is typed, everything else is the name of a key.
QString pressed(const QString& word)
{
    return word.startsWith(u'=') ? u"xdotool type --delay 12 -- '"_s + word.mid(1) + u"'"_s : u"xdotool key "_s + word;
}

/// Starts the program on `path`, presses the keys, saves, and closes it. Returns its exit code; -1: it did not end.
int drawn(const QString& path, const QStringList& keys)
{
    QString script = u"\"$PROGRAM\" \"$MAP\" & program=$!\n"
                     u"xdotool search --sync --onlyvisible --name 'Patroon$' >/dev/null\nsleep 1\n"_s;
    for (const QString& key : keys)
        script += pressed(key) + u'\n';
    script += u"xdotool key ctrl+s\nfor i in $(seq 300); do [ -e \"$MAP\" ] && break; sleep 0.1; done\n"
              u"xdotool key ctrl+q\nwait $program\n"_s;
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_s);
    for (const QString& variable : {u"XDG_CONFIG_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.insert(variable, home.path());
    environment.insert(u"PROGRAM"_s, QStringLiteral(PATROON_PROGRAM));
    environment.insert(u"MAP"_s, path);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"xvfb-run"_s,
        {u"-a"_s, u"-s"_s, u"-screen 0 1280x800x24"_s, u"dbus-run-session"_s, u"--"_s, u"bash"_s, u"-c"_s, script});
    return process.waitForFinished(240'000) ? process.exitCode() : -1;
}

} // namespace

class TestDrawing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString& program : {u"xvfb-run"_s, u"xdotool"_s, u"dbus-run-session"_s})
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(program + u" is not there"_s));
    }

    void sixTextsAndSevenEnters()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ring.patroon"_s);
        QStringList keys;
        for (const QString& text : {u"=een"_s, u"=twee"_s, u"=drie"_s, u"=vier"_s, u"=vijf"_s, u"=zes"_s})
            keys << text << u"Return"_s;
        keys << u"Return"_s << u"=Het rondje"_s << u"Return"_s;
        QCOMPARE(drawn(path, keys), 0);
        QCOMPARE(patroon({u"check"_s, path}).code, 0);
        const QJsonObject map = QJsonDocument::fromJson(bytesOf(path)).object();
        QCOMPARE(map[u"steps"].toArray().size(), 6);
        QCOMPARE(map[u"links"].toArray().size(), 6);
        QCOMPARE(loopNames(path), QStringList{u"Het rondje"_s});
    }

    /// Three loops that share their first step, fourteen steps on them, two signs, a delay, and two loose steps.
    void threeLoopsWithoutTheMouse()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"three.patroon"_s);
        QStringList keys;
        const auto type = [&](std::initializer_list<const char*> texts) {
            for (const char* text : texts)
                keys << u'=' + QString::fromUtf8(text) << u"Return"_s;
        };
        type({"deel", "a2", "a3", "a4", "a5", "a6"});
        keys << u"Return"_s;
        type({"Eerste"});
        // From the loop to its first arrow: a sign there, then back to the step where it begins.
        keys << u"ctrl+Right"_s << u"minus"_s << u"ctrl+Left"_s << u"Tab"_s;
        type({"b2", "b3", "b4", "b5"});
        keys << u"Return"_s;
        type({"Tweede"});
        keys << u"ctrl+Right"_s << u"ctrl+Left"_s << u"Tab"_s;
        type({"c2", "c3", "c4", "c5"});
        keys << u"Return"_s;
        type({"Derde"});
        // Along the last loop: a plus on its second arrow, a delay on its third.
        keys << u"ctrl+Right"_s << u"ctrl+Right"_s << u"ctrl+Right"_s << u"plus"_s << u"ctrl+Right"_s << u"ctrl+Right"_s
             << u"d"_s << u"Escape"_s;
        keys << u"=los een"_s << u"Escape"_s << u"=los twee"_s << u"Escape"_s;
        QCOMPARE(drawn(path, keys), 0);

        QCOMPARE(patroon({u"check"_s, path}).code, 0);
        const QJsonObject map = QJsonDocument::fromJson(bytesOf(path)).object();
        const QJsonArray steps = map[u"steps"].toArray();
        QCOMPARE(steps.size(), 16);
        QCOMPARE(loopNames(path), (QStringList{u"Derde"_s, u"Eerste"_s, u"Tweede"_s}));
        const QJsonArray links = map[u"links"].toArray();
        QCOMPARE(links.size(), 16);
        QStringList signs;
        int delays = 0;
        QSet<int> linked;
        for (const QJsonValue link : links) {
            if (const QString sign = link[u"polarity"].toString(); !sign.isEmpty())
                signs << sign;
            delays += link[u"delay"].toBool();
            linked << link[u"from"].toInt() << link[u"to"].toInt();
        }
        signs.sort();
        QCOMPARE(signs, (QStringList{u"+"_s, u"-"_s}));
        QCOMPARE(delays, 1);
        QStringList loose;
        for (const QJsonValue step : steps)
            if (!linked.contains(step[u"id"].toInt()))
                loose << step[u"text"].toString();
        QCOMPARE(loose, (QStringList{u"los een"_s, u"los twee"_s}));
        const auto shared = std::ranges::count_if(map[u"loops"].toArray(),
            [](const QJsonValue& loop) { return loop[u"steps"].toArray().contains(QJsonValue(1)); });
        QCOMPARE(shared, 3);
    }

private:
    /// The names of the loops as the command line finds them.
    static QStringList loopNames(const QString& path)
    {
        QStringList names;
        for (const QJsonValue loop : patroon({u"loops"_s, path, u"--json"_s}).json().object()[u"loops"].toArray())
            names << loop[u"name"].toString();
        names.sort();
        return names;
    }
};

QTEST_GUILESS_MAIN(TestDrawing)
#include "tst_drawing.moc"
