// SPDX-License-Identifier: EUPL-1.2
/// Every file that a command makes is written, synced, renamed into its place, and its folder synced, in that order:
/// what the system saw, not what the program says.
#include "tests/end_to_end/program.h"

#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The calls of one thread after another that name a file in `folder`, by what they do.
QStringList calls(const QByteArray& trace, const QString& folder)
{
    static const QMap<QString, QString> names{{u"write"_s, u"write"_s}, {u"pwrite64"_s, u"write"_s},
        {u"writev"_s, u"write"_s}, {u"fsync"_s, u"sync"_s}, {u"fdatasync"_s, u"sync"_s}, {u"rename"_s, u"rename"_s},
        {u"renameat"_s, u"rename"_s}, {u"renameat2"_s, u"rename"_s}, {u"linkat"_s, u"rename"_s},
        {u"link"_s, u"rename"_s}};
    static const QRegularExpression call(u"^(?:\\[pid +\\d+\\] |\\d+ +)?(\\w+)\\((.*)"_s);
    QStringList found;
    for (const QByteArray& line : trace.split('\n')) {
        const QRegularExpressionMatch match = call.match(QString::fromUtf8(line));
        const QString name = names.value(match.captured(1));
        if (name.isEmpty() || !match.captured(2).contains(folder))
            continue;
        // A file without a name lies in the folder too; the folder itself is what is in the brackets, whole.
        const bool itself = match.captured(2).contains(u'<' + folder + u'>');
        found << (name == u"sync"_s && itself ? u"syncfolder"_s : name);
    }
    return found;
}

} // namespace

class TestOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommand_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("out");
        const auto row = [](const char* name, const QStringList& words, const QString& out) {
            QTest::newRow(name) << words << out;
        };
        row("new", {u"new"_s, u"--template"_s, u"wereldvrede"_s}, u"kaart.patroon"_s);
        row("convert", {u"convert"_s, u"IN"_s}, u"kaart.patroon"_s);
        row("convert to DOT", {u"convert"_s, u"IN"_s}, u"kaart.dot"_s);
        row("layout", {u"layout"_s, u"IN"_s}, u"kaart.patroon"_s);
        for (const QString& ending : {u"pdf"_s, u"svg"_s, u"png"_s})
            row(qPrintable(u"poster "_s + ending), {u"poster"_s, u"IN"_s}, u"poster."_s + ending);
        row("cards", {u"cards"_s, u"IN"_s}, u"kaartjes.pdf"_s);
        for (const QString& ending : {u"html"_s, u"odt"_s, u"md"_s, u"csv"_s})
            row(qPrintable(u"report "_s + ending), {u"report"_s, u"IN"_s}, u"verslag."_s + ending);
    }

    void everyCommand()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, out);
        const QString strace = QStandardPaths::findExecutable(u"strace"_s);
        QVERIFY2(!strace.isEmpty(), "strace is missing");
        const QTemporaryDir folder;
        const QTemporaryDir results;
        const QString in = folder.filePath(u"in.patroon"_s);
        put(in, ringMap(12, true, "een zin van een gewone lengte"));
        words.replaceInStrings(u"IN"_s, in);
        const QString trace = folder.filePath(u"trace"_s);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LANG"_s, u"C.UTF-8"_s);
        // The leak check cannot run under a tracer.
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
        process.setProcessEnvironment(environment);
        process.start(strace,
            QStringList{u"-f"_s, u"-y"_s, u"-s"_s, u"8"_s, u"-o"_s, trace, u"-e"_s,
                u"trace=write,writev,pwrite64,fsync,fdatasync,rename,renameat,renameat2,link,linkat"_s,
                QStringLiteral(PATROON_PROGRAM)}
                + words + QStringList{u"-o"_s, results.filePath(out)});
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(QFileInfo(results.filePath(out)).size() > 0);
        QStringList seen = calls(bytesOf(trace), results.path());
        // As often as it takes, but never again later.
        seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
        QCOMPARE(seen, QStringList({u"write"_s, u"sync"_s, u"rename"_s, u"syncfolder"_s}));
    }
};

QTEST_GUILESS_MAIN(TestOrder)
#include "tst_order.moc"
