using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms.Opinions;
using RelGraph.Testing.Algorithms;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class FriedkinJohnsenTests
{
    [Fact]
    public void Settle_TwoWhoOnlyHearEachOther_MeetAtAThird()
    {
        var settled = Settle([0, 1, 1, 0], [.5, .5], [1, -1]);

        Assert.Equal(1.0 / 3, settled[0], 12);
        Assert.Equal(-1.0 / 3, settled[1], 12);
    }

    [Fact]
    public void Settle_NobodyListens_KeepsEveryOpinion() => Assert.Equal([.4, -.2], Settle([0, 0, 0, 0], [.7, .2], [.4, -.2]));

    [Fact]
    public void Settle_Opponent_IsPushedAway()
    {
        // x = .5·(−1) + .5·0: whoever is in conflict with a supporter turns against.
        var settled = Settle([0, 0, -2, 0], [.5, .5], [1, 0]);

        Assert.Equal([1, -.5], settled);
    }

    [Fact]
    public void Settle_NobodyThere_IsEmpty() => Assert.Empty(Settle([], [], []));

    [Checker("opinion-effects")]
    [Fact]
    public void Settle_AnyGroup_SolvesItsEquationAndStaysInRange()
    {
        var groups = from count in Gen.Choose(1, 12)
                     from influence in Gen.Choose(-5, 5).ListOf(count * count)
                     from susceptibility in Gen.Choose(0, 99).ListOf(count)
                     from opinions in Gen.Choose(-100, 100).ListOf(count)
                     select (Influence: influence.Select(one => (double)one).ToArray(), Susceptibility: susceptibility.Select(one => one / 100.0).ToArray(), Opinions: opinions.Select(one => one / 100.0).ToArray());
        Check.One(Checkers.Config(17, 5), Prop.ForAll(groups.ToArbitrary(), group =>
        {
            var settled = Settle(group.Influence, group.Susceptibility, group.Opinions);
            var furthest = group.Opinions.Max(Math.Abs);
            return Enumerable.Range(0, settled.Length).All(person =>
            {
                var row = group.Influence[(person * settled.Length)..((person + 1) * settled.Length)];
                var heard = row.Sum(Math.Abs);
                var listens = heard == 0 ? settled[person] : row.Zip(settled).Sum(pair => pair.First * pair.Second) / heard;
                var expected = group.Susceptibility[person] * listens + (1 - group.Susceptibility[person]) * group.Opinions[person];
                return Math.Abs(expected - settled[person]) < 1e-9 && Math.Abs(settled[person]) <= furthest + 1e-9;
            });
        }));
    }

    [Theory]
    [InlineData(1.0)]
    [InlineData(-.1)]
    [InlineData(double.NaN)]
    public void Prepare_SusceptibilityOutOfRange_IsRefused(double susceptibility) =>
        Assert.Throws<ArgumentException>(() => FriedkinJohnsen.Prepare([0], [susceptibility]));

    [Fact]
    public void Prepare_TooMany_SaysHowMany() => Assert.StartsWith(
        "The group has 65 people: at most 64", Assert.Throws<ArgumentException>(() => FriedkinJohnsen.Prepare(new double[65 * 65], new double[65])).Message, StringComparison.Ordinal);

    private static double[] Settle(double[] influence, double[] susceptibility, double[] initial)
    {
        var settled = new double[initial.Length];
        FriedkinJohnsen.Prepare(influence, susceptibility).Settle(initial, settled);
        return settled;
    }
}
