// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/patterns.h"

#include "editor/draw/badge.h"
#include "editor/draw/style.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/find.h"
#include "editor/panels/longtext.h"
#include "editor/panels/stroke.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace panels {

namespace {

constexpr int stepsRole = Qt::UserRole;

QVariant asVariant(const std::vector<model::StepId>& steps)
{
    QVariantList list;
    for (const model::StepId step : steps)
        list << number(step);
    return list;
}

std::vector<model::StepId> asSteps(const QVariant& value)
{
    std::vector<model::StepId> steps;
    for (const QVariant& step : value.toList())
        steps.push_back(model::StepId{step.toUInt()});
    return steps;
}

/// What the list takes of the width beside stroke and text, and of the height beside the text.
constexpr int besides = 40;
constexpr int above = 18;

} // namespace

Patterns::Patterns(document::Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_watch(document)
    , m_list(new QTreeWidget)
    , m_empty(new QLabel)
    , m_most(new QLabel)
    , m_more(new QPushButton)
    , m_details(new QWidget)
    , m_nameLabel(new QLabel)
    , m_name(new QLineEdit)
    , m_storyLabel(new QLabel)
    , m_story(new LongText)
{
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setIconSize(strokeSize);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(true);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMargin(12);
    m_most->setWordWrap(true);
    m_most->setContentsMargins(12, 4, 12, 0);
    m_most->setForegroundRole(QPalette::PlaceholderText);
    m_nameLabel->setBuddy(m_name);
    m_storyLabel->setBuddy(m_story);
    m_story->setFixedHeight(120);

    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(12, 8, 12, 12);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_nameLabel, m_name, m_storyLabel, m_story})
        details->addWidget(widget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_most);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_details);

    connect(&m_watch, &LoopWatch::changed, this, &Patterns::fill);
    connect(&document, &document::Document::changed, this, &Patterns::fill);
    connect(&document, &document::Document::replaced, this, &Patterns::fill);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &Patterns::choose);
    connect(m_more, &QPushButton::clicked, &m_watch, &LoopWatch::listMore);
    connect(m_name, &QLineEdit::editingFinished, this, &Patterns::keepName);
    connect(m_name, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_story, &LongText::written, this, &Patterns::keepStory);
    setTexts();
    fill();
}

/// The list is walked through with the keyboard, and typing is the name of what is chosen, as on the map.
bool Patterns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && m_list->selectedItems().isEmpty() && m_list->topLevelItemCount() > 0) {
        // A click chooses for itself, and a window that comes back is no choice.
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::OtherFocusReason)
            m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    if (event->type() == QEvent::KeyPress && !m_marked.empty() && !m_document.isReadOnly()) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool begins = key.key() == Qt::Key_F2 || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        const bool types = !key.text().isEmpty() && key.text().front().isPrint()
            && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (begins || types) {
            m_name->setFocus();
            m_name->selectAll();
            if (types)
                m_name->insert(key.text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Patterns::mark(const std::vector<model::StepId>& loop)
{
    m_marked = loop.empty() ? loop : model::fromSmallest(loop);
    fill();
}

void Patterns::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        fill();
    }
    QWidget::changeEvent(event);
}

void Patterns::setTheme(const draw::Theme& theme)
{
    m_theme = theme;
    fill();
}

void Patterns::setTexts()
{
    setWindowTitle(tr("Patterns"));
    m_list->setAccessibleName(tr("Patterns"));
    m_empty->setText(tr("No pattern yet. Draw steps until an arrow leads back to the first one."));
    m_more->setText(tr("Show more"));
    tellWhetherAll();
    m_nameLabel->setText(tr("Name"));
    m_storyLabel->setText(tr("The pattern in a few words"));
}

