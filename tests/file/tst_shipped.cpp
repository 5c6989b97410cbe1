// SPDX-License-Identifier: EUPL-1.2
/// The templates and samples that ship: sound, alike in both languages, and as the field wants them.
#include "editor/file/reader.h"
#include "editor/file/writer.h"
#include "tests/file/rows.h"

#include <QDir>
#include <QTest>

#include <algorithm>

namespace {

const QString root = QStringLiteral(PATROON_SOURCE_DIR "/");

QStringList shipped(const QString& folder)
{
    return QDir(root + folder).entryList({QStringLiteral("*.patroon")}, QDir::Files, QDir::Name);
}

model::Map mapAt(const QString& path)
{
    return file::read(bytesOf(root + path)).map.value_or(model::Map());
}

/// What must be the same in both languages: the map without its words.
model::Map withoutWords(model::Map map)
{
    map.heading = {
        {}, {}, {}, map.heading.date, {}, std::vector<std::string>(map.heading.organisations.size()), {}, {}};
    for (auto& perspective : map.perspectives)
        perspective.name.clear();
    for (auto& [id, step] : map.steps) {
        step.text.clear();
        step.reading.resize(std::min<std::size_t>(step.reading.size(), 1));
        step.note.clear();
        // Boxes differ in height, so a layout places them a little differently.
        step.position.reset();
        for (auto& view : step.views)
            view.because.clear();
    }
    for (auto& [id, link] : map.links)
        link.note.clear();
    for (auto& loop : map.loops) {
        loop.name.clear();
        loop.story.clear();
        loop.note.clear();
        for (auto& answer : loop.answers)
            answer.text.clear();
    }
    for (auto& principle : map.principles) {
        principle.text.clear();
        principle.note.clear();
    }
    for (auto& move : map.firstMoves) {
        move.text.clear();
        move.who.clear();
        move.when.clear();
        move.sign.clear();
    }
    for (auto& [id, step] : map.steps)
        step.reading = step.reading.empty() ? "" : "x";
    return map;
}

} // namespace

class TestShipped : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void each_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString& folder : {QStringLiteral("templates/"), QStringLiteral("samples/")}) {
            for (const QString& name : shipped(folder))
                QTest::newRow(qPrintable(folder + name)) << folder + name;
        }
    }
    void each()
    {
        QFETCH(QString, path);
        const std::string text = bytesOf(root + path);
        const file::Read read = file::read(text);
        QCOMPARE(listed(read.faults), QString());
        QCOMPARE(QByteArray::fromStdString(file::write(*read.map)), QByteArray::fromStdString(text));

        const model::Map& map = *read.map;
        const QString language = path.section(QLatin1Char('.'), 1, 1);
        QCOMPARE(QString::fromStdString(map.heading.language), language);
        QVERIFY(!map.heading.title.empty());
        QVERIFY(!map.heading.subtitle.empty());
        QVERIFY(!map.loops.empty());
        for (const model::Loop& loop : map.loops) {
            QVERIFY(!loop.name.empty());
            QVERIFY(!loop.story.empty());
            QVERIFY(!loop.principles.empty());
            for (std::size_t index = 0; index < loop.steps.size(); ++index) {
                const auto next = loop.steps[(index + 1) % loop.steps.size()];
                QVERIFY2(std::any_of(map.links.begin(), map.links.end(),
                             [&](const auto& entry) {
                                 return entry.second.from == loop.steps[index] && entry.second.to == next;
                             }),
                    "a shipped pattern is closed");
            }
        }

        QString other = path;
        other.replace(language == QLatin1String("nl") ? QStringLiteral(".nl.") : QStringLiteral(".en."),
            language == QLatin1String("nl") ? QStringLiteral(".en.") : QStringLiteral(".nl."));
        const model::Map otherMap = mapAt(other);
        QVERIFY(withoutWords(map) == withoutWords(otherMap));
        for (const auto& [id, step] : map.steps)
            QVERIFY(step.text != otherMap.steps.at(id).text);
    }

    void fourTemplatesInTwoLanguages()
    {
        QStringList expected;
        for (const char* name :
            {"slagbomen-neer-bij-schaarste", "tussen-wal-en-schip", "wat-is-voorliggend", "wereldvrede"}) {
            for (const char* language : {"en", "nl"})
                expected << QString::fromLatin1(name) + QLatin1Char('.') + QLatin1String(language)
                        + QStringLiteral(".patroon");
        }
        QCOMPARE(shipped(QStringLiteral("templates")), expected);
    }

    void templatesAreOnePatternOfSixSteps()
    {
        for (const QString& name : shipped(QStringLiteral("templates"))) {
            const model::Map map = mapAt(QStringLiteral("templates/") + name);
            QCOMPARE(map.steps.size(), std::size_t{6});
            QCOMPARE(map.links.size(), std::size_t{6});
            QCOMPARE(map.loops.size(), std::size_t{1});
            QCOMPARE(map.loops.front().steps.size(), std::size_t{6});
            QCOMPARE(map.loops.front().name, map.heading.title);
            QVERIFY(map.firstMoves.empty());
            for (const auto& [id, step] : map.steps) {
                const auto length = QString::fromStdString(step.text).size();
                QVERIFY2(length >= 60 && length <= 130, step.text.c_str());
            }
            for (const auto& [id, link] : map.links)
                QVERIFY(link.polarity == model::Polarity::none && !link.delay);
        }
    }

    void samplesShowWhatAMapCanHold()
    {
        const QStringList names = shipped(QStringLiteral("samples"));
        QVERIFY(names.size() >= 4);
        bool several = false;
        for (const QString& name : names) {
            const model::Map map = mapAt(QStringLiteral("samples/") + name);
            several |= map.loops.size() >= 3 && map.steps.size() >= 12;
            QVERIFY(!map.principles.empty());
            QVERIFY(std::any_of(
                map.firstMoves.begin(), map.firstMoves.end(), [](const auto& move) { return move.chosen; }));
            QVERIFY(std::any_of(
                map.perspectives.begin(), map.perspectives.end(), [](const auto& one) { return !one.present; }));
            QVERIFY(std::any_of(
                map.steps.begin(), map.steps.end(), [](const auto& entry) { return !entry.second.reading.empty(); }));
            QVERIFY(!map.heading.date.empty() && !map.heading.occasion.empty() && !map.heading.organisations.empty());
        }
        QVERIFY(several);
    }
};

QTEST_GUILESS_MAIN(TestShipped)
#include "tst_shipped.moc"
