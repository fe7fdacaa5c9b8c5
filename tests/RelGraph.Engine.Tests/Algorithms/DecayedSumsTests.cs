using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms.Decay;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class DecayedSumsTests
{
    private const int Ties = 4;
    private static readonly DecayedSumsOptions Today = new() { AsOf = 1000 };

    private static readonly Arbitrary<DecayEvent[]> AnyEvents = Gen.ArrayOf(
        from tie in Gen.Choose(0, Ties - 1)
        from day in Gen.Choose(-3000, 1100)
        from thousandths in Gen.Choose(-2_000_000, 5_000_000)
        select new DecayEvent(tie, day, thousandths / 1000f)).ToArbitrary();

    [Fact]
    public void Run_Nothing_IsZero() => Assert.Equal([0.0, 0.0], Sums(2, Today));

    [Fact]
    public void Run_NoTies_IsEmpty() => Assert.Empty(Sums(0, Today));

    [Fact]
    public void Run_OneHalfLife_CountsHalf() =>
        Assert.Equal([1.5, .25, 0.0], Sums(3, Today, new(0, 1000, 1), new(0, 910, 1), new(1, 820, 1), new(2, 1001, 7)));

    [Fact]
    public void Run_BeyondWhatCounts_IsZeroAndNotAnError() =>
        Assert.Equal([0.0], Sums(1, new() { AsOf = DecayEvents.FarthestDay, HalfLifeDays = .01 }, new DecayEvent(0, -DecayEvents.FarthestDay, 1), new DecayEvent(0, 0, 1 << 20)));

    [Fact]
    public void Run_FarLater_DoesNotCount() => Assert.Equal([0.0], Sums(1, new() { AsOf = -DecayEvents.FarthestDay }, new DecayEvent(0, DecayEvents.FarthestDay, 1)));

    [Fact]
    public void Run_NegativeAmounts_Subtract() => Assert.Equal([-.5], Sums(1, Today, new(0, 1000, 1), new(0, 1000, -1.5f)));

    [Xunit.Fact]
    public void Run_AnyEvents_IsTheSumOfTheDefinition() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(10_000).WithReplay(41, 7), Prop.ForAll(AnyEvents, events =>
        Sums(Ties, Today, events).Select((sum, tie) => Math.Abs(sum - events.Where(one => one.Tie == tie && one.Day <= 1000).Sum(one => one.Amount * Math.Pow(.5, (1000 - one.Day) / 90.0)))).Max() <= 1e-9 * (1 + events.Length)));

    [Xunit.Fact]
    public void Merge_AnySplit_HasTheBitsOfTheWhole() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(41, 9), Prop.ForAll(AnyEvents, Gen.Choose(0, 30).ToArbitrary(), (events, cut) =>
    {
        var (left, right) = (events.Take(cut), events.Skip(cut).Reverse());
        return Of(left).Merge(Of(right)).Values.SequenceEqual(Of(events).Values) && Of(right).Merge(Of(left)).Values.SequenceEqual(Of(events).Values);
    }));

    [Fact]
    public void Run_TwoThreads_GiveTheBitsOfOne()
    {
        var random = SeededRandom.For(7, 1);
        var events = DecayEvents.Of(50_000, Enumerable.Range(0, 400_000).Select(_ => new DecayEvent(random.NextBelow(50_000), random.NextBelow(1000), random.NextBelow(100) / 7f)).ToArray());

        Assert.Equal(DecayedSums.Run(events, Today, RunContext.Default).Values, DecayedSums.Run(events, Today, new RunContext { MaxThreads = 2 }).Values);
    }

    [Fact]
    public void Merge_OtherDay_SaysWhatToDo() => Assert.Equal(
        "Sums of 4 ties as of day 1000 with a half-life of 90 days do not merge with those of 4 ties as of day 999 with 90 days: take them as of the same day with the same half-life. (Parameter 'other')",
        Assert.Throws<ArgumentException>(() => Of([]).Merge(DecayedSums.Run(DecayEvents.Of(Ties, []), new() { AsOf = 999 }, RunContext.Default))).Message);

    [Fact]
    public void Merge_BeyondWhatIsHeld_IsRefused()
    {
        var much = DecayedSums.Run(DecayEvents.Of(1, Enumerable.Repeat(new DecayEvent(0, 1000, 1 << 20), 1 << 10)), Today, RunContext.Default);
        var more = Enumerable.Range(0, 2).Aggregate(much, (sum, _) => sum.Merge(sum));

        Assert.Contains("larger unit", Assert.Throws<ArgumentException>(() => more.Merge(more).Merge(more.Merge(more))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, 1f, "ties are numbered 0 to 3")]
    [InlineData(-1, 1f, "ties are numbered 0 to 3")]
    [InlineData(0, float.NaN, "has the amount NaN")]
    [InlineData(0, float.PositiveInfinity, "has the amount Infinity")]
    [InlineData(0, 1e7f, "has the amount 10000000")]
    public void Of_BadEvent_IsRefused(int tie, float amount, string message) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => DecayEvents.Of(Ties, [new(tie, 0, amount)])).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_DayOutOfRange_IsRefused() =>
        Assert.Contains("count from a nearer day", Assert.Throws<ArgumentException>(() => DecayEvents.Of(1, [new(0, int.MinValue, 1)])).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_TooMuchForOneTie_IsRefused() =>
        Assert.Contains("add up to more than", Assert.Throws<ArgumentException>(() => DecayEvents.Of(1, Enumerable.Repeat(new DecayEvent(0, 0, 1 << 20), 1025))).Message, StringComparison.Ordinal);

    [Fact]
    public void Options_OutOfRange_AreRefused() => Assert.Throws<InvalidOptionsException>(() => new DecayedSumsOptions { AsOf = 0, HalfLifeDays = 0 }.Validate());

    [Fact]
    public void Run_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() => DecayedSums.Run(DecayEvents.Of(1, []), Today, new RunContext { Cancellation = new CancellationToken(true) }));

    private static DecayedSumsResult Of(IEnumerable<DecayEvent> events) => DecayedSums.Run(DecayEvents.Of(Ties, events), Today, RunContext.Default);

    private static IReadOnlyList<double> Sums(int ties, DecayedSumsOptions options, params DecayEvent[] events) => DecayedSums.Run(DecayEvents.Of(ties, events), options, RunContext.Default).Values;
}