void Patterns::fill()
{
    m_filling = true;
    m_list->clear();
    const model::Map& map = m_document.map();
    const auto add = [&](const QString& text, const std::vector<model::StepId>& steps) {
        auto* item = new QTreeWidgetItem(m_list, {text});
        item->setData(0, stepsRole, asVariant(steps));
        if (!m_marked.empty() && model::fromSmallest(steps) == m_marked)
            m_list->setCurrentItem(item);
        return item;
    };
    // A long name takes as many lines as it needs; the list by itself would cut it off.
    const auto makeRoom = [this](QTreeWidgetItem* item) {
        const int taken = item->icon(0).isNull() ? besides : strokeSize.width() + besides;
        const QRect room(0, 0, width() - taken, 10'000);
        const QRect text = QFontMetrics(item->data(0, Qt::FontRole).isNull() ? m_list->font() : item->font(0))
                               .boundingRect(room, Qt::TextWordWrap, item->text(0));
        item->setSizeHint(0, QSize(0, text.height() + above));
    };
    for (std::size_t i = 0; i < map.loops.size(); ++i) {
        const model::Loop& loop = map.loops[i];
        QString text = loop.name.empty() ? draw::quoted({}) : QString::fromStdString(loop.name);
        if (model::isOpen(map, loop.steps))
            text = tr("%1 (open)").arg(text);
        QTreeWidgetItem* item = add(text, loop.steps);
        item->setIcon(0, stroke(draw::loopLook(map, i, m_theme)));
        QFont font = m_list->font();
        font.setBold(true);
        item->setFont(0, font);
        makeRoom(item);
    }
    for (const model::Cycle& loop : m_watch.found().loops)
        if (!model::namedLoop(map, loop))
            makeRoom(add(tr("Loop of %n step(s), no name yet", nullptr, static_cast<int>(loop.size())), loop));
    const bool any = m_list->topLevelItemCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    tellWhetherAll();
    m_filling = false;
    showDetails();
}

void Patterns::tellWhetherAll()
{
    const auto listed = static_cast<int>(m_watch.found().loops.size());
    const model::CycleCount& all = m_watch.all();
    const bool more = !m_watch.found().complete;
    m_most->setVisible(more);
    m_more->setVisible(more && m_watch.canListMore());
    if (!more)
        return;
    const QString count = QLocale().toString(static_cast<qulonglong>(all.cycles));
    m_most->setText(all.complete ? tr("The %n shortest of %1 loops.", nullptr, listed).arg(count)
                                 : tr("The %n shortest of more than %1 loops.", nullptr, listed).arg(count));
}

void Patterns::choose()
{
    if (m_filling || m_list->selectedItems().isEmpty())
        return;
    const std::vector<model::StepId> steps = asSteps(m_list->selectedItems().first()->data(0, stepsRole));
    m_marked = model::fromSmallest(steps);
    showDetails();
    Q_EMIT chosen(steps);
}

void Patterns::showDetails()
{
    const model::Loop* loop = chosenLoop();
    m_details->setVisible(!m_marked.empty());
    m_storyLabel->setVisible(loop);
    m_story->setVisible(loop);
    m_details->setEnabled(!m_document.isReadOnly());
    const auto text = [](const std::string& utf8) { return QString::fromStdString(utf8); };
    // What somebody is typing right now stays as it is.
    if (!m_name->hasFocus())
        m_name->setText(loop ? text(loop->name) : QString());
    if (!m_story->hasFocus())
        m_story->setPlainText(loop ? text(loop->story) : QString());
}

void Patterns::keepName()
{
    if (!m_marked.empty())
        m_document.edit(
            model::nameLoop(m_document.map(), m_marked, m_name->text().trimmed().toStdString()), tr("Name a pattern"));
}

void Patterns::keepStory(bool goesOn)
{
    if (!goesOn)
        m_storyRun = m_document.newRun();
    if (const model::Loop* known = chosenLoop()) {
        model::Loop loop = *known;
        loop.story = m_story->toPlainText().trimmed().toStdString();
        m_document.edit(
            model::setLoop(m_document.map(), std::move(loop)), tr("Tell a pattern in a few words"), m_storyRun);
    }
}

const model::Loop* Patterns::chosenLoop() const
{
    return m_marked.empty() ? nullptr : model::namedLoop(m_document.map(), m_marked);
}

} // namespace panels
