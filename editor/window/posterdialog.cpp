// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/posterdialog.h"

#include "editor/poster/distance.h"
#include "editor/poster/paintpage.h"
#include "editor/poster/tiles.h"
#include "editor/poster/write.h"
#include "editor/window/look.h"
#include "editor/window/orders.h"
#include "editor/window/pagepreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace window {

namespace {

constexpr int besideWidth = 350;
constexpr int fewestDots = 72;
constexpr int usualDots = 200;
constexpr int mostDotsPerInch = 600;

/// What a printer leaves white, and what sheets have in common, in millimetres.
constexpr double sheetMargin = 5;
constexpr double sheetOverlap = 10;

QToolButton* leaf(QChar arrow)
{
    auto* button = new QToolButton;
    button->setText(arrow);
    return button;
}

} // namespace

PosterDialog::PosterDialog(model::Map map, QString name, QString language, QWidget* parent)
    : QDialog(parent)
    , m_map(std::move(map))
    , m_name(std::move(name))
    , m_language(std::move(language))
    , m_preview(new PagePreview)
    , m_paper(new QComboBox)
    , m_sheets(new QComboBox)
    , m_orientation(new QComboBox)
    , m_style(new QComboBox)
    , m_dots(new QSpinBox)
    , m_from(new QComboBox)
    , m_size(new QLabel)
    , m_readable(new QLabel)
    , m_pages(new QLabel)
    , m_previous(leaf(u'‹'))
    , m_next(leaf(u'›'))
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Poster"));
    resize(parent ? parent->size() * 0.9 : QSize(1100, 720));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_preview, 1);
    layout->addWidget(controls());
    compose();
}

QWidget* PosterDialog::controls()
{
    for (const char* paper : {"A4", "A3", "A2", "A1", "A0"})
        m_paper->addItem(QString::fromLatin1(paper));
    m_sheets->addItem(tr("in one piece"));
    m_sheets->addItem(tr("on sheets of A4"));
    m_sheets->addItem(tr("on sheets of A3"));
    m_dots->setRange(fewestDots, mostDotsPerInch);
    m_dots->setValue(usualDots);
    m_size->setWordWrap(true);
    m_dots->setButtonSymbols(QAbstractSpinBox::NoButtons);
    connect(m_dots, &QSpinBox::valueChanged, this, &PosterDialog::showSize);
    m_orientation->addItem(tr("what fits best"));
    m_orientation->addItem(tr("portrait"));
    m_orientation->addItem(tr("landscape"));
    m_style->addItem(tr("colour"));
    m_style->addItem(tr("grey"));
    m_style->addItem(tr("empty boxes, to write in"));
    for (QComboBox* box : {m_paper, m_sheets, m_orientation, m_style})
        connect(box, &QComboBox::currentIndexChanged, this, &PosterDialog::compose);
    m_from->addItem(tr("nearby"), 0);
    for (const int metres : {1, 2, 3, 5})
        m_from->addItem(tr("%1 m").arg(metres), metres);
    connect(m_from, &QComboBox::currentIndexChanged, this, &PosterDialog::showDistance);
    m_readable->setWordWrap(true);
    connect(m_previous, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);

    auto* form = new QFormLayout;
    form->setVerticalSpacing(6);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Printed"), m_sheets);
    form->addRow(tr("Orientation"), m_orientation);
    form->addRow(tr("Style"), m_style);
    form->addRow(tr("Dots per inch"), m_dots);
    form->addRow(tr("To read from"), m_from);
    auto* pages = new QHBoxLayout;
    pages->addWidget(m_previous);
    pages->addWidget(m_pages, 1, Qt::AlignCenter);
    pages->addWidget(m_next);
    auto* saveButton = new QPushButton(tr("Save as PDF or picture…"));
    saveButton->setDefault(true);
    connect(saveButton, &QPushButton::clicked, this, &PosterDialog::save);
    auto* printButton = new QPushButton(tr("Print…"));
    connect(printButton, &QPushButton::clicked, this, &PosterDialog::print);
    auto* closeButton = new QPushButton(tr("Close"));
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);

    auto* panel = new QWidget;
    panel->setFixedWidth(scaled(besideWidth));
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addSpacing(8);
    layout->addWidget(partBox(tr("Stories of the patterns"), &poster::Parts::stories));
    layout->addWidget(partBox(tr("Leading principles"), &poster::Parts::principles));
    layout->addWidget(partBox(tr("What lies where (triangle)"), &poster::Parts::triangle));
    layout->addWidget(partBox(tr("First moves"), &poster::Parts::moves));
    layout->addWidget(partBox(tr("Legend"), &poster::Parts::legend));
    layout->addWidget(partBox(tr("Notes"), &poster::Parts::notes));
    layout->addStretch();
    layout->addWidget(m_size);
    layout->addWidget(m_readable);
    layout->addLayout(pages);
    layout->addWidget(m_problem);
    // Side by side: a small screen has the room for it there.
    auto* last = new QHBoxLayout;
    for (QPushButton* button : {saveButton, printButton, closeButton})
        button->setMinimumHeight(scaled(44));
    layout->addWidget(saveButton);
    last->addWidget(printButton, 1);
    last->addWidget(closeButton, 1);
    layout->addLayout(last);
    return panel;
}

