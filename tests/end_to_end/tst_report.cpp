// SPDX-License-Identifier: EUPL-1.2
// Reports, cards and the HTML file from the command line, with texts that mean harm.
#include "tests/end_to_end/program.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// A map whose texts would like to be something else.
const QString harm = QStringLiteral(PATROON_SOURCE_DIR "/tests/end_to_end/harm.patroon");

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::copy(harm, path(u"in.patroon"_s)));
    }

    void theHtmlFileIsOneFileThatAsksNothing()
    {
        const QByteArray html = made(u"report"_s, u"out.html"_s);
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        QCOMPARE(html.count("<script"), 1);
        QVERIFY(!html.contains("<img") && !html.contains("<b>round"));
        QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        QVERIFY(html.contains("href=\"https://example.org/a?b=1&amp;c=2\""));
        QVERIFY(!html.contains("href=\"javascript:"));
        QVERIFY(html.contains("Content-Security-Policy"));
        QVERIFY(html.contains("default-src 'none'"));
        QVERIFY(!html.contains("unsafe-inline"));
        // Everything is in the file itself.
        QVERIFY(!html.contains("src=\"http") && !html.contains("@import") && !html.contains("url(http"));
        // Under this policy attributes with style or script would be dead.
        QVERIFY(!QRegularExpression(u" (style|on[a-z]+)=\""_s).match(QString::fromUtf8(html)).hasMatch());
        for (const char* id : {"id=\"s1\"", "id=\"s2\"", "id=\"s3\"", "id=\"l1\"", "id=\"p1\""})
            QVERIFY2(html.contains(id), id);
    }

    void theHtmlFileWorksInABrowser()
    {
        if (QStandardPaths::findExecutable(u"chromium"_s).isEmpty()
            || QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("chromium or python3 is not there");
        QVERIFY(!made(u"report"_s, u"out.html"_s).isEmpty());
        QProcess browser;
        browser.start(
            u"python3"_s, {QStringLiteral(PATROON_SOURCE_DIR "/tests/end_to_end/browse.py"), path(u"out.html"_s)});
        QVERIFY(browser.waitForFinished(200'000));
        if (browser.exitCode() == 77)
            QSKIP("chromium does not start here");
        const QByteArray told = browser.readAllStandardOutput();
        const QJsonObject seen = QJsonDocument::fromJson(told).object();
        QVERIFY2(!seen.isEmpty(), browser.readAllStandardError().constData());
        QVERIFY2(seen[u"errors"_s].toArray().isEmpty(), told.constData());
        QCOMPARE(seen[u"requests"_s].toArray(), (QJsonArray{u"data"_s, u"file"_s}));
        QVERIFY(seen[u"font"_s].toBool());
        QVERIFY(seen[u"mapFont"_s].toString().startsWith(u"Inter,"_s));
        QVERIFY(seen[u"chosen"_s].toBool());
        QCOMPARE(seen[u"lit"_s].toInt(), 3);
        QCOMPARE(seen[u"told"_s].toInt(), 1);
        QVERIFY(seen[u"first"_s].toString().startsWith(u"<script>alert(1)"_s));
        QVERIFY(seen[u"second"_s].toString().startsWith(u"see https"_s));
        QCOMPARE(seen[u"stepNow"_s].toInt(), 1);
        QVERIFY(seen[u"larger"_s].toString().contains(u"scale(1.3)"_s));
        QVERIFY(!seen[u"after"_s].toBool(true));
        QVERIFY(seen[u"whole"_s].toString().contains(u"scale(1)"_s));
        QVERIFY(seen[u"phone"_s].toBool());
    }

    void markdownSaysTextAsText()
    {
        const QByteArray text = made(u"report"_s, u"out.md"_s);
        QVERIFY(text.contains("\\<script\\>"));
        QVERIFY(text.contains("\\# no heading"));
        QVERIFY(text.contains("\\- no list \\*no stress\\*"));
        QVERIFY(text.contains("yes, on Mondays"));
        QVERIFY(text.contains("data:image/png;base64,"));
        // Each step of the pattern in its order.
        QVERIFY(text.indexOf("1. ") < text.indexOf("2. see") && text.indexOf("2. see") < text.indexOf("3. "));
    }

    void theTableHasNoFormula()
    {
        const QByteArray table = made(u"report"_s, u"out.csv"_s);
        const QList<QByteArray> lines = table.split('\n');
        QCOMPARE(lines.size(), qsizetype(3));
        QVERIFY(lines[1].startsWith("\"'=1+1\""));
        QVERIFY(lines[1].contains("\"'@SUM(A1)\"") && lines[1].contains("\"'-2\""));
        QVERIFY(lines[1].contains("\"a \"\"sign\"\", really\""));
    }

    void theDocumentIsOpenDocument()
    {
        const QByteArray bytes = made(u"report"_s, u"out.odt"_s);
        QVERIFY(bytes.startsWith("PK"));
        QVERIFY(bytes.contains("application/vnd.oasis.opendocument.text"));
        QVERIFY(bytes.contains("content.xml") && bytes.contains("Pictures/"));
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-t"_s, path(u"out.odt"_s)});
        if (!unzip.waitForFinished())
            QSKIP("unzip is not there");
        QCOMPARE(unzip.exitCode(), 0);
        const auto part = [&](const QString& name) {
            unzip.start(u"unzip"_s, {u"-p"_s, path(u"out.odt"_s), name});
            return unzip.waitForFinished() ? unzip.readAll() : QByteArray();
        };
        const QByteArray looks = part(u"styles.xml"_s);
        QVERIFY(looks.contains("fo:font-family=\"Arial\""));
        // What belongs to a mark hangs beside it.
        const QByteArray text = part(u"content.xml"_s);
        QVERIFY(looks.contains("fo:text-indent=\"-") && text.contains(">1.<text:tab/>"));
        // No heading ends a page.
        QVERIFY(looks.contains("fo:keep-with-next=\"always\""));
        const qsizetype headings = text.count("<text:h ");
        QVERIFY(headings > 0);
        QCOMPARE(text.count("_20_1_20_kept\"") + text.count("_20_2_20_kept\""), headings);
        for (const QString& name : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s}) {
            QXmlStreamReader xml(part(name));
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(name + u": "_s + xml.errorString()));
        }
    }

    void cardsComeFourToAPage()
    {
        QVERIFY(made(u"cards"_s, u"out.pdf"_s).startsWith("%PDF"));
        QProcess info;
        info.start(u"pdfinfo"_s, {path(u"out.pdf"_s)});
        if (!info.waitForFinished())
            QSKIP("pdfinfo is not there");
        const QByteArray told = info.readAll();
        // One pattern and three steps.
        QVERIFY(QRegularExpression(u"Pages: +1\\n"_s).match(QString::fromUtf8(told)).hasMatch());
        QVERIFY(told.contains("A4"));
        QProcess words;
        words.start(u"pdftotext"_s, {path(u"out.pdf"_s), u"-"_s});
        QVERIFY(words.waitForFinished());
        const QString text = QString::fromUtf8(words.readAll()).simplified();
        QVERIFY(text.contains(u"Which first small move do you see?"_s));
        QVERIFY(text.contains(u"no heading"_s));
    }

    void aVeryLongTextGoesOnOnANextCard()
    {
        QFile file(path(u"in.patroon"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format":"patroon","version":1,"steps":[{"id":1,"text":")" + QByteArray("word ").repeated(395)
            + R"(end","x":0,"y":0}]})");
        file.close();
        QVERIFY(!made(u"cards"_s, u"out.pdf"_s).isEmpty());
        QProcess words;
        words.start(u"pdftotext"_s, {path(u"out.pdf"_s), u"-"_s});
        if (!words.waitForFinished())
            QSKIP("pdftotext is not there");
        const QString text = QString::fromUtf8(words.readAll());
        QCOMPARE(text.count(u"word"_s), 395);
        QVERIFY(text.contains(u"end"_s));
    }

    void wrongUseAndWrongInput()
    {
        QCOMPARE(patroon({u"report"_s, path(u"in.patroon"_s), u"-o"_s, path(u"out.doc"_s)}).code, 2);
        QCOMPARE(patroon({u"cards"_s, path(u"in.patroon"_s), u"-o"_s, path(u"out.png"_s)}).code, 2);
        QCOMPARE(patroon({u"report"_s, path(u"in.patroon"_s)}).code, 2);
        QCOMPARE(patroon({u"report"_s, path(u"none.patroon"_s), u"-o"_s, path(u"out.md"_s)}).code, 1);
        QVERIFY(!QFile::exists(path(u"out.md"_s)));
        QCOMPARE(patroon({u"report"_s, path(u"in.patroon"_s), u"-o"_s, path(u"weg/out.md"_s)}).code, 1);
        for (const char* kind : {"html", "odt", "md", "csv"})
            QVERIFY(!QFile::exists(path(u"weg/out."_s + QString::fromLatin1(kind))));
    }

    void anEmptyMapHasAReportToo()
    {
        QFile file(path(u"in.patroon"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format":"patroon","version":1})");
        file.close();
        for (const QString& out : {u"out.html"_s, u"out.odt"_s, u"out.md"_s, u"out.csv"_s})
            QVERIFY(!made(u"report"_s, out).isEmpty());
        QVERIFY(!made(u"cards"_s, u"out.pdf"_s).isEmpty());
    }

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    QByteArray made(const QString& command, const QString& name) const
    {
        const Ran ran = patroon({command, path(u"in.patroon"_s), u"-o"_s, path(name)});
        QFile file(path(name));
        if (ran.code != 0 || !ran.err.isEmpty() || !file.open(QIODevice::ReadOnly)) {
            qWarning("%s", ran.err.constData());
            return {};
        }
        return file.readAll();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
