// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/headingdialog.h"

#include "editor/window/datefield.h"
#include "editor/window/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace window {

namespace {

QLineEdit* line(const std::string& text)
{
    auto* edit = new QLineEdit(QString::fromStdString(text));
    edit->setMaxLength(static_cast<int>(model::maximumTextLength));
    // A long text is read from its beginning.
    edit->setCursorPosition(0);
    return edit;
}

} // namespace

HeadingDialog::HeadingDialog(const model::Heading& heading, QWidget* parent)
    : QDialog(parent)
    , m_before(heading)
    , m_title(line(heading.title))
    , m_subtitle(line(heading.subtitle))
    , m_occasion(line(heading.occasion))
    , m_dated(new QCheckBox)
    , m_date(new DateField)
    , m_organisations(new QPlainTextEdit)
    , m_language(new QComboBox)
{
    setWindowTitle(tr("Title, date and organisations"));
    setMinimumWidth(scaled(560));
    const QDate date = QDate::fromString(QString::fromStdString(heading.date), Qt::ISODate);
    m_date->setDate(date.isValid() ? date : QDate::currentDate());
    m_dated->setChecked(date.isValid());
    m_dated->setAccessibleName(tr("There is a date"));
    m_date->setEnabled(date.isValid());
    connect(m_dated, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    QStringList organisations;
    for (const std::string& organisation : heading.organisations)
        organisations << QString::fromStdString(organisation);
    m_organisations->setPlainText(organisations.join(QLatin1Char('\n')));
    m_organisations->setPlaceholderText(tr("One on each line"));
    m_organisations->setTabChangesFocus(true);
    m_organisations->setFixedHeight(scaled(110));
    m_language->addItem(QStringLiteral("Nederlands"), QStringLiteral("nl"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(heading.language == "en" ? 1 : 0);
    if (heading.language.empty())
        m_language->setCurrentIndex(locale().language() == QLocale::Dutch ? 0 : 1);

    auto* dateRow = new QHBoxLayout;
    dateRow->addWidget(m_dated);
    dateRow->addWidget(m_date, 1);
    auto* form = new QFormLayout(this);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Subtitle"), m_subtitle);
    form->addRow(tr("Occasion"), m_occasion);
    form->addRow(tr("Date"), dateRow);
    form->addRow(tr("Organisations"), m_organisations);
    form->addRow(tr("Language of the map"), m_language);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

model::Heading HeadingDialog::heading() const
{
    model::Heading heading = m_before;
    heading.title = m_title->text().trimmed().toStdString();
    heading.subtitle = m_subtitle->text().trimmed().toStdString();
    heading.occasion = m_occasion->text().trimmed().toStdString();
    heading.date = m_dated->isChecked() ? m_date->date().toString(Qt::ISODate).toStdString() : std::string();
    heading.language = m_language->currentData().toString().toStdString();
    heading.organisations.clear();
    for (const QString& organisation : m_organisations->toPlainText().split(QLatin1Char('\n')))
        if (!organisation.trimmed().isEmpty())
            heading.organisations.push_back(
                organisation.trimmed().left(static_cast<int>(model::maximumTextLength)).toStdString());
    return heading;
}

} // namespace window
