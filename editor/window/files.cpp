// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/files.h"

#include "editor/arrange/importdot.h"
#include "editor/arrange/settled.h"
#include "editor/document/storage.h"
#include "editor/document/versions.h"
#include "editor/model/edits/perspectives.h"
#include "editor/model/find.h"
#include "editor/window/orders.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace window {

namespace {

/// Until whoever replaces a file has done so.
constexpr std::chrono::milliseconds settleTime{300};

QString ended(const QString& sentence)
{
    return QStringView(u".?!…").contains(sentence.back()) ? sentence : sentence + QLatin1Char('.');
}

/// What a group that comes together again begins with; empty when there is nothing, or when the map is of today.
QString lastTime(const model::Map& map)
{
    const QDate today = QDate::currentDate();
    const QDate day = QDate::fromString(QString::fromStdString(map.heading.date), Qt::ISODate);
    if (!day.isValid() || day >= today)
        return {};
    QStringList chosen;
    for (const model::FirstMove& move : map.firstMoves)
        if (move.chosen)
            chosen << QString::fromStdString(move.text).simplified();
    QStringList sentences;
    if (!chosen.isEmpty())
        sentences << ended(Files::tr("Last time you chose: %1").arg(chosen.join(QStringLiteral(" · "))));
    const QDate again = QDate::fromString(QString::fromStdString(map.heading.lookAgain), Qt::ISODate);
    if (again.isValid() && again <= today)
        sentences << Files::tr("It is time to look again, as agreed.");
    return sentences.join(QLatin1Char(' '));
}

bool isMap(const QString& path)
{
    return path.endsWith(QLatin1String(".patroon"), Qt::CaseInsensitive);
}

/// The map with a place for every step.
model::Map wholly(model::Map map)
{
    draw::StepBoxes boxes;
    const auto isPlaced = [](const auto& entry) { return entry.second.position.has_value(); };
    if (std::ranges::all_of(map.steps, isPlaced))
        return map;
    return std::ranges::any_of(map.steps, isPlaced) ? arrange::placed(std::move(map), boxes)
                                                    : arrange::inRings(std::move(map), boxes);
}

} // namespace

Files::Files(document::Document& document, QWidget& parent)
    : m_document(document)
    , m_parent(parent)
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &Files::lookOutside);
}

QString Files::name() const
{
    return m_path.isEmpty() ? tr("New map") : QFileInfo(m_path).fileName();
}

QString Files::baseName() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).completeBaseName();
    const QString title = fileName(QString::fromStdString(model::titleOf(m_document.map())));
    return title.isEmpty() ? tr("Map") : title;
}

bool Files::open(const QString& path)
{
    const QString file = QFileInfo(path).fileName();
    if (isMap(path)) {
        if (!QFileInfo::exists(path)) {
            model::Map map;
            map.heading.language = QLocale().language() == QLocale::Dutch ? "nl" : "en";
            map.perspectives = {model::resident(map.heading.language)};
            take(std::move(map), path, false);
            return true;
        }
        document::Opened opened = document::openMap(path);
        if (!opened.map) {
            QString text = tr("%1 cannot be opened. %2").arg(file, opened.problems.value(0));
            if (opened.problems.size() > 1)
                text += QLatin1Char(' ') + tr("And %n more.", nullptr, static_cast<int>(opened.problems.size()) - 1);
            Q_EMIT told(text);
            return false;
        }
        // A map that may not be changed still wants to be seen.
        take(opened.newer ? wholly(std::move(*opened.map)) : std::move(*opened.map), path, opened.newer);
        if (const QString last = lastTime(m_document.map()); !last.isEmpty() && !opened.newer && m_claim.isFirst())
            Q_EMIT told(last);
        return true;
    }
    QString problem;
    const std::optional<QByteArray> bytes = document::readFile(path, problem);
    arrange::Imported imported = bytes ? arrange::importDot(*bytes) : arrange::Imported{{}, problem, {}};
    if (!imported.map) {
        Q_EMIT told(tr("%1 cannot be opened. %2").arg(file, imported.problem));
        return false;
    }
    take(std::move(*imported.map), {}, false);
    if (!imported.leftOut.isEmpty())
        Q_EMIT told(imported.leftOut);
    return true;
}

bool Files::begin(const QString& path, const QString& language)
{
    model::Map map;
    map.heading.language = language.toStdString();
    map.perspectives = {model::resident(map.heading.language)};
    if (!path.isEmpty()) {
        document::Opened opened = document::openMap(path);
        if (!opened.map) {
            Q_EMIT told(opened.problems.value(0));
            return false;
        }
        map = std::move(*opened.map);
    }
    if (map.heading.date.empty())
        map.heading.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    take(std::move(map), {}, false);
    return true;
}

void Files::close()
{
    take({}, {}, false);
}

