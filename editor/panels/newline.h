// SPDX-License-Identifier: EUPL-1.2
/// The empty line below a list that begins a new one: a click, Enter or just typing.
#pragma once

#include <QPushButton>

class QEvent;
class QKeyEvent;

namespace panels {

/// A key that writes something, as against one that asks for something.
bool writes(const QKeyEvent& key);

/// Hands what was typed on to the field that has opened meanwhile within `list`, if one has.
void handOn(QEvent& typed, const QWidget& list);

class NewLine : public QPushButton {
    Q_OBJECT

public:
    /// The field that it opens, when it is clicked, appears in `list`.
    explicit NewLine(const QWidget& list);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const QWidget& m_list;
};

} // namespace panels
