// SPDX-License-Identifier: EUPL-1.2
/// A day, written or chosen from a calendar.
#pragma once

#include <QDateEdit>

namespace window {

class DateField : public QDateEdit {
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);

protected:
    /// Tab goes on to the next field, not to the month and the year first: what is written next would change those.
    bool focusNextPrevChild(bool next) override;
};

} // namespace window
