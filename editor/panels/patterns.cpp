// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/patterns.h"

#include "editor/draw/badge.h"
#include "editor/draw/style.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/find.h"
#include "editor/panels/longtext.h"
#include "editor/panels/picklist.h"
#include "editor/panels/stroke.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace panels {

Patterns::Patterns(document::Document& document, QWidget* parent)
    : Panel(document, parent)
    , m_watch(document)
    , m_list(new PickList)
    , m_empty(new QLabel)
    , m_most(new QLabel)
    , m_more(new QPushButton)
    , m_details(new QWidget)
    , m_nameLabel(new QLabel)
    , m_name(new QLineEdit)
    , m_storyLabel(new QLabel)
    , m_story(new LongText)
{
    m_list->setIconSize(strokeSize());
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

    connect(&m_watch, &LoopWatch::changed, this, &Patterns::refresh);
    connect(m_list, &PickList::picked, this, [this](int row) {
        choose(model::onlyLoop(m_rows[static_cast<std::size_t>(row)]));
        showDetails();
    });
    connect(m_list, &PickList::left, this, &Panel::left);
    connect(m_more, &QPushButton::clicked, &m_watch, &LoopWatch::listMore);
    connect(m_name, &QLineEdit::textEdited, this, &Panel::typing);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { apply(named()); });
    connect(m_name, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_story, &LongText::written, this, &Patterns::keepStory);
    setTexts();
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
    if (event->type() == QEvent::KeyPress && !selection().loop.empty() && !document().isReadOnly()) {
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
    return Panel::eventFilter(watched, event);
}

QString Patterns::otherWords() const
{
    return tr("loops, names, reinforcing, balancing, story");
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
    const model::Map& map = this->map();
    m_rows.clear();
    QStringList lines;
    for (const model::Loop& loop : map.loops) {
        const QString name = loop.name.empty() ? draw::quoted({}) : QString::fromStdString(loop.name);
        lines << (model::isOpen(map, loop.steps) ? tr("%1 (open)").arg(name) : name);
        m_rows.push_back(loop.steps);
    }
    for (const model::Cycle& loop : m_watch.found().loops)
        if (!model::namedLoop(map, loop)) {
            lines << tr("Loop of %n step(s), no name yet", nullptr, static_cast<int>(loop.size()));
            m_rows.push_back(loop);
        }
    m_list->setLines(lines);
    QFont bold = m_list->font();
    bold.setBold(true);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(static_cast<int>(i));
        const bool isNamed = i < map.loops.size();
        item->setIcon(0, isNamed ? stroke(draw::loopLook(map, i, theme())) : QIcon());
        item->setFont(0, isNamed ? bold : m_list->font());
    }
    m_list->setVisible(!m_rows.empty());
    m_empty->setVisible(m_rows.empty());
    tellWhetherAll();
    showSelection();
}

void Patterns::showSelection()
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(nullptr);
    if (!selection().loop.empty()) {
        const std::vector<model::StepId> wanted = model::fromSmallest(selection().loop);
        const auto row = std::ranges::find_if(m_rows,
            [&wanted](const std::vector<model::StepId>& steps) { return model::fromSmallest(steps) == wanted; });
        if (row != m_rows.end())
            m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(row - m_rows.begin())));
    }
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

void Patterns::showDetails()
{
    const model::Loop* loop = chosenLoop();
    m_details->setVisible(!selection().loop.empty());
    m_storyLabel->setVisible(loop);
    m_story->setVisible(loop);
    m_details->setEnabled(!document().isReadOnly());
    const auto text = [](const std::string& utf8) { return QString::fromStdString(utf8); };
    // What somebody is typing right now stays as it is.
    if (!m_name->hasFocus())
        m_name->setText(loop ? text(loop->name) : QString());
    if (!m_story->hasFocus())
        m_story->setPlainText(loop ? text(loop->story) : QString());
}

Edit Patterns::named() const
{
    const std::string name = m_name->text().trimmed().toStdString();
    return {selection().loop.empty() ? model::Patch() : model::nameLoop(map(), selection().loop, name),
        tr("Name a pattern")};
}

model::Patch Patterns::typed() const
{
    return m_name->hasFocus() ? named().patch : model::Patch();
}

void Patterns::keepStory(bool goesOn)
{
    if (!goesOn)
        m_storyRun = document().newRun();
    if (const model::Loop* known = chosenLoop()) {
        model::Loop loop = *known;
        loop.story = m_story->toPlainText().trimmed().toStdString();
        apply({model::setLoop(map(), std::move(loop)), tr("Tell a pattern in a few words")}, m_storyRun);
    }
}

const model::Loop* Patterns::chosenLoop() const
{
    return selection().loop.empty() ? nullptr : model::namedLoop(map(), selection().loop);
}

} // namespace panels
