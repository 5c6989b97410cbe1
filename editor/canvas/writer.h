// SPDX-License-Identifier: EUPL-1.2
/// Everything that is typed on the map: new steps one after the other, the text of a step, the name of a loop.
/// While somebody types, the scene shows the map as it will be.
#pragma once

#include "editor/canvas/chain.h"
#include "editor/canvas/entry.h"
#include "editor/canvas/scene.h"

#include <QObject>

#include <functional>
#include <variant>

namespace canvas {

class Writer : public QObject {
    Q_OBJECT

public:
    /// `scene` must outlive the writer.
    explicit Writer(Scene& scene, QObject* parent = nullptr);
    ~Writer() override;

    bool active() const { return m_entry != nullptr; }
    /// Null while nothing is typed.
    Entry* entry() const { return m_entry; }

    /// Begins a new step. What was being typed is kept first. Does nothing while the map is read-only.
    void begin(Draft draft);
    /// Begins to change the text of a step: from the text it has, or from nothing.
    void rewrite(model::StepId step, bool fromNothing);
    /// Begins to name a loop, or to change its name.
    void name(std::vector<model::StepId> loop, bool fromNothing);

    /// Enter: ends the text and goes on as the chain wants it.
    void enter();
    /// Esc: a new step stays and its chain ends, a changed text goes back to what it was.
    void escape();
    /// Keeps what was typed and ends. For whatever goes on elsewhere: a click beside it, a list that opens.
    void commit();
    /// Puts what was typed so far into the map, and the typing goes on where the cursor is. For whatever needs the
    /// whole map: saving, laying out again.
    void put();
    /// Keeps what was typed and ends, for a list that opens over the map. What comes back takes the typing up again
    /// where it was; it does nothing when there was none, or nothing is left of it.
    std::function<void()> interrupt();
    /// Takes back a word of what was typed. When none is left the typing ends as if it had never begun, and `redo` of
    /// the map brings the whole text back.
    void undo();
    /// The step that an arrow would leave if the typing ended now; nullopt where there is none.
    std::optional<model::StepId> standpoint() const;

    /// The map with what is being typed, as it would be kept now.
    model::Map mapAsTyped() const;

    /// One quiet line on what Enter and Esc will do, or that a loop waits for a name; else empty.
    QString hint() const;

Q_SIGNALS:
    /// The typing has begun or ended, or its hint reads differently.
    void stateChanged();
    /// More was typed or pasted than a text holds: so many characters. The end of it is left out.
    void shortened(int limit);
    /// What is typed now covers this part of the map; it should be in sight.
    void covers(const QRectF& place);

private:
    struct Rewording {
        model::StepId step{};
        /// A new step whose first words are in the map already; its chain goes on.
        std::optional<Draft> begun = {};
    };
    /// A loop whose name is being typed.
    struct Naming {
        std::vector<model::StepId> loop;
    };
    using Task = std::variant<std::monostate, Draft, Rewording, Naming>;

    void start(Task task, const QString& text, const draw::Setting& setting, int maximumLength);
    void end();
    void takeUp(const Task& task);
    void edit(const Task& task, model::Patch wanted);
    const Draft* draft() const;
    void showText();
    void followMap();
    model::Patch patch() const;
    model::Point spareDraftPlace(const Draft& draft) const;
    QRectF fitEntry();
    std::optional<model::StepId> keep();

    Scene& m_scene;
    Task m_task;
    Entry* m_entry = nullptr;
    /// Where the draft was first shown; it stays there while its text grows.
    std::optional<model::Point> m_place;
    bool m_editing = false;
};

} // namespace canvas
