// SPDX-License-Identifier: EUPL-1.2
/// The poster before it is printed: paper, what stands on it, and how it will look.
#pragma once

#include "editor/poster/compose.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace window {

class PagePreview;

class PosterDialog : public QDialog {
    Q_OBJECT

public:
    /// `map` with a position for every step. `name`: what a file is called at first, without an ending. `language`: of
    /// the program.
    PosterDialog(model::Map map, QString name, QString language, QWidget* parent = nullptr);

private:
    QWidget* controls();
    QCheckBox* partBox(const QString& text, bool poster::Parts::*part);
    poster::Options options() const;
    /// The paper of the sheets that the poster is cut into, in millimetres; empty when it stays whole.
    QSizeF sheetPaper() const;
    void compose();
    void showPage(int page);
    void showSize();
    void showDistance();
    void save();
    void print();

    model::Map m_map;
    QString m_name;
    QString m_language;
    /// In one piece.
    poster::Poster m_whole;
    /// As it is printed: in one piece, or in sheets.
    poster::Poster m_poster;
    poster::Parts m_parts;
    int m_page = 0;
    PagePreview* m_preview;
    QComboBox* m_paper;
    QComboBox* m_sheets;
    QComboBox* m_orientation;
    QComboBox* m_style;
    QSpinBox* m_dots;
    /// From how far people want to read it, in metres.
    QComboBox* m_from;
    QLabel* m_size;
    QLabel* m_readable;
    QLabel* m_pages;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_problem;
};

} // namespace window
