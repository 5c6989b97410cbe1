// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/talk.h"

#include "editor/draw/badge.h"
#include "editor/model/edits/answers.h"
#include "editor/model/find.h"
#include "editor/window/answerfield.h"
#include "editor/window/questions.h"
#include "editor/window/waysout.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace window {

namespace {

/// Of an answer in the name of its edit.
constexpr qsizetype mostInName = 48;

/// The pattern without the rest of the map, in the colour that it has there.
model::Map alone(const model::Map& map, const model::Loop& loop, const draw::Theme& theme)
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
    const auto kept = std::ranges::find(map.loops, loop.id, &model::Loop::id);
    if (kept != map.loops.end())
        result.loops.back().colour =
            draw::loopLook(map, static_cast<std::size_t>(kept - map.loops.begin()), theme).line.name().toStdString();
    result.loops.back().principles.clear();
    result.loops.back().layers.clear();
    return result;
}

} // namespace

Talk::Talk(document::Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_name(new QLabel)
    , m_other(new QPushButton)
    , m_place(new QLabel)
    , m_text(new QLabel)
    , m_note(new QLabel)
    , m_silence(new QProgressBar)
    , m_field(new AnswerField)
    , m_about(new QLabel)
    , m_answers(new AnswerList)
    , m_hint(new QLabel)
    , m_move(new QPushButton)
    , m_beside(new QStackedWidget)
    , m_ring(new PatternView)
    , m_waysOut(new WaysOut)
    , m_back(new QPushButton)
    , m_quiet(new QPushButton)
    , m_ways(new QPushButton)
    , m_clock(new TalkClock)
    , m_next(new QPushButton)
    , m_done(new QPushButton)
{
    setFocusPolicy(Qt::StrongFocus);
    m_silenceTimer.setInterval(1000);
    arrange();
    connect(m_field, &AnswerField::entered, this, &Talk::commit);
    connect(m_answers, &AnswerList::reworded, this, &Talk::reword);
    connect(m_answers, &AnswerList::currentRowChanged, this, [this] { m_move->setEnabled(canMakeMove()); });
    connect(m_field, &AnswerField::textChanged, this, &Talk::typing);
    connect(m_answers, &AnswerList::typing, this, &Talk::typing);
    m_field->installEventFilter(this);
    connect(m_ring, &PatternView::stepClicked, this, &Talk::chooseStep);
    connect(m_move, &QPushButton::clicked, this, &Talk::makeMove);
    connect(m_other, &QPushButton::clicked, this, [this] { turnToPattern(1); });
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
    connect(&document, &document::Document::replaced, this, &Talk::forget);
    setTexts();
}

void Talk::begin(std::vector<Pattern> patterns)
{
    if (m_reached.empty())
        m_clock->beginTalk();
    m_patterns = std::move(patterns);
    m_pattern = 0;
    m_field->clear();
    m_beside->setCurrentWidget(m_ring);
    ask(m_reached[model::fromSmallest(m_patterns.front())]);
}

void Talk::forget()
{
    m_reached.clear();
    m_patterns.clear();
}

void Talk::setTheme(const draw::Theme& theme)
{
    m_theme = theme;
    m_ring->setTheme(theme);
    if (isVisible())
        showPattern();
}

std::optional<model::Loop> Talk::pattern() const
{
    if (m_pattern >= m_patterns.size())
        return {};
    const model::Map& map = m_document.map();
    const Pattern& steps = m_patterns[m_pattern];
    if (const model::Loop* kept = model::namedLoop(map, steps))
        return *kept;
    if (model::isOpen(map, steps))
        return {};
    model::Loop found;
    found.steps = steps;
    return found;
}

void Talk::ask(int question)
{
    m_question = std::clamp(question, 0, Questions::count - 1);
    m_reached[model::fromSmallest(m_patterns[m_pattern])] = m_question;
    m_silenceTimer.stop();
    m_sinceSilence.invalidate();
    m_spoken.reset();
    showPattern();
    endSilence();
}

void Talk::leaf(int by)
{
    commit();
    if (m_question + by < Questions::count) {
        ask(m_question + by);
        return;
    }
    m_reached.erase(model::fromSmallest(m_patterns[m_pattern]));
    const std::vector<model::StepId> talkedAbout = m_patterns[m_pattern];
    Q_EMIT ended();
    Q_EMIT finished(talkedAbout);
}

void Talk::turnToPattern(int by)
{
    commit();
    const std::size_t count = m_patterns.size();
    m_pattern = (m_pattern + count + static_cast<std::size_t>(by)) % count;
    ask(m_reached[model::fromSmallest(m_patterns[m_pattern])]);
}

void Talk::showPattern()
{
    const auto shown = pattern();
    if (!shown) {
        Q_EMIT ended();
        return;
    }
    const model::Map& map = m_document.map();
    m_name->setText(
        shown->name.empty() ? tr("A pattern without a name") : QString::fromStdString(shown->name).simplified());
    m_ring->setMap(alone(map, *shown, m_theme));
    if (m_spoken && std::ranges::find(shown->steps, *m_spoken) == shown->steps.end())
        m_spoken.reset();
    m_ring->setSpoken(m_spoken);
    const auto kept = Questions::kept(m_question);
    m_answers->setLines(kept ? answerLines(map, *shown, *kept) : std::vector<AnswerLine>());
    m_move->setEnabled(canMakeMove());
    setTexts();
}

model::Patch Talk::typed() const
{
    const auto kept = Questions::kept(m_question);
    const auto shown = pattern();
    if (!kept || !shown)
        return {};
    model::Patch patch;
    if (const auto words = m_answers->beingReworded())
        patch = model::rewordAnswer(m_document.map(), shown->id, m_answers->chosen()->place, words->toStdString());
    const QString text = m_field->text();
    if (text.isEmpty())
        return patch;
    model::Answer answer{*kept, text.toStdString(), {}, {}};
    answer.step = m_spoken;
    return model::then(patch, model::addAnswer(model::with(m_document.map(), patch), shown->steps, std::move(answer)));
}

void Talk::commit()
{
    model::Patch answers = typed();
    if (answers.empty() || m_silenceTimer.isActive())
        return;
    const QString text = m_field->text();
    const QString name =
        text.isEmpty() ? tr("Change an answer") : tr("Answer “%1”").arg(inShort(text.toStdString(), mostInName));
    m_field->clear();
    m_document.edit(std::move(answers), name);
    // The next one is about another thing until somebody says so.
    speakOf({});
}

void Talk::reword(std::size_t place, const QString& text)
{
    // The list is still busy with its own editor.
    QMetaObject::invokeMethod(
        this,
        [this, place, words = text.toStdString()] {
            if (const auto shown = pattern())
                m_document.edit(model::rewordAnswer(m_document.map(), shown->id, place, words), tr("Change an answer"));
            m_field->setFocus();
        },
        Qt::QueuedConnection);
}

void Talk::removeChosen()
{
    if (const AnswerLine* line = m_answers->chosen())
        m_document.edit(
            model::rewordAnswer(m_document.map(), pattern()->id, line->place, {}), tr("Take an answer away"));
}

bool Talk::canMakeMove() const
{
    const AnswerLine* line = m_answers->chosen();
    return Questions::kept(m_question) == model::Question::move && line && !line->isMove && !m_document.isReadOnly();
}

void Talk::makeMove()
{
    commit();
    if (canMakeMove())
        m_document.edit(model::moveFromAnswer(m_document.map(), pattern()->id, m_answers->chosen()->place),
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
    if (m_silenceTimer.isActive())
        m_sinceSilence.start();
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
    setTexts();
}

bool Talk::waysOutShown() const
{
    return m_beside->currentWidget() == m_waysOut;
}

void Talk::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QWidget::changeEvent(event);
}

void Talk::paintSlide(QPainter& painter, QSizeF room) const
{
    TalkSlide slide{m_name->text(), m_text->text(), m_note->text(), {}, {}};
    if (!m_silenceTimer.isActive())
        slide.answers = m_answers->lines();
    if (waysOutShown())
        slide.waysOut = Questions::waysOut();
    window::paintSlide(painter, room, slide, *m_ring, m_theme);
}

} // namespace window
