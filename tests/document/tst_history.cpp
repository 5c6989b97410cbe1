// SPDX-License-Identifier: EUPL-1.2
/// Long histories of random edits: every state comes back to the byte, and every state can be saved and opened.
#include "editor/document/document.h"
#include "editor/document/storage.h"
#include "editor/file/reader.h"
#include "editor/file/writer.h"
#include "tests/model/randomedits.h"
#include "tests/model/randommap.h"
#include "tests/soak.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using document::Document;

namespace {

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
}

/// Stands for the bytes of a map; ten thousand of them fit in memory.
std::size_t digestOf(const model::Map& map)
{
    return std::hash<std::string>()(file::write(map));
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

    const int m_edits = times(1000, 10'000);
    const int m_seeds = times(10, 50);

private Q_SLOTS:
    void everyEditThereIsIsDrawn()
    {
        std::set<QString> wanted;
        const QDir folder(QStringLiteral(PATROON_SOURCE_DIR "/editor/model/edits"));
        const QRegularExpression edit(QStringLiteral("^Patch (\\w+)\\("), QRegularExpression::MultilineOption);
        for (const QString& header : folder.entryList({QStringLiteral("*.h")})) {
            auto found = edit.globalMatch(QString::fromUtf8(bytesAt(folder.filePath(header))));
            while (found.hasNext())
                wanted.insert(found.next().captured(1));
        }
        std::set<QString> drawn;
        for (const model::EditKind& kind : model::editKinds())
            drawn.insert(QString::fromLatin1(kind.name));
        QVERIFY(drawn == wanted);
    }

    /// What is drawn does change maps.
    void everyEditDoesSomething()
    {
        std::mt19937 random(3);
        model::Map map = model::randomMap(random, 12, 20);
        for (const model::EditKind& kind : model::editKinds()) {
            bool done = false;
            for (int tried = 0; tried < 2000 && !done; ++tried) {
                if (!map.steps.empty())
                    done = !model::reduced(map, kind.draw(random, map)).empty();
                model::apply(map, model::randomEdit(random, map));
            }
            QVERIFY2(done, kind.name);
        }
    }

    void undoneAndRedone_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= m_seeds; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void undoneAndRedone()
    {
        QFETCH(int, seed);
        std::mt19937 random(static_cast<std::uint32_t>(seed));
        Document document;
        QUndoStack& history = document.undoStack();
        document.reset(model::randomMap(random, 12, 20));
        std::vector<std::size_t> states{digestOf(document.map())};
        for (int done = 0; done < m_edits;) {
            // Some edits follow each other in a run, as the letters of a text do.
            const int run = done % 10 < 3 ? done / 10 : -1;
            const quint64 before = document.revision();
            document.edit(model::randomEdit(random, document.map()), QString::number(done), run);
            if (document.revision() == before)
                continue;
            ++done;
            const auto count = static_cast<std::size_t>(history.count());
            QVERIFY(count <= states.size());
            states.resize(count + 1);
            states.back() = digestOf(document.map());
        }
        const std::size_t last = states.size() - 1;
        for (std::size_t i = last; i > 0; --i) {
            QVERIFY2(digestOf(document.map()) == states[i], qPrintable(QStringLiteral("undone to %1").arg(i)));
            history.undo();
        }
        QVERIFY(digestOf(document.map()) == states.front());
        QVERIFY(!history.canUndo());
        while (history.canRedo())
            history.redo();
        QVERIFY(digestOf(document.map()) == states.back());
        for (int i = 0; i < 100; ++i) {
            const int place = static_cast<int>(random() % states.size());
            history.setIndex(place);
            QVERIFY(digestOf(document.map()) == states[static_cast<std::size_t>(place)]);
        }
        m_undone += last;
    }

    void savedAndOpened_data() { undoneAndRedone_data(); }

    /// No edit goes beyond what a file may hold, and what is opened is what was saved.
    void savedAndOpened()
    {
        QFETCH(int, seed);
        std::mt19937 random(static_cast<std::uint32_t>(seed));
        model::Map map = model::randomMap(random, 12, 20);
        for (int done = 0; done < m_edits; ++done) {
            model::apply(map, model::randomEdit(random, map));
            if (done % 10 > 0 && done + 1 < m_edits)
                continue;
            const std::string bytes = file::write(map);
            const file::Read read = file::read(bytes);
            QVERIFY2(read.map, qPrintable(QStringLiteral("after %1 edits").arg(done)));
            QVERIFY2(*read.map == map, qPrintable(QStringLiteral("after %1 edits").arg(done)));
            QVERIFY(file::write(*read.map) == bytes);
            ++m_opened;
        }
        const QTemporaryDir folder;
        const QString first = folder.filePath(QStringLiteral("een.patroon"));
        const QString second = folder.filePath(QStringLiteral("twee.patroon"));
        QVERIFY(document::saveMap(first, map).isEmpty());
        const document::Opened opened = document::openMap(first);
        QVERIFY(opened.map);
        QVERIFY(document::saveMap(second, *opened.map).isEmpty());
        QCOMPARE(bytesAt(second), bytesAt(first));
    }

    void cleanupTestCase()
    {
        qInfo(
            "%d × %d edits in %zu steps, undo all and redo all: same bytes; %zu maps saved, opened, saved: same bytes",
            m_edits, m_seeds, m_undone, m_opened);
    }

private:
    std::size_t m_undone = 0;
    std::size_t m_opened = 0;
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
