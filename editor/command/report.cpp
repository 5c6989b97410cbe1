// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/report/report.h"

#include "editor/command/commands.h"
#include "editor/command/maps.h"
#include "editor/command/options.h"
#include "editor/command/placed.h"
#include "editor/command/terminal.h"
#include "editor/poster/html/html.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace command {

namespace {

using namespace Qt::StringLiterals;

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

int report(const QStringList& words)
{
    const auto options = Options::read(u"report"_s, words, Files::one, {{u"o"_s, u"OUT"_s}});
    if (!options)
        return wrongUsage;
    const QString out = options->value(u"o"_s);
    const QString kind = QFileInfo(out).suffix().toLower();
    if (kind != "html"_L1 && kind != "odt"_L1 && kind != "md"_L1 && kind != "csv"_L1) {
        complain(out, ReportWords::tr("A report is an .html, .odt, .md or .csv."));
        return wrongUsage;
    }
    const std::optional<model::Map> map = loadPlaced(options->file());
    if (!map)
        return failed;
    if (kind == "html"_L1)
        return store(out, poster::html(*map));
    if (kind == "csv"_L1)
        return store(out, poster::movesTable(*map));
    const poster::Report report = poster::reportOf(*map);
    return store(out, kind == "md"_L1 ? poster::markdown(report) : poster::openDocument(report));
}

} // namespace command
