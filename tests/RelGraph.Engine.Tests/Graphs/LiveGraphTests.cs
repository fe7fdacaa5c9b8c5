using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Testing.Graphs;
using Fact = RelGraph.Engine.History.Fact;

namespace RelGraph.Engine.Tests.Graphs;

public sealed class LiveGraphTests
{
    private static readonly DateOnly Today = Picture.Day("2024-06-01");

    [Xunit.Fact]
    public void Apply_ChangeSetAlreadyThere_ChangesNothing()
    {
        var live = LiveGraph.Empty(Picture.Workspace).Apply(Change(1, [Person("C-1", "韩梅梅")]));

        Assert.Same(live, live.Apply(Change(1, [Person("C-2", "王芳")])));
    }

    [Xunit.Fact]
    public void Apply_MissingChangeSet_SaysWhichFollowsWhich()
    {
        var error = Assert.Throws<ArgumentException>(() => LiveGraph.Empty(Picture.Workspace).Apply(Change(2, [])));

        Assert.StartsWith("Change set 2 cannot follow 0: apply every change set in between first, or load the picture again.", error.Message, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void Apply_NewVersion_LeavesTheOldPictureAsItWas()
    {
        var before = LiveGraph.Empty(Picture.Workspace).Apply(Change(1, [Person("C-1", "韩梅梅")]));
        var after = before.Apply(Change(2, [Person("C-1", "Han Meimei")], [Person("C-1", "韩梅梅")]));

        Assert.Equal("韩梅梅", before.AsOf(Today).Facts.Find<Contact>("C-1")!.Name);
        Assert.Equal("Han Meimei", after.AsOf(Today).Facts.Find<Contact>("C-1")!.Name);
    }

    [Xunit.Fact]
    public void Apply_FactOfAnotherKind_SharesTheListsOfTheRest()
    {
        var before = LiveGraph.Empty(Picture.Workspace).Apply(Change(1, [Person("C-1", "韩梅梅")]));
        var contacts = before.AsOf(Today).Facts.All<Contact>();
        var after = before.Apply(Change(2, [new Fact(new Employee { Id = "E-1", Name = "李雷" }, DayRange.Always)]));

        Assert.Same(contacts, after.AsOf(Today).Facts.All<Contact>());
    }

    [Xunit.Fact]
    public void Apply_OneContact_KeepsTheTiesItDoesNotTouch()
    {
        var picture = new Picture().Met("2024-05-01", Channel.PhoneCall, 15, "E-1", "C-1").Met("2024-05-01", Channel.PhoneCall, 15, "E-2", "C-2");
        var live = picture.Live();
        var (touched, untouched) = (Tie(live, "E-1", "C-1"), Tie(live, "E-2", "C-2"));
        var after = live.Apply(Change(1, [Fact.Of(Picture.Contact("I-new", "2024-05-02", Channel.MeetingInPerson, 60, "E-1", "C-1"), Picture.Workspace.Zone)]));

        Assert.Same(untouched, Tie(after, "E-2", "C-2"));
        Assert.True(Tie(after, "E-1", "C-1").Strength > touched.Strength);
        Assert.Equal(touched.Strength, Tie(live, "E-1", "C-1").Strength);
    }

    [Xunit.Fact]
    public void Apply_MoreChangesThanTheOverlayHolds_EqualsARebuild()
    {
        var facts = Enumerable.Range(0, 6000).Select(Contact).ToList();
        var gone = facts.Where((_, place) => place % 17 == 0).ToList();
        var live = LiveGraph.FromFacts(Picture.Workspace, facts[..1000]);
        var sequence = 0;
        foreach (var batch in facts[1000..].Chunk(700))
        {
            live = live.Apply(Change(++sequence, batch));
        }

        live = live.Apply(Change(++sequence, [], gone));
        var rebuilt = LiveGraph.FromFacts(Picture.Workspace, facts.Except(gone).Reverse());

        foreach (var employee in Enumerable.Range(0, 20).Select(one => NodeId.Employee($"E-{one}")))
        {
            var (mine, theirs) = (live.AsOf(Today).Ties.Of(employee), rebuilt.AsOf(Today).Ties.Of(employee));
            Assert.Equal(theirs.Select(tie => (tie.To, tie.Strength, tie.EvidenceMass, tie.Interactions)), mine.Select(tie => (tie.To, tie.Strength, tie.EvidenceMass, tie.Interactions)));
            Assert.NotEmpty(mine);
        }

        Assert.Equal(rebuilt.AsOf(Today).Interactions.OfOpportunity("O-3").Select(one => one.Id), live.AsOf(Today).Interactions.OfOpportunity("O-3").Select(one => one.Id));
        Assert.Null(live.AsOf(Today).Interactions.Find("I-0"));
        Assert.Equal("I-1", live.AsOf(Today).Interactions.Find("I-1")?.Id);
    }

    [Xunit.Fact]
    public void Apply_AnyEmployments_KeepsReferencesAsARebuildHasThem()
    {
        var steps = from contact in Gen.Choose(0, 4)
                    from account in Gen.Choose(0, 3)
                    from day in Gen.Choose(0, 50)
                    from retract in Gen.Elements(true, false, false, false)
                    let valid = DayRange.Since(Today.AddDays(day - 50))
                    select retract
                        ? (Change)new Change.Retract(new FactKey(FactKind.Employment, $"C-{contact}"), valid)
                        : new Change.Assert(new Fact(new Employment { Contact = $"C-{contact}", Organisation = NodeId.Account($"A-{account}") }, valid));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(29, 5), Prop.ForAll(steps.ListOf().ToArbitrary(), history =>
        {
            var (live, facts, sequence) = (LiveGraph.Empty(Picture.Workspace), new List<Fact>(), 0);
            foreach (var change in history)
            {
                var (removed, added) = BitemporalRule.Apply([.. facts.Where(fact => fact.Key == change.Key)], change);
                facts = [.. facts.Except(removed), .. added];
                live = live.Apply(Change(++sequence, added, removed));
                _ = live.AsOf(Today).Facts.Referring<Employment>(NodeId.Account("A-0"));
                _ = live.AsOf(Today).Facts.All<Employment>();
            }

            var rebuilt = LiveGraph.FromFacts(Picture.Workspace, facts);
            return new[] { -60, -30, -10, 0 }.All(day =>
            {
                var (mine, theirs) = (live.AsOf(Today.AddDays(day)).Facts, rebuilt.AsOf(Today.AddDays(day)).Facts);
                return mine.All<Employment>().SequenceEqual(theirs.All<Employment>()) && Enumerable.Range(0, 4).All(account =>
                    mine.Referring<Employment>(NodeId.Account($"A-{account}")).SequenceEqual(theirs.Referring<Employment>(NodeId.Account($"A-{account}"))));
            });
        }));
    }

    [Xunit.Fact]
    public void With_WhatIf_WritesNothingAndKeepsTheSequence()
    {
        var live = LiveGraph.Empty(Picture.Workspace).Apply(Change(1, [Person("C-1", "韩梅梅")]));
        var whatIf = live.With([new Change.Retract(new FactKey(FactKind.Contact, "C-1"), DayRange.Always)]);

        Assert.Equal((1, 0, 1), (whatIf.Sequence, whatIf.AsOf(Today).Facts.All<Contact>().Count, live.AsOf(Today).Facts.All<Contact>().Count));
    }

    [Xunit.Fact]
    public void With_WhatIf_IsMarkedByWhatItSupposes()
    {
        var live = LiveGraph.Empty(Picture.Workspace).Apply(Change(1, [Person("C-1", "韩梅梅")]));
        Change gone = new Change.Retract(new FactKey(FactKind.Contact, "C-1"), DayRange.Always), joins = new Change.Assert(Person("C-2", "Li Lei"));
        var marks = new[] { live.With([gone]), live.With([joins]), live.With([gone, joins]), live.With([gone]).With([joins]) }.Select(graph => graph.Hypothesis).ToList();

        Assert.Equal(4, marks.Distinct().Count());
        Assert.Equal(marks[0], live.With([gone]).AsOf(Today).Hypothesis);
        Assert.All(marks, mark => Assert.Matches("^[0-9a-f]{16}$", mark));
        Assert.Null(live.Hypothesis);
        Assert.False(live.With([]).AsOf(Today).IsHypothetical);
    }

    private static Fact Contact(int number)
    {
        var day = Today.AddDays(-(number * 7 % 700)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var content = Picture.Contact($"I-{number}", day, (Channel)(1 + number % 14), null, $"E-{number % 20}", $"C-{number * 13 % 97}", $"C-{number * 31 % 89}");
        return Fact.Of(content with { Opportunity = number % 5 == 0 ? $"O-{number % 9}" : null }, Picture.Workspace.Zone);
    }

    private static Engine.Ties.Tie Tie(LiveGraph live, string one, string other) => live.AsOf(Today).Ties.Between(Picture.Person(one), Picture.Person(other))!;

    private static Fact Person(string id, string name) => new(new Contact { Id = id, Name = name }, DayRange.Always);

    private static CommittedChange Change(long sequence, IReadOnlyList<Fact> added, IReadOnlyList<Fact>? removed = null) =>
        new(new ChangeSetInfo(new ChangeSetHeader($"S-{sequence}", "test", "test"), sequence, DateTimeOffset.UnixEpoch), added, removed ?? []);
}
