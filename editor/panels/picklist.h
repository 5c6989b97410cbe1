// SPDX-License-Identifier: EUPL-1.2
/// A list whose lines are there to be chosen: nothing is written in it.
#pragma once

#include "editor/panels/textlist.h"

namespace panels {

class PickList : public TextList {
    Q_OBJECT

public:
    explicit PickList(QWidget* parent = nullptr);

    /// The row that the person is on; -1: none.
    int row() const;

    /// Shows these lines; the person stays on the row where they were, as far as there is one.
    void setLines(const QStringList& lines);

Q_SIGNALS:
    /// The person chose this row, once more perhaps.
    void picked(int row);
    /// The person goes back to the map.
    void left();
};

} // namespace panels
