// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/datefield.h"

namespace window {

DateField::DateField(QWidget* parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
    setDisplayFormat(QStringLiteral("d MMMM yyyy"));
}

bool DateField::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next);
}

} // namespace window
