using FsCheck;
using FsCheck.Fluent;
using RelGraph.Scoring.Relationships.Capital;

namespace RelGraph.Scoring.Tests.Relationships.Capital;

public sealed class ClosenessSharesTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(20260102UL, 11UL);

    [Fact]
    public void Shapley_TwoPeople_SplitsTheOverlapInHalf()
    {
        var shares = ClosenessShares.Shapley([.48, .27]);

        Assert.Equal(.48 - (.48 * .27 / 2), shares[0], 12);
        Assert.Equal(.27 - (.48 * .27 / 2), shares[1], 12);
        Assert.Equal(.6204, shares.Sum(), 12);
    }

    [Fact]
    public void Shapley_Nobody_IsEmpty() => Assert.Empty(ClosenessShares.Shapley([]));

    [Fact]
    public void Shapley_AnyNumberOfPeople_AddsUpToTheCloseness() =>
        Check.One(Seeded, Prop.ForAll(Strengths.ToArbitrary(), strengths =>
            Math.Abs(ClosenessShares.Shapley(strengths).Sum() - ClosenessShares.Closeness(strengths)) < 1e-9));

    [Fact]
    public void Shapley_OfSixPeople_EqualsTheMeanOverAllOrders()
    {
        double[] strengths = [.9, .1, .5, .33, .72, .05];
        var expected = new double[6];
        var orders = 0;
        foreach (var order in Orders([0, 1, 2, 3, 4, 5], 0))
        {
            var apart = 1.0;
            foreach (var person in order)
            {
                expected[person] += apart * strengths[person];
                apart *= 1 - strengths[person];
            }

            orders++;
        }

        Assert.Equal(720, orders);
        var shares = ClosenessShares.Shapley(strengths);
        Assert.All(Enumerable.Range(0, 6), person => Assert.Equal(expected[person] / orders, shares[person], 12));
    }

    [Fact]
    public void Exclusive_IsTheClosenessLostWhenOneLeaves()
    {
        double[] strengths = [.48, .27, .6];

        Assert.Equal(ClosenessShares.Closeness(strengths) - ClosenessShares.Closeness([.48, .6]), ClosenessShares.Exclusive(strengths, 1), 12);
    }

    private static Gen<double[]> Strengths =>
        Gen.Choose(0, 1000).Select(step => step / 1000.0).ArrayOf().Where(array => array.Length <= 80);

    private static IEnumerable<int[]> Orders(int[] items, int from)
    {
        if (from == items.Length)
        {
            yield return [.. items];
        }

        for (var i = from; i < items.Length; i++)
        {
            (items[from], items[i]) = (items[i], items[from]);
            foreach (var order in Orders(items, from + 1))
            {
                yield return order;
            }

            (items[from], items[i]) = (items[i], items[from]);
        }
    }
}
