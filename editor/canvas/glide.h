// SPDX-License-Identifier: EUPL-1.2
/// Shows where things went: moves items to their places within a quarter of a second, slower towards the end.
#pragma once

#include "editor/canvas/items.h"

#include <QVariantAnimation>

#include <vector>

namespace canvas {

class Glide : public QVariantAnimation {
    Q_OBJECT

public:
    explicit Glide(QObject* parent);

    /// Leaves everything where it is at this moment and forgets it. To be called before any item goes away.
    void interrupt();

    void addStep(StepItem& item, QPointF to);
    /// The two curves may differ in their number of pieces; then the link jumps.
    void addLink(LinkItem& item, layout::Curve to);
    void addBadge(BadgeItem& item, QPointF to);

    /// Starts towards the places that were added; without motion everything is there at once.
    void begin(bool motion);

Q_SIGNALS:
    /// Items have moved.
    void moved();

protected:
    void updateCurrentValue(const QVariant& value) override;

private:
    struct Move {
        QGraphicsItem* item;
        QPointF from;
        QPointF to;
    };
    struct Bend {
        LinkItem* item;
        layout::Curve from;
        layout::Curve to;
    };

    void show(double part);

    std::vector<Move> m_moves;
    std::vector<Bend> m_bends;
};

} // namespace canvas
