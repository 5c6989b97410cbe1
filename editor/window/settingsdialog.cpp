// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>

namespace window {

SettingsDialog::SettingsDialog(
    const QString& language, draw::ThemeName theme, bool motion, double pictureWidth, QWidget* parent)
    : QDialog(parent)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_motion(new QCheckBox(tr("Let boxes glide to their new place")))
    , m_width(new QDoubleSpinBox)
{
    setWindowTitle(tr("Settings"));
    setMinimumWidth(420);
    m_language->addItem(QStringLiteral("Nederlands"), QStringLiteral("nl"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(m_language->findData(language));
    m_theme->addItems({tr("Light, for the beamer"), tr("Dark"), tr("High contrast")});
    m_theme->setCurrentIndex(static_cast<int>(theme));
    m_motion->setChecked(motion);
    m_width->setRange(0, 30);
    m_width->setDecimals(1);
    m_width->setSingleStep(0.1);
    m_width->setSuffix(tr(" m"));
    m_width->setSpecialValueText(tr("nothing is projected"));
    m_width->setValue(pictureWidth);
    auto* form = new QFormLayout(this);
    form->addRow(tr("Language of the program"), m_language);
    form->addRow(tr("Colours"), m_theme);
    form->addRow(tr("Width of the projected picture"), m_width);
    form->addRow(QString(), m_motion);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

QString SettingsDialog::language() const
{
    return m_language->currentData().toString();
}

draw::ThemeName SettingsDialog::theme() const
{
    return static_cast<draw::ThemeName>(m_theme->currentIndex());
}

double SettingsDialog::pictureWidth() const
{
    return m_width->value();
}

bool SettingsDialog::motion() const
{
    return m_motion->isChecked();
}

} // namespace window
