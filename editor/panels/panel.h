// SPDX-License-Identifier: EUPL-1.2
/// What all panels beside the map have in common: they read the document, speak the language of the moment, and are in
/// step with what is selected on the map.
#pragma once

#include "editor/document/document.h"
#include "editor/draw/style.h"
#include "editor/model/selection.h"

#include <QWidget>

namespace panels {

/// An edit and its name; one without a patch changes nothing.
struct Edit {
    model::Patch patch;
    QString name;
};

class Panel : public QWidget {
    Q_OBJECT

public:
    /// `document` must outlive the panel.
    explicit Panel(document::Document& document, QWidget* parent = nullptr);
    ~Panel() override;

    /// Marks what is selected on the map.
    void mark(const model::Selection& selection);

    /// What is being written in the panel at this moment, as the edit that would keep it; empty when nothing is.
    virtual model::Patch typed() const { return {}; }

    /// Other words than its name by which people look for the panel.
    virtual QString otherWords() const { return {}; }

    /// The colours of the map, where the panel shows them.
    void setTheme(const draw::Theme& theme);

Q_SIGNALS:
    /// A person chose this in the panel.
    void chosen(const model::Selection& selection);
    /// The person goes back to the map.
    void left();
    /// What is being written has changed.
    void typing();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

    document::Document& document() { return m_document; }
    const document::Document& document() const { return m_document; }
    const model::Map& map() const { return m_document.map(); }
    const model::Selection& selection() const { return m_selection; }
    const draw::Theme& theme() const { return m_theme; }

    /// `run` as in `Document::edit`.
    void apply(Edit edit, int run = -1);

    /// What a person chose in the panel itself.
    void choose(const model::Selection& selection);

    /// Shows the map now, or when the panel comes in sight: what nobody sees costs nothing.
    void refresh();

    /// Says what stays the same while maps come and go, in the language of this moment.
    virtual void setTexts() = 0;
    /// Shows the map as it is now.
    virtual void fill() = 0;
    /// Shows what is selected; the map is the same.
    virtual void showSelection() = 0;
    /// Another map has come: what was begun on the old one is forgotten.
    virtual void forget() { }

private:
    document::Document& m_document;
    model::Selection m_selection;
    draw::Theme m_theme = draw::lightTheme();
    bool m_stale = true;
};

} // namespace panels
