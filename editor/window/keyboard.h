// SPDX-License-Identifier: EUPL-1.2
/// Gives the keyboard to each window and dialog that appears, also where no window manager does.
#pragma once

#include <QObject>

namespace window {

class Keyboard : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace window
