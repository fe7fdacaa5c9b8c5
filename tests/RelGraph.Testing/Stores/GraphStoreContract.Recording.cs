using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;
using Xunit;
using Fact = RelGraph.Engine.History.Fact;

namespace RelGraph.Testing.Stores;

public abstract partial class GraphStoreContract
{
    [StoreFact]
    public async Task Read_ValidAndRecordTime_AnswersWhatWasBelievedWhenAboutWhen()
    {
        await ApplyAsync("one", Job("E-1", "analyst", Days(0, 100)));
        await ApplyAsync("two", Job("E-1", "director", Days(50, 100)));

        Assert.Equal(["analyst"], await TitlesAsync(new FactQuery { ValidOn = Day(60), RecordedUpTo = 1 }));
        Assert.Equal(["director"], await TitlesAsync(new FactQuery { ValidOn = Day(60) }));
        Assert.Equal(["analyst"], await TitlesAsync(new FactQuery { ValidOn = Day(49) }));
        Assert.Empty(await TitlesAsync(new FactQuery { ValidOn = Day(100) }));
        Assert.Equal(["analyst", "director"], await TitlesAsync(new FactQuery()));
        Assert.Empty(await TitlesAsync(new FactQuery { RecordedUpTo = 0 }));
    }

    [StoreFact]
    public async Task Read_IncludingSuperseded_TellsEveryVersionWithItsRecordTimes()
    {
        await ApplyAsync("one", Job("E-1", "analyst", Days(0, 100)));
        await ApplyAsync("two", Job("E-1", "director", Days(50, 100)));

        var versions = await ReadAsync(new FactQuery { IncludeSuperseded = true });

        Assert.Equal(
            [(Days(0, 100), 1L, (long?)2), (Days(0, 50), 2, null), (Days(50, 100), 2, null)],
            versions.Select(version => (version.Fact.Valid, version.Recorded, version.Superseded)));
        Assert.Equal([(1L, (long?)null)], (await ReadAsync(new FactQuery { IncludeSuperseded = true, RecordedUpTo = 1 })).Select(version => (version.Recorded, version.Superseded)));
    }

    [StoreFact]
    public async Task Apply_Retraction_EndsTheFactOnThoseDaysOnly()
    {
        await ApplyAsync("one", Job("E-1", "analyst", Days(0, 100)));

        var receipt = await Store.ApplyAsync(Set("two", new Change.Retract(Job("E-1", "").Key, Days(20, 30))), default);

        Assert.Equal((2, 1), (receipt.Recorded, receipt.Superseded));
        Assert.Empty(await ReadAsync(new FactQuery { ValidOn = Day(25) }));
        Assert.Single(await ReadAsync(new FactQuery { ValidOn = Day(30) }));
    }

    [StoreFact]
    public async Task Apply_StepsThatUndoEachOther_RecordsOnlyTheirResult()
    {
        var receipt = await ApplyAsync("one", Job("E-1", "analyst"), Job("E-1", "director"), Job("E-2", "engineer"));

        Assert.Equal((2, 0, 0), (receipt.Recorded, receipt.Superseded, receipt.Unchanged));
        Assert.Equal(["director", "engineer"], await TitlesAsync(new FactQuery { IncludeSuperseded = true }));
    }

    [StoreFact]
    public async Task Apply_SameIdAgain_ChangesNothingAndReturnsTheFirstReceipt()
    {
        var first = await ApplyAsync("one", Job("E-1", "analyst"));
        await ApplyAsync("two", Job("E-1", "director"));
        Clock.Now += TimeSpan.FromHours(1);

        var again = await ApplyAsync("one", Job("E-1", "analyst"));

        Assert.Equal(first with { AlreadyApplied = true, HeldBack = again.HeldBack }, again);
        Assert.Empty(again.HeldBack);
        Assert.Equal(["director"], await TitlesAsync(new FactQuery()));
    }

    [StoreFact]
    public async Task Apply_SameIdWithOtherContent_IsAConflict()
    {
        await ApplyAsync("one", Job("E-1", "analyst"));

        var error = await Assert.ThrowsAsync<ConflictException>(() => ApplyAsync("one", Job("E-1", "director")));

        Assert.Equal("The change set 'one' is in the record with other content; use a new id for new content.", error.Message);
        Assert.Equal(["analyst"], await TitlesAsync(new FactQuery()));
    }

