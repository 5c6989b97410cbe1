// SPDX-License-Identifier: EUPL-1.2
/// One calm line on what has just been undone or redone: whoever presses Ctrl+Z sees what went, also where it is not in
/// sight. It goes after some seconds, or with the next edit.
#pragma once

#include "editor/document/document.h"

#include <QLabel>
#include <QTimer>

namespace window {

class UndoneLine : public QLabel {
    Q_OBJECT

public:
    /// Hidden at first. `document` must outlive this.
    explicit UndoneLine(const document::Document& document, QWidget* parent = nullptr);

private:
    void tell(const QString& sentence);

    QTimer m_pause;
};

} // namespace window
