// SPDX-License-Identifier: EUPL-1.2
/// What a person can set for this computer.
#pragma once

#include "editor/draw/style.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace window {

class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(
        const QString& language, draw::ThemeName theme, bool motion, double pictureWidth, QWidget* parent = nullptr);

    /// "nl" or "en".
    QString language() const;
    draw::ThemeName theme() const;
    bool motion() const;
    /// In metres; 0: nothing is projected.
    double pictureWidth() const;

private:
    QComboBox* m_language;
    QComboBox* m_theme;
    QCheckBox* m_motion;
    QDoubleSpinBox* m_width;
};

} // namespace window
