// SPDX-License-Identifier: EUPL-1.2
/// What lies where: the patterns with their principles, layers and first moves in one table, and on request what is
/// still open, in words.
#pragma once

#include "editor/model/map.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace window {

/// What has not been said about the patterns of a map, one sentence each.
QStringList stillOpen(const model::Map& map);

class Overview : public QDialog {
    Q_OBJECT

public:
    explicit Overview(const model::Map& map, QWidget* parent = nullptr);

private:
    QTableWidget* m_table;
    QPushButton* m_open;
    QLabel* m_sentences;
};

} // namespace window
