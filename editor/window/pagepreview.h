// SPDX-License-Identifier: EUPL-1.2
/// A composed page as it will be printed, as large as there is room.
#pragma once

#include "editor/poster/page.h"

#include <QWidget>

namespace window {

class PagePreview : public QWidget {
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    void setPage(poster::Page page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    poster::Page m_page;
};

} // namespace window
