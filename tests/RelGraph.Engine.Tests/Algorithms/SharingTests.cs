using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Algorithms.Sharing;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Tests.Algorithms;

public sealed class SharingTests
{
    [Fact]
    public void NoisyOr_OfTwoTies_IsTheHandCheckedValue() => Assert.Equal(.6204, NoisyOr.Of(.48, .27), 12);

    [Fact]
    public void NoisyOr_OfNothing_IsZero() => Assert.Equal(0, NoisyOr.Of());

    [Fact]
    public void Shares_OfAnyTies_AreTheShapleyValuesAndSumToTheWhole() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(23, 5),
        Prop.ForAll(Gen.Choose(0, 100).ListOf().Where(list => list.Count <= 9).Select(list => list.Select(one => one / 100.0).ToArray()).ToArbitrary(), chances =>
        {
            var shares = NoisyOr.Shares(chances);
            var exact = ShapleyValue.Exact(chances.Length, coalition => NoisyOr.Of([.. chances.Where((_, one) => (coalition >> one & 1) == 1)]), RunContext.Default);
            return Math.Abs(shares.Sum() - NoisyOr.Of(chances)) < 1e-9 && shares.Zip(exact.Values).All(pair => Math.Abs(pair.First - pair.Second) < 1e-12);
        }));

    [Fact]
    public void Shares_OfManyTies_StillSumToTheWhole()
    {
        var chances = Enumerable.Range(0, 200).Select(one => one % 7 / 50.0).ToArray();

        Assert.Equal(NoisyOr.Of(chances), NoisyOr.Shares(chances).Sum(), 9);
    }

    [Fact]
    public void Exact_GloveGame_GivesTheRareGloveTwoThirds()
    {
        // One left glove, two right ones; a pair is worth 1.
        var values = ShapleyValue.Exact(3, coalition => (coalition & 1) == 1 && coalition > 1 ? 1 : 0, RunContext.Default).Values;

        Assert.Equal(2.0 / 3, values[0], 12);
        Assert.Equal(1.0 / 6, values[1], 12);
    }

    [Fact]
    public void Exact_TwelvePlayers_SumsToTheTotal()
    {
        static double Worth(ulong coalition) => Math.Sin(coalition) + Math.Sqrt(coalition);

        Assert.Equal(Worth(4095) - Worth(0), ShapleyValue.Exact(12, Worth, RunContext.Default).Values.Sum(), 9);
    }

    [Fact]
    public void Sampled_FourteenPlayers_IsWithinItsErrorAndSumsToTheTotal()
    {
        static double Worth(ulong coalition) => Math.Sqrt(System.Numerics.BitOperations.PopCount(coalition & 0b10101)) + Math.Min(3, System.Numerics.BitOperations.PopCount(coalition));
        var exact = ShapleyValue.Exact(14, Worth, RunContext.Default);
        var sampled = ShapleyValue.Sampled(14, Worth, ShapleyValue.DefaultSampledOrders, new RunContext { Seed = 5 });

        Assert.Equal(Worth((1 << 14) - 1), sampled.Values.Sum(), 9);
        Assert.All(Enumerable.Range(0, 14), player => Assert.InRange(Math.Abs(sampled.Values[player] - exact.Values[player]), 0, 4 * sampled.StandardErrors[player] + 1e-12));
        Assert.Contains(sampled.StandardErrors, error => error > 0);
        Assert.False(sampled.IsExact);
    }

    [Fact]
    public void Sampled_SameSeed_GivesTheSameBits()
    {
        static double Worth(ulong coalition) => Math.Sqrt(coalition);

        Assert.Equal(ShapleyValue.Sampled(20, Worth, 10, new RunContext { Seed = 9 }).Values, ShapleyValue.Sampled(20, Worth, 10, new RunContext { Seed = 9 }).Values);
    }

    [Fact]
    public void Exact_TooManyPlayers_SaysWhatToDo() => Assert.Contains(
        "in [0, 16]; with more, use the sampled value", Assert.Throws<ArgumentOutOfRangeException>(() => ShapleyValue.Exact(17, _ => 0, RunContext.Default)).Message, StringComparison.Ordinal);
}
