// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/press.h"

#include "editor/document/storage.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <limits>

namespace window {

namespace {

struct PressWords {
    Q_DECLARE_TR_FUNCTIONS(Press)
};

/// In milliseconds.
constexpr qint64 patience = 500;

/// The last line that a command said, without the path before it.
QString sentence(const QByteArray& said, const QStringList& paths)
{
    QString line = QString::fromUtf8(said).trimmed().section(QLatin1Char('\n'), -1);
    for (const QString& path : paths)
        if (line.startsWith(path + QStringLiteral(": ")))
            line.remove(0, path.size() + 2);
    return line;
}

/// Makes a folder with this path, or with a number behind it; empty when it cannot be made.
QString newFolder(const QString& path)
{
    QString free = path;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = path + QStringLiteral(" (%1)").arg(number);
    return QDir().mkdir(free) ? free : QString();
}

} // namespace

Press::Press(model::Map map, const QString& language, QWidget* parent, const QString& program)
    : m_map(std::move(map))
    , m_language(language)
    , m_program(program.isEmpty() ? QCoreApplication::applicationFilePath() : program)
    , m_progress(parent)
{
    m_progress.setWindowModality(Qt::WindowModal);
    m_progress.setMinimumDuration(std::numeric_limits<int>::max());
    m_progress.setAutoReset(false);
    m_progress.setAutoClose(false);
    m_progress.setRange(0, 0);
    m_progress.setWindowTitle(QStringLiteral("Patroon"));
    m_progress.setLabelText(PressWords::tr("One moment…"));
    QObject::connect(&m_progress, &QProgressDialog::canceled, &m_progress, [this] { m_cancelled = true; });
    m_since.start();
}

QString Press::run(const QStringList& words)
{
    QProcess process;
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    QObject::connect(&m_progress, &QProgressDialog::canceled, &process, &QProcess::kill);
    process.start(m_program, words);
    // Until the dialog is there, keys and clicks wait: they are meant for what comes after.
    if (!m_progress.isVisible() && process.state() != QProcess::NotRunning) {
        QTimer::singleShot(std::max<qint64>(0, patience - m_since.elapsed()), &loop, &QEventLoop::quit);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        if (process.state() != QProcess::NotRunning)
            m_progress.show();
    }
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    process.waitForFinished();
    if (process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError
        && process.exitCode() == 0)
        return {};
    const QString said = sentence(process.readAllStandardError(), words);
    return said.isEmpty() ? PressWords::tr("It did not work.") : said;
}

std::optional<QByteArray> Press::bytes(const Order& order, QString& problem)
{
    const QTemporaryDir place;
    const QString ending = QFileInfo(order.name).suffix();
    const QString out = place.filePath(QStringLiteral("out.") + ending);
    QStringList in = order.in;
    if (in.isEmpty()) {
        in << place.filePath(QStringLiteral("map.patroon"));
        problem = document::saveMap(in.first(), m_map);
    }
    if (problem.isEmpty())
        problem = run(QStringList{QStringLiteral("--lang=") + m_language, order.command} + in
            + QStringList{QStringLiteral("-o"), out} + order.options);
    QFile file(order.page == 1 ? out : place.filePath(QStringLiteral("out-%1.%2").arg(order.page).arg(ending)));
    if (m_cancelled || !problem.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

QString Press::file(const QString& path, const Order& order)
{
    QString problem;
    const std::optional<QByteArray> made = bytes(order, problem);
    if (made)
        problem = document::writeFile(path, *made);
    return m_cancelled ? QString() : problem;
}

Made Press::folder(const QString& path, const QList<Order>& orders)
{
    Made made{newFolder(path), {}};
    if (made.folder.isEmpty())
        return {{}, {PressWords::tr("The folder %1 cannot be made.").arg(path)}};
    m_progress.setRange(0, static_cast<int>(orders.size()));
    const QDir folder(made.folder);
    QStringList files;
    for (qsizetype i = 0; i < orders.size() && !m_cancelled; ++i) {
        m_progress.setLabelText(orders[i].name);
        m_progress.setValue(static_cast<int>(i));
        const QString problem = file(folder.filePath(orders[i].name), orders[i]);
        if (problem.isEmpty() && !m_cancelled)
            files << orders[i].name;
        else if (!problem.isEmpty())
            made.problems << PressWords::tr("%1 is not made. %2").arg(orders[i].name, problem);
    }
    if (m_cancelled)
        for (const QString& file : files)
            QFile::remove(folder.filePath(file));
    if ((m_cancelled || files.isEmpty()) && QDir().rmdir(made.folder))
        made.folder.clear();
    return made;
}

} // namespace window
