// SPDX-License-Identifier: EUPL-1.2
// A program to be killed: it edits and saves, or edits and keeps, for as long as it lives.
#include "editor/document/autosave.h"
#include "editor/document/storage.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

namespace {

/// A map whose steps all say the same, so that a mixture of two versions shows.
model::Map mapSaying(const std::string& text)
{
    model::Map map;
    map.heading.title = text;
    for (unsigned i = 1; i <= 60; ++i)
        map.steps[model::StepId{i}].text = text;
    return map;
}

void say(const std::string& line)
{
    std::puts(line.c_str());
    std::fflush(stdout);
}

} // namespace

/// `save FILE`: saves versions 1, 2, 3 … there and says each when it is safe. `keep`: changes the map every 20 ms and
/// has it kept; the map says the time of its last change in ms, and so does the program.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("save")) {
        for (int version = 1;; ++version) {
            if (!document::saveMap(words.value(2), mapSaying(std::to_string(version))).isEmpty())
                return 1;
            say(std::to_string(version));
        }
    }
    std::string last;
    document::Autosave autosave([&last] { return mapSaying(last); });
    QTimer edit;
    QObject::connect(&edit, &QTimer::timeout, &edit, [&] {
        last = std::to_string(QDateTime::currentMSecsSinceEpoch());
        autosave.touch();
        say(last);
    });
    edit.start(20);
    return QCoreApplication::exec();
}
