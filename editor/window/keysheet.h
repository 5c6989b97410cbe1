// SPDX-License-Identifier: EUPL-1.2
/// The keys on one page.
#pragma once

#include <QDialog>

class QScrollArea;

namespace window {

class KeySheet : public QDialog {
    Q_OBJECT

public:
    explicit KeySheet(QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QScrollArea* m_scroll;
};

} // namespace window
