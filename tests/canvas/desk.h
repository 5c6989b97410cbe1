// SPDX-License-Identifier: EUPL-1.2
/// A document with a window on it, as a person would have it, for tests that press keys and buttons.
#pragma once

#include "editor/arrange/settled.h"
#include "editor/canvas/view.h"
#include "editor/model/edits/links.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/edits/steps.h"
#include "editor/model/find.h"

#include <QMouseEvent>
#include <QTest>

#include <string>
#include <vector>

/// The document settles its edits as in the program.
class Desk {
public:
    Desk()
    {
        document.setCompletion([this](const model::Map& map, model::Patch patch) {
            return arrange::settled(map, std::move(patch), boxes);
        });
        view.resize(1200, 900);
        view.show();
        QVERIFY2(QTest::qWaitForWindowExposed(&view), "no window");
        view.activateWindow();
        view.setFocus();
        QVERIFY2(QTest::qWaitForWindowActive(&view), "not active");
    }

    const model::Map& map() const { return document.map(); }
    canvas::Scene& scene() { return view.mapScene(); }
    const canvas::Selection& selection() { return scene().selection(); }

    /// Steps 1 to `count`, each linked to the next, on a ring; closed or not. Not to be undone.
    void open(int count, bool closed = true)
    {
        model::Map map;
        for (int i = 1; i <= count; ++i) {
            model::Step step;
            step.text = "stap " + std::to_string(i);
            map.steps[id(i)] = step;
        }
        for (int i = 1; i <= (closed ? count : count - 1); ++i) {
            model::Link link;
            link.from = id(i);
            link.to = id(i % count + 1);
            map.links[model::LinkId{static_cast<std::uint32_t>(i)}] = link;
        }
        document.reset(count > 0 ? arrange::inRings(map, boxes) : map);
    }

    static model::StepId id(int number) { return model::StepId{static_cast<std::uint32_t>(number)}; }
    static model::LinkId link(int number) { return model::LinkId{static_cast<std::uint32_t>(number)}; }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&view, key, modifiers); }
    void type(const char* text) { QTest::keyClicks(&view, QString::fromUtf8(text)); }
    void enter() { key(Qt::Key_Return); }

    QPoint pixel(QPointF place) const { return view.mapFromScene(place); }
    QPoint centreOf(model::StepId step) { return pixel(scene().picture().steps.at(step).centre); }
    QPoint middleOf(model::LinkId id) { return pixel(scene().picture().links.at(id).arc.middle.place); }

    /// Sent to the view itself: where the real pointer stands does not matter.
    void hover(QPoint pixel)
    {
        QMouseEvent move(QEvent::MouseMove, pixel, view.viewport()->mapToGlobal(pixel), Qt::NoButton, m_buttons, {});
        QCoreApplication::sendEvent(view.viewport(), &move);
    }
    void click(QPoint pixel, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, pixel);
    }
    void press(QPoint pixel)
    {
        m_buttons = Qt::LeftButton;
        QTest::mousePress(view.viewport(), Qt::LeftButton, Qt::NoModifier, pixel);
    }
    void release(QPoint pixel)
    {
        m_buttons = Qt::NoButton;
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, Qt::NoModifier, pixel);
    }
    void dragTo(QPoint from, QPoint to)
    {
        press(from);
        hover((from + to) / 2);
        hover(to);
        release(to);
    }

    /// The texts of all steps in the order of their ids.
    std::vector<std::string> texts() const
    {
        std::vector<std::string> result;
        for (const auto& [stepId, step] : map().steps)
            result.push_back(step.text);
        return result;
    }

    bool linked(int from, int to) const { return model::linkBetween(map(), id(from), id(to)).has_value(); }

    draw::StepBoxes boxes;
    document::Document document;
    canvas::View view{document};

private:
    Qt::MouseButtons m_buttons;
};
