using RelGraph.Engine.Algorithms.Sharing;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Parameters;
using RelGraph.Scoring.Tests.Docs;
using RelGraph.Scoring.Valuation;
using RelGraph.Scoring.Valuation.Drivers;

namespace RelGraph.Scoring.Tests.Valuation;

public sealed class ValueSplitTests
{
    [Fact]
    public void Split_OfAnyDeal_AddsUpToTheMinorUnit()
    {
        var split = Split(Known());

        Assert.Equal(split.Value.Expected.MinorUnits, split.Neutral.MinorUnits + split.Drivers.Sum(part => part.Amount.MinorUnits));
        Assert.Equal(split.Drivers[(int)ValueDriver.Relationship].Amount.MinorUnits, split.NeedsEvidence.MinorUnits + split.People.Sum(part => part.Amount?.MinorUnits ?? 0));
        Assert.All(split.People.Where(part => part.Holders.Count > 0), part => Assert.Equal(part.Amount!.Value.MinorUnits, part.Holders.Sum(holder => holder.Amount.MinorUnits)));
        Assert.All(split.Drivers, part => Assert.InRange(part.Amount.MinorUnits, Math.Floor(part.Range.Low) - 1, Math.Ceiling(part.Range.High) + 1));
        Assert.Equal(Enum.GetValues<ValueDriver>(), split.Drivers.Select(part => part.Driver));
    }

    [Fact]
    public void Split_OfAView_IsPositiveWhereItIsGoodAndNegativeWhereItIsBad()
    {
        var (good, bad) = (Split(Known(solution: .8, price: -.8)), Split(Known(solution: -.8, price: .8)));

        Assert.True(Amount(good, ValueDriver.Solution) > 0 && Amount(bad, ValueDriver.Solution) < 0);
        Assert.True(Amount(good, ValueDriver.Price) < 0 && Amount(bad, ValueDriver.Price) > 0);
    }

    [Fact]
    public void Split_WhereNobodyHasAViewOfThePrice_GivesThePriceNothing() => Assert.Equal(0, Amount(Split(Known(price: null)), ValueDriver.Price));

    [Fact]
    public void Split_WhereNoSeatIsKnown_LeavesAllToTheNeutralDealAndItsBehaviour()
    {
        var split = Split(Quoted());

        Assert.Empty(split.People);
        Assert.Equal((0, 0, 0), (Amount(split, ValueDriver.Relationship), Amount(split, ValueDriver.Solution), Amount(split, ValueDriver.Price)));
        Assert.Equal(split.Value.Expected.MinorUnits, split.Neutral.MinorUnits + Amount(split, ValueDriver.Behaviour));
    }

    [Fact]
    public void Split_OfAPersonNobodyKnows_NeedsEvidence()
    {
        var split = Split(Known().Contact("C-9", "陌生人").Seat("C-9", BuyingRole.Evaluator));

        var stranger = split.People.Single(part => part.Contact == "C-9");
        Assert.Null(stranger.Amount);
        Assert.Null(stranger.Range);
        Assert.Equal(stranger, split.People[^1]);
    }

    [Fact]
    public void Split_AskedTwice_IsTheSameToTheBit()
    {
        var (one, other) = (Split(Known()), Split(Known()));

        Assert.Equal(one.Drivers.Select(part => (part.Amount, part.Range)), other.Drivers.Select(part => (part.Amount, part.Range)));
        Assert.Equal(one.People.Select(part => (part.Contact, part.Amount, part.Range)), other.People.Select(part => (part.Contact, part.Amount, part.Range)));
    }

    [Fact]
    public void Split_OfADealWithoutAnAmount_IsNone() => Assert.Null(new Scorebook(new Deal().Graph(), ScoringParameters.Default).ValueSplit("O-1"));

