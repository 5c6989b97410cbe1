// SPDX-License-Identifier: EUPL-1.2
/// The thin bar above a map that has the whole screen: what it is called, and how to get the rest back.
#pragma once

#include "editor/document/document.h"

#include <QFrame>

class QLabel;

namespace window {

class MapBar : public QFrame {
    Q_OBJECT

public:
    /// Hidden at first.
    explicit MapBar(const document::Document& document, QWidget* parent = nullptr);

    /// The name of the map, and of the phase the group is in.
    void setNames(const QString& map, const QString& phase);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setTexts();

    QLabel* m_names;
    QLabel* m_way;
};

} // namespace window
