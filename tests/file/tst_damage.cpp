// SPDX-License-Identifier: EUPL-1.2
/// Files that were cut off, or whose bytes were changed on the way.
#include "editor/file/reader.h"
#include "editor/file/writer.h"
#include "tests/file/rows.h"
#include "tests/soak.h"

#include <QDir>
#include <QTest>

#include <random>

class TestDamage : public QObject {
    Q_OBJECT

    const std::string whole = bytesOf(QStringLiteral(PATROON_SOURCE_DIR "/tests/file/everything.patroon"));

    /// The maps that ship, the samples first.
    std::vector<std::string> shipped;

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* folder : {"/samples", "/templates"}) {
            const QDir maps(QLatin1String(PATROON_SOURCE_DIR) + QLatin1String(folder));
            for (const QString& map : maps.entryList({QStringLiteral("*.patroon")}))
                shipped.push_back(bytesOf(maps.filePath(map)));
        }
        QVERIFY(shipped.size() > 8);
    }

    /// Two of the maps that ship, and the one that uses everything; at length, all that ship.
    void cutAtEveryByte()
    {
        std::vector<std::string> maps{whole};
        for (const std::string& map : shipped)
            if (maps.size() < 3 || times(0, 1) > 0)
                maps.push_back(map);
        std::size_t cuts = 0;
        for (const std::string& map : maps) {
            QVERIFY(file::read(map).map);
            // The last byte is the newline behind the map.
            for (std::size_t length = 0; length + 1 < map.size(); ++length) {
                const file::Read read = file::read(std::string_view(map).substr(0, length));
                QVERIFY2(!read.map && !read.faults.empty(), qPrintable(QString::number(length)));
                ++cuts;
            }
        }
        qInfo("%zu cuts of %zu maps, all refused", cuts, maps.size());
    }

    /// A changed byte may leave a map that is still sound, such as another letter; it is then written and read back.
    void changedBytes()
    {
        std::mt19937 random(42);
        int refused = 0;
        const int rounds = times(2000, 20'000);
        for (int round = 0; round < rounds; ++round) {
            std::string text = round % 2 == 0 ? whole : shipped.at(random() % shipped.size());
            for (std::uint32_t count = random() % 3 + 1; count > 0; --count)
                text[random() % text.size()] = static_cast<char>(random() % 256);
            const file::Read read = file::read(text);
            QCOMPARE(read.map.has_value(), read.faults.empty());
            if (!read.map) {
                ++refused;
                continue;
            }
            const file::Read again = file::read(file::write(*read.map));
            QCOMPARE(listed(again.faults), QString());
            QVERIFY(*again.map == *read.map);
        }
        QVERIFY(refused > rounds / 2);
        qInfo("%d of %d files with changed bytes refused, seed 42", refused, rounds);
    }

    void partsCutOutOrDoubled()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 2000; ++round) {
            std::string text = whole;
            const std::size_t at = random() % text.size();
            const std::string part = text.substr(at, random() % 40);
            if (round % 2 == 0)
                text.erase(at, part.size());
            else
                text.insert(random() % text.size(), part);
            const file::Read read = file::read(text);
            QCOMPARE(read.map.has_value(), read.faults.empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