bool Files::save()
{
    if (m_path.isEmpty() || m_document.isReadOnly())
        return saveAs();
    return m_claim.hasChanged() && !m_claim.isGone() ? saveBesideOther() : saveTo(m_path);
}

/// What somebody else wrote meanwhile is not overwritten without a word.
bool Files::saveBesideOther()
{
    QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Patroon"),
        tr("%1 has been changed outside this window since you opened it.").arg(name()), QMessageBox::Cancel, &m_parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton* aside = box.addButton(tr("Save under another name…"), QMessageBox::AcceptRole);
    QPushButton* over = box.addButton(tr("Replace it"), QMessageBox::DestructiveRole);
    box.setDefaultButton(aside);
    box.exec();
    if (box.clickedButton() == aside)
        return saveAs();
    return box.clickedButton() == over && saveTo(m_path);
}

void Files::watch()
{
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    if (!m_path.isEmpty() && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

void Files::lookOutside()
{
    // Who replaces a file takes the watched one away first.
    QTimer::singleShot(settleTime, this, [this] {
        if (m_claim.isGone())
            Q_EMIT told(tr("%1 is no longer there. Save to put it back.").arg(name()));
        else if (m_claim.hasChanged())
            Q_EMIT told(tr("%1 has been changed outside this window. What you see here is as it was.").arg(name()));
        watch();
    });
}

void Files::takeUp(model::Map map, const QString& path)
{
    take(std::move(map), path, false);
    m_document.setUnsaved();
    Q_EMIT nameChanged();
}

bool Files::saveAs()
{
    const QString start = m_path.isEmpty() ? baseName() + QStringLiteral(".patroon") : m_path;
    QString path = QFileDialog::getSaveFileName(&m_parent, tr("Save the map"), start, tr("Patroon maps (*.patroon)"));
    if (path.isEmpty())
        return false;
    if (!isMap(path)) {
        path += QStringLiteral(".patroon");
        if (QFileInfo::exists(path)) {
            QMessageBox box(QMessageBox::Question, tr("Save the map"),
                tr("%1 is there already. Replace it?").arg(QFileInfo(path).fileName()),
                QMessageBox::Yes | QMessageBox::No, &m_parent);
            box.setTextFormat(Qt::PlainText);
            if (box.exec() != QMessageBox::Yes)
                return false;
        }
    }
    return saveTo(path);
}

void Files::settle(const QString& path)
{
    if (m_path.isEmpty() && !m_document.isReadOnly())
        saveTo(path);
}

bool Files::askAndOpen()
{
    if (!mayReplace())
        return false;
    const QString path = QFileDialog::getOpenFileName(
        &m_parent, tr("Open a map"), QFileInfo(m_path).absolutePath(), tr("Maps (*.patroon *.dot *.gv)"));
    return !path.isEmpty() && open(path);
}

bool Files::mayReplace()
{
    if (!m_document.isModified())
        return true;
    QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Patroon"), tr("Save the map before it closes?"),
        QMessageBox::Cancel, &m_parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton* keep = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton* drop = box.addButton(tr("Do not save"), QMessageBox::DestructiveRole);
    box.setDefaultButton(keep);
    box.exec();
    if (box.clickedButton() == keep)
        return save();
    return box.clickedButton() == drop;
}

bool Files::saveTo(const QString& path)
{
    QString unreadable;
    if (const auto old = QFileInfo(path).isFile() ? document::readFile(path, unreadable) : std::nullopt)
        document::keepVersion(path, *old);
    const QString problem = document::saveMap(path, m_document.map());
    if (!problem.isEmpty()) {
        Q_EMIT told(tr("%1 is not saved. %2").arg(QFileInfo(path).fileName(), problem));
        return false;
    }
    if (const auto saved = QFileInfo(path).isFile() ? document::readFile(path, unreadable) : std::nullopt)
        document::keepVersion(path, *saved);
    if (path == m_path)
        m_claim.remember();
    else
        m_claim = document::FileClaim(path);
    m_path = path;
    watch();
    m_document.setReadOnly(false);
    m_document.undoStack().setClean();
    m_settings.addRecentFile(path);
    Q_EMIT nameChanged();
    return true;
}

void Files::take(model::Map map, const QString& path, bool newer)
{
    m_path = path;
    // The old claim goes first: it may be on the same file.
    m_claim = document::FileClaim();
    if (!path.isEmpty())
        m_claim = document::FileClaim(path);
    watch();
    m_document.reset(std::move(map));
    m_document.setReadOnly(newer);
    if (!path.isEmpty() && QFileInfo::exists(path))
        m_settings.addRecentFile(path);
    Q_EMIT nameChanged();
    if (!m_claim.isFirst())
        Q_EMIT told(tr("%1 is open in another window as well. Agree who saves.").arg(name()));
    if (newer)
        Q_EMIT told(tr("This map was made by a newer version of Patroon. You can look at it, but not change it."));
}

} // namespace window
