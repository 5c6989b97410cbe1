// SPDX-License-Identifier: EUPL-1.2
// Other words by which people look for a command than those that the menu says.
#include "editor/window/actions.h"

#include <QMenu>

namespace window {

void Actions::setOtherWords()
{
    newMap->setData(tr("start, template, empty map"));
    aboutMap->setData(tr("heading, subtitle, occasion, language of the map"));
    earlierVersions->setData(tr("history, bring back"));
    bringInTemplate->setData(tr("add a template, second pattern"));
    saveAsTemplate->setData(tr("own template"));
    poster->setData(tr("print, wall, PDF, A0"));
    exportAs->actions()[1]->setData(tr("to give to people, handout"));
    finish->setData(tr("end, take home, hand-out, overview, still open, date to look again"));
    kit->setData(tr("kit, empty sheets, cards, hand-out, posters"));
    settings->setData(tr("language, colours, motion"));

    find->setData(tr("search, where is"));
    newStep->setData(tr("parking lot, loose step, card"));
    stepAfter->setData(tr("next step"));
    linkTo->setData(tr("link, connect, close the pattern, out of the parking lot"));
    editText->setData(tr("name of the pattern, rename, reword"));
    remove->setData(tr("take away"));
    merge->setData(tr("join steps, combine, merge, put together"));
    turn->setData(tr("reverse, the other way"));
    firstMove->setData(tr("add a small step, break, starting place"));
    layOutAgain->setData(tr("arrange, tidy up"));

    sidePanel->setData(tr("lists beside the map"));
    mapOnly->setData(tr("full screen, fullscreen, presentation, beamer"));
    tell->setData(tr("story, starting point, step by step"));
    talk->setData(tr("table talk, recognise, minute of silence, ways out, answers"));
    for (QAction* theme : themes->actions())
        theme->setData(tr("theme, colours"));
    otherScreen->setData(tr("beamer, second screen"));
    distance->setData(tr("legible, size of the letters"));
    wholeMap->setData(tr("zoom, fit"));
    zoomIn->setData(tr("zoom in"));
    zoomOut->setData(tr("zoom out"));

    signPlus->setData(tr("sign, plus, reinforcing, stronger"));
    signMinus->setData(tr("sign, minus, balancing, brought back"));
    signOpen->setData(tr("sign, question mark, we do not know"));
    signNone->setData(tr("no sign"));
    delay->setData(tr("delay, takes time"));
    readAlong->setData(tr("hints, second pair of eyes"));
    overview->setData(tr("overview, still open, layers"));
    fewest->setData(tr("break, starting place"));
    minimap->setData(tr("overview"));
    shortcuts->setData(tr("shortcuts, help"));
}

} // namespace window
