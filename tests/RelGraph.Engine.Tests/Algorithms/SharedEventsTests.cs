using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class SharedEventsTests
{
    [Fact]
    public void Ties_EventOfThree_GivesEachPairHalf() =>
        Assert.Equal([new(0, 1, .5), new(0, 2, .5), new(1, 0, .5), new(1, 2, .5), new(2, 0, .5), new(2, 1, .5)], CsrGraph.Relationships(Ties(3, [new SharedEvent([2, 0, 1, 1])])));

    [Fact]
    public void Strengths_EventsOfAnySize_GiveEachParticipantTheirWeight() =>
        Assert.Equal([3.0, 1, 3, 2, 0], SharedEvents.Strengths(5, [new([0, 1, 2]), new([0, 2, 3], 2), new([4]), new([])], SharedEventsOptions.Default, RunContext.Default));

    [Fact]
    public void Strengths_WithoutDiscount_LetLargeEventsOutweigh() =>
        Assert.Equal([3.0, 2, 2, 1], SharedEvents.Strengths(4, [new([0, 1, 2]), new([0, 3])], new() { SizeDiscount = 0 }, RunContext.Default));

    [Fact]
    public void Strengths_AnyEvents_AreThoseOfTheTies() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(45, 5), Prop.ForAll(
        Gen.Choose(0, 6).ListOf().Select(people => new SharedEvent([.. people], 1 + people.Count)).ListOf().ToArbitrary(), Gen.Elements(0, .5, 1, 2).ToArbitrary(), (events, discount) =>
        {
            var options = new SharedEventsOptions { SizeDiscount = discount };
            var ties = SharedEvents.Ties(7, events, options, RunContext.Default);
            return Degree.Run(ties, DegreeOptions.Default, RunContext.Default).Strengths.Zip(SharedEvents.Strengths(7, events, options, RunContext.Default)).All(pair => Math.Abs(pair.First - pair.Second) < 1e-9);
        }));

    [Fact]
    public void Strengths_EventOfAMillion_NeedsNoTies() =>
        Assert.Equal(1, SharedEvents.Strengths(1_000_000, [new([.. Enumerable.Range(0, 1_000_000)])], SharedEventsOptions.Default, RunContext.Default)[77], 9);

    [Theory]
    [InlineData(-1, 1, "An event names participant -1: nodes are numbered 0 to 2.")]
    [InlineData(3, 1, "An event names participant 3: nodes are numbered 0 to 2.")]
    [InlineData(1, -2, "An event has weight -2: weights must be finite and at least 0.")]
    [InlineData(1, double.NaN, "An event has weight NaN: weights must be finite and at least 0.")]
    [InlineData(1, double.PositiveInfinity, "An event has weight Infinity: weights must be finite and at least 0.")]
    public void Ties_ImpossibleEvent_IsRefused(int participant, double weight, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => Ties(3, [new SharedEvent([participant, 0], weight)])).Message, StringComparison.Ordinal);

    [Fact]
    public void Ties_NoNodesNoEvents_IsEmpty() => Assert.Equal(0, Ties(0, []).NodeCount);

    [Fact]
    public void Options_OutOfRange_IsRefused() => Assert.Equal(
        "SharedEventsOptions cannot be used: SizeDiscount must be in [0, 2] but was -1. Correct these values.",
        Assert.Throws<InvalidOptionsException>(() => new SharedEventsOptions { SizeDiscount = -1 }.Validate()).Message);

    [Fact]
    public void Ties_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() =>
        SharedEvents.Ties(3, [new([0, 1])], SharedEventsOptions.Default, new RunContext { Cancellation = new CancellationToken(true) }));

    private static CsrGraph Ties(int nodes, IEnumerable<SharedEvent> events) => SharedEvents.Ties(nodes, events, SharedEventsOptions.Default, RunContext.Default);
}
