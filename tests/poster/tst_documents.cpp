// SPDX-License-Identifier: EUPL-1.2
/// Posters as files: the right size, vectors only, every word to be found, well-formed whatever the texts hold.
#include "editor/poster/write.h"
#include "tests/poster/maps.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

namespace {

poster::Options on(const QString& paper, poster::Orientation orientation = poster::Orientation::automatic)
{
    poster::Options options;
    options.paper = *poster::paperNamed(paper);
    options.orientation = orientation;
    return options;
}

/// Width and height of each page of a PDF, in points.
QList<QSize> pageSizes(const QByteArray& pdf)
{
    QList<QSize> sizes;
    static const QRegularExpression box("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]");
    auto found = box.globalMatch(QString::fromLatin1(pdf));
    while (found.hasNext()) {
        const auto match = found.next();
        sizes << QSize(qRound(match.captured(1).toDouble()), qRound(match.captured(2).toDouble()));
    }
    return sizes;
}

QString withoutSpaces(QString text)
{
    static const QRegularExpression space("\\s");
    return text.remove(space);
}

QString textOf(const QByteArray& pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath("poster.pdf"));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start("pdftotext", {"-raw", "-enc", "UTF-8", file.fileName(), "-"});
    process.waitForFinished();
    return withoutSpaces(QString::fromUtf8(process.readAllStandardOutput()));
}

/// Everything that people wrote and that belongs on a poster.
QStringList wordsOf(const model::Map& map)
{
    std::vector<std::string> texts{map.heading.title, map.heading.subtitle, map.heading.occasion};
    texts.insert(texts.end(), map.heading.organisations.begin(), map.heading.organisations.end());
    for (const auto& [id, step] : map.steps) {
        texts.push_back(step.text);
        texts.push_back(step.reading);
    }
    for (const model::Loop& loop : map.loops) {
        texts.push_back(loop.name);
        texts.push_back(loop.story);
    }
    for (const model::Principle& principle : map.principles)
        texts.push_back(principle.text);
    for (const model::FirstMove& move : map.firstMoves)
        if (move.chosen)
            texts.insert(texts.end(), {move.text, move.who, move.when, move.sign});
    QStringList words;
    for (const std::string& text : texts)
        words << QString::fromStdString(text);
    return words;
}

model::Map hostile()
{
    model::Map map = ring(3);
    map.heading.title = "<script>alert(1)</script> & ]]> \"quotes\" \x01";
    map.heading.subtitle = "<!-- \xEF\xBF\xBE --> '";
    map.steps[model::StepId(1)].text = "<b>bold</b> & ]]> \x01 \x1F \n second line\tand a tab";
    map.steps[model::StepId(2)].text = "\xF0\x9F\x98\x80 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D";
    map.loops.front().name = "]]>\x02";
    return map;
}

} // namespace

class TestDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesHaveTheSizeOfThePaper_data();
    void pagesHaveTheSizeOfThePaper();
    void aPdfHoldsVectorsAndItsFonts();
    void aPdfKnowsItsTitleAndAuthor();
    void everyWordIsInThePdf_data();
    void everyWordIsInThePdf();
    void severalMapsAreSeveralPages();
    void svgIsWellFormed();
    void svgNeedsNoFontAndKeepsItsWords();
    void svgHasTheSizeOfThePaper();
    void pngHasItsDots();
    void aPictureTooLargeIsNone();
};

void TestDocuments::pagesHaveTheSizeOfThePaper_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QSize>("points");
    QTest::newRow("A4") << "A4" << QSize(595, 842);
    QTest::newRow("A3") << "A3" << QSize(842, 1191);
    QTest::newRow("A2") << "A2" << QSize(1191, 1684);
    QTest::newRow("A1") << "A1" << QSize(1684, 2384);
    QTest::newRow("A0") << "A0" << QSize(2384, 3370);
    QTest::newRow("measured") << "900x1200" << QSize(2551, 3402);
    QTest::newRow("banner") << "1000x5000" << QSize(2835, 14173);
}

void TestDocuments::pagesHaveTheSizeOfThePaper()
{
    QFETCH(QString, paper);
    QFETCH(QSize, points);
    const model::Map map = ring(5);
    QCOMPARE(pageSizes(poster::pdf({poster::compose(map, on(paper, poster::Orientation::portrait))})), {points});
    QCOMPARE(pageSizes(poster::pdf({poster::compose(map, on(paper, poster::Orientation::landscape))})),
        {points.transposed()});
}

