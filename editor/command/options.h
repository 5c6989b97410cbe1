// SPDX-License-Identifier: EUPL-1.2
/// The words behind a command, sorted into files and options.
#pragma once

#include <QCommandLineParser>

#include <optional>

namespace command {

/// How many files a command takes.
enum class Files { none, one, several };

/// An option with a value is given `value`, the name of the value in the help; a flag leaves it empty.
struct Option {
    QString name;
    QString value = {};
};

/// The words of a command, understood.
class Options {
public:
    /// nullopt, and one line on standard error, when the words do not fit: an unknown option, a missing value, too few
    /// or too many files.
    static std::optional<Options> read(
        const QString& command, const QStringList& words, Files files, const QList<Option>& options);

    QStringList files() const { return m_parser->positionalArguments(); }
    QString file() const { return files().first(); }
    bool has(const QString& option) const { return m_parser->isSet(option); }

    /// The value of an option; `otherwise` when it was not given.
    QString value(const QString& option, const QString& otherwise = {}) const;

    /// A whole number of at least `least`; `otherwise` when the option was not given. nullopt, and one line on standard
    /// error, when the value is no such number.
    std::optional<int> number(const QString& option, int least, int otherwise) const;

private:
    std::shared_ptr<QCommandLineParser> m_parser;
    QString m_command;
};

} // namespace command
