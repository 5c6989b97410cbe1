// SPDX-License-Identifier: EUPL-1.2
// Other maps and the open one: bringing in a template, keeping the map as one, going back to an earlier version.
#include "editor/canvas/chooser.h"
#include "editor/document/storage.h"
#include "editor/document/templates.h"
#include "editor/model/find.h"
#include "editor/model/patch.h"
#include "editor/window/mainwindow.h"
#include "editor/window/versionsdialog.h"

#include <QInputDialog>
#include <QMessageBox>

namespace window {

void MainWindow::bringInTemplate()
{
    m_view->commit();
    std::vector<document::Shipped> offered = document::templates();
    std::erase_if(offered, [this](const document::Shipped& shipped) { return shipped.language != m_language; });
    for (document::Shipped& own : document::ownTemplates())
        offered.push_back(std::move(own));
    std::vector<canvas::Option> options;
    for (const document::Shipped& shipped : offered)
        options.push_back({shipped.title, {}});
    auto* chooser = new canvas::Chooser(std::move(options), tr("Which pattern joins the map?"), m_view);
    connect(chooser, &canvas::Chooser::chosen, this, [this, offered](int option) {
        document::Opened opened = document::openMap(offered[static_cast<std::size_t>(option)].path);
        if (opened.map)
            m_view->bringIn(std::move(*opened.map), tr("Bring in a pattern"));
        else
            m_notice->tell(opened.problems.value(0));
    });
}

void MainWindow::saveAsTemplate()
{
    m_view->commit();
    bool agreed = false;
    const QString title = QInputDialog::getText(this, tr("Keep as a template"),
        tr("What is the template called? It will stand on the start page of this computer,\nwithout date, occasion, "
           "organisations and answers."),
        QLineEdit::Normal, QString::fromStdString(model::titleOf(m_document.map())), &agreed)
                              .simplified();
    if (!agreed || title.isEmpty())
        return;
    const QString problem = document::keepTemplate(m_document.map(), title);
    m_notice->tell(problem.isEmpty() ? tr("‘%1’ is kept as a template.").arg(title)
                                     : tr("The template is not kept. %1").arg(problem));
}

void MainWindow::bringBackVersion()
{
    commit();
    VersionsDialog dialog(m_files.path(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_document.editAsIs(model::difference(m_document.map(), dialog.chosen()), tr("Bring back an earlier version"));
    m_view->fit();
}

} // namespace window
