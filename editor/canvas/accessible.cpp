// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/accessible.h"

#include "editor/canvas/spoken.h"
#include "editor/canvas/view.h"
#include "editor/model/find.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>

namespace canvas {

namespace {

/// One step, link or pattern.
class Part : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    Part(View& view, const Target& target)
        : m_view(&view)
        , m_target(target)
    {
    }

    bool isValid() const override { return m_view && isThere(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return spokenName(map(), m_target);
        return kind == QAccessible::Description ? spokenDetails(map(), m_target) : QString();
    }
    void setText(QAccessible::Text, const QString&) override { }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->mapFromScene(shown()).boundingRect();
        return place.translated(m_view->viewport()->mapToGlobal(QPoint()));
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.selectable = true;
        state.multiSelectable = true;
        state.focusable = true;
        state.selected = isSelected();
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->mapFromScene(shown()).boundingRect());
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString&) override
    {
        if (!isValid())
            return;
        m_view->setFocus();
        m_view->mapScene().select(only(map(), m_target));
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const model::Map& map() const { return m_view->mapScene().document().map(); }

    bool isThere() const
    {
        if (const auto* step = std::get_if<model::StepId>(&m_target))
            return map().steps.contains(*step);
        if (const auto* link = std::get_if<model::LinkId>(&m_target))
            return map().links.contains(*link);
        const auto* loop = std::get_if<model::LoopId>(&m_target);
        return loop && model::findLoop(map(), *loop);
    }

    bool isSelected() const
    {
        const Selection& selection = m_view->mapScene().selection();
        if (const auto* step = std::get_if<model::StepId>(&m_target))
            return selection.steps.contains(*step);
        if (const auto* link = std::get_if<model::LinkId>(&m_target))
            return selection.links.contains(*link);
        return !selection.loop.empty()
            && model::namedLoop(map(), selection.loop) == model::findLoop(map(), std::get<model::LoopId>(m_target));
    }

    /// On the map.
    QRectF shown() const
    {
        const draw::Picture& picture = m_view->mapScene().picture();
        if (const auto* step = std::get_if<model::StepId>(&m_target)) {
            const auto found = picture.steps.find(*step);
            return found == picture.steps.end() ? QRectF() : found->second.rect();
        }
        if (const auto* link = std::get_if<model::LinkId>(&m_target)) {
            const auto found = picture.links.find(*link);
            return found == picture.links.end() ? QRectF() : found->second.arc.line.boundingRect();
        }
        const auto found = picture.badges.find(std::get<model::LoopId>(m_target));
        return found == picture.badges.end() ? QRectF() : found->second.rect();
    }

    QPointer<View> m_view;
    Target m_target;
};

/// The view as a list: patterns, then steps, then arrows.
class List : public QAccessibleWidget {
public:
    explicit List(View& view)
        : QAccessibleWidget(&view, QAccessible::List)
    {
    }

    ~List() override
    {
        for (const auto& [target, id] : m_parts)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override
    {
        const model::Map& map = this->map();
        return static_cast<int>(map.loops.size() + map.steps.size() + map.links.size());
    }

    QAccessibleInterface* child(int index) const override
    {
        const std::vector<Target> all = targets();
        return index < 0 || index >= static_cast<int>(all.size()) ? nullptr
                                                                  : part(all[static_cast<std::size_t>(index)]);
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const std::vector<Target> all = targets();
        const auto found = std::ranges::find_if(all, [&](const Target& target) { return part(target) == child; });
        return found == all.end() ? -1 : static_cast<int>(found - all.begin());
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint place = view().viewport()->mapFromGlobal(QPoint(x, y));
        const Target target = view().mapScene().targetAt(view().mapToScene(place));
        return std::holds_alternative<std::monostate>(target) ? nullptr : part(target);
    }

    QAccessibleInterface* focusChild() const override
    {
        const Selection& selection = view().mapScene().selection();
        if (const auto step = selection.step())
            return part(*step);
        if (const auto link = selection.link())
            return part(*link);
        const model::Loop* loop = selection.loop.empty() ? nullptr : model::namedLoop(map(), selection.loop);
        return loop ? part(loop->id) : nullptr;
    }

    QString text(QAccessible::Text kind) const override
    {
        const Entry* entry = view().writer().entry();
        if (kind == QAccessible::Value && entry)
            return entry->text();
        return kind == QAccessible::Description ? view().hint() : QAccessibleWidget::text(kind);
    }

private:
    View& view() const { return *static_cast<View*>(widget()); }
    const model::Map& map() const { return view().mapScene().document().map(); }

    std::vector<Target> targets() const
    {
        std::vector<Target> all;
        for (const model::Loop& loop : map().loops)
            all.emplace_back(loop.id);
        for (const auto& [id, step] : map().steps)
            all.emplace_back(id);
        for (const auto& [id, link] : map().links)
            all.emplace_back(id);
        return all;
    }

    QAccessibleInterface* part(const Target& target) const
    {
        auto found = m_parts.find(target);
        if (found == m_parts.end())
            found = m_parts.emplace(target, QAccessible::registerAccessibleInterface(new Part(view(), target))).first;
        return QAccessible::accessibleInterface(found->second);
    }

    /// Made when somebody asks; what has left the map is no longer valid.
    mutable std::map<Target, QAccessible::Id> m_parts;
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* view = qobject_cast<View*>(object);
    return view ? new List(*view) : nullptr;
}

} // namespace

void exposeMaps()
{
    QAccessible::installFactory(make);
}

std::vector<std::pair<QAccessible::Event, QAccessibleInterface*>> selectionEvents(View& view)
{
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface* part = list->focusChild();
    if (!part)
        return {{QAccessible::SelectionWithin, list}};
    if (!view.hasFocus())
        return {{QAccessible::Selection, part}};
    return {{QAccessible::Selection, part}, {QAccessible::Focus, part}};
}

void tellSelection(View& view)
{
    if (!QAccessible::isActive())
        return;
    for (const auto& [event, part] : selectionEvents(view)) {
        QAccessibleEvent told(part, event);
        QAccessible::updateAccessibility(&told);
    }
}

void tellHint(View& view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent changed(&view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace canvas
