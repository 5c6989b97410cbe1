// SPDX-License-Identifier: EUPL-1.2
#include "editor/command/options.h"

#include "editor/command/terminal.h"

#include <QCoreApplication>

namespace command {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

void wrong(const QString& command, const QString& problem)
{
    complain(QStringLiteral("patroon ") + command, problem + QStringLiteral(" ") + Words::tr("See patroon --help."));
}

} // namespace

std::optional<Options> Options::read(
    const QString& command, const QStringList& words, Files files, const QList<Option>& options)
{
    Options result;
    result.m_command = command;
    result.m_parser = std::make_shared<QCommandLineParser>();
    QCommandLineParser& parser = *result.m_parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    for (const Option& option : options)
        parser.addOption(QCommandLineOption(option.name, {}, option.value));
    if (!parser.parse(QStringList(command) + words)) {
        wrong(command, parser.errorText());
        return std::nullopt;
    }
    const qsizetype count = parser.positionalArguments().size();
    if (files != Files::none && count == 0) {
        wrong(command, Words::tr("Which file?"));
        return std::nullopt;
    }
    if ((files == Files::one && count > 1) || (files == Files::none && count > 0)) {
        wrong(command, Words::tr("There is one word too many: %1.").arg(parser.positionalArguments().last()));
        return std::nullopt;
    }
    // -o belongs to every command that has it at all.
    for (const Option& option : options)
        if (option.name == QLatin1String("o") && parser.value(option.name).isEmpty()) {
            wrong(command, Words::tr("Say with -o where the result goes."));
            return std::nullopt;
        }
    return result;
}

QString Options::value(const QString& option, const QString& otherwise) const
{
    return m_parser->isSet(option) ? m_parser->value(option) : otherwise;
}

std::optional<int> Options::number(const QString& option, int least, int otherwise) const
{
    if (!m_parser->isSet(option))
        return otherwise;
    bool ok = false;
    const int number = m_parser->value(option).toInt(&ok);
    if (ok && number >= least)
        return number;
    wrong(m_command, Words::tr("--%1 takes a whole number of at least %2.").arg(option, QString::number(least)));
    return std::nullopt;
}

} // namespace command
