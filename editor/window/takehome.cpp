// SPDX-License-Identifier: EUPL-1.2
// What leaves the window: single files, the folder to take home, the kit for the tables, a picture on the clipboard.
#include "editor/document/storage.h"
#include "editor/model/edits/join.h"
#include "editor/model/find.h"
#include "editor/poster/picture.h"
#include "editor/poster/write.h"
#include "editor/window/finish.h"
#include "editor/window/mainwindow.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QInputDialog>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

namespace window {

namespace {

using namespace Qt::StringLiterals;

/// How wide a picture may be, from a message to a wall.
constexpr int narrowest = 400;
constexpr int usualWidth = 3000;
constexpr int widest = 14'000;
constexpr int widthStep = 100;

/// Where people keep what they make; their own folder where nobody made another.
QString documents()
{
    const QString place = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(place).isDir() ? place : QDir::homePath();
}

} // namespace

QString MainWindow::usualPlace() const
{
    return m_files.path().isEmpty() ? documents() : QFileInfo(m_files.path()).absolutePath();
}

void MainWindow::exportAs(const Export& kind)
{
    commit();
    const QString name = m_files.baseName() + u'.' + kind.ending;
    QString title = kind.text;
    title.remove(u'…');
    QString path = QFileDialog::getSaveFileName(
        this, title, QDir(usualPlace()).filePath(name), QStringLiteral("*.") + kind.ending);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().compare(kind.ending, Qt::CaseInsensitive) != 0)
        path += u'.' + kind.ending;
    QStringList options = kind.options;
    if (kind.ending == u"png"_s) {
        bool wanted = false;
        const int dots = QInputDialog::getInt(
            this, title, tr("How many dots wide?"), usualWidth, narrowest, widest, widthStep, &wanted);
        if (!wanted)
            return;
        options += pictureWords(dots);
    }
    Press press(m_document.map(), m_language, this);
    const QString problem = press.file(path, {name, kind.command, options});
    const QString file = QFileInfo(path).fileName();
    if (!press.isCancelled())
        m_notice->tell(problem.isEmpty() ? tr("%1 is saved.").arg(file) : tr("%1 is not saved. %2").arg(file, problem));
}

/// The selected part, or else all of the map.
void MainWindow::copyPicture()
{
    m_view->commit();
    const model::Selection& selection = m_view->mapScene().selection();
    std::set<model::StepId> steps = selection.steps;
    steps.insert(selection.loop.begin(), selection.loop.end());
    const model::Map& map = m_document.map();
    const poster::Page page = poster::picture(steps.empty() ? map : model::partOf(map, steps));
    const QString title = QString::fromStdString(model::titleOf(map));
    const QByteArray png = poster::png(page, title, poster::pictureDots(page));
    auto* parcel = new QMimeData;
    parcel->setImageData(QImage::fromData(png));
    parcel->setData(QStringLiteral("image/png"), png);
    parcel->setData(QStringLiteral("image/svg+xml"), poster::svg(page, title));
    QGuiApplication::clipboard()->setMimeData(parcel);
    m_notice->tell(steps.empty() ? tr("The map is on the clipboard as a picture.")
                                 : tr("What is selected is on the clipboard as a picture."));
}

void MainWindow::finish()
{
    commit();
    Finish finish(m_document, {m_files.baseName(), usualPlace(), m_language}, this);
    // Two copies of one map would each go their own way.
    connect(&finish, &Finish::written, &m_files, &Files::settle);
    finish.exec();
}

void MainWindow::makeKit()
{
    std::vector<document::Shipped> patterns = document::templates();
    std::erase_if(patterns, [this](const document::Shipped& shipped) { return shipped.language != m_language; });
    if (patterns.empty())
        return;
    QFileDialog dialog(this, tr("Everything for the tables comes in one new folder"), documents());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    dialog.setLabelText(QFileDialog::FileName, tr("Folder"));
    dialog.setLabelText(QFileDialog::Accept, tr("Make the folder"));
    dialog.selectFile(tr("For the tables"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const document::Opened ring = document::openMap(patterns.front().path);
    Press press(nameless(ring.map.value_or(model::Map())), m_language, this);
    const Made made = press.folder(dialog.selectedFiles().first(), kit(patterns));
    if (press.isCancelled())
        return;
    QStringList told = made.problems;
    if (!made.folder.isEmpty())
        told.prepend(tr("The kit is in %1: posters, empty sheets, cards and hand-outs, to print.")
                         .arg(QDir::toNativeSeparators(made.folder)));
    const QString words = told.join(u' ');
    if (made.folder.isEmpty())
        m_notice->tell(words);
    else
        m_notice->offer(words, tr("Show the folder"),
            [folder = made.folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

} // namespace window
