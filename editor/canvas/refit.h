// SPDX-License-Identifier: EUPL-1.2
/// Keeps the whole map in view, as long as nobody zooms or pans by hand: what falls outside is brought in at once, and
/// where much room has come free the view comes closer when people pause. While somebody types on a large map, the
/// step being typed and its neighbours stay readable instead.
#pragma once

#include "editor/canvas/view.h"

#include <QTimer>
#include <QVariantAnimation>

namespace canvas {

class Refit : public QObject {
    Q_OBJECT

public:
    /// `view` owns this.
    explicit Refit(View& view);

    /// What is in sight now was not chosen by a person.
    void remember();
    /// Nobody has zoomed or panned since.
    bool asRemembered() const;
    /// The map or what is typed has changed: brings in what fell outside.
    void follow();
    /// The view has another size, and what is in sight was not chosen by a person.
    void followRoom();
    /// The map or the typing has changed: a pause begins anew.
    void wait();
    /// Glides to the whole map; a person's choice is over.
    void showWhole();

private:
    bool readsTyped() const;
    bool isRight() const;
    bool isMuchTooFar() const;
    View::Sight wanted() const;
    void pauseEnded();
    /// `anew`: as if the map had just been opened, not with as little movement as it takes.
    void begin(bool anew = false);
    void show(double part);

    View& m_view;
    QTimer m_pause;
    QVariantAnimation m_glide;
    /// What was in sight when the program last chose it; a zoom of 0: never.
    double m_zoom = 0;
    QPoint m_scroll;
    View::Sight m_before;
    bool m_anew = false;
};

} // namespace canvas
