// SPDX-License-Identifier: EUPL-1.2
/// The collaboration triangle: where does it rub? Patterns, steps, principles and first moves are put into its layers
/// by drag or by key, and on request it asks a question.
#pragma once

#include "editor/model/edits/layers.h"
#include "editor/panels/panel.h"

#include <array>
#include <vector>

class QFrame;
class QLabel;
class QToolButton;

namespace panels {

class EntryList;
class LayerBand;

class Triangle : public Panel {
    Q_OBJECT

public:
    /// `document` must outlive the panel.
    explicit Triangle(document::Document& document, QWidget* parent = nullptr);

    QString otherWords() const override;

protected:
    void setTexts() override;
    void fill() override;
    void showSelection() override;
    void forget() override;
    /// 1, 2, 3 put into a layer, 0 takes out, wherever in the panel the keyboard is.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<model::Layered> wantedThings() const;
    QString nameOf(const model::Layered& thing) const;
    std::set<model::Layered> chosenThings() const;
    void markRows(const std::set<model::Layered>& things);
    void fillBands();
    void put(const std::set<model::Layered>& things, model::Layer layer);
    void pick(model::Layer layer);
    void ask();
    void guide();
    void say(const QString& text);
    void sayNothing();

    std::array<LayerBand*, 3> m_bands;
    QLabel* m_keys;
    EntryList* m_list;
    /// What stands in the list, line by line.
    std::vector<model::Layered> m_things;
    QToolButton* m_ask;
    QToolButton* m_guide;
    QFrame* m_said;
    QLabel* m_text;
    QToolButton* m_away;
    /// Whose guiding questions are at hand.
    model::Layer m_layer = model::Layer::goals;
    std::size_t m_asked = 0;
    bool m_filling = false;
};

} // namespace panels
