// SPDX-License-Identifier: EUPL-1.2
#include "editor/document/words.h"

#include "editor/file/reader.h"
#include "editor/model/map.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace document {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString sentence(file::Reason reason, const QString& detail)
{
    using file::Reason;
    switch (reason) {
    case Reason::tooLarge:
        return Words::tr("The file is too large: a map takes at most %1 MB.").arg(file::maximumFileSize / 1'000'000);
    case Reason::tooManyValues:
        return Words::tr("There is more in this file than a map can hold.");
    case Reason::notUnicode:
        return Words::tr("Some bytes are no text (UTF-8).");
    case Reason::notJson:
        return Words::tr("This is not a Patroon map.");
    case Reason::cutOff:
        return Words::tr("The file ends too early; a part of it is missing.");
    case Reason::tooDeep:
        return Words::tr("Lists and objects are nested too deeply.");
    case Reason::repeatedField:
        return Words::tr("This field is here twice; keep one of the two.");
    case Reason::infiniteNumber:
        return Words::tr("The number %1 is too large.").arg(detail);
    case Reason::nulCharacter:
        return Words::tr("There is a NUL character in the text; take it out.");
    case Reason::notPatroon:
        return Words::tr("This is not a Patroon map: \"format\" should be \"patroon\".");
    case Reason::badVersion:
        return Words::tr("The version should be a positive whole number.");
    case Reason::missing:
        return Words::tr("This field is missing.");
    case Reason::wrongType:
        return Words::tr("This should be of another kind: %1.").arg(detail);
    case Reason::unknownWord:
        return Words::tr("The word %1 is not known here.").arg(detail);
    case Reason::controlCharacter:
        return Words::tr("There is a control character in the text; take it out.");
    case Reason::textTooLong:
        return Words::tr("This text has %1 characters; a text takes at most %2.")
            .arg(detail, QString::number(model::maximumTextLength));
    case Reason::badId:
        return Words::tr("An id should be a positive whole number.");
    case Reason::fraction:
        return Words::tr("A place is in whole points; %1 is not.").arg(detail);
    case Reason::outOfRange:
        return Words::tr("%1 is too far away; a place lies within %2 points.")
            .arg(detail, QString::number(model::maximumCoordinate));
    case Reason::halfPosition:
        return Words::tr("A place needs both x and y.");
    case Reason::badColour:
        return Words::tr("%1 is no colour; write it as \"#0072B2\".").arg(detail);
    case Reason::badDate:
        return Words::tr("%1 is no date; write it as \"2026-11-21\".").arg(detail);
    case Reason::tooManySteps:
        return Words::tr("There are %1 steps; a map takes at most %2.")
            .arg(detail, QString::number(model::maximumSteps));
    case Reason::tooManyLinks:
        return Words::tr("There are %1 arrows; a map takes at most %2.")
            .arg(detail, QString::number(model::maximumLinks));
    case Reason::repeatedId:
        return Words::tr("The id %1 is used twice.").arg(detail);
    case Reason::noSuchStep:
        return Words::tr("There is no step %1.").arg(detail);
    case Reason::noSuchLink:
        return Words::tr("There is no arrow %1.").arg(detail);
    case Reason::noSuchPerspective:
        return Words::tr("There is no perspective %1.").arg(detail);
    case Reason::noSuchPrinciple:
        return Words::tr("There is no principle %1.").arg(detail);
    case Reason::noSuchLoop:
        return Words::tr("There is no pattern %1.").arg(detail);
    case Reason::selfLink:
        return Words::tr("An arrow runs from step %1 to itself.").arg(detail);
    case Reason::secondLink:
        return Words::tr("Arrow %1 already runs the same way.").arg(detail);
    case Reason::shortLoop:
        return Words::tr("A pattern has at least two steps.");
    case Reason::repeatedStep:
        return Words::tr("The pattern passes step %1 twice.").arg(detail);
    case Reason::notOnePlace:
        return Words::tr("A first move sits on one arrow, on one step or on one pattern.");
    }
    return {};
}

/// The name of a field stays as it stands in the file; a line and a column are named in the person's language.
QString placeWords(const QString& place)
{
    static const QRegularExpression position(u"^line (\\d+), column (\\d+)$"_s);
    const QRegularExpressionMatch match = position.match(place);
    return match.hasMatch() ? Words::tr("line %1, column %2").arg(match.captured(1), match.captured(2)) : place;
}

} // namespace

QString words(const file::Fault& fault)
{
    const QString what = sentence(fault.reason, QString::fromStdString(fault.detail));
    return fault.place.empty() ? what : placeWords(QString::fromStdString(fault.place)) + u": "_s + what;
}

} // namespace document
