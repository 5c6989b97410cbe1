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

    /// What is being written, as the edit that would keep it.
    model::Patch typed() const;

Q_SIGNALS:
    /// What is being written has changed.
    void typing();
    /// The person goes back to the map.
    void left();

private:
    /// A reading, or why a perspective makes sense of the step.
    model::Patch written(std::uint32_t id, const QString& text) const;
    void write(std::uint32_t id, const QString& text);
    void tick(std::uint32_t id, bool on);
    void removeCurrent();

    document::Document& m_document;
    QLabel* m_heading;
    QLabel* m_step;
    QLabel* m_how;
    EntryList* m_list;
    std::optional<model::StepId> m_shown;
};

} // namespace panels