    [StoreFact]
    public async Task Apply_WhatIsRecordedAlready_TakesNoPlaceInTheRecord()
    {
        await ApplyAsync("one", Job("E-1", "analyst"));

        var receipt = await ApplyAsync("two", Job("E-1", "analyst"));
        var again = await ApplyAsync("two", Job("E-1", "analyst"));

        Assert.Equal((1L, 0L, 0L, 1L), (receipt.Sequence, receipt.Recorded, receipt.Superseded, receipt.Unchanged));
        Assert.True(again.AlreadyApplied);
        Assert.Single(await Store.ReadLogAsync(10, default));
    }

    [StoreFact]
    public async Task Apply_ChangeNoReaderCouldInterpret_IsRefusedWhole()
    {
        var wrong = new Change.Assert(Job("E-2", "director") with { Confidence = 1.5 });

        var error = await Assert.ThrowsAsync<InvalidValueException>(async () => await Store.ApplyAsync(Set("one", Say(Job("E-1", "analyst")), wrong), default));

        Assert.Equal("confidence of employee:E-2 '1.5' is not allowed: expected a number from 0 to 1; leave it out when it is not known.", error.Message);
        await Assert.ThrowsAsync<InvalidValueException>(() => ApplyAsync("two", Job("E-1", "analyst", Days(5, 5))));
        await Assert.ThrowsAsync<InvalidValueException>(() => ApplyAsync("", Job("E-1", "analyst")));
        Assert.Empty(await ReadAsync());
    }

    [StoreFact]
    public async Task Read_Provenance_ComesBackAsItWasGiven()
    {
        Fact[] facts =
        [
            Job("E-1", "a") with { Source = FactSource.Human, Confidence = 0.3, Visibility = Visibility.Team("华东组") },
            Job("E-2", "b") with { Source = FactSource.Inferred, Confidence = 0, Visibility = Visibility.Private("E-9") },
            Job("E-3", "c", new DayRange(DateOnly.MinValue, Day(3))),
        ];

        await ApplyAsync("one", facts);

        Assert.Equal(facts.Select(Line), (await ReadAsync()).Select(version => Line(version.Fact)));
    }

    [StoreFact]
    public async Task Read_EveryKindWithEveryField_ComesBackByteForByte()
    {
        var facts = FactCatalog.All.SelectMany(descriptor => Enumerable.Range(1, 3).Select(number => new Fact(FactSamples.Full(descriptor, number), Days(number, number + 9)))).ToArray();

        await ApplyAsync("one", facts);

        Assert.Equal(
            facts.OrderBy(fact => fact.Key.Kind).ThenBy(fact => fact.Key.Id, StringComparer.Ordinal).Select(Line),
            (await ReadAsync()).Select(version => Line(version.Fact)));
    }

    [StoreFact]
    public async Task Read_KeysOfAnyScript_AreInOrdinalOrder()
    {
        string[] ids = ["Z", "a", "é", "中", "！full", "𠮷野", "\uE000", "a-10", "a-2", "王芳"];
        await ApplyAsync("one", [.. ids.Select(id => Job(id, "x"))]);

        Assert.Equal(ids.Order(StringComparer.Ordinal), (await ReadAsync()).Select(version => version.Fact.Content.Key));
        Assert.Equal(["𠮷野"], (await ReadAsync(new FactQuery { Keys = [new FactKey(FactKind.Employee, "𠮷野")] })).Select(version => version.Fact.Content.Key));
    }

    [StoreFact]
    public async Task Read_KindsAndKeys_GivesTheirIntersectionInOrder()
    {
        await ApplyAsync("one", Job("E-2", "b"), Job("E-1", "a"), new Fact(new Contact { Id = "E-1", Name = "韩梅梅" }, DayRange.Always));

        Assert.Equal(["contact:E-1", "employee:E-1", "employee:E-2"], (await ReadAsync()).Select(version => version.Fact.Key.ToString()));
        Assert.Equal(["employee:E-1", "employee:E-2"], (await ReadAsync(new FactQuery { Kinds = [FactKind.Employee] })).Select(version => version.Fact.Key.ToString()));
        Assert.Equal(
            ["employee:E-2"],
            (await ReadAsync(new FactQuery { Kinds = [FactKind.Employee], Keys = [new(FactKind.Employee, "E-2"), new(FactKind.Contact, "E-1"), new(FactKind.Employee, "E-7")] })).Select(version => version.Fact.Key.ToString()));
        Assert.Empty(await ReadAsync(new FactQuery { Keys = [] }));
    }
}