QCheckBox* PosterDialog::partBox(const QString& text, bool poster::Parts::*part)
{
    auto* box = new QCheckBox(text);
    box->setChecked(m_parts.*part);
    connect(box, &QCheckBox::toggled, this, [this, part](bool on) {
        m_parts.*part = on;
        compose();
    });
    return box;
}

poster::Options PosterDialog::options() const
{
    poster::Options options;
    options.paper = poster::paperNamed(m_paper->currentText()).value();
    options.orientation = static_cast<poster::Orientation>(m_orientation->currentIndex());
    options.style = static_cast<poster::Style>(m_style->currentIndex());
    options.parts = m_parts;
    return options;
}

void PosterDialog::compose()
{
    m_whole = poster::compose(m_map, options());
    m_poster = m_whole;
    if (const QSizeF paper = sheetPaper(); !paper.isEmpty())
        m_poster = poster::tiled(m_whole, paper, sheetOverlap, sheetMargin).value_or(m_whole);
    m_problem->clear();
    const QSizeF inches = m_poster.pages.front().size / 72;
    const int possible = static_cast<int>(std::sqrt(poster::mostDots / (inches.width() * inches.height())));
    m_dots->setRange(fewestDots, std::min(possible, mostDotsPerInch));
    showSize();
    showPage(0);
}

QSizeF PosterDialog::sheetPaper() const
{
    if (m_sheets->currentIndex() == 0)
        return {};
    return poster::paperNamed(m_sheets->currentIndex() == 1 ? QStringLiteral("A4") : QStringLiteral("A3"))->size;
}

void PosterDialog::showSize()
{
    const QSizeF paper = sheetPaper();
    if (paper.isEmpty()) {
        const QSize dots = poster::dots(m_poster.pages.front(), m_dots->value());
        m_size->setText(
            tr("As a picture %1 by %2 dots").arg(locale().toString(dots.width()), locale().toString(dots.height())));
        return;
    }
    // Beside the sheets each page has an overview.
    m_size->setText(tr("%n sheet(s) to glue, and an overview", nullptr,
        static_cast<int>(m_poster.pages.size() - m_whole.pages.size())));
}

void PosterDialog::showPage(int page)
{
    m_page = page;
    const int count = static_cast<int>(m_poster.pages.size());
    const poster::Page& shown = m_poster.pages[static_cast<std::size_t>(page)];
    m_preview->setPage(shown);
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_previous, m_pages, m_next})
        widget->setVisible(count > 1);
    m_pages->setText(tr("Page %1 of %2").arg(QString::number(page + 1), QString::number(count)));
    showDistance();
}

void PosterDialog::showDistance()
{
    const double metres = poster::readableFrom(m_whole.pages.front().smallestText);
    QStringList lines{metres > 0 ? tr("Readable up to about %1 m").arg(locale().toString(metres, 'f', 1))
                                 : tr("Only readable from nearby")};
    if (const int wanted = m_from->currentData().toInt(); wanted > metres)
        lines << tr("For %1 m take larger paper, or leave something out.").arg(wanted);
    if (m_whole.pages.size() > 1)
        lines << tr("Not everything fits on one page: what is left comes on the next.");
    m_readable->setText(lines.join(u'\n'));
}

void PosterDialog::save()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the poster"), m_name + QStringLiteral(".pdf"), tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"));
    if (path.isEmpty())
        return;
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool paged = ending == QLatin1String("svg") || ending == QLatin1String("png");
    QStringList words = posterWords(m_paper->currentText(), options());
    if (m_sheets->currentIndex() > 0)
        words << QStringLiteral("--tile")
              << (m_sheets->currentIndex() == 1 ? QStringLiteral("A4") : QStringLiteral("A3"));
    words << QStringLiteral("--dpi") << QString::number(m_dots->value());
    Press press(m_map, m_language, this);
    const QString problem = press.file(path,
        {QStringLiteral("poster.") + (paged ? ending : QStringLiteral("pdf")), QStringLiteral("poster"), words, {},
            paged ? m_page + 1 : 1});
    if (press.isCancelled())
        return;
    const QString file = QFileInfo(path).fileName();
    m_problem->setText(problem.isEmpty() ? tr("%1 is saved.").arg(file) : tr("%1 is not saved. %2").arg(file, problem));
}

void PosterDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    printer.setDocName(m_name);
    const QSizeF size = m_poster.pages.front().size;
    const bool wide = size.width() > size.height();
    printer.setPageSize(QPageSize(wide ? size.transposed() : size, QPageSize::Point));
    printer.setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
    if (QPrintDialog(&printer, this).exec() != QDialog::Accepted)
        return;
    QProgressDialog progress(tr("Printing…"), {}, 0, static_cast<int>(m_poster.pages.size()), this);
    progress.setCancelButtonText(tr("Cancel"));
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(500);
    QPainter painter(&printer);
    for (std::size_t i = 0; i < m_poster.pages.size(); ++i) {
        progress.setValue(static_cast<int>(i));
        if (progress.wasCanceled()) {
            printer.abort();
            return;
        }
        if (i > 0)
            printer.newPage();
        const poster::Page& page = m_poster.pages[i];
        const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
        const double scale = std::min(paper.width() / page.size.width(), paper.height() / page.size.height());
        painter.save();
        painter.scale(scale, scale);
        poster::paintPage(painter, page);
        painter.restore();
    }
    if (!painter.end())
        m_problem->setText(tr("Printing did not work. Is the printer on?"));
}

} // namespace window
