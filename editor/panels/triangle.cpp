// SPDX-License-Identifier: EUPL-1.2
#include "editor/panels/triangle.h"

#include "editor/draw/badge.h"
#include "editor/draw/painttriangle.h"
#include "editor/model/find.h"
#include "editor/panels/entrylist.h"
#include "editor/panels/layerband.h"
#include "editor/panels/layerwords.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace panels {

namespace {

constexpr QSize signSize(22, 20);

/// The triangle as a small sign, with these layers lit.
QIcon sign(const std::vector<model::Layer>& lit, const QColor& colour)
{
    QPixmap pixmap(signSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    draw::paintTriangle(painter, QRectF(2, 1, 18, 17), lit, colour);
    return QIcon(pixmap);
}

Dragged draggedOf(const model::Layered& thing)
{
    if (const auto* step = std::get_if<model::StepId>(&thing))
        return {Dragged::Kind::step, number(*step)};
    if (const auto* loop = std::get_if<model::LoopId>(&thing))
        return {Dragged::Kind::pattern, number(*loop)};
    if (const auto* principle = std::get_if<model::PrincipleId>(&thing))
        return {Dragged::Kind::principle, number(*principle)};
    return {Dragged::Kind::move, number(std::get<model::MoveId>(thing))};
}

std::optional<model::Layered> thingOf(const Dragged& dragged)
{
    switch (dragged.kind) {
    case Dragged::Kind::step:
        return model::StepId{dragged.id};
    case Dragged::Kind::pattern:
        return model::LoopId{dragged.id};
    case Dragged::Kind::principle:
        return model::PrincipleId{dragged.id};
    case Dragged::Kind::move:
        return model::MoveId{dragged.id};
    case Dragged::Kind::perspective:
        break;
    }
    return std::nullopt;
}

} // namespace

Triangle::Triangle(document::Document& document, QWidget* parent)
    : Panel(document, parent)
    , m_keys(new QLabel)
    , m_list(new EntryList)
    , m_ask(new QToolButton)
    , m_guide(new QToolButton)
    , m_said(new QFrame)
    , m_text(new QLabel)
    , m_away(new QToolButton)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(0);
    for (const model::Layer layer : {model::Layer::goals, model::Layer::rules, model::Layer::relations}) {
        auto* band = new LayerBand(layer);
        m_bands[static_cast<std::size_t>(layer)] = band;
        layout->addWidget(band);
        band->installEventFilter(this);
        connect(band, &QAbstractButton::clicked, this, [this, layer] {
            pick(layer);
            put(chosenThings(), layer);
        });
        connect(band, &LayerBand::dropped, this, [this, layer](const Dragged& dragged) {
            pick(layer);
            if (const auto thing = thingOf(dragged))
                this->document().edit(model::putInto(map(), {*thing}, layer), tr("Put into a layer"));
        });
    }
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    m_keys->setWordWrap(true);
    m_keys->setContentsMargins(12, 8, 12, 4);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setIconSize(signSize);
    m_list->setDragged([this](std::uint32_t line) { return draggedOf(m_things[line]); });
    m_list->installEventFilter(this);
    m_said->setObjectName(QStringLiteral("notice"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* said = new QHBoxLayout(m_said);
    said->setContentsMargins(12, 8, 4, 8);
    said->addWidget(m_text, 1);
    said->addWidget(m_away, 0, Qt::AlignTop);
    m_said->hide();
    m_guide->setCheckable(true);
    for (QToolButton* button : {m_ask, m_guide, m_away})
        button->installEventFilter(this);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 2, 8, 6);
    buttons->addWidget(m_ask);
    buttons->addWidget(m_guide);
    buttons->addStretch();
    layout->addWidget(m_keys);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_said);
    layout->addStretch(0);
    layout->addLayout(buttons);
    setFocusProxy(m_list);

    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] {
        if (m_filling)
            return;
        fillBands();
        model::Selection selection;
        for (const model::Layered& thing : chosenThings())
            if (const auto* step = std::get_if<model::StepId>(&thing))
                selection.steps.insert(*step);
            else if (const auto* loop = std::get_if<model::LoopId>(&thing))
                selection.loop = model::findLoop(map(), *loop)->steps;
        if (!selection.steps.empty())
            return;
        choose(selection);
    });
    connect(m_list, &TextList::wished, this, [this](TextList::Wish wish) {
        if (wish == TextList::Wish::leave)
            Q_EMIT left();
    });
    connect(m_ask, &QToolButton::clicked, this, &Triangle::ask);
    connect(m_guide, &QToolButton::clicked, this, &Triangle::guide);
    connect(m_away, &QToolButton::clicked, this, &Triangle::sayNothing);
    setTexts();
}

