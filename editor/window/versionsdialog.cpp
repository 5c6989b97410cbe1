// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/versionsdialog.h"

#include "editor/document/storage.h"
#include "editor/window/look.h"
#include "editor/window/patternview.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace window {

VersionsDialog::VersionsDialog(const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_versions(document::versions(path))
    , m_list(new QListWidget)
    , m_picture(new PatternView)
    , m_line(new QLabel)
    , m_back(new QPushButton(tr("Bring back")))
{
    setWindowTitle(tr("Earlier versions"));
    m_list->setFixedWidth(scaled(260));
    m_list->setAccessibleName(tr("Earlier versions"));
    m_line->setTextFormat(Qt::PlainText);
    m_picture->setMinimumSize(scaled(560), scaled(400));
    auto* sides = new QHBoxLayout;
    sides->addWidget(m_list);
    sides->addWidget(m_picture, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_back, QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->addLayout(sides, 1);
    column->addWidget(m_line);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showVersion);
    connect(m_list, &QListWidget::itemActivated, m_back, &QPushButton::click);
    for (const document::Version& version : m_versions)
        m_list->addItem(QLocale().toString(version.when, QStringLiteral("ddd d MMM yyyy  H:mm:ss")));
    m_back->setEnabled(false);
    m_line->setText(tr("No version has been saved yet."));
    m_list->setCurrentRow(0);
}

void VersionsDialog::showVersion(int row)
{
    if (row < 0)
        return;
    document::Opened opened = document::openMap(m_versions[static_cast<std::size_t>(row)].keptAt);
    m_back->setEnabled(opened.map.has_value());
    m_map = opened.map ? std::move(*opened.map) : model::Map();
    m_picture->setMap(m_map);
    m_line->setText(opened.map
            ? tr("%n step(s). Bringing it back can be undone.", nullptr, static_cast<int>(m_map.steps.size()))
            : opened.problems.value(0));
}

} // namespace window
