using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Tests.Firms;
using RelGraph.Scoring.Valuation;

namespace RelGraph.Scoring.Tests.Valuation;

public sealed class AccountMarginsTests
{
    private const string Today = "2026-03-31";

    [Fact]
    public void ExpectedMargin_RunningContract_CountsItsDaysInTheHorizon()
    {
        var margin = SmallFirm.WithTwoCustomers().Contract("V-1", "A-1", "2026-01-01", "2026-12-31", 365_000).Book(Today).ExpectedMargin("A-1");

        Assert.Equal(Money.Of(275_000 * .3m, "CNY"), margin.Expected);
        Assert.False(margin.IsMedian);
    }

    [Theory]
    [InlineData("2024-01-01", "2025-12-31", 0)]
    [InlineData("2026-04-01", "2026-12-31", 0)]
    [InlineData("2026-03-31", null, 364.0 / 365)]
    [InlineData("2026-04-01", null, 0)]
    [InlineData("2026-01-01", "2027-12-31", .5)]
    public void RunningShare_OfAContract_IsItsShareOfDaysInTheHorizon(string from, string? ends, double expected)
    {
        var contract = new Contract
        {
            Id = "V", Account = "A", Type = ContractKind.Project, SignedOn = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
            EndsOn = ends is null ? null : DateOnly.Parse(ends, System.Globalization.CultureInfo.InvariantCulture),
        };

        Assert.Equal(expected, AccountMargins.RunningShare(contract, new DateOnly(2026, 3, 31), new ValuationParameters()), 9);
    }

    [Fact]
    public void RunningShare_OfAFramework_IsNothing() =>
        Assert.Equal(0, AccountMargins.RunningShare(
            new Contract { Id = "V", Account = "A", Type = ContractKind.Framework, SignedOn = new DateOnly(2026, 1, 1) }, new DateOnly(2026, 3, 31), new ValuationParameters()));

    [Fact]
    public void ExpectedMargin_AccountWithoutBusiness_TakesItsSegmentsMedian()
    {
        var book = SmallFirm.WithTwoCustomers().Contract("V-1", "A-1", "2026-01-01", "2026-12-31", 365_000).Book(Today);

        Assert.True(book.ExpectedMargin("A-2").IsMedian);
        Assert.Equal(book.ExpectedMargin("A-1").Expected, book.ExpectedMargin("A-2").Expected);
    }

    [Fact]
    public void ExpectedMargin_NoMoneyAnywhere_IsUnknownAndAccountsCountTheSame()
    {
        var book = SmallFirm.WithTwoCustomers().Book(Today);

        Assert.False(book.Margins.HasMoney);
        Assert.Null(book.ExpectedMargin("A-1").Expected);
        Assert.Equal(1, book.Margins.WeightOf("A-2"));
    }

    [Fact]
    public void ExpectedMargin_OpenDeal_IsProbabilityTimesAmountTimesMargin()
    {
        var book = SmallFirm.WithTwoCustomers()
            .Add(new Offering { Id = "P-1", Name = "MES", MarginPercent = 40 })
            .Deal("O-1", "A-1", "2026-01-01", "bid 2026-02-01", 1_000_000, offering: "P-1")
            .Book(Today);

        var value = book.Value("O-1")!;
        Assert.Equal(.4, value.MarginRate);
        Assert.Equal(book.WinProbability("O-1").Probability!.Value * 400_000 * 100, value.ExpectedMargin, 3);
        Assert.Equal((long)Math.Round(value.ExpectedMargin), book.ExpectedMargin("A-1").Expected!.Value.MinorUnits);
    }

    [Fact]
    public void Value_LastQuote_ReplacesTheSellersAmount()
    {
        var firm = SmallFirm.WithTwoCustomers().Deal("O-1", "A-1", "2026-01-01", "bid 2026-02-01", 1_000_000)
            .Add(new Quote { Id = "Q-1", Opportunity = "O-1", On = new DateOnly(2026, 2, 1), Amount = Money.Of(950_000, "CNY"), Round = 1 })
            .Add(new Quote { Id = "Q-2", Opportunity = "O-1", On = new DateOnly(2026, 3, 1), Amount = Money.Of(900_000, "CNY"), Round = 2 });

        Assert.Equal(Money.Of(950_000, "CNY"), firm.Book("2026-02-15").Value("O-1")!.Amount);
        Assert.Equal(Money.Of(900_000, "CNY"), firm.Book(Today).Value("O-1")!.Amount);
    }

    [Fact]
    public void Convert_DatedRates_UsesTheLastOneBeforeTheDay()
    {
        var firm = SmallFirm.WithTwoCustomers().Add(Rate("USD", "CNY", 7.0m, "2026-01-01"));
        var currencies = firm.Book(Today).Currencies;

        Assert.Equal(Money.Of(700, "CNY"), currencies.Convert(Money.Of(100, "USD"), new DateOnly(2026, 2, 1)));
        Assert.Null(currencies.Convert(Money.Of(100, "USD"), new DateOnly(2025, 12, 31)));
        Assert.Null(currencies.Convert(Money.Of(100, "JPY"), new DateOnly(2026, 2, 1)));
        Assert.Equal(Money.Of(5, "CNY"), currencies.Convert(Money.Of(5, "CNY"), DateOnly.MinValue));
    }

    [Fact]
    public void Convert_OnlyTheOppositeRate_IsTurnedRound() =>
        Assert.Equal(
            Money.Of(8, "CNY"),
            SmallFirm.WithTwoCustomers().Add(Rate("CNY", "EUR", .125m, "2026-01-01")).Book(Today).Currencies.Convert(Money.Of(1, "EUR"), new DateOnly(2026, 2, 1)));

    private static ExchangeRate Rate(string from, string to, decimal rate, string on) =>
        new() { FromCurrency = from, ToCurrency = to, Rate = rate, On = RelGraph.Testing.Graphs.Picture.Day(on) };
}