void TestDocuments::aPdfHoldsVectorsAndItsFonts()
{
    for (const QString& path : shippedMaps()) {
        const QByteArray pdf = poster::pdf({poster::compose(mapAt(path), on("A3", poster::Orientation::portrait))});
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY2(!pdf.contains("/Subtype /Image"), qPrintable(path));
        QVERIFY(!pdf.contains("/Type3"));
        QCOMPARE(pdf.count("/Type /FontDescriptor"), pdf.count("/FontFile"));
        QVERIFY(pdf.count("/FontFile") >= 2);
        QVERIFY(pdf.size() < 200'000);
    }
}

void TestDocuments::aPdfKnowsItsTitleAndAuthor()
{
    if (QStandardPaths::findExecutable("pdfinfo").isEmpty())
        QSKIP("pdfinfo is not here");
    model::Map map = ring(3);
    map.heading.title = "Van (loket) naar loket";
    map.heading.organisations = {"Zorg & co (één)", "", "Πόλη 🏠"};
    const auto told = [](const std::vector<poster::Poster>& posters) {
        QProcess process;
        process.start("pdfinfo", {"-enc", "UTF-8", "-"});
        process.write(poster::pdf(posters));
        process.closeWriteChannel();
        process.waitForFinished();
        // Nothing in the file has to be guessed or mended.
        return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()).simplified();
    };
    const poster::Poster poster = poster::compose(map, on("A4"));
    QVERIFY2(
        told({poster}).startsWith("Title: Van (loket) naar loket Author: Zorg & co (één), Πόλη 🏠 Creator: Patroon"),
        qPrintable(told({poster})));
    QVERIFY(!told({poster}).contains("rror"));
    map.heading.organisations.clear();
    QVERIFY(told({poster::compose(map, on("A4"))}).contains("Author: Patroon Creator"));
    QVERIFY(told({poster, poster}).contains("Author: Zorg & co (één), Πόλη 🏠 Creator"));
}

void TestDocuments::everyWordIsInThePdf_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : shippedMaps())
        QTest::newRow(qPrintable(path)) << path;
}

void TestDocuments::everyWordIsInThePdf()
{
    if (QStandardPaths::findExecutable("pdftotext").isEmpty())
        QSKIP("pdftotext is not here");
    QFETCH(QString, path);
    const model::Map map = mapAt(path);
    QVERIFY(!map.steps.empty());
    for (const char* paper : {"A4", "A0"}) {
        const QString text = textOf(poster::pdf({poster::compose(map, on(paper, poster::Orientation::landscape))}));
        for (const QString& words : wordsOf(map))
            QVERIFY2(text.contains(withoutSpaces(words)), qPrintable(words + " is not in " + text));
    }
}

void TestDocuments::severalMapsAreSeveralPages()
{
    const QByteArray pdf = poster::pdf({poster::compose(ring(3), on("A4", poster::Orientation::portrait)),
        poster::compose(ring(4), on("A3", poster::Orientation::landscape))});
    QCOMPARE(pageSizes(pdf), QList<QSize>({QSize(595, 842), QSize(1191, 842)}));
}

void TestDocuments::svgIsWellFormed()
{
    const poster::Poster poster = poster::compose(hostile(), on("A4"));
    const QByteArray svg = poster::svg(poster.pages.front(), poster.title);
    QXmlStreamReader reader(svg);
    QString title;
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        QVERIFY(reader.name() != u"script" && reader.name() != u"b");
        if (reader.isStartElement() && reader.name() == u"title")
            title = reader.readElementText();
        else if (reader.isCharacters())
            text += reader.text();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(title.contains("<script>alert(1)</script> & ]]> \"quotes\""));
    QVERIFY(text.contains("<b>bold</b> & ]]>"));
}

void TestDocuments::svgNeedsNoFontAndKeepsItsWords()
{
    const model::Map map = ring(5);
    const poster::Poster poster = poster::compose(map, on("A4"));
    QXmlStreamReader reader(poster::svg(poster.pages.front(), poster.title));
    QString words;
    int outlines = 0;
    int texts = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"path" && reader.attributes().value("d").size() > 500)
            ++outlines;
        if (reader.name() != u"text")
            continue;
        ++texts;
        QCOMPARE(reader.attributes().value("fill-opacity").toDouble(), 0.0);
        words += reader.readElementText();
    }
    QVERIFY(!reader.hasError());
    QVERIFY2(texts > 10 && outlines > texts / 2, qPrintable(QString::number(texts) + ' ' + QString::number(outlines)));
    for (const QString& wanted : wordsOf(map))
        QVERIFY2(withoutSpaces(words).contains(withoutSpaces(wanted)), qPrintable(wanted));
}

void TestDocuments::svgHasTheSizeOfThePaper()
{
    const poster::Poster poster = poster::compose(ring(5), on("A4", poster::Orientation::portrait));
    QXmlStreamReader reader(poster::svg(poster.pages.front(), poster.title));
    QVERIFY(reader.readNextStartElement());
    const auto millimetres = [&](const char* name) {
        return reader.attributes().value(QLatin1String(name)).toString().remove("mm").toDouble();
    };
    QVERIFY(std::abs(millimetres("width") - 210) < 0.5);
    QVERIFY(std::abs(millimetres("height") - 297) < 0.5);
}

void TestDocuments::pngHasItsDots()
{
    const poster::Poster poster = poster::compose(ring(5), on("A4", poster::Orientation::portrait));
    const QImage image = QImage::fromData(poster::png(poster.pages.front(), poster.title, 100));
    QCOMPARE(image.size(), QSize(827, 1169));
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    QVERIFY(dark > 5'000);
    QVERIFY(std::abs(image.dotsPerMeterX() - 3937) <= 1);
}

void TestDocuments::aPictureTooLargeIsNone()
{
    const poster::Poster poster = poster::compose(ring(2), on("A0"));
    QVERIFY(poster::png(poster.pages.front(), poster.title, 1200).isEmpty());
}

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
