// SPDX-License-Identifier: EUPL-1.2
// The walls of the house: which room may include which, and which third party.
#include <QtTest/QTest>

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QSet>

namespace {

const QString root = QStringLiteral(PATROON_SOURCE_DIR);

struct Room {
    QStringList rooms;
    /// Beginnings of the names of headers that are not ours; the standard library is open to all.
    QStringList others;
};

const QMap<QString, Room>& rooms()
{
    static const QMap<QString, Room> table{
        {"editor/model", {{}, {}}},
        {"editor/file", {{"editor/model"}, {"boost/json"}}},
        {"editor/breaks", {{"editor/model"}, {"glpk.h"}}},
        {"editor/document", {{"editor/model", "editor/file"}, {"Q"}}},
        {"editor/draw", {{"editor/model", "layout"}, {"Q", "hyphen.h", "fontconfig/"}}},
        {"editor/arrange", {{"editor/model", "editor/file", "editor/document", "editor/draw", "layout"}, {"Q"}}},
        {"editor/canvas", {{"editor/model", "editor/document", "editor/draw", "layout"}, {"Q"}}},
        {"editor/poster", {{"editor/model", "editor/document", "editor/draw"}, {"Q"}}},
        {"editor/panels", {{"editor/model", "editor/breaks", "editor/document", "editor/draw"}, {"Q"}}},
        {"editor/command",
            {{"editor/model", "editor/file", "editor/breaks", "editor/document", "editor/draw", "editor/arrange",
                 "editor/poster", "layout"},
                {"Q"}}},
        {"editor/window",
            {{"editor/model", "editor/document", "editor/draw", "editor/arrange", "editor/canvas", "editor/poster",
                 "editor/panels", "editor/resources"},
                {"Q"}}},
        {"editor/resources", {{}, {"Q"}}},
        {"layout", {{}, {"graphviz/", "gvc.h", "cgraph.h", "boost/graph"}}},
    };
    return table;
}

/// The names between the brackets or quotes of the #include lines of a file.
QStringList includes(const QString& path)
{
    QFile file(path);
    QStringList found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith("#include"))
            found << line.mid(8).trimmed();
    }
    return found;
}

QString roomOf(const QString& path)
{
    for (auto room = rooms().keyBegin(); room != rooms().keyEnd(); ++room)
        if (path.startsWith(*room + '/'))
            return *room;
    return {};
}

bool isStandard(const QString& name)
{
    // Headers of the standard library and of the system have neither capitals nor, but for sys/, folders.
    return name == name.toLower() && !name.startsWith("graphviz/") && !name.startsWith("boost/") && name != "hyphen.h"
        && name != "gvc.h" && name != "cgraph.h" && name != "glpk.h"
        && (!name.contains('/') || name.startsWith("sys/"));
}

QString complaint(const QString& room, const QString& include)
{
    const QString name = include.mid(1, include.size() - 2);
    if (include.startsWith('<')) {
        if (isStandard(name))
            return {};
        for (const QString& other : rooms()[room].others)
            if (name.startsWith(other))
                return {};
        return name;
    }
    const QString other = roomOf(name);
    return other == room || rooms()[room].rooms.contains(other) || name.endsWith(".moc") ? QString() : name;
}

QStringList sources(const QString& folder)
{
    QStringList found;
    QDirIterator files(root + '/' + folder, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next().mid(root.size() + 1);
    return found;
}

} // namespace

class TestIncludes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roomsKeepTheirWalls()
    {
        QStringList breaches;
        int seen = 0;
        for (const QString& folder : {QStringLiteral("editor"), QStringLiteral("layout")})
            for (const QString& path : sources(folder)) {
                if (path == "editor/main.cpp")
                    continue;
                ++seen;
                QVERIFY2(!roomOf(path).isEmpty(), qPrintable(path + " is in no room"));
                for (const QString& include : includes(root + '/' + path))
                    if (const QString name = complaint(roomOf(path), include); !name.isEmpty())
                        breaches << path + " includes " + name;
            }
        QVERIFY(seen > 50);
        QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join('\n')));
    }

    void wallsAreSeen()
    {
        QCOMPARE(complaint("editor/model", "<QString>"), QString("QString"));
        QCOMPARE(complaint("layout", "\"editor/model/map.h\""), QString("editor/model/map.h"));
        QCOMPARE(complaint("editor/canvas", "<graphviz/gvc.h>"), QString("graphviz/gvc.h"));
        QVERIFY(complaint("editor/file", "\"editor/model/map.h\"").isEmpty());
        QVERIFY(complaint("editor/model", "<vector>").isEmpty());
    }

    void everySourceSaysItsLicence()
    {
        for (const QString& folder : {QStringLiteral("editor"), QStringLiteral("layout"), QStringLiteral("tests")})
            for (const QString& path : sources(folder)) {
                QFile file(root + '/' + path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(file.readLine().startsWith("// SPDX-License-Identifier: EUPL-1.2"), qPrintable(path));
            }
    }

    void filesStayReadable()
    {
        for (const QString& folder : {QStringLiteral("editor"), QStringLiteral("layout"), QStringLiteral("tests")})
            for (const QString& path : sources(folder)) {
                QFile file(root + '/' + path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(file.readAll().count('\n') <= 400, qPrintable(path));
            }
    }
};

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
