// SPDX-License-Identifier: EUPL-1.2
#include "editor/command/terminal.h"

#include <cstdio>

namespace command {

void print(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

void complain(const QString& line)
{
    QString printable = line;
    // A file may be named with a line break or with what steers a terminal.
    for (QChar& character : printable)
        if (character.category() == QChar::Other_Control)
            character = QChar::ReplacementCharacter;
    const QByteArray bytes = printable.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

void complain(const QString& file, const QString& problem)
{
    complain(file + QStringLiteral(": ") + problem);
}

bool finishOutput()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace command
