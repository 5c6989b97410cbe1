// SPDX-License-Identifier: EUPL-1.2
/// Lays the open map out again while the group goes on, and tells how far it is.
#pragma once

#include "editor/arrange/layoutagain.h"
#include "editor/document/document.h"
#include "editor/window/notice.h"

namespace window {

class Relayout : public QObject {
    Q_OBJECT

public:
    /// All three must outlive this.
    Relayout(document::Document& document, draw::StepBoxes& boxes, Notice& notice);

    /// The full search, in the background. Its answer is one edit; when the map has changed meanwhile it searches anew.
    void start();

    /// Gives steps without a position one: next to the others, or by `start` when no step has any.
    void placeNew();

Q_SIGNALS:
    /// Steps have found new places.
    void placed();

private:
    void take(const arrange::StepPositions& positions);
    void fail(const QString& problem);
    void place(const arrange::StepPositions& positions, const QString& text);

    document::Document& m_document;
    draw::StepBoxes& m_boxes;
    Notice& m_notice;
    arrange::LayoutAgain m_search;
    /// The revision that the running search was asked for.
    quint64 m_revision = 0;
};

} // namespace window
