// SPDX-License-Identifier: EUPL-1.2
/// Tells a pattern arrow by arrow. Lies over the map, so that no key and no click reaches it: nothing is ever
/// overwritten while a pattern is told.
#pragma once

#include "editor/canvas/view.h"
#include "editor/window/story.h"

#include <QWidget>

#include <optional>

namespace window {

class Telling : public QWidget {
    Q_OBJECT

public:
    /// `view` must outlive this.
    explicit Telling(canvas::View& view);

    /// False when there is no pattern to tell.
    bool begin();
    void end();
    bool active() const { return m_story.has_value(); }
    /// The pattern that is being told; empty while none is.
    std::vector<model::StepId> pattern() const { return m_story ? m_story->pattern() : std::vector<model::StepId>(); }
    /// What everybody sees over the map now, in a room of this size.
    void paint(QPainter& painter, QSizeF room) const;

Q_SIGNALS:
    /// The map belongs to the telling from now on, or to the people again.
    void begun();
    void ended();
    /// Something else is told now.
    void told();
    /// The person wants the questions now.
    void questionsWanted();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();
    void setBlank(bool blank);
    /// Takes the whole of the view.
    void fill();
    /// False at the end.
    bool forward();
    void back();
    /// Lets the step of this moment be changed, and goes on where it was.
    void editStep();
    void goOn();
    void followMap();

    canvas::View& m_view;
    std::optional<Story> m_story;
    canvas::Selection m_selection;
    canvas::View::Sight m_sight;
    bool m_editing = false;
    bool m_blank = false;
};

} // namespace window
