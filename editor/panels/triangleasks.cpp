// SPDX-License-Identifier: EUPL-1.2
/// What the triangle says and asks in place of its list.
#include "editor/model/nudges.h"
#include "editor/panels/entrylist.h"
#include "editor/panels/layerwords.h"
#include "editor/panels/triangle.h"

#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QToolButton>

namespace panels {

void Triangle::say(const QString& text)
{
    sayNothing();
    m_text->setText(text);
    m_said->show();
}

/// The list is back, and the keyboard with it when it went with the list.
void Triangle::sayNothing()
{
    const bool within = isAncestorOf(QApplication::focusWidget());
    m_said->hide();
    m_guide->setChecked(false);
    m_keys->show();
    m_list->show();
    setFocusProxy(m_list);
    if (within)
        m_list->setFocus();
}

/// One question at a time; asked again, the next one.
void Triangle::ask()
{
    const std::vector<model::Nudge> nudges = model::nudges(map());
    if (nudges.empty())
        return say(tr("What rubs most? And in which layer does that lie?"));
    const model::Nudge& nudge = nudges[m_asked++ % nudges.size()];
    const QString layer = layerWords()[static_cast<int>(nudge.layer)].toLower();
    switch (nudge.kind) {
    case model::Nudge::Kind::above:
        return say(tr("Much of it lies between people. Often that began higher up: what do the goals and the rules of "
                      "the game say?"));
    case model::Nudge::Kind::oneLayer:
        return say(tr("Everything lies in %1. The way out may well lie elsewhere: which layer have we not touched?")
                       .arg(layer));
    case model::Nudge::Kind::untouched:
        return say(tr("We have not touched %1 yet. Is there something there?").arg(layer));
    }
}

/// The questions take the place of the list: both would be cut off. Once more brings the list back.
void Triangle::guide()
{
    if (!m_guide->isChecked())
        return sayNothing();
    const bool within = isAncestorOf(QApplication::focusWidget());
    say(layerWords()[static_cast<int>(m_layer)] + QStringLiteral("\n\n")
        + guidingQuestions(m_layer).join(QStringLiteral("\n")));
    m_guide->setChecked(true);
    m_keys->hide();
    m_list->hide();
    setFocusProxy(m_guide);
    if (within)
        m_guide->setFocus();
}

} // namespace panels
