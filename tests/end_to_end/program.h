// SPDX-License-Identifier: EUPL-1.2
/// Starts the program as a person does in a terminal, on a machine without a display.
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

/// How the program ended and what it said.
struct Ran {
    /// -1: it crashed or did not end.
    int code = -1;
    QByteArray out;
    QByteArray err;

    QList<QByteArray> complaints() const { return err.isEmpty() ? QList<QByteArray>() : err.chopped(1).split('\n'); }
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// Variables by name; a null value takes one away.
using Variables = QMap<QString, QString>;

/// Runs the program with these words. `inChild` runs in the new process before the program does.
inline Ran patroon(const QStringList& words, const Variables& variables = {}, std::function<void()> inChild = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LANGUAGE", "GVBINDIR"})
        environment.remove(QString::fromLatin1(name));
    // It speaks English, but meets the decimal comma where the test does.
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    if (qEnvironmentVariableIsSet("LC_ALL"))
        environment.insert(QStringLiteral("LC_NUMERIC"), qEnvironmentVariable("LC_ALL"));
    // What a sanitizer finds must not pass for a failure of the work.
    for (const char* name : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
        const QString variable = QString::fromLatin1(name);
        environment.insert(variable, environment.value(variable) + QStringLiteral(":exitcode=99"));
    }
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    QProcess process;
    process.setProcessEnvironment(environment);
    if (inChild)
        process.setChildProcessModifier(std::move(inChild));
    process.start(QStringLiteral(PATROON_PROGRAM), words);
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The program did its work and had nothing to say about it.
inline bool silent(const Ran& ran)
{
    return ran.code == 0 && ran.err.isEmpty();
}

/// It ended with `code` and one line on standard error.
inline bool oneLine(const Ran& ran, int code)
{
    return ran.code == code && ran.complaints().size() == 1 && ran.err.endsWith('\n') && ran.err.size() > 10;
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The names of the fields of an object, sorted.
inline QStringList fields(const QJsonValue& object)
{
    return object.toObject().keys();
}

/// A map of a ring of steps; with every step on a grid when `placed`.
inline QByteArray ringMap(int count, bool placed, const QByteArray& text = "stap")
{
    QByteArray map = "{\"format\":\"patroon\",\"version\":1,\"steps\":[";
    for (int i = 1; i <= count; ++i) {
        map += QByteArray(i > 1 ? "," : "") + "{\"id\":" + QByteArray::number(i) + ",\"text\":\"" + text + "\"";
        if (placed)
            map += ",\"x\":" + QByteArray::number(i % 70 * 300) + ",\"y\":" + QByteArray::number(i / 70 * 300);
        map += '}';
    }
    map += "],\"links\":[";
    for (int i = 1; i <= count; ++i)
        map += QByteArray(i > 1 ? "," : "") + "{\"id\":" + QByteArray::number(i) + ",\"from\":" + QByteArray::number(i)
            + ",\"to\":" + QByteArray::number(i % count + 1) + '}';
    return map + "]}";
}
