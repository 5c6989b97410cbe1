// SPDX-License-Identifier: EUPL-1.2
/// A panel in a window of its own, with a map to look at, for tests that press keys.
#pragma once

#include "editor/model/edits/links.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/edits/steps.h"
#include "editor/panels/entrylist.h"
#include "editor/panels/panel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QtTest/QTest>

/// Steps 1 to 4 in a ring, and 2 → 5 → 2 beside it; both have a name.
inline model::Map exampleMap()
{
    using model::StepId;
    model::Map map;
    map.heading.language = "nl";
    for (const char* text : {"een", "twee", "drie", "vier", "vijf"})
        model::apply(map, model::addLooseStep(map, text));
    for (unsigned i = 1; i <= 4; ++i)
        model::apply(map, model::addLink(map, StepId{i}, StepId{i % 4 + 1}));
    model::apply(map, model::addLink(map, StepId{2}, StepId{5}));
    model::apply(map, model::addLink(map, StepId{5}, StepId{2}));
    model::apply(map, model::nameLoop(map, std::vector{StepId{1}, StepId{2}, StepId{3}, StepId{4}}, "rondje"));
    model::apply(map, model::nameLoop(map, std::vector{StepId{2}, StepId{5}}, "heen en weer"));
    return map;
}

template <class Panel> struct PanelDesk {
    document::Document document;
    Panel panel{document};
    model::Selection chosen;

    explicit PanelDesk(model::Map map = exampleMap())
    {
        document.reset(std::move(map));
        QObject::connect(&panel, &panels::Panel::chosen, [this](const model::Selection& selection) {
            chosen = selection;
            panel.mark(selection);
        });
        panel.resize(300, 700);
        panel.show();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("no window");
        panel.setFocus();
    }

    const model::Map& map() const { return document.map(); }

    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const char* text)
    {
        for (const QChar letter : QString::fromUtf8(text))
            QTest::keyClicks(QApplication::focusWidget(), letter);
    }

    /// The list with this name for who listens.
    panels::EntryList& list(const char* name) const
    {
        for (panels::EntryList* list : panel.template findChildren<panels::EntryList*>())
            if (list->accessibleName() == QString::fromUtf8(name))
                return *list;
        qFatal("no such list");
    }

    /// A button or tick box by its words.
    QAbstractButton& button(const char* words) const
    {
        for (QAbstractButton* button : panel.template findChildren<QAbstractButton*>())
            if (button->text() == QString::fromUtf8(words))
                return *button;
        qFatal("no such button");
    }

    static QStringList rows(const panels::EntryList& list)
    {
        QStringList all;
        for (int i = 0; i < list.topLevelItemCount(); ++i)
            all << list.topLevelItem(i)->text(0);
        return all;
    }
};
