using Fact = RelGraph.Engine.History.Fact;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Engine.Ties;
using RelGraph.Testing.Graphs;
using RelGraph.Testing.Ties;

namespace RelGraph.Engine.Tests.Ties;

public sealed class TieLawTests
{
    private static readonly DateOnly Origin = new(2024, 1, 1);
    private static readonly string[] People = ["E-1", "E-2", "E-3", "C-1", "C-2", "C-3", "C-4", "C-王"];
    private static readonly Audience Team = new("T-1", null);

    [Xunit.Fact]
    public void Apply_AnyChangesInAnyBatches_EqualsARebuildToTheBit()
    {
        var law = Prop.ForAll(Changes.ListOf().Where(list => list.Count > 0).ToArbitrary(), Gen.Choose(1, 5).ToArbitrary(), (history, size) =>
        {
            var live = LiveGraph.Empty(Picture.Workspace);
            var record = new Record();
            foreach (var batch in history.Chunk(size))
            {
                live = live.Apply(record.Commit(batch));
                // Ties asked for in between fill the shared cache; it must never answer with what is no longer true.
                _ = People.Count(person => live.AsOf(Origin.AddDays(200)).Ties.Of(Picture.Person(person)).Count > 0);
            }

            return SameTies(live, LiveGraph.FromFacts(Picture.Workspace, record.Shuffled()));
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(41, 7), law);
    }

    [Xunit.Fact]
    public void With_AnyHypotheticalChanges_EqualsRecordingThem()
    {
        var law = Prop.ForAll(Changes.ListOf().ToArbitrary(), Changes.ListOf().ToArbitrary(), (before, hypothetical) =>
        {
            var record = new Record();
            var live = LiveGraph.Empty(Picture.Workspace).Apply(record.Commit([.. before]));
            var whatIf = live.With([.. hypothetical]);
            var recorded = live.Apply(record.Commit([.. hypothetical]));
            return whatIf.Sequence == 1 && recorded.Sequence == 2 && SameTies(whatIf, recorded);
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25).WithReplay(43, 7), law);
    }

    [Xunit.Fact]
    public void Strength_OfAnyLog_AgreesWithTheSlowReference()
    {
        var law = Prop.ForAll(Changes.ListOf().ToArbitrary(), history =>
        {
            var record = new Record();
            var live = LiveGraph.Empty(Picture.Workspace).Apply(record.Commit([.. history]));
            var day = Origin.AddDays(250);
            return Pairs().All(pair => live.AsOf(day).Ties.Between(pair.One, pair.Other)?.Strength is var fast
                && SlowTies.Strength(record.Facts, pair.One, pair.Other, day, TieParameters.Default, Picture.Workspace.Zone) is var slow
                && (fast is null ? slow is null : Math.Abs(fast.Value - slow!.Value) < 1e-6));
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(47, 7), law);
    }

    private static Gen<Change> Changes => Gen.OneOf(Contacts, Contacts, Contacts, Ratings, OptOuts, Retractions);

    private static Gen<Change> Contacts =>
        from id in Gen.Choose(0, 60)
        from day in Gen.Choose(0, 400)
        from channel in Gen.Choose(1, 14)
        from minutes in Gen.Choose(0, 200)
        from people in Gen.SubListOf(People).Where(people => people.Count is > 0 and < 8)
        from team in Gen.Choose(0, 5)
        select (Change)Assert(Picture.Contact($"I-{id}", Text(day), (Channel)channel, minutes > 150 ? null : minutes, [.. people]), team == 0);

    private static Gen<Change> Ratings =>
        from id in Gen.Choose(0, 9)
        from day in Gen.Choose(0, 400)
        from pair in Gen.Choose(0, 11)
        from level in Gen.Choose(1, 5)
        select (Change)Assert(new Judgement { Id = $"J-{id}", Author = People[pair % 3], On = Origin.AddDays(day), Aspect = JudgementAspect.Closeness, Contact = People[3 + pair / 3], Level = level }, false);

    private static Gen<Change> OptOuts =>
        from who in Gen.Choose(3, 7)
        from optedOut in Gen.Elements(true, false, false)
        select (Change)Assert(new Contact { Id = People[who], Name = "王芳", OptedOut = optedOut }, false);

    private static Gen<Change> Retractions =>
        from id in Gen.Choose(0, 60)
        from day in Gen.Choose(0, 400)
        from length in Gen.Elements(20, 10_000)
        select (Change)new Change.Retract(new FactKey(FactKind.Interaction, $"I-{id}"), new DayRange(Origin.AddDays(day), Origin.AddDays(day + length)));

    private static Change.Assert Assert(FactContent content, bool restricted) =>
        new Change.Assert(Fact.Of(content, Picture.Workspace.Zone) with { Visibility = restricted ? Visibility.Team("T-1") : Visibility.Shared });

    private static string Text(int day) => Origin.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<(NodeId One, NodeId Other)> Pairs() =>
        from one in People from other in People where string.CompareOrdinal(one, other) < 0 select (Picture.Person(one), Picture.Person(other));

    private static bool SameTies(LiveGraph left, LiveGraph right) =>
        new[] { 0, 100, 200, 399, 900 }.SelectMany(day => new[] { Audience.Workspace, Team }.Select(audience => (Day: Origin.AddDays(day), audience))).All(view =>
        {
            var (mine, theirs) = (left.AsOf(view.Day, view.audience), right.AsOf(view.Day, view.audience));
            return mine.Ties.People.SequenceEqual(theirs.Ties.People)
                && Pairs().All(pair => Bits(mine.Ties.Between(pair.One, pair.Other)) == Bits(theirs.Ties.Between(pair.One, pair.Other)))
                && People.All(person => mine.Ties.Of(Picture.Person(person)).Select(Bits).SequenceEqual(theirs.Ties.Of(Picture.Person(person)).Select(Bits)))
                && People.All(person => mine.Interactions.Of(Picture.Person(person)).Select(one => one.Id).SequenceEqual(theirs.Interactions.Of(Picture.Person(person)).Select(one => one.Id)));
        });

    private static string Bits(Tie? tie) => tie is null
        ? ""
        : string.Join(' ', new[] { tie.Strength, tie.Observed, tie.EvidenceMass, tie.TotalMass, tie.Confidence, tie.Alpha, tie.Beta, tie.Terms.Overlap ?? -1 }.Select(BitConverter.DoubleToInt64Bits))
            + $" {tie.LastContact} {tie.LastTwoWayContact} {tie.Interactions} {string.Join(',', tie.Judgements)}";

    /// <summary>A record kept by the bitemporal rule alone.</summary>
    private sealed class Record
    {
        private long _sequence;

        public List<Fact> Facts { get; } = [];

        public CommittedChange Commit(IReadOnlyList<Change> changes)
        {
            var before = Facts.ToList();
            foreach (var change in changes)
            {
                var (supersede, record) = BitemporalRule.Apply([.. Facts.Where(fact => fact.Key == change.Key)], change);
                Facts.RemoveAll(fact => supersede.Any(old => ReferenceEquals(old, fact)));
                Facts.AddRange(record);
            }

            _sequence++;
            var info = new ChangeSetInfo(new ChangeSetHeader($"S-{_sequence}", "test", "test"), _sequence, DateTimeOffset.UnixEpoch);
            return new CommittedChange(
                info, [.. Facts.Where(fact => !before.Any(old => ReferenceEquals(old, fact)))], [.. before.Where(old => !Facts.Any(fact => ReferenceEquals(fact, old)))]);
        }

        public IEnumerable<Fact> Shuffled() => Facts.OrderBy(fact => fact.Key.Id.Aggregate(17, (hash, unit) => unchecked(hash * 31 + unit)) % 13).ThenByDescending(fact => fact.Key.Id, StringComparer.Ordinal);
    }
}
