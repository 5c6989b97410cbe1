// SPDX-License-Identifier: EUPL-1.2
/// The text that a person is typing on the map, at the place where it will stand.
#pragma once

#include "editor/canvas/cutlines.h"
#include "editor/draw/text.h"

#include <QGraphicsTextItem>

namespace canvas {

class Entry : public QGraphicsTextItem {
    Q_OBJECT

public:
    /// Text is set as `setting` says; longer than `maximumLength` characters it does not get.
    Entry(const draw::Setting& setting, const QColor& colour, int maximumLength);

    /// What was typed, without spaces and empty lines around it.
    QString text() const;
    /// Begins with this text; what was typed before is forgotten, and undo does not go back beyond it.
    void start(const QString& text);
    /// Puts the entry where `text` is drawn when its top left corner lies at `place`; `ahead` of it, and perhaps behind
    /// it, stands what is not typed.
    void fit(const draw::Text& text, QPointF place, const QString& ahead = {});

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

Q_SIGNALS:
    void edited();
    /// More was typed or pasted than so many characters; the end of it is gone.
    void shortened(int limit);
    /// Enter, without Shift.
    void ended();
    /// Esc.
    void left();
    /// The keyboard went to another part of the window.
    void lost();

protected:
    bool sceneEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;
    void contextMenuEvent(QGraphicsSceneContextMenuEvent* event) override;

private:
    void shorten();
    void setBlockFormats();
    void writeInWords(QKeyEvent* event);

    draw::Setting m_setting;
    int m_maximumLength;
    CutLines m_cut;
    /// Where the word that is being typed ended, and at which state of the document; another state: it is no longer
    /// typed.
    int m_wordEnd = -1;
    int m_wordRevision = -1;
};

} // namespace canvas
