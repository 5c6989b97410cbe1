// SPDX-License-Identifier: EUPL-1.2
/// The canvas: looks at the scene, zooms and pans, and turns what the person does into tools, keys and text.
#pragma once

#include "editor/canvas/idle.h"
#include "editor/canvas/keys.h"
#include "editor/canvas/scene.h"
#include "editor/canvas/snapshot.h"
#include "editor/canvas/tool.h"
#include "editor/canvas/touch.h"
#include "editor/canvas/writer.h"

#include <QGraphicsView>
#include <QMimeData>

#include <memory>
#include <optional>

class QLabel;

namespace canvas {

class Minimap;
class Refit;

class View : public QGraphicsView {
    Q_OBJECT

public:
    /// `document` must outlive the view.
    explicit View(document::Document& document, QWidget* parent = nullptr);
    ~View() override;

    /// The map on the screen. (`scene()` is the same object under its Qt type.)
    Scene& mapScene() { return m_scene; }
    Writer& writer() { return m_writer; }
    const Writer& writer() const { return m_writer; }

    /// Changes the colours; what is being typed goes on.
    void setTheme(const draw::Theme& theme);

    /// 1 is 100 %: a point of the map is a point on a screen of 96 dots an inch.
    double zoom() const;
    /// Keeps the place under `anchor`, in the coordinates of the viewport, where it is.
    void setZoom(double zoom, QPoint anchor);
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    /// The whole map, at most at 100 %. From now on the whole stays in view, until somebody zooms or pans.
    void fit();
    /// The same, in a calm movement.
    void glideToWhole();

    /// What is in sight, to come back to.
    struct Sight {
        double zoom = 1;
        QPointF centre;
        /// Nobody chose it: the whole map is kept in view.
        bool whole = false;
    };
    Sight sight() const;
    /// What `fit` would show.
    Sight fittedSight() const;
    /// Shows just this, whoever chose it.
    void moveTo(const Sight& sight);
    /// Where the whole was in view it is again, however large the view is now.
    void setSight(const Sight& sight);
    /// The whole map at this zoom, at which it fits, with as little movement as it takes.
    Sight wholeSight(double zoom) const;
    /// What is being typed and the steps it is linked to, at this zoom, with as little movement as it takes.
    Sight typedSight(double zoom) const;
    /// What is being typed is in view, with the steps it is linked to as far as they fit.
    bool seesTyped() const;
    /// Brings a part of the map in sight as large as it fits, with so many pixels left free below it.
    void lookAt(const QRectF& place, int freeBelow);

    void scaleTo(double zoom);
    void panBy(QPoint distance);

    /// There is something at this place of the viewport that a press takes hold of.
    bool takesHold(QPointF place) const;
    /// What a press has begun, without a trace.
    void dropTool();

    /// The whole map is in view.
    bool seesAll() const;
    /// A person holds something, or a pattern is being told.
    bool isHeld() const;
    /// It is held, or a person is typing.
    bool isBusy() const { return isHeld() || m_writer.active(); }
    /// Brings this place of the map to the middle.
    void lookAt(QPointF place) { centerOn(place); }
    /// The small map in the corner, shown while the view does not hold the whole.
    Minimap& minimap() { return *m_minimap; }

    /// Keeps what is being typed, and ends the typing.
    void commit();
    /// While something is typed, the typing is undone first, word by word.
    void undo();
    void redo();
    void selectAll();
    /// Selects this and brings it in sight.
    void reveal(const Selection& selection);
    void removeSelected();
    /// Changes the text of the selected step, or the name of the selected loop.
    void editSelected();
    /// A new step after the selected step, or in the selected link.
    void beginAfter();
    /// Asks which step the selected step leads to, or the one being typed, which ends there; with nothing selected,
    /// first which step the arrow begins at.
    void chooseTarget();
    /// One quiet line on what the next keys will do; often empty.
    QString hint() const;
    /// Asks for part of a step or a name, and goes there.
    void find();

    /// The selected steps, or those of the selected loop, go to the clipboard with what is between them.
    void copy();
    void cut();
    /// Brings in what is on the clipboard: a part of a map, or lines of text as steps.
    void paste();
    /// Brings in another map beside this one, as one edit, and selects its steps. `text` names the edit.
    void bringIn(model::Map part, const QString& text);

Q_SIGNALS:
    void zoomChanged(double zoom);
    /// Another part of the map is in sight.
    void sightChanged();
    /// `hint` reads differently.
    void hintChanged(const QString& hint);
    /// A menu for what is selected should open here, on the screen.
    void menuWanted(QPoint place);
    /// One sentence on why something could not be done.
    void told(const QString& text);
    /// A line of a panel has been dropped on this part of the map.
    void dropped(const QMimeData& parcel, const canvas::Target& target);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void pressOnMap(QPointF place, Qt::KeyboardModifiers modifiers);
    double handleReach() const;
    void sayArrowKeys();
    bool pressOnHandle(QPointF place);
    bool pressOnEdge(QPointF place);
    std::optional<Edge> edgeAt(QPointF place) const;
    void hoverAt(QPointF place);
    bool pressZoomOrUndo(const QKeyEvent& event);
    bool pressClipboard(const QKeyEvent& event);
    std::set<model::StepId> stepsToCopy() const;
    void goTo(Selection selection);
    bool inEntry(QPointF place) const;
    void keepInSight(const QRectF& place);
    double fittingZoom(const QRectF& place, QSizeF room) const;
    QRect sightRoom() const;
    QPoint wayIntoSight(const QRect& wanted) const;
    QRectF typedPlace(double zoom) const;
    Sight sightOf(const QRectF& place, double zoom) const;
    void showState();
    void placeNotes();
    QPoint hintPlace() const;
    void chooseSource();

    Scene m_scene;
    Writer m_writer;
    Idle m_idle;
    Touch m_touch{*this};
    std::unique_ptr<Refit> m_refit;
    Snapshot m_snapshot;
    std::unique_ptr<Tool> m_tool;
    std::optional<QPoint> m_panFrom;
    bool m_spaceHeld = false;
    /// What the keys do on the selected arrow has been asked for, without knowing it.
    bool m_arrowKeysSaid = false;
    bool m_fitted = false;
    QLabel* m_hint;
    QLabel* m_invitation;
    Minimap* m_minimap;
};

} // namespace canvas
