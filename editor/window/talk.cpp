// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/talk.h"

#include "editor/draw/font.h"
#include "editor/model/edits/answers.h"
#include "editor/model/find.h"
#include "editor/window/questions.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace window {

namespace {

/// Longer than this a step no longer tells itself from the others at a glance.
constexpr qsizetype shortText = 48;

/// The pattern without the rest of the map.
model::Map alone(const model::Map& map, const model::Loop& loop)
{
    model::Map result;
    result.heading = map.heading;
    for (const model::StepId id : loop.steps)
        if (const auto step = map.steps.find(id); step != map.steps.end())
            result.steps.insert(*step);
    for (const auto& link : model::linksOf(map, loop.steps))
        if (link)
            result.links.emplace(*link, map.links.at(*link));
    result.loops.push_back(loop);
    result.loops.back().principles.clear();
    result.loops.back().layers.clear();
    return result;
}

QString own(const std::string& text)
{
    return QString::fromStdString(text);
}

QString inShort(const QString& text)
{
    return text.size() > shortText ? text.left(shortText - 1).trimmed() + QStringLiteral("…") : text;
}

} // namespace

Talk::Talk(document::Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_name(new QLabel)
    , m_place(new QLabel)
    , m_text(new QLabel)
    , m_note(new QLabel)
    , m_silence(new QProgressBar)
    , m_about(new QComboBox)
    , m_field(new QLineEdit)
    , m_answers(new QListWidget)
    , m_move(new QPushButton)
    , m_beside(new QStackedWidget)
    , m_ring(new PatternView)
    , m_waysOut(new QLabel)
    , m_back(new QPushButton)
    , m_quiet(new QPushButton)
    , m_ways(new QPushButton)
    , m_clock(new TalkClock)
    , m_next(new QPushButton)
    , m_done(new QPushButton)
{
    setFocusPolicy(Qt::StrongFocus);
    m_field->setMaxLength(static_cast<int>(model::maximumTextLength));
    m_silenceTimer.setInterval(1000);
    arrange();
    connect(m_field, &QLineEdit::returnPressed, this, &Talk::commit);
    connect(m_answers, &QListWidget::itemChanged, this,
        [this](const QListWidgetItem* item) { reword(m_answers->row(item), item->text()); });
    m_field->installEventFilter(this);
    connect(m_move, &QPushButton::clicked, this, &Talk::makeMove);
    connect(m_back, &QPushButton::clicked, this, [this] { leaf(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { leaf(1); });
    connect(m_quiet, &QPushButton::clicked, this, &Talk::beginSilence);
    connect(m_ways, &QPushButton::clicked, this, &Talk::toggleWaysOut);
    connect(m_done, &QPushButton::clicked, this, [this] {
        commit();
        Q_EMIT ended();
    });
    connect(&m_silenceTimer, &QTimer::timeout, this, [this] {
        m_silence->setValue(m_silence->value() + 1);
        if (m_silence->value() == m_silence->maximum())
            endSilence();
    });
    connect(&document, &document::Document::changed, this, [this] {
        if (isVisible())
            showPattern();
    });
    setTexts();
}

bool Talk::begin(const std::vector<model::StepId>& pattern)
{
    const model::Loop* found = model::namedLoop(m_document.map(), pattern);
    if (!found)
        return false;
    m_loop = found->id;
    m_field->clear();
    m_beside->setCurrentWidget(m_ring);
    m_clock->beginTalk();
    ask(0);
    return true;
}

void Talk::setTheme(const draw::Theme& theme)
{
    m_theme = theme;
    m_ring->setTheme(theme);
}

const model::Loop* Talk::loop() const
{
    return model::findLoop(m_document.map(), m_loop);
}

void Talk::ask(int question)
{
    m_question = std::clamp(question, 0, Questions::count - 1);
    m_clock->beginQuestion();
    endSilence();
    showPattern();
    m_about->setCurrentIndex(0);
    Q_EMIT asked();
}

void Talk::leaf(int by)
{
    commit();
    if (m_question + by == Questions::count)
        Q_EMIT ended();
    else
        ask(m_question + by);
}

void Talk::showPattern()
{
    const model::Loop* pattern = loop();
    if (!pattern) {
        Q_EMIT ended();
        return;
    }
    const model::Map& map = m_document.map();
    m_name->setText(own(pattern->name));
    m_ring->setMap(alone(map, *pattern));
    const int about = std::max(0, m_about->currentIndex());
    m_about->clear();
    m_about->addItem(tr("about the whole pattern"));
    for (const model::StepId id : pattern->steps)
        if (const auto step = map.steps.find(id); step != map.steps.end())
            m_about->addItem(
                tr("about: %1").arg(inShort(own(step->second.text))), QVariant::fromValue(static_cast<uint>(id)));
    m_about->setCurrentIndex(about < m_about->count() ? about : 0);
    setTexts();
    fillAnswers();
}

void Talk::fillAnswers()
{
    m_filling = true;
    const int row = m_answers->currentRow();
    const auto before = m_places.size();
    m_answers->clear();
    m_places.clear();
    const auto kept = Questions::kept(m_question);
    const model::Loop& pattern = *loop();
    const auto& moves = m_document.map().firstMoves;
    for (std::size_t i = 0; i < pattern.answers.size(); ++i) {
        const model::Answer& answer = pattern.answers[i];
        if (answer.question != kept)
            continue;
        auto* item = new QListWidgetItem(own(answer.text), m_answers);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        QStringList besides;
        if (answer.step && m_document.map().steps.contains(*answer.step))
            besides << tr("about: %1").arg(own(m_document.map().steps.at(*answer.step).text));
        if (std::any_of(moves.begin(), moves.end(), [&](const auto& move) { return move.text == answer.text; })) {
            QFont font = m_answers->font();
            font.setBold(true);
            item->setFont(font);
            besides << tr("is a first move");
        }
        item->setToolTip(besides.join(QStringLiteral(" · ")));
        m_places.push_back(i);
    }
    if (!m_places.empty())
        m_answers->setCurrentRow(
            m_places.size() > before || row < 0 ? m_answers->count() - 1 : std::min(row, m_answers->count() - 1));
    m_move->setEnabled(!m_places.empty() && !m_document.isReadOnly());
    m_filling = false;
}

void Talk::commit()
{
    const auto kept = Questions::kept(m_question);
    const QString text = m_field->text().trimmed();
    if (!kept || text.isEmpty() || m_silenceTimer.isActive())
        return;
    model::Answer answer{*kept, text.toStdString(), {}, {}};
    if (m_about->currentIndex() > 0)
        answer.step = model::StepId{m_about->currentData().toUInt()};
    m_field->clear();
    m_document.edit(model::addAnswer(m_document.map(), m_loop, std::move(answer)), tr("Write down an answer"));
}

void Talk::reword(int row, const QString& text)
{
    if (m_filling || row < 0)
        return;
    // The list is still busy with its own editor.
    QMetaObject::invokeMethod(
        this,
        [this, place = m_places[static_cast<std::size_t>(row)], words = text.trimmed().toStdString()] {
            m_document.edit(model::rewordAnswer(m_document.map(), m_loop, place, words), tr("Change an answer"));
            m_field->setFocus();
        },
        Qt::QueuedConnection);
}

void Talk::removeChosen()
{
    if (const int row = m_answers->currentRow(); row >= 0)
        m_document.edit(model::rewordAnswer(m_document.map(), m_loop, m_places[static_cast<std::size_t>(row)], {}),
            tr("Take an answer away"));
}

void Talk::makeMove()
{
    commit();
    if (Questions::kept(m_question) != model::Question::move)
        return;
    if (const int row = m_answers->currentRow(); row >= 0)
        m_document.edit(model::moveFromAnswer(m_document.map(), m_loop, m_places[static_cast<std::size_t>(row)]),
            tr("Make an answer a first move"));
}

void Talk::beginSilence()
{
    commit();
    m_silence->setValue(0);
    m_silenceTimer.start();
    setTexts();
    setFocus();
}

void Talk::endSilence()
{
    m_silenceTimer.stop();
    setTexts();
    if (Questions::kept(m_question))
        m_field->setFocus();
    else
        setFocus();
}

void Talk::toggleWaysOut()
{
    m_beside->setCurrentIndex(1 - m_beside->currentIndex());
}

/// An empty field has nothing to delete and nothing to undo: the answers have.
bool Talk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            chooseAbout(key == Qt::Key_Tab ? 1 : -1);
            return true;
        }
    }
    if (watched != m_field || !m_field->text().isEmpty())
        return QWidget::eventFilter(watched, event);
    const bool pressed = event->type() == QEvent::KeyPress;
    if (!pressed && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (pressed && key->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    if (!pressed && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Tab has work of its own here, and a field that hides hands the keyboard to nobody.
bool Talk::focusNextPrevChild(bool)
{
    return true;
}

/// Tab chooses what the next line is about.
void Talk::chooseAbout(int by)
{
    if (const int count = m_about->count(); count > 0)
        m_about->setCurrentIndex((m_about->currentIndex() + by + count) % count);
}

void Talk::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    if (m_silenceTimer.isActive()) {
        endSilence();
        return;
    }
    switch (event->key()) {
    case Qt::Key_PageDown:
        leaf(1);
        break;
    case Qt::Key_PageUp:
        leaf(-1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Space:
        if (!Questions::kept(m_question))
            leaf(1);
        break;
    case Qt::Key_Left:
        if (!Questions::kept(m_question))
            leaf(-1);
        break;
    case Qt::Key_Up:
        m_answers->setCurrentRow(std::max(0, m_answers->currentRow() - 1));
        break;
    case Qt::Key_Down:
        m_answers->setCurrentRow(std::min(m_answers->count() - 1, m_answers->currentRow() + 1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            makeMove();
        break;
    case Qt::Key_F2:
        if (m_answers->currentItem())
            m_answers->editItem(m_answers->currentItem());
        break;
    case Qt::Key_F7:
        beginSilence();
        break;
    case Qt::Key_F8:
        toggleWaysOut();
        break;
    case Qt::Key_F12:
        m_clock->toggle();
        break;
    case Qt::Key_Escape:
        commit();
        Q_EMIT ended();
        break;
    default:
        break;
    }
}

void Talk::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QWidget::changeEvent(event);
}

void Talk::paintQuestion(QPainter& painter, QSizeF room) const
{
    painter.fillRect(QRectF({}, room), m_theme.paper);
    const double size = room.height() / 14;
    const double width = room.width() * 0.8;
    const draw::Text text = draw::setText(Questions::text(m_question),
        {draw::font(size, draw::Weight::bold), size * 1.3, width, draw::Align::leading});
    draw::paintText(painter, text, {(room.width() - width) / 2, (room.height() - text.size.height()) / 2}, m_theme.ink);
}

} // namespace window
