// SPDX-License-Identifier: EUPL-1.2
/// Files that were cut off, or whose bytes were changed on the way.
#include "editor/file/reader.h"
#include "editor/file/writer.h"
#include "tests/file/rows.h"

#include <QTest>

#include <random>

class TestDamage : public QObject {
    Q_OBJECT

    const std::string whole = bytesOf(QStringLiteral(PATROON_SOURCE_DIR "/tests/file/everything.patroon"));

private Q_SLOTS:
    void cutAtEveryByte()
    {
        QVERIFY(file::read(whole).map);
        // The last byte is the newline behind the map.
        for (std::size_t length = 0; length + 1 < whole.size(); ++length) {
            const file::Read read = file::read(std::string_view(whole).substr(0, length));
            QVERIFY2(!read.map && !read.faults.empty(), qPrintable(QString::number(length)));
        }
    }

    /// A changed byte may leave a map that is still sound, such as another letter; it is then written and read back.
    void changedBytes()
    {
        std::mt19937 random(42);
        int refused = 0;
        for (int round = 0; round < 2000; ++round) {
            std::string text = whole;
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
        QVERIFY(refused > 1000);
        qInfo("%d of 2000 damaged files refused", refused);
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