QString Triangle::otherWords() const
{
    return tr("collaboration triangle, layers, goals and content, rules of the game, relations and interplay, where "
              "does it rub");
}

void Triangle::setTexts()
{
    setWindowTitle(tr("Triangle"));
    const QStringList words = layerWords();
    for (std::size_t i = 0; i < m_bands.size(); ++i)
        m_bands[i]->setText(words[static_cast<qsizetype>(i)]);
    m_keys->setText(tr("Where does it rub? Choose a line and press 1, 2 or 3, or drag it there; 0 takes out."));
    m_list->setAccessibleName(tr("What can lie in the triangle"));
    m_list->setAccessibleDescription(m_keys->text());
    m_ask->setText(tr("Ask us something"));
    m_guide->setText(tr("Questions"));
    m_away->setText(QStringLiteral("×"));
    m_away->setAccessibleName(tr("Away with it"));
}

/// The steps that are selected on the map, then all that a group says about it.
std::vector<model::Layered> Triangle::wantedThings() const
{
    std::vector<model::Layered> things(selection().steps.begin(), selection().steps.end());
    for (const model::Loop& loop : map().loops)
        things.emplace_back(loop.id);
    for (const model::Principle& principle : map().principles)
        things.emplace_back(principle.id);
    for (const model::FirstMove& move : map().firstMoves)
        things.emplace_back(move.id);
    return things;
}

QString Triangle::nameOf(const model::Layered& thing) const
{
    const auto text = [](const std::string& utf8) { return QString::fromStdString(utf8).simplified(); };
    if (const auto* step = std::get_if<model::StepId>(&thing))
        return text(map().steps.at(*step).text);
    if (const auto* loop = std::get_if<model::LoopId>(&thing))
        return draw::quoted(text(model::findLoop(map(), *loop)->name));
    if (const auto* principle = std::get_if<model::PrincipleId>(&thing))
        return text(model::findPrinciple(map(), *principle)->text);
    return tr("First move: %1")
        .arg(text(std::ranges::find(map().firstMoves, std::get<model::MoveId>(thing), &model::FirstMove::id)->text));
}

void Triangle::fill()
{
    m_filling = true;
    const std::set<model::Layered> chosen = chosenThings();
    std::vector<model::Layered> things = wantedThings();
    const bool other = things != m_things;
    m_things = std::move(things);
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < m_things.size(); ++i)
        entries.push_back({.id = static_cast<std::uint32_t>(i),
            .text = nameOf(m_things[i]),
            .icon = sign(model::layersOf(map(), m_things[i]), theme().ink)});
    if (other)
        m_list->setEntries({}, false);
    m_list->setEntries(entries, false);
    if (other)
        markRows(chosen);
    for (LayerBand* band : m_bands)
        band->setTheme(theme());
    m_filling = false;
    fillBands();
}

