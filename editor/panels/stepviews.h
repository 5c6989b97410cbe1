// SPDX-License-Identifier: EUPL-1.2
/// One step as the perspectives see it: who recognises it, why it makes sense from there, and a second reading.
#pragma once

#include "editor/document/document.h"
#include "editor/draw/style.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace panels {

class EntryList;

class StepViews : public QWidget {
    Q_OBJECT

public:
    /// `document` must outlive the list.
    explicit StepViews(document::Document& document, QWidget* parent = nullptr);

    /// Shows this step as it is now; without one, what to do.
    void show(std::optional<model::StepId> step, const draw::Theme& theme);
    void setTexts();

Q_SIGNALS:
    /// The person goes back to the map.
    void left();

private:
    void write(std::uint32_t id, const QString& text);
    void tick(std::uint32_t id, bool on);
    void removeCurrent();

    document::Document& m_document;
    QLabel* m_heading;
    QLabel* m_step;
    EntryList* m_list;
    std::optional<model::StepId> m_shown;
};

} // namespace panels
