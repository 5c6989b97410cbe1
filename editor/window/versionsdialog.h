// SPDX-License-Identifier: EUPL-1.2
/// The earlier saved versions of the open map: a time for each, and what the map looked like then.
#pragma once

#include "editor/document/versions.h"
#include "editor/model/map.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace window {

class PatternView;

class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    /// `path`: the file whose versions are shown.
    explicit VersionsDialog(const QString& path, QWidget* parent = nullptr);

    /// The version that the person wants back, once the dialog is accepted.
    const model::Map& chosen() const { return m_map; }

private:
    void showVersion(int row);

    std::vector<document::Version> m_versions;
    model::Map m_map;
    QListWidget* m_list;
    PatternView* m_picture;
    QLabel* m_line;
    QPushButton* m_back;
};

} // namespace window