void Triangle::fillBands()
{
    const std::set<model::Layered> chosen = chosenThings();
    for (std::size_t i = 0; i < m_bands.size(); ++i) {
        const auto layer = static_cast<model::Layer>(i);
        const auto liesHere = [&](const model::Layered& thing) {
            const std::vector<model::Layer> layers = model::layersOf(map(), thing);
            return std::ranges::find(layers, layer) != layers.end();
        };
        QStringList patterns;
        for (const model::Loop& loop : map().loops)
            if (liesHere(loop.id))
                patterns << nameOf(loop.id);
        QStringList contents;
        if (patterns.size() == 1)
            contents << patterns.front();
        else if (!patterns.empty())
            contents << tr("%n pattern(s)", nullptr, static_cast<int>(patterns.size()));
        const auto count = [&](const auto& list) { return static_cast<int>(std::ranges::count_if(list, liesHere)); };
        std::vector<model::Layered> steps;
        std::vector<model::Layered> principles;
        std::vector<model::Layered> moves;
        for (const auto& [id, step] : map().steps)
            steps.emplace_back(id);
        for (const model::Principle& principle : map().principles)
            principles.emplace_back(principle.id);
        for (const model::FirstMove& move : map().firstMoves)
            moves.emplace_back(move.id);
        if (const int n = count(steps); n > 0)
            contents << tr("%n step(s)", nullptr, n);
        if (const int n = count(principles); n > 0)
            contents << tr("%n principle(s)", nullptr, n);
        if (const int n = count(moves); n > 0)
            contents << tr("%n first move(s)", nullptr, n);
        m_bands[i]->setContents(contents.join(QStringLiteral(" · ")), std::ranges::any_of(chosen, liesHere));
    }
}

std::set<model::Layered> Triangle::chosenThings() const
{
    std::set<model::Layered> chosen;
    for (const std::uint32_t line : m_list->selectedIds())
        if (line < m_things.size())
            chosen.insert(m_things[line]);
    return chosen;
}

void Triangle::markRows(const std::set<model::Layered>& things)
{
    m_filling = true;
    QTreeWidgetItem* first = nullptr;
    m_list->clearSelection();
    for (std::size_t i = 0; i < m_things.size(); ++i)
        if (things.contains(m_things[i])) {
            QTreeWidgetItem* item = m_list->topLevelItem(static_cast<int>(i));
            item->setSelected(true);
            first = first ? first : item;
        }
    if (first)
        m_list->setCurrentItem(first, 0, QItemSelectionModel::NoUpdate);
    m_filling = false;
}

/// What is selected on the map is what is put into a layer.
void Triangle::showSelection()
{
    fill();
    std::set<model::Layered> things(selection().steps.begin(), selection().steps.end());
    if (!selection().loop.empty())
        if (const model::Loop* loop = model::namedLoop(map(), selection().loop))
            things.insert(loop->id);
    markRows(things);
    fillBands();
}

void Triangle::forget()
{
    m_asked = 0;
    sayNothing();
}

bool Triangle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    if (key->key() >= Qt::Key_1 && key->key() <= Qt::Key_3) {
        const auto layer = static_cast<model::Layer>(key->key() - Qt::Key_1);
        pick(layer);
        put(chosenThings(), layer);
        return true;
    }
    if (key->key() == Qt::Key_0) {
        document().edit(model::takeOut(map(), chosenThings()), tr("Take out of the triangle"));
        return true;
    }
    if (key->key() == Qt::Key_Escape && !m_said->isHidden()) {
        sayNothing();
        return true;
    }
    if (key->key() == Qt::Key_Escape && watched != m_list) {
        Q_EMIT left();
        return true;
    }
    return false;
}

/// Once more takes out again.
void Triangle::put(const std::set<model::Layered>& things, model::Layer layer)
{
    if (things.empty())
        return;
    const bool there = std::ranges::all_of(things, [&](const model::Layered& thing) {
        const std::vector<model::Layer> layers = model::layersOf(map(), thing);
        return std::ranges::find(layers, layer) != layers.end();
    });
    if (there)
        document().edit(model::takeOut(map(), things, layer), tr("Take out of a layer"));
    else
        document().edit(model::putInto(map(), things, layer), tr("Put into a layer"));
}

void Triangle::pick(model::Layer layer)
{
    m_layer = layer;
}

} // namespace panels