    [Fact]
    public void Split_OfADeal_IsTheAverageOverAllOrdersThatKeepThePeopleTogether()
    {
        // The definition, order by order: the drivers in any order, and when the relationship's turn comes its people in any order.
        var book = new Scorebook(Known().Graph(), ScoringParameters.Default);
        var game = book.StakesOf("O-1")!.Game(book);
        var (drivers, people, orders) = (new double[4], new double[2], 0);
        foreach (var order in Orders([0, 1, 2, 3]))
        {
            foreach (var inner in Orders([0, 1]))
            {
                orders++;
                var (joined, related, worth) = (0UL, 0UL, game.Worth(0, 0));
                foreach (var driver in order)
                {
                    var before = worth;
                    joined |= 1UL << driver;
                    foreach (var person in driver == (int)ValueDriver.Relationship ? inner : [])
                    {
                        var alone = worth;
                        related |= 1UL << person;
                        worth = game.Worth(joined, related);
                        people[person] += worth - alone;
                    }

                    worth = game.Worth(joined, related);
                    drivers[driver] += worth - before;
                }
            }
        }

        var split = GameSplit.Of(book.StakesOf("O-1")!.Game(book), 2, 12, 2_000, RunContext.Default);

        Assert.All(Enumerable.Range(0, 4), driver => Assert.Equal(drivers[driver] / orders, split.Drivers[driver], 6));
        Assert.All(Enumerable.Range(0, 2), person => Assert.Equal(people[person] / orders, split.People[person], 6));
        Assert.Equal(book.Value("O-1")!.Expected.MinorUnits, split.Neutral + split.Drivers.Sum(), 1.0);
    }

    [Theory]
    [InlineData(new[] { .4, .4, .2 }, 1, new long[] { 1, 0, 0 })]
    [InlineData(new[] { -.5, 10.5 }, 10, new long[] { 0, 10 })]
    [InlineData(new[] { 1.9, 2.9, -4.8 }, 0, new long[] { 2, 3, -5 })]
    public void Parts_OfEitherSign_AddUpAndStayBesideTheirValue(double[] parts, long total, long[] expected) =>
        Assert.Equal(expected, MoneySplit.OfParts(new(total, "CNY"), parts).Select(part => part.MinorUnits));

    [Fact]
    public void Parts_OfAnotherTotal_AreRefused() => Assert.Throws<ArgumentException>(() => MoneySplit.OfParts(new(100, "CNY"), [1.0, 2.0]));

    [Fact]
    public void Page_EveryLine_ComesOutOnACalculator()
    {
        var page = CalculatorPage.Read("money.md");

        Assert.Equal(3, page.Lines.Count);
        Assert.Empty(page.Offenders());
        var split = ShapleyValue.Exact(2, coalition => coalition switch { 0 => 100, 1 => 130, 2 => 160, _ => 220 }, RunContext.Default);
        Assert.Equal((page["relationship"], page["solution"]), (split.Values[0], split.Values[1]));
    }

    private static long Amount(ValueSplit split, ValueDriver driver) => split.Drivers[(int)driver].Amount.MinorUnits;

    private static ValueSplit Split(Deal deal) => new Scorebook(deal.Graph(), ScoringParameters.Default).ValueSplit("O-1")!;

    private static Deal Known(double? solution = .5, double? price = -.2) => Quoted()
        .Contact("C-1", "陈总").Seat("C-1", BuyingRole.Approver).Stance("C-1", SupportLevel.Supporter, solution, price)
        .Contact("C-2", "Anna").Seat("C-2", BuyingRole.Evaluator).Stance("C-2", SupportLevel.Neutral, solution, price)
        .Meet("E-1", "C-1", 9).Meet("E-1", "C-1", 40).Meet("E-2", "C-1", 20).Meet("E-2", "C-2", 30).Meet("E-2", "C-2", 5);

    private static Deal Quoted() => new Deal().Add(new Quote { Id = "Q-1", Opportunity = "O-1", On = Deal.Today.AddDays(-5), Amount = Money.Of(100_000, "CNY") });

    private static IEnumerable<int[]> Orders(int[] items) => items.Length == 0
        ? [[]]
        : items.SelectMany(first => Orders([.. items.Where(item => item != first)]).Select(rest => (int[])[first, .. rest]));
}
