// SPDX-License-Identifier: EUPL-1.2
/// What stands above the map and on its poster: title, subtitle, occasion, date, organisations, language.
#pragma once

#include "editor/model/map.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace window {

class DateField;

class HeadingDialog : public QDialog {
    Q_OBJECT

public:
    explicit HeadingDialog(const model::Heading& heading, QWidget* parent = nullptr);

    /// As the person filled it in.
    model::Heading heading() const;

private:
    model::Heading m_before;
    QLineEdit* m_title;
    QLineEdit* m_subtitle;
    QLineEdit* m_occasion;
    QCheckBox* m_dated;
    DateField* m_date;
    QPlainTextEdit* m_organisations;
    QComboBox* m_language;
};

} // namespace window
