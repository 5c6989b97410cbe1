// SPDX-License-Identifier: EUPL-1.2
/// The worker: this same program in a process of its own, where Graphviz may crash, hang or take its time without
/// touching the map.
#pragma once

#include "editor/arrange/messages.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace arrange {

/// The argument that makes the program a worker.
inline constexpr const char* workerArgument = "--layout-worker";

/// The worker's own main: reads one request from standard input, writes replies to standard output. 0 when an answer,
/// be it a failure, was given; 1 when there was no request.
int workerMain();

/// How long a layout, or the parsing of a file, may take at the most, in milliseconds.
inline constexpr int timeLimit = 90'000;

/// One request to one worker process. Once started it emits exactly one of `answered` and `failed`, unless it is
/// destroyed before, which ends the process.
class Worker : public QObject {
    Q_OBJECT

public:
    /// `program` is the binary to run; empty: this one.
    explicit Worker(QString program = {}, QObject* parent = nullptr);
    ~Worker() override;

    /// Within `limit` milliseconds there is an answer or a failure.
    void start(const Request& request, int limit);

    /// Ends the process; `failed` follows.
    void cancel();

Q_SIGNALS:
    void progressed(double share);
    /// What the worker found, or its `Failure` to do so, which also stands for words that nobody understands.
    void answered(const arrange::Reply& reply);
    /// There was no answer: it crashed, took too long, was cancelled or never started. One sentence, in the user's
    /// language.
    void failed(const QString& problem);

private:
    void read();
    void finish();
    void tell();
    void fail(const QString& problem);

    QString m_program;
    QProcess m_process;
    QDataStream m_stream;
    QTimer m_limit;
    /// Told once the process has ended, so that whoever started the program sees what all of it cost.
    std::optional<Reply> m_answer;
    bool m_over = false;
};

/// Waits for the one answer of a worker, for `limit` milliseconds at the most, events of this thread running meanwhile.
/// Without an answer nullopt, and the reason in `problem`; the answer may be a `Failure`.
std::optional<Reply> ask(const Request& request, QString& problem, const QString& program = {}, int limit = timeLimit);

} // namespace arrange
