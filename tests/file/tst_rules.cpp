// SPDX-License-Identifier: EUPL-1.2
/// The rules of FORMAT.md, field by field: every field of the map that uses everything is given what it must not hold,
/// what it may just hold, and is left out.
#include "editor/file/reader.h"
#include "tests/file/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using file::Reason;

namespace {

enum class Kind { text, boolean, id, number, date, colour, word, list, object };

/// A field, by its place in the map that uses everything.
struct Field {
    const char* place;
    Kind kind;
    bool needed = false;
};

// clang-format off
constexpr Field fields[] = {
    {"format", Kind::word, true}, {"version", Kind::number, true}, {"title", Kind::text}, {"subtitle", Kind::text},
    {"occasion", Kind::text}, {"date", Kind::date}, {"lookAgain", Kind::date}, {"language", Kind::text}, {"organisations", Kind::list},
    {"organisations[1]", Kind::text},
    {"perspectives", Kind::list}, {"perspectives[0]", Kind::object}, {"perspectives[0].id", Kind::id, true},
    {"perspectives[0].name", Kind::text, true}, {"perspectives[0].colour", Kind::colour},
    {"perspectives[1].present", Kind::boolean},
    {"steps", Kind::list}, {"steps[1]", Kind::object}, {"steps[1].id", Kind::id, true},
    {"steps[1].text", Kind::text, true}, {"steps[1].x", Kind::number}, {"steps[1].y", Kind::number},
    {"steps[1].pinned", Kind::boolean}, {"steps[1].layer", Kind::word}, {"steps[1].reading", Kind::text},
    {"steps[1].note", Kind::text}, {"steps[1].views", Kind::list}, {"steps[1].views[0]", Kind::object},
    {"steps[1].views[0].perspective", Kind::id, true}, {"steps[1].views[0].because", Kind::text},
    {"links", Kind::list}, {"links[1]", Kind::object}, {"links[1].id", Kind::id, true},
    {"links[1].from", Kind::id, true}, {"links[1].to", Kind::id, true}, {"links[1].polarity", Kind::word},
    {"links[1].delay", Kind::boolean}, {"links[1].note", Kind::text},
    {"loops", Kind::list}, {"loops[0]", Kind::object}, {"loops[0].id", Kind::id, true},
    {"loops[0].name", Kind::text, true}, {"loops[0].steps", Kind::list, true}, {"loops[0].steps[1]", Kind::id},
    {"loops[0].colour", Kind::colour}, {"loops[0].story", Kind::text}, {"loops[0].principles", Kind::list},
    {"loops[0].principles[0]", Kind::id}, {"loops[0].layers", Kind::list}, {"loops[0].layers[1]", Kind::word},
    {"loops[0].note", Kind::text}, {"loops[0].answers", Kind::list}, {"loops[0].answers[1]", Kind::object},
    {"loops[0].answers[1].question", Kind::word, true}, {"loops[0].answers[1].text", Kind::text, true},
    {"loops[0].answers[1].step", Kind::id},
    {"principles", Kind::list}, {"principles[0]", Kind::object}, {"principles[0].id", Kind::id, true},
    {"principles[0].text", Kind::text, true}, {"principles[0].layers", Kind::list},
    {"principles[0].layers[0]", Kind::word}, {"principles[0].level", Kind::list},
    {"principles[0].level[1]", Kind::word}, {"principles[0].reviewed", Kind::date}, {"principles[0].note", Kind::text},
    {"firstMoves", Kind::list}, {"firstMoves[0]", Kind::object}, {"firstMoves[0].id", Kind::id, true},
    {"firstMoves[0].text", Kind::text, true}, {"firstMoves[0].link", Kind::id}, {"firstMoves[1].step", Kind::id},
    {"firstMoves[2].loop", Kind::id},
    {"firstMoves[0].layers", Kind::list}, {"firstMoves[0].layers[0]", Kind::word}, {"firstMoves[0].who", Kind::text},
    {"firstMoves[0].when", Kind::text}, {"firstMoves[0].sign", Kind::text}, {"firstMoves[0].chosen", Kind::boolean},
};
// clang-format on

/// `whole` with `value` at the place; with an undefined value the field is left out.
QJsonValue changed(const QJsonValue& whole, QStringView place, const QJsonValue& value)
{
    if (place.isEmpty())
        return value;
    if (place.front() == u'[') {
        QJsonArray list = whole.toArray();
        const qsizetype end = place.indexOf(u']');
        const qsizetype at = place.sliced(1, end - 1).toInt();
        list[at] = changed(list[at], place.sliced(end + 1), value);
        return list;
    }
    place = place.front() == u'.' ? place.sliced(1) : place;
    qsizetype end = 0;
    while (end < place.size() && place[end] != u'.' && place[end] != u'[')
        ++end;
    const QString name = place.first(end).toString();
    QJsonObject object = whole.toObject();
    const QJsonValue inside = changed(object[name], place.sliced(end), value);
    if (inside.isUndefined())
        object.remove(name);
    else
        object[name] = inside;
    return object;
}

/// The places of all fields that the program knows.
void collect(const QJsonValue& value, const QString& place, std::set<QString>& places)
{
    // A field without its numbers: steps[1].x and steps[0].x are the same one.
    if (!place.isEmpty())
        places.insert(place);
    for (const QJsonValue& entry : value.toArray())
        collect(entry, place + QStringLiteral("[]"), places);
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        if (field.key() != QLatin1String("u") && field.key() != QLatin1String("sky"))
            collect(field.value(), place.isEmpty() ? field.key() : place + u'.' + field.key(), places);
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT

    const QJsonObject whole = QJsonDocument::fromJson(
        QByteArray::fromStdString(bytesOf(QStringLiteral(PATROON_SOURCE_DIR "/tests/file/everything.patroon"))))
                                  .object();

    file::Read with(const char* place, const QJsonValue& value) const
    {
        const QJsonValue map = changed(whole, QString::fromLatin1(place), value);
        return file::read(QJsonDocument(map.toObject()).toJson(QJsonDocument::Compact).toStdString());
    }

    /// Whether the map is refused, and for this reason at this place; other faults may follow from it.
    static bool refused(const file::Read& read, const char* place, Reason reason, const std::string& detail)
    {
        return !read.map && std::ranges::any_of(read.faults, [&](const file::Fault& fault) {
            return fault.place == place && fault.reason == reason && (detail.empty() || fault.detail == detail);
        });
    }

private Q_SLOTS:
    /// A field that is forgotten here would go untested.
    void everyFieldIsInTheTable()
    {
        std::set<QString> there;
        collect(whole, {}, there);
        std::set<QString> listedHere;
        for (const Field& field : fields) {
            QString place = QString::fromLatin1(field.place);
            for (const char* number : {"[0]", "[1]", "[2]"})
                place.replace(QLatin1String(number), QLatin1String("[]"));
            listedHere.insert(place);
        }
        for (const QString& place : there)
            QVERIFY2(listedHere.contains(place), qPrintable(place));
        QCOMPARE(listedHere.size(), there.size());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QByteArray>("detail");
        for (const Field& field : fields) {
            const auto row = [&](const char* what, const QJsonValue& value, Reason reason, const char* detail = "") {
                QTest::addRow("%s: %s", field.place, what)
                    << QByteArray(field.place) << value << static_cast<int>(reason) << QByteArray(detail);
            };
            const auto wrong = [&](const char* wanted) {
                // Nothing is taken for something else, and null is not "left out".
                const QMap<QByteArray, QJsonValue> all{{"null", QJsonValue::Null}, {"a text", QStringLiteral("true")},
                    {"a number", 1}, {"a boolean", true}, {"a list", QJsonArray()}, {"an object", QJsonObject()}};
                for (auto one = all.begin(); one != all.end(); ++one)
                    if (!one.key().endsWith(wanted))
                        row(one.key(), one.value(), Reason::wrongType, wanted);
            };
            const bool format = QByteArray(field.place) == "format";
            const bool version = QByteArray(field.place) == "version";
            if (field.needed)
                row("left out", QJsonValue::Undefined, format ? Reason::notPatroon : Reason::missing);
            switch (field.kind) {
            case Kind::text:
                wrong("text");
                row("2001 characters", QString(2001, u'é'), Reason::textTooLong, "2001");
                row("escape character", QStringLiteral("a\x1b[2J"), Reason::controlCharacter);
                row("NUL", QString(1, QChar(0)), Reason::nulCharacter);
                break;
            case Kind::boolean:
                wrong("boolean");
                break;
            case Kind::id:
                wrong("number");
                row("0", 0, Reason::badId, "0");
                row("-1", -1, Reason::badId, "-1");
                row("1.5", 1.5, Reason::badId, "1.5");
                row("2147483648", 2147483648.0, Reason::badId, "2147483648");
                break;
            case Kind::number:
                wrong("number");
                row("a fraction", 0.5, version ? Reason::badVersion : Reason::fraction, "0.5");
                if (!version)
                    row("1000001", 1'000'001, Reason::outOfRange, "1000001");
                break;
            case Kind::date:
                wrong("text");
                for (const char* date : {"2026-02-30", "2026-00-10", "2026-04-31", "2026-1-01", " 2026-01-01",
                         "2026/01/01", "2026-01-01T00:00", "20260101", "today", "1900-02-29"})
                    row(date, QString::fromLatin1(date), Reason::badDate, date);
                break;
            case Kind::colour:
                wrong("text");
                for (const char* colour : {"#12345", "#1234567", "1234567", "#12345g", "#+12345", "blue", " "})
                    row(colour, QString::fromLatin1(colour), Reason::badColour, colour);
                break;
            case Kind::word:
                if (!format)
                    wrong("text");
                row("another word", QStringLiteral("woord"), format ? Reason::notPatroon : Reason::unknownWord);
                break;
            case Kind::list:
                wrong("list");
                break;
            case Kind::object:
                wrong("object");
                break;
            }
        }
    }

    void refuses()
    {
        QFETCH(QByteArray, place);
        QFETCH(QJsonValue, value);
        QFETCH(int, reason);
        QFETCH(QByteArray, detail);
        const file::Read read = with(place.constData(), value);
        // What NUL a text holds is found before the fields are known.
        QVERIFY2(refused(read, place.constData(), static_cast<Reason>(reason), detail.toStdString()),
            qPrintable(listed(read.faults)));
    }

    void accepts_data()
    {
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QJsonValue>("value");
        for (const Field& field : fields) {
            const auto row = [&](const char* what, const QJsonValue& value) {
                QTest::addRow("%s: %s", field.place, what) << QByteArray(field.place) << value;
            };
            switch (field.kind) {
            case Kind::text:
                row("empty", QString());
                row("2000 characters", QString::fromUtf8("😀").repeated(2000));
                row("newline and tab", QStringLiteral("\n\t"));
                break;
            case Kind::boolean:
                row("true", true);
                row("false", false);
                break;
            case Kind::date:
                row("empty", QString());
                row("leap day", QStringLiteral("2000-02-29"));
                row("first day", QStringLiteral("0000-01-01"));
                row("last day", QStringLiteral("9999-12-31"));
                break;
            case Kind::colour:
                row("empty", QString());
                row("mixed case", QStringLiteral("#aBcDeF"));
                break;
            case Kind::number:
                if (QByteArray(field.place) != "version") {
                    row("far", 1'000'000);
                    row("far the other way", -1'000'000);
                }
                break;
            case Kind::list:
            case Kind::word:
                if (!field.needed && !QByteArray(field.place).endsWith(']'))
                    row("left out", QJsonValue::Undefined);
                break;
            case Kind::id:
            case Kind::object:
                break;
            }
        }
    }

    void accepts()
    {
        QFETCH(QByteArray, place);
        QFETCH(QJsonValue, value);
        // What other parts refer to cannot be left out alone.
        static const QList<QByteArray> referredTo{"perspectives", "steps", "links", "loops", "principles"};
        const file::Read read = with(place.constData(), value);
        if (value.isUndefined() && referredTo.contains(place))
            QVERIFY(!read.map);
        else
            QVERIFY2(read.map, qPrintable(listed(read.faults)));
    }

    /// Every id that names a part has to name one that is there.
    void referencesLeadSomewhere_data()
    {
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* place, Reason reason) {
            QTest::newRow(place) << QByteArray(place) << static_cast<int>(reason);
        };
        for (const char* place :
            {"links[0].from", "links[0].to", "loops[0].steps[0]", "loops[0].answers[1].step", "firstMoves[1].step"})
            row(place, Reason::noSuchStep);
        row("firstMoves[0].link", Reason::noSuchLink);
        row("firstMoves[2].loop", Reason::noSuchLoop);
        row("steps[1].views[1].perspective", Reason::noSuchPerspective);
        row("loops[0].principles[0]", Reason::noSuchPrinciple);
    }

    void referencesLeadSomewhere()
    {
        QFETCH(QByteArray, place);
        QFETCH(int, reason);
        for (const int id : {99, 2'147'483'647})
            QVERIFY(refused(
                with(place.constData(), id), place.constData(), static_cast<Reason>(reason), std::to_string(id)));
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
