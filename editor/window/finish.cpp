// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/finish.h"

#include "editor/draw/badge.h"
#include "editor/draw/font.h"
#include "editor/model/audit.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/find.h"
#include "editor/panels/readalong.h"
#include "editor/window/datefield.h"
#include "editor/window/look.h"
#include "editor/window/orders.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

namespace window {

namespace {

using namespace Qt::StringLiterals;

/// Loops without a name tell nothing about names.
constexpr std::size_t fewLoops = 1;
constexpr qsizetype mostHints = 4;
constexpr int controlsWidth = 420;

/// What people say at the end of a meeting about when to meet again.
constexpr int usualMonths = 3;

QString plainText(const std::string& utf8)
{
    return QString::fromStdString(utf8).simplified();
}

QLabel* paragraph(const QString& text, int size, draw::Weight weight, const QColor& colour = {})
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(draw::font(scaled(size), weight));
    if (colour.isValid())
        label->setStyleSheet(u"color: "_s + colour.name());
    return label;
}

QLabel* quietParagraph(const QString& text)
{
    QLabel* label = paragraph(text, 15, draw::Weight::regular);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

Finish::Finish(document::Document& document, TakenHome home, QWidget* parent, const QString& program)
    : QDialog(parent)
    , m_document(document)
    , m_home(std::move(home))
    , m_program(program)
    , m_dated(new QCheckBox(tr("We look again on")))
    , m_date(new DateField)
    , m_checked(new QCheckBox(tr("No names, and nothing that should stay here")))
    , m_paper(new QComboBox)
    , m_place(new QLabel)
    , m_told(new QLabel)
    , m_make(new QPushButton(tr("Make the folder")))
    , m_look(new QPushButton(tr("Show the folder")))
{
    setWindowTitle(tr("Finish"));
    resize(parent ? parent->size() * 0.9 : QSize(1100, 720));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(readBack(), 1);
    layout->addWidget(controls());
    m_checked->setFocus();
}

QWidget* Finish::readBack()
{
    auto* sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(scaled(48), scaled(36), scaled(48), scaled(36));
    layout->setSpacing(scaled(6));
    const QString title = plainText(model::titleOf(m_document.map()));
    layout->addWidget(paragraph(title.isEmpty() ? m_home.name : title, 30, draw::Weight::bold));
    addPatterns(*layout);
    addPrinciples(*layout);
    addMoves(*layout);
    addAnswers(*layout);
    layout->addStretch();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(sheet);
    area->setAccessibleName(tr("What we found together"));
    return area;
}

void Finish::addPatterns(QVBoxLayout& layout)
{
    const model::Map& map = m_document.map();
    const draw::Theme theme = draw::lightTheme();
    const bool light = palette().color(QPalette::Base).lightness() > 128;
    for (std::size_t i = 0; i < map.loops.size(); ++i) {
        const model::Loop& loop = map.loops[i];
        if (loop.name.empty())
            continue;
        layout.addSpacing(scaled(14));
        layout.addWidget(paragraph(draw::quoted(plainText(loop.name)), 22, draw::Weight::bold,
            light ? draw::loopLook(map, i, theme).text : QColor()));
        if (!loop.story.empty())
            layout.addWidget(paragraph(plainText(loop.story), 18, draw::Weight::regular));
    }
}

void Finish::addPrinciples(QVBoxLayout& layout)
{
    int number = 0;
    for (const model::Principle& principle : m_document.map().principles) {
        if (number == 0) {
            layout.addSpacing(scaled(22));
            layout.addWidget(paragraph(tr("Leading principles"), 20, draw::Weight::bold));
        }
        layout.addSpacing(scaled(6));
        layout.addWidget(
            paragraph(u"%1  %2"_s.arg(++number).arg(plainText(principle.text)), 18, draw::Weight::regular));
    }
}

void Finish::addMoves(QVBoxLayout& layout)
{
    layout.addSpacing(scaled(22));
    layout.addWidget(paragraph(tr("First moves"), 20, draw::Weight::bold));
    bool any = false;
    for (const model::FirstMove& move : m_document.map().firstMoves) {
        if (!move.chosen)
            continue;
        any = true;
        layout.addSpacing(scaled(6));
        layout.addWidget(paragraph(plainText(move.text), 18, draw::Weight::bold));
        QStringList facts;
        if (!move.who.empty())
            facts << tr("Who begins: %1").arg(plainText(move.who));
        if (!move.when.empty())
            facts << tr("When: %1").arg(plainText(move.when));
        if (!move.sign.empty())
            facts << tr("How we notice: %1").arg(plainText(move.sign));
        if (!facts.isEmpty())
            layout.addWidget(quietParagraph(facts.join(u'\n')));
    }
    if (any)
        return;
    layout.addWidget(quietParagraph(m_document.map().firstMoves.empty()
            ? tr("None has been chosen. That need not happen today.")
            : tr("Some were named, and none is chosen yet. That need not happen today; under Break open you can tick "
                 "them.")));
}

/// Whoever ticks that no names go along has seen what people said: the map carries it.
void Finish::addAnswers(QVBoxLayout& layout)
{
    QStringList said;
    for (const model::Loop& loop : m_document.map().loops)
        for (const model::Answer& answer : loop.answers)
            said << u"– "_s + plainText(answer.text);
    if (said.isEmpty())
        return;
    layout.addSpacing(scaled(22));
    layout.addWidget(paragraph(tr("Said at the table, and kept in the map"), 20, draw::Weight::bold));
    layout.addSpacing(scaled(6));
    layout.addWidget(quietParagraph(said.join(u'\n')));
}

QString Finish::hints() const
{
    const model::Map& map = m_document.map();
    QStringList sentences;
    for (const model::Hint& hint : model::readAlong(map, model::findLoops(map, {.limit = fewLoops})))
        if (hint.kind == model::Hint::Kind::mentionsPartner || hint.kind == model::Hint::Kind::mentionsPerson)
            sentences << panels::ReadAlong::sentence(map, hint);
    if (sentences.size() > mostHints) {
        const int more = static_cast<int>(sentences.size() - mostHints);
        sentences.resize(mostHints);
        sentences << tr("And %n more: see Read along.", nullptr, more);
    }
    return sentences.join(u'\n');
}

QWidget* Finish::controls()
{
    const QDate agreed = QDate::fromString(QString::fromStdString(m_document.map().heading.lookAgain), Qt::ISODate);
    m_dated->setChecked(agreed.isValid());
    m_date->setEnabled(agreed.isValid());
    m_date->setAccessibleName(m_dated->text());
    m_date->setDate(agreed.isValid() ? agreed : QDate::currentDate().addMonths(usualMonths));
    connect(m_dated, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    for (const char* paper : {"A4", "A3", "A2", "A1", "A0"})
        m_paper->addItem(QString::fromLatin1(paper));
    m_paper->setCurrentText(u"A3"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->setFont(draw::font(scaled(17)));
    m_look->setVisible(false);
    const auto askFirst = [this](bool checked) {
        m_make->setEnabled(checked);
        m_told->setText(checked ? QString() : tr("First tick above that there are no names in it."));
    };
    connect(m_checked, &QCheckBox::toggled, this, askFirst);
    askFirst(false);
    connect(m_make, &QPushButton::clicked, this, &Finish::make);
    connect(m_look, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_made)); });
    auto* other = new QPushButton(tr("Another place…"));
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, &Finish::choosePlace);
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto* panel = new QWidget;
    panel->setFixedWidth(scaled(controlsWidth));
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(10);
    layout->addWidget(m_dated);
    layout->addWidget(m_date);
    layout->addSpacing(14);
    layout->addWidget(m_checked);
    if (const QString seen = hints(); !seen.isEmpty())
        layout->addWidget(quietParagraph(seen));
    layout->addStretch();
    layout->addWidget(paragraph(tr("One folder to take home"), 17, draw::Weight::bold));
    layout->addWidget(quietParagraph(
        tr("Poster, the same on sheets of A4, hand-out, report, web page, picture and the map itself.")));
    auto* form = new QFormLayout;
    form->addRow(tr("Poster on"), m_paper);
    layout->addLayout(form);
    layout->addWidget(m_place);
    layout->addWidget(other);
    layout->addWidget(m_told);
    for (QPushButton* button : {m_look, m_make, close}) {
        button->setMinimumHeight(scaled(44));
        button->setAutoDefault(button == m_make);
        layout->addWidget(button);
    }
    m_make->setDefault(true);
    showPlace();
    return panel;
}

