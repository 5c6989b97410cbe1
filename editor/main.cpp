// SPDX-License-Identifier: EUPL-1.2
/// Picks the worker, a command or the window before any application object exists.
#include "editor/arrange/worker.h"
#include "editor/command/command.h"
#include "editor/command/terminal.h"
#include "editor/resources/resources.h"
#include "editor/window/window.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <clocale>
#include <cstring>

namespace {

struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

/// The words of the command line without `--lang X`, which is for the whole program.
struct CommandLine {
    QStringList words;
    QString language;
    /// `--lang` without nl or en behind it.
    bool wrongLanguage = false;
};

CommandLine parsed(int argc, char** argv)
{
    CommandLine line;
    for (int i = 1; i < argc; ++i) {
        QString word = QString::fromLocal8Bit(argv[i]);
        if (word == QLatin1String("--lang"))
            word = QStringLiteral("--lang=") + (i + 1 < argc ? QString::fromLocal8Bit(argv[++i]) : QString());
        if (!word.startsWith(QLatin1String("--lang="))) {
            line.words << word;
            continue;
        }
        line.language = word.mid(7);
        line.wrongLanguage = line.language != QLatin1String("nl") && line.language != QLatin1String("en");
    }
    return line;
}

bool wantsWindow(const CommandLine& line)
{
    if (line.wrongLanguage || line.words.size() > 1)
        return false;
    static const QStringList endings{QStringLiteral(".patroon"), QStringLiteral(".dot"), QStringLiteral(".gv")};
    return line.words.isEmpty() || std::ranges::any_of(endings, [&](const QString& ending) {
        return line.words.first().endsWith(ending, Qt::CaseInsensitive);
    });
}

int runCommand(QGuiApplication& application, const CommandLine& line)
{
    const QString language = resources::language(line.language);
    resources::speak(application, language);
    const QString first = line.words.value(0);
    if (line.wrongLanguage) {
        command::complain(Main::tr("--lang takes nl or en."));
        return command::wrongUsage;
    }
    if (line.words.contains(QLatin1String("--help")) || first == QLatin1String("-h")) {
        command::print(command::help());
        return command::ended(command::done);
    }
    if (first == QLatin1String("--version")) {
        command::print(QStringLiteral("patroon " PATROON_VERSION "\n"));
        return command::ended(command::done);
    }
    if (command::isCommand(first))
        return command::run(line.words, language);
    command::complain(Main::tr("%1 is no command and no map. See patroon --help.").arg(first));
    return command::wrongUsage;
}

/// Without a display there is no window, only a word about what works.
int noDisplay(int argc, char** argv, const CommandLine& line)
{
    QCoreApplication application(argc, argv);
    resources::speak(application, resources::language(line.language));
    command::complain(Main::tr("There is no display for a window here. This works: patroon poster FILE -o poster.pdf"));
    return command::failed;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 2 && std::strcmp(argv[1], arrange::workerArgument) == 0)
        return arrange::workerMain();

    resources::load();
    const CommandLine line = parsed(argc, argv);
    if (wantsWindow(line)) {
        if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
            && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            return noDisplay(argc, argv, line);
        return window::run(argc, argv, line.words.value(0), line.language);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Standard error belongs to the commands: what Qt has to remark on the machine helps nobody there.
    QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false"));
    // The words are ours alone: Qt would take some of them for its own options.
    int count = 1;
    QGuiApplication application(count, argv);
    // Qt set the locale of the user; numbers in files and for Graphviz want a point.
    std::setlocale(LC_NUMERIC, "C");
    return runCommand(application, line);
}
