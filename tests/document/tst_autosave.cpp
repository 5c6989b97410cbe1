// SPDX-License-Identifier: EUPL-1.2
// What is kept of unsaved work, versions of saved work, and who has a file open.
#include "editor/document/autosave.h"
#include "editor/document/fileclaim.h"
#include "editor/document/state.h"
#include "editor/document/versions.h"
#include "editor/file/writer.h"
#include "editor/model/edits/steps.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest/QTest>

#include <optional>

namespace {

model::Map mapWith(const std::string& text)
{
    model::Map map;
    model::apply(map, model::addLooseStep(map, text));
    return map;
}

QByteArray bytesOf(const std::string& text)
{
    return QByteArray::fromStdString(file::write(mapWith(text)));
}

} // namespace

class TestAutosave : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_folder->path().toUtf8());
    }

    void workIsKeptAndFoundAgain()
    {
        {
            document::Autosave autosave([] { return mapWith("half werk"); });
            autosave.setPath(QStringLiteral("/ergens/een map/kaart één.patroon"));
            autosave.touch();
            QTRY_COMPARE(kept().size(), qsizetype(1));
            // As long as the program lives it is nobody's leftover.
            QVERIFY(document::leftovers().empty());
        }
        const std::vector<document::Leftover> left = document::leftovers();
        QCOMPARE(left.size(), std::size_t(1));
        const document::Recovered recovered = document::readLeftover(left.front());
        QVERIFY(recovered.opened.map);
        QVERIFY(*recovered.opened.map == mapWith("half werk"));
        QCOMPARE(recovered.path, QStringLiteral("/ergens/een map/kaart één.patroon"));
    }

    /// The pause before a write does not begin anew with each change.
    void whoNeverStopsIsKeptToo()
    {
        bool asked = false;
        document::Autosave autosave([&asked] {
            asked = true;
            return mapWith("zonder pauze");
        });
        QTimer busy;
        connect(&busy, &QTimer::timeout, &autosave, &document::Autosave::touch);
        busy.start(100);
        // Two seconds by the same clock: a busy machine holds up both.
        std::optional<bool> inTime;
        QTimer::singleShot(2000, this, [&] { inTime = asked; });
        autosave.touch();
        QTRY_VERIFY_WITH_TIMEOUT(inTime.has_value(), 30'000);
        QVERIFY(*inTime);
        QTRY_COMPARE_WITH_TIMEOUT(kept().size(), qsizetype(1), 30'000);
    }

    void savedOrGivenUpItGoes()
    {
        document::Autosave autosave([] { return mapWith("werk"); });
        autosave.touch();
        QTRY_COMPARE(kept().size(), qsizetype(1));
        autosave.drop();
        QVERIFY(kept().isEmpty());
    }

    void whoGoesOnKeepsIt()
    {
        {
            document::Autosave killed([] { return mapWith("oud"); });
            killed.touch();
            QTRY_COMPARE(kept().size(), qsizetype(1));
        }
        const document::Leftover left = document::leftovers().front();
        document::Autosave next([] { return mapWith("nieuw"); });
        QVERIFY(next.adopt(left));
        QVERIFY(document::leftovers().empty());
        QVERIFY(!document::discard(left));
        document::Autosave late([] { return mapWith("x"); });
        QVERIFY(!late.adopt(left));
        // It stays until the new state has been kept.
        QCOMPARE(kept().size(), qsizetype(1));
        next.touch();
        QTRY_VERIFY(*document::openMap(left.keptAt).map == mapWith("nieuw"));
    }

    void severalAreOffered()
    {
        for (const char* text : {"een", "twee"}) {
            document::Autosave autosave([text] { return mapWith(text); });
            autosave.touch();
            const qsizetype before = kept().size();
            QTRY_COMPARE(kept().size(), before + 1);
        }
        QCOMPARE(document::leftovers().size(), std::size_t(2));
        QVERIFY(document::discard(document::leftovers().front()));
        QCOMPARE(document::leftovers().size(), std::size_t(1));
    }

    void whatCannotBeKeptIsSaidOnceAndAgain()
    {
        qputenv("XDG_STATE_HOME", "/dev/null/nergens");
        document::Autosave autosave([] { return mapWith("werk"); });
        QSignalSpy failed(&autosave, &document::Autosave::failed);
        QSignalSpy worked(&autosave, &document::Autosave::worked);
        autosave.touch();
        QTRY_VERIFY(!failed.isEmpty());
        qputenv("XDG_STATE_HOME", m_folder->path().toUtf8());
        QTRY_VERIFY(!worked.isEmpty());
        QCOMPARE(kept().size(), qsizetype(1));
    }

    void aBrokenLeftoverIsOnlyAMessage()
    {
        QFile file(document::stateFolder(QStringLiteral("autosave")) + QStringLiteral("/x.patroon"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{half");
        file.close();
        const document::Recovered recovered = document::readLeftover(document::leftovers().front());
        QVERIFY(!recovered.opened.map);
        QVERIFY(!recovered.opened.problems.isEmpty());
    }

    void otherPeopleSeeNothing()
    {
        const QString folder = document::stateFolder(QStringLiteral("autosave"));
        const QFile::Permissions open = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(folder) & open));
    }

    void theLastTwentyVersions()
    {
        const QString path = m_folder->filePath(QStringLiteral("kaart.patroon"));
        for (int i = 1; i <= 25; ++i)
            QVERIFY(document::keepVersion(path, bytesOf("versie " + std::to_string(i))));
        const std::vector<document::Version> versions = document::versions(path);
        QCOMPARE(versions.size(), std::size_t(document::keptVersions));
        QVERIFY(*document::openMap(versions.front().keptAt).map == mapWith("versie 25"));
        QVERIFY(*document::openMap(versions.back().keptAt).map == mapWith("versie 6"));
        // The same once more is no new version; another map has its own.
        QVERIFY(document::keepVersion(path, bytesOf("versie 25")));
        QCOMPARE(document::versions(path).size(), std::size_t(document::keptVersions));
        QVERIFY(document::versions(m_folder->filePath(QStringLiteral("ander.patroon"))).empty());
    }

    void aSecondOpenerKnows()
    {
        const QString path = m_folder->filePath(QStringLiteral("kaart.patroon"));
        auto first = std::make_unique<document::FileClaim>(path);
        QVERIFY(first->isFirst());
        QVERIFY(!document::FileClaim(path).isFirst());
        first.reset();
        QVERIFY(document::FileClaim(path).isFirst());
    }

    void aChangeFromOutsideShows()
    {
        const QString path = m_folder->filePath(QStringLiteral("kaart.patroon"));
        QVERIFY(document::saveMap(path, mapWith("een")).isEmpty());
        document::FileClaim claim(path);
        QVERIFY(!claim.hasChanged());
        QVERIFY(document::saveMap(path, mapWith("een")).isEmpty());
        QVERIFY2(!claim.hasChanged(), "the same bytes are no change");
        QVERIFY(document::saveMap(path, mapWith("twee")).isEmpty());
        QVERIFY(claim.hasChanged());
        claim.remember();
        QVERIFY(!claim.hasChanged());
        QVERIFY(QFile::remove(path));
        QVERIFY(claim.hasChanged() && claim.isGone());
    }

private:
    QStringList kept() const
    {
        return QDir(m_folder->filePath(QStringLiteral("patroon/autosave"))).entryList({QStringLiteral("*.patroon")});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestAutosave)
#include "tst_autosave.moc"