QString Finish::folder() const
{
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    return QDir(m_home.place).filePath(fileName(m_home.name) + u' ' + day);
}

void Finish::showPlace()
{
    const QString path = QDir::toNativeSeparators(folder());
    m_place->setText(m_place->fontMetrics().elidedText(path, Qt::ElideMiddle, scaled(controlsWidth) - 48));
    m_place->setToolTip(Qt::convertFromPlainText(path));
}

void Finish::choosePlace()
{
    const QString place = QFileDialog::getExistingDirectory(
        this, tr("Where does the folder “%1” go?").arg(QFileInfo(folder()).fileName()), m_home.place);
    if (place.isEmpty())
        return;
    m_home.place = place;
    showPlace();
}

void Finish::keepDate()
{
    model::Heading heading = m_document.map().heading;
    heading.lookAgain = m_dated->isChecked() ? m_date->date().toString(Qt::ISODate).toStdString() : std::string();
    m_document.edit(model::setHeading(m_document.map(), std::move(heading)), tr("Date to look again"));
}

void Finish::done(int result)
{
    keepDate();
    QDialog::done(result);
}

void Finish::goOn()
{
    m_look->setVisible(true);
    m_make->setAutoDefault(false);
    m_look->setAutoDefault(true);
    m_look->setDefault(true);
    m_look->setFocus();
}

void Finish::make()
{
    keepDate();
    Press press(m_document.map(), m_home.language, this, m_program);
    const Made made = press.folder(folder(), toHandOver(m_home.name, m_paper->currentText()));
    m_made = made.folder;
    if (!m_made.isEmpty())
        goOn();
    const QString map = QDir(m_made).filePath(mapFile(m_home.name));
    if (!m_made.isEmpty() && QFileInfo::exists(map))
        Q_EMIT written(map);
    QStringList told = made.problems;
    if (!m_made.isEmpty())
        told.prepend((told.isEmpty() ? tr("Everything is in %1.") : tr("The rest is in %1."))
                         .arg(QDir::toNativeSeparators(m_made)));
    else if (press.isCancelled())
        told << tr("Cancelled. Nothing was made.");
    m_told->setText(told.join(u'\n'));
}

} // namespace window
