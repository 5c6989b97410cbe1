// SPDX-License-Identifier: EUPL-1.2
/// The keys on one page.
#pragma once

#include <QDialog>

namespace window {

class KeySheet : public QDialog {
    Q_OBJECT

public:
    explicit KeySheet(QWidget* parent = nullptr);
};

} // namespace window
