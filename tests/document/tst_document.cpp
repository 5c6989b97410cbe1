// SPDX-License-Identifier: EUPL-1.2
/// The one owner of the map: what an edit does, and that undo and redo are exact.
#include "editor/document/document.h"
#include "editor/file/writer.h"
#include "editor/model/edits/patterns.h"
#include "editor/model/edits/steps.h"
#include "editor/model/find.h"

#include <QSignalSpy>
#include <QTest>

using document::Document;
using model::StepId;

namespace {

model::Map threeSteps()
{
    model::Map map;
    for (std::uint32_t id = 1; id <= 3; ++id)
        map.steps[StepId{id}].text = "stap " + std::to_string(id);
    return map;
}

std::string textOf(const Document& document, std::uint32_t id)
{
    return document.map().steps.at(StepId{id}).text;
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditIsDoneToldAndNamed()
    {
        Document document;
        document.reset(threeSteps());
        QSignalSpy changed(&document, &Document::changed);
        const quint64 before = document.revision();
        document.edit(model::setText(document.map(), StepId{2}, "anders"), QStringLiteral("Change text"));
        QCOMPARE(textOf(document, 2), std::string("anders"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(document.revision(), before + 1);
        QCOMPARE(document.undoStack().undoText(), QStringLiteral("Change text"));
        QVERIFY(document.isModified());
    }

    /// Readers update by what was there before.
    void theChangeHoldsWhatWasThere()
    {
        Document document;
        document.reset(threeSteps());
        model::Patch before;
        connect(&document, &Document::changed, this, [&](const model::Patch& patch) { before = patch; });
        document.edit(model::setText(document.map(), StepId{2}, "anders"), {});
        QCOMPARE(before.steps.size(), std::size_t(1));
        QCOMPARE(before.steps.at(StepId{2})->text, std::string("stap 2"));
        document.undoStack().undo();
        QCOMPARE(before.steps.at(StepId{2})->text, std::string("anders"));
    }

    void anEditThatChangesNothingIsNone()
    {
        Document document;
        document.reset(threeSteps());
        QSignalSpy changed(&document, &Document::changed);
        document.edit({}, QStringLiteral("Nothing"));
        document.edit(model::setText(document.map(), StepId{1}, "stap 1"), QStringLiteral("Nothing"));
        model::Patch same;
        same.steps[StepId{3}] = document.map().steps.at(StepId{3});
        same.heading = document.map().heading;
        document.edit(same, QStringLiteral("Nothing"));
        document.editAsIs(same, QStringLiteral("Nothing"));
        QCOMPARE(document.undoStack().count(), 0);
        QCOMPARE(changed.count(), 0);
        QVERIFY(!document.isModified());
    }

    /// An edit that changes nothing must not be completed into one that does.
    void nothingIsNotCompleted()
    {
        Document document;
        document.reset(threeSteps());
        document.setCompletion([](const model::Map&, model::Patch patch) {
            patch.heading.emplace().title = "completed";
            return patch;
        });
        document.edit(model::setText(document.map(), StepId{1}, "stap 1"), {});
        QCOMPARE(document.undoStack().count(), 0);
        QVERIFY(document.map().heading.title.empty());
    }

    void editsInARunAreUndoneTogether()
    {
        Document document;
        document.reset(threeSteps());
        for (const char* text : {"a", "ab", "abc"})
            document.edit(model::setText(document.map(), StepId{1}, text), {}, 7);
        document.edit(model::setText(document.map(), StepId{2}, "x"), {}, 8);
        document.edit(model::setText(document.map(), StepId{2}, "xy"), {}, 8);
        QCOMPARE(document.undoStack().count(), 2);
        document.undoStack().undo();
        QCOMPARE(textOf(document, 2), std::string("stap 2"));
        QCOMPARE(textOf(document, 1), std::string("abc"));
        document.undoStack().undo();
        QCOMPARE(textOf(document, 1), std::string("stap 1"));
        document.undoStack().redo();
        QCOMPARE(textOf(document, 1), std::string("abc"));
        document.undoStack().redo();
        QCOMPARE(textOf(document, 2), std::string("xy"));
    }

    /// A run may add, change and take away different parts.
    void aRunOverDifferentParts()
    {
        Document document;
        document.reset(threeSteps());
        const std::string first = file::write(document.map());
        const StepId added = model::nextStep(document.map());
        document.edit(model::addEffect(document.map(), StepId{1}, "nieuw"), {}, 3);
        document.edit(model::setText(document.map(), added, "nieuwer"), {}, 3);
        document.edit(model::remove(document.map(), {StepId{2}}), {}, 3);
        const std::string last = file::write(document.map());
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QCOMPARE(file::write(document.map()), first);
        document.undoStack().redo();
        QCOMPARE(file::write(document.map()), last);
    }

    void aRunThatEndsWhereItBeganLeavesNoStep()
    {
        Document document;
        document.reset(threeSteps());
        document.edit(model::setText(document.map(), StepId{2}, "eerst"), {});
        document.edit(model::setText(document.map(), StepId{1}, "weg"), {}, 7);
        document.edit(model::setText(document.map(), StepId{1}, "stap 1"), {}, 7);
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QCOMPARE(textOf(document, 2), std::string("stap 2"));
        QVERIFY(!document.isModified());
    }

    void editsThatStandAloneDoNotMerge()
    {
        Document document;
        document.reset(threeSteps());
        document.edit(model::setText(document.map(), StepId{1}, "a"), {});
        document.edit(model::setText(document.map(), StepId{1}, "ab"), {});
        QCOMPARE(document.undoStack().count(), 2);
    }

    void aRunDoesNotCrossASave()
    {
        Document document;
        document.reset(threeSteps());
        document.edit(model::setText(document.map(), StepId{1}, "a"), {}, 7);
        document.undoStack().setClean();
        document.edit(model::setText(document.map(), StepId{1}, "ab"), {}, 7);
        QVERIFY(document.isModified());
        document.undoStack().undo();
        QCOMPARE(textOf(document, 1), std::string("a"));
        QVERIFY(!document.isModified());
    }

    void aReadOnlyMapStaysAsItIs()
    {
        Document document;
        document.reset(threeSteps());
        document.setReadOnly(true);
        document.edit(model::setText(document.map(), StepId{1}, "anders"), {});
        document.editAsIs(model::setText(document.map(), StepId{1}, "anders"), {});
        QVERIFY(document.map() == threeSteps());
        QCOMPARE(document.undoStack().count(), 0);
        // The next map may be changed again.
        document.reset(threeSteps());
        document.edit(model::setText(document.map(), StepId{1}, "anders"), {});
        QCOMPARE(textOf(document, 1), std::string("anders"));
    }

    /// What is completed is one edit: undone at once.
    void aCompletionBelongsToItsEdit()
    {
        Document document;
        document.reset(threeSteps());
        document.setCompletion([](const model::Map& map, model::Patch patch) {
            const model::Map after = model::with(map, patch);
            return model::then(std::move(patch), model::arrange(after, {{StepId{3}, {30, 40}}}));
        });
        const model::Patch wanted = model::setText(document.map(), StepId{1}, "anders");
        const model::Patch preview = document.preview(wanted);
        QVERIFY(document.map() == threeSteps());
        QCOMPARE(preview.steps.size(), std::size_t(2));

        document.editAsIs(wanted, {});
        QVERIFY(!document.map().steps.at(StepId{3}).position);
        document.undoStack().undo();

        document.edit(wanted, {});
        QCOMPARE(textOf(document, 1), std::string("anders"));
        QVERIFY(document.map().steps.at(StepId{3}).position == model::Point({30, 40}));
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QVERIFY(document.map() == threeSteps());
    }

    void anotherMapHasNoHistory()
    {
        Document document;
        document.reset(threeSteps());
        document.edit(model::setText(document.map(), StepId{1}, "anders"), {});
        QSignalSpy replaced(&document, &Document::replaced);
        const quint64 before = document.revision();
        document.reset({});
        QCOMPARE(replaced.count(), 1);
        QVERIFY(document.revision() > before);
        QVERIFY(!document.undoStack().canUndo());
        QVERIFY(!document.isModified());
        QVERIFY(document.map().steps.empty());
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
