// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/scene.h"

#include "editor/canvas/glide.h"
#include "editor/canvas/same.h"
#include "editor/model/find.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>

namespace canvas {

namespace {

/// Things move only where somebody sees it and the desktop did not ask for less of it.
bool motionWanted()
{
    return QGuiApplication::platformName() != QLatin1String("offscreen")
        && QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

/// The text keeps its size but nothing of it is drawn.
draw::Text blank(draw::Text text)
{
    for (draw::Line& line : text.lines) {
        line.text.clear();
        line.glyphs.clear();
    }
    return text;
}

/// Items whose part is gone from the picture go too; parts that are new get an item.
template <class Id, class Item, class Shape>
void matchItems(QGraphicsScene& scene, const draw::Theme& theme, std::map<Id, std::unique_ptr<Item>>& items,
    const std::map<Id, Shape>& shapes, std::set<Id>& added)
{
    std::erase_if(items, [&shapes](const auto& entry) { return !shapes.contains(entry.first); });
    for (const auto& [id, shape] : shapes) {
        auto& item = items[id];
        if (item)
            continue;
        item = std::make_unique<Item>(id, theme);
        scene.addItem(item.get());
        added.insert(id);
    }
}

/// From the middle of an arrow to the plus that puts a step into it.
constexpr double insertHandleRise = 17;

} // namespace

Scene::Scene(document::Document& document, QObject* parent)
    : QGraphicsScene(parent)
    , m_document(document)
    , m_motion(motionWanted())
    , m_glide(new Glide(this))
    , m_note(std::make_unique<NoteItem>(m_theme))
    , m_linkHandle(std::make_unique<Knob>(Knob::Sign::arrow, m_theme))
    , m_insertHandle(std::make_unique<Knob>(Knob::Sign::plus, m_theme))
{
    setStickyFocus(true);
    setBackgroundBrush(m_theme.paper);
    addItem(m_note.get());
    addItem(m_linkHandle.get());
    addItem(m_insertHandle.get());
    connect(&document, &document::Document::changed, this, &Scene::refresh);
    connect(&document, &document::Document::replaced, this, [this] {
        forgetPreview();
        select({});
        refresh();
    });
    connect(m_glide, &Glide::moved, this, &Scene::placeHandles);
    refresh();
}

Scene::~Scene()
{
    m_glide->interrupt();
}

void Scene::setTheme(const draw::Theme& theme)
{
    m_theme = theme;
    setBackgroundBrush(theme.paper);
    refresh();
    update();
}

void Scene::setShown(const draw::Shown& shown)
{
    m_shown = shown;
    refresh();
}

void Scene::recede(const std::set<model::StepId>& steps)
{
    if (steps == m_heeded.receding)
        return;
    m_heeded.receding = steps;
    emphasise();
}

void Scene::showMove(std::optional<model::MoveId> move)
{
    if (move == m_move)
        return;
    m_move = move;
    refresh();
}

void Scene::select(Selection selection)
{
    // A list beside the map may still offer what has just gone.
    selection = within(m_document.map(), std::move(selection));
    if (selection == m_heeded.selected)
        return;
    for (const model::StepId id : selection.steps)
        if (!m_heeded.selected.steps.contains(id))
            m_latest = id;
    m_heeded.selected = std::move(selection);
    emphasise();
    placeHandles();
    Q_EMIT selectionChanged();
}

std::optional<model::StepId> Scene::latest() const
{
    const std::set<model::StepId>& steps = m_heeded.selected.steps;
    if (m_latest && steps.contains(*m_latest))
        return m_latest;
    return steps.empty() ? std::nullopt : std::optional(*steps.rbegin());
}

QRectF Scene::selectionBounds() const
{
    QRectF bounds;
    for (const auto& [id, shape] : m_picture.steps)
        if (m_heeded.selected.steps.contains(id)
            || std::ranges::find(m_heeded.selected.loop, id) != m_heeded.selected.loop.end())
            bounds |= shape.rect();
    for (const auto& [id, badge] : m_picture.badges)
        if (!m_heeded.selected.loop.empty() && badge.steps == m_heeded.selected.loop)
            bounds |= badge.rect();
    for (const model::LinkId id : m_heeded.selected.links)
        if (const auto shape = m_picture.links.find(id); shape != m_picture.links.end())
            bounds |= QRectF(shape->second.arc.middle.place, QSizeF(1, 1));
    return bounds;
}

void Scene::hover(const Target& target, std::optional<Edge> edge)
{
    if (target == m_heeded.hovered && edge == m_edge)
        return;
    const bool another = target != m_heeded.hovered;
    m_heeded.hovered = target;
    m_edge = std::move(edge);
    if (another)
        emphasise();
    placeHandles();
}

Target Scene::targetAt(QPointF place, std::optional<model::StepId> except) const
{
    for (const QGraphicsItem* item : items(place)) {
        if (const auto* step = qgraphicsitem_cast<const StepItem*>(item)) {
            if (step->id() != except)
                return step->id();
        }
        if (const auto* link = qgraphicsitem_cast<const LinkItem*>(item))
            return link->id();
        if (const auto* badge = qgraphicsitem_cast<const BadgeItem*>(item))
            return badge->id();
    }
    return {};
}

void Scene::showPreview(model::Patch patch, Selection written)
{
    m_preview = std::move(patch);
    m_heeded.written = std::move(written);
    refresh();
}

void Scene::forgetPreview()
{
    m_preview.reset();
    m_heeded.written = {};
}

void Scene::refresh()
{
    m_glide->interrupt();
    m_drag.reset();
    if (m_preview)
        m_picture = draw::picture(model::with(m_document.map(), *m_preview), m_theme, m_shown, m_boxes, m_curves);
    else
        m_picture = draw::picture(m_document.map(), m_theme, m_shown, m_boxes, m_curves);
    openForMove();
    leaveOutWrittenText();
    mirrorSteps();
    mirrorLinks();
    mirrorBadges();
    setSceneRect(m_picture.bounds);
    m_glide->begin(m_motion);

    Selection remaining = within(m_document.map(), m_heeded.selected);
    const bool same = remaining == m_heeded.selected;
    m_heeded.selected = std::move(remaining);
    emphasise();
    placeHandles();
    Q_EMIT pictureChanged();
    if (!same)
        Q_EMIT selectionChanged();
}

void Scene::leaveOutWrittenText()
{
    if (const auto id = m_heeded.written.step())
        if (const auto step = m_picture.steps.find(*id); step != m_picture.steps.end()) {
            auto box = std::make_shared<draw::StepBox>(*step->second.box);
            box->text = blank(std::move(box->text));
            step->second.box = std::move(box);
        }
    for (auto& [id, badge] : m_picture.badges)
        if (!m_heeded.written.loop.empty() && badge.steps == m_heeded.written.loop)
            badge.name = blank(std::move(badge.name));
}

void Scene::mirrorSteps()
{
    std::set<model::StepId> added;
    matchItems(*this, m_theme, m_steps, m_picture.steps, added);
    for (const auto& [id, shape] : m_picture.steps) {
        StepItem& item = *m_steps[id];
        if (added.contains(id))
            item.setPos(shape.centre);
        if (added.contains(id) || !looksSame(item.stepShape(), shape))
            item.setStepShape(shape);
        m_glide->addStep(item, shape.centre);
    }
}

void Scene::mirrorLinks()
{
    std::set<model::LinkId> added;
    matchItems(*this, m_theme, m_links, m_picture.links, added);
    for (const auto& [id, shape] : m_picture.links) {
        LinkItem& item = *m_links[id];
        if (added.contains(id)) {
            item.setLinkShape(shape);
            continue;
        }
        if (!looksSame(item.linkShape(), shape)) {
            draw::LinkShape bentAsBefore = shape;
            bentAsBefore.curve = item.linkShape().curve;
            bentAsBefore.arc = item.linkShape().arc;
            item.setLinkShape(std::move(bentAsBefore));
        }
        m_glide->addLink(item, shape.curve);
    }
}

/// What the first move that is spoken of would break: its arrow, the arrows out of its step, or those of its pattern.
void Scene::openForMove()
{
    const model::FirstMove* move = m_move ? model::findMove(m_document.map(), *m_move) : nullptr;
    if (move)
        for (auto& [id, link] : m_picture.links)
            if (id == move->link || link.from == move->step)
                link.opening = true;
    if (move && move->loop)
        if (const auto badge = m_picture.badges.find(*move->loop); badge != m_picture.badges.end())
            for (const model::LinkId id : badge->second.links)
                m_picture.links.at(id).opening = true;
    m_note->show(move ? draw::noteOf(m_document.map(), *m_move, m_picture) : std::nullopt);
}

QRectF Scene::bounds() const
{
    return m_note->isVisible() ? m_picture.bounds | m_note->boundingRect() : m_picture.bounds;
}

void Scene::mirrorBadges()
{
    std::set<model::LoopId> added;
    matchItems(*this, m_theme, m_badges, m_picture.badges, added);
    for (const auto& [id, shape] : m_picture.badges) {
        BadgeItem& item = *m_badges[id];
        item.setBadgeShape(shape);
        if (added.contains(id))
            item.setPos(shape.centre);
        m_glide->addBadge(item, shape.centre);
    }
}

void Scene::tell(std::optional<Told> told)
{
    m_heeded.told = std::move(told);
    emphasise();
    placeHandles();
}

void Scene::emphasise()
{
    m_heeded.dragging = m_drag.has_value();
    const Attention attention(m_document.map(), m_picture, m_heeded);
    for (const auto& [id, item] : m_steps)
        item->setEmphasis(attention.of(id));
    for (const auto& [id, item] : m_links)
        item->setEmphasis(attention.of(id));
    for (const auto& [id, item] : m_badges)
        item->setEmphasis(attention.of(item->badgeShape()));
}

void Scene::placeHandles()
{
    m_linkHandle->hide();
    m_insertHandle->hide();
    m_handled = {};
    if (m_preview || m_drag || m_heeded.told || m_document.isReadOnly())
        return;
    m_handled = m_heeded.hovered;
    if (const auto step = m_heeded.selected.step(); step && std::holds_alternative<std::monostate>(m_handled))
        m_handled = *step;
    if (const auto link = m_heeded.selected.link(); link && std::holds_alternative<std::monostate>(m_handled))
        m_handled = *link;

    if (const auto* step = std::get_if<model::StepId>(&m_handled)) {
        if (const auto item = m_steps.find(*step); item != m_steps.end()) {
            const double half = item->second->stepShape().box->size.width() / 2;
            const bool atEdge = m_edge && m_edge->step == *step;
            m_linkHandle->setPos(atEdge ? m_edge->place : item->second->pos() + QPointF(half, 0));
            m_linkHandle->setDirection(atEdge ? m_edge->outward : QPointF(1, 0));
            m_linkHandle->show();
        }
    } else if (const auto* link = std::get_if<model::LinkId>(&m_handled)) {
        if (const auto item = m_links.find(*link); item != m_links.end()) {
            const draw::LinkShape& shape = item->second->linkShape();
            const draw::Spot& middle = shape.arc.middle;
            QPointF aside(middle.direction.y(), -middle.direction.x());
            // A barrier rises from the middle; below it there is room.
            if (shape.barrier && aside.y() < 0)
                aside = -aside;
            m_insertHandle->setPos(middle.place + insertHandleRise * aside);
            m_insertHandle->setVisible(m_inserting);
        }
    }
}

void Scene::offerInserting(bool offered)
{
    m_inserting = offered;
    placeHandles();
}

void Scene::drag(const std::set<model::StepId>& steps, QPointF offset)
{
    if (!m_drag) {
        m_glide->interrupt();
        m_drag.emplace(m_document.map(), steps, m_boxes);
        placeHandles();
    }
    for (const model::StepId id : steps)
        if (const auto item = m_steps.find(id); item != m_steps.end())
            item->second->setPos(m_picture.steps.at(id).centre + offset);
    for (auto& [id, curve] : m_drag->curves(offset))
        m_links.at(id)->setCurve(std::move(curve));
}

} // namespace canvas
