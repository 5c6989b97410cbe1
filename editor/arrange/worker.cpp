// SPDX-License-Identifier: EUPL-1.2
#include "editor/arrange/worker.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace arrange {

Worker::Worker(QString program, QObject* parent)
    : QObject(parent)
    , m_program(program.isEmpty() ? QCoreApplication::applicationFilePath() : std::move(program))
    , m_stream(&m_process)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (m_answer)
            tell();
        else
            fail(tr("The layout took too long."));
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Worker::read);
    connect(&m_process, &QProcess::finished, this, &Worker::finish);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("The layout could not be started."));
    });
}

Worker::~Worker()
{
    m_over = true;
    m_process.kill();
    m_process.waitForFinished();
}

void Worker::start(const Request& request, int limit)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(m_program, {QLatin1String(workerArgument)});
    m_process.write(encoded(request));
    m_process.closeWriteChannel();
    m_limit.start(limit);
}

void Worker::cancel()
{
    fail(tr("The layout was cancelled."));
}

void Worker::read()
{
    while (!m_over && !m_answer) {
        const std::optional<Reply> reply = nextReply(m_stream);
        if (!reply)
            return;
        if (const auto* progress = std::get_if<Progress>(&*reply))
            Q_EMIT progressed(progress->share);
        else
            m_answer = *reply;
    }
    // What it still says interests nobody, and must not pile up.
    m_process.closeReadChannel(QProcess::StandardOutput);
    if (m_answer && std::holds_alternative<Failure>(*m_answer))
        m_process.kill();
}

void Worker::finish()
{
    read();
    if (m_answer)
        tell();
    else
        fail(tr("The layout stopped halfway."));
}

void Worker::tell()
{
    if (m_over)
        return;
    m_over = true;
    m_limit.stop();
    Q_EMIT answered(*m_answer);
}

void Worker::fail(const QString& problem)
{
    if (m_over)
        return;
    m_over = true;
    m_limit.stop();
    m_process.kill();
    Q_EMIT failed(problem);
}

std::optional<Reply> ask(const Request& request, QString& problem, const QString& program, int limit)
{
    Worker worker(program);
    QEventLoop loop;
    std::optional<Reply> answer;
    QObject::connect(&worker, &Worker::answered, &loop, [&](const Reply& reply) {
        answer = reply;
        loop.quit();
    });
    QObject::connect(&worker, &Worker::failed, &loop, [&](const QString& reason) {
        problem = reason;
        loop.quit();
    });
    // Started from within the loop, so that a failure to start finds somebody waiting.
    QTimer::singleShot(0, &worker, [&] { worker.start(request, limit); });
    loop.exec();
    return answer;
}

} // namespace arrange
