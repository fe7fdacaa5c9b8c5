using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms.Voting;
using RelGraph.Engine.Execution;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class VotingTests
{
    [Fact]
    public void Run_ThreeVotersOfTwoOneOne_HaveTheHandCheckedPower()
    {
        var game = new VotingGame(3, [2, 1, 1]);

        Assert.True(Same([.6, .2, .2], Banzhaf.Run(game, RunContext.Default).Shares));
        Assert.True(Same([2.0 / 3, 1.0 / 6, 1.0 / 6], ShapleyShubik.Run(game, RunContext.Default).Shares));
    }

    [Fact]
    public void Run_Nobody_IsEmpty() => Assert.Empty(Banzhaf.Run(new VotingGame(1, []), RunContext.Default).Raw);

    [Fact]
    public void Run_QuotaOutOfReach_GivesNobodyPower() => Assert.Equal([0.0, 0], ShapleyShubik.Run(new VotingGame(9, [1, 2]), RunContext.Default).Shares);

    [Fact]
    public void Run_Dictator_HasAllPower() => Assert.Equal([1.0, 0, 0], Banzhaf.Run(new VotingGame(5, [5, 2, 2]), RunContext.Default).Shares);

    [Checker("banzhaf", "shapley-shubik")]
    [Fact]
    public void Run_AnyVote_AgreesWithTryingEverything()
    {
        var games = from count in Gen.Choose(1, 6)
                    from weights in Gen.Choose(0, 5).ListOf(count)
                    from quota in Gen.Choose(1, 12)
                    from vetoes in Gen.SubListOf(Enumerable.Range(0, count))
                    from any in Gen.Elements(true, false)
                    select new VotingGame(quota, [.. weights], any ? vetoes : []);
        Check.One(Checkers.Config(19, 5), Prop.ForAll(games.ToArbitrary(), game =>
            Same(Banzhaf.Run(game, RunContext.Default).Raw, SlowVoting.Banzhaf(game)) && Same(ShapleyShubik.Run(game, RunContext.Default).Raw, SlowVoting.ShapleyShubik(game))));
    }

    [Fact]
    public void Run_FiftyEqualVoters_ShareEqually() =>
        Assert.All(ShapleyShubik.Run(new VotingGame(26, [.. Enumerable.Repeat(1, 50)]), RunContext.Default).Raw, power => Assert.Equal(.02, power, 12));

    [Fact]
    public void Game_QuotaOfZero_IsRefused() => Assert.StartsWith(
        "The quota must be in [1, 100000] but was 0", Assert.Throws<ArgumentException>(() => new VotingGame(0, [1])).Message, StringComparison.Ordinal);

    private static bool Same(IEnumerable<double> one, IEnumerable<double> other) => one.Zip(other).All(pair => Math.Abs(pair.First - pair.Second) < 1e-12);
}
