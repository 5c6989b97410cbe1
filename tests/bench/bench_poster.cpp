// SPDX-License-Identifier: EUPL-1.2
// An A0 poster as PDF beside the same map drawn by Graphviz: processor time of the two programs, one after the other,
// medians.
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr int rounds = 9;

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// Seconds that the processor worked for the program, in itself and in the system; negative when it failed.
double once(const QByteArrayList& words)
{
    std::vector<char*> arguments;
    for (const QByteArray& word : words)
        arguments.push_back(const_cast<char*>(word.constData()));
    arguments.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        // What they say would stand between the figures.
        ::dup2(::open("/dev/null", O_WRONLY), STDOUT_FILENO);
        ::execvp(arguments.front(), arguments.data());
        ::_exit(127);
    }
    int status = 0;
    rusage used{};
    if (child < 0 || ::wait4(child, &status, 0, &used) != child || status != 0)
        return -1;
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

/// A ring of so many steps on a grid, with an arrow across here and there.
QByteArray ringOf(int count)
{
    QByteArray steps;
    QByteArray links;
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray comma = i > 1 ? "," : "";
        steps += comma + "{\"id\":" + number + ",\"text\":\"Step " + number
            + " of a large map, in a sentence of an ordinary length.\",\"x\":" + QByteArray::number(i % 10 * 280)
            + ",\"y\":" + QByteArray::number(i / 10 * 200) + '}';
        links +=
            comma + "{\"id\":" + number + ",\"from\":" + number + ",\"to\":" + QByteArray::number(i % count + 1) + '}';
        if (i % 3 == 0)
            links += ",{\"id\":" + QByteArray::number(count + i) + ",\"from\":" + number
                + ",\"to\":" + QByteArray::number((i + count / 3) % count + 1) + '}';
    }
    return "{\"format\":\"patroon\",\"version\":1,\"steps\":[" + steps + "],\"links\":[" + links + "]}";
}

double medianOf(const QByteArrayList& words)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(once(words));
    std::ranges::sort(times);
    return times.front() < 0 ? -1 : times[rounds / 2];
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto in = [&](const QByteArray& name) { return folder.filePath(QString::fromLatin1(name)).toLocal8Bit(); };
    std::printf("an A0 poster, seconds             patroon      dot    ratio\n");
    QList<QByteArray> maps;
    for (const char* name : {"templates/wereldvrede.nl", "samples/van-loket-naar-loket.nl", "samples/na-het-feest.en"})
        maps << QByteArray(PATROON_SOURCE_DIR "/") + name + ".patroon";
    for (const int count : {50, 90}) {
        maps << in(QByteArray::number(count) + "-steps.patroon");
        QFile file(QString::fromLocal8Bit(maps.last()));
        if (!file.open(QIODevice::WriteOnly) || file.write(ringOf(count)) < 0)
            return 1;
    }
    for (const QByteArray& map : maps) {
        const QByteArray name = map.mid(map.lastIndexOf('/') + 1);
        if (once({PATROON_PROGRAM, "convert", map, "-o", in("map.dot")}) < 0) {
            std::printf("%s cannot be converted\n", name.constData());
            return 1;
        }
        const double ours = medianOf({PATROON_PROGRAM, "poster", map, "--paper", "A0", "-o", in("poster.pdf")});
        const double theirs = medianOf({"dot", "-Tpdf", in("map.dot"), "-o", in("dot.pdf")});
        std::printf("   %-32s %8.3f %8.3f %8.2f\n", name.constData(), ours, theirs, ours / theirs);
        std::fflush(stdout);
    }
    return 0;
}
