using System.Globalization;
using RelGraph.Cli.Output;
using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Cli.Tests.Output;

public class NumberTextTests
{
    [Theory]
    [InlineData(4.21, "+4.2")]
    [InlineData(-4.26, "−4.3")]
    [InlineData(-0.04, "0.0")]
    [InlineData(0.04, "0.0")]
    public void Change_OfAnyNumber_CarriesItsSign(double value, string expected) => Assert.Equal(expected, NumberText.Change(value));

    [Fact]
    public void Points_ThatRoundToNothing_HaveNoSign() => Assert.Equal("0.0", NumberText.Points(-0.01));

    [Theory]
    [InlineData(120_000_000, "CNY", "CNY 1,200,000")]
    [InlineData(-150, "USD", "USD −1.50")]
    [InlineData(1200, "JPY", "JPY 1,200")]
    [InlineData(1234, "KWD", "KWD 1.234")]
    public void Amount_OfAnyCurrency_HasItsDecimalsOnlyWhereNeeded(long minor, string currency, string expected) => Assert.Equal(expected, NumberText.Amount(new Money(minor, currency)));

    [Fact]
    public void Numbers_InAnotherCulture_AreTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal("61.4", NumberText.Points(61.4));
            Assert.Equal("48–74", NumberText.Range(new Interval(48.2, 73.6)));
            Assert.Equal("1,234,567", NumberText.Count(1_234_567));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
