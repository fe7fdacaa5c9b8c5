using RelGraph.Engine.Execution;

namespace RelGraph.Simulation.Tests;

public sealed class SimulationOptionsTests
{
    [Fact]
    public void Validate_Defaults_NoErrors() => Assert.Empty(new SimulationOptions().Validate());

    [Fact]
    public void Run_SeveralBadOptions_AllReportedWithRangeAndValue()
    {
        var bad = new SimulationOptions { Accounts = 0, ChineseShare = double.NaN, CaptureBias = 2 };

        var error = Assert.Throws<InvalidSimulationException>(() => CompanySimulator.Run(bad, RunContext.Default));

        Assert.Equal("INVALID_VALUE", error.Code);
        Assert.Equal(
            ["Accounts must be in [1, 1000000] but was 0.", "ChineseShare must be in [0, 1] but was NaN.", "CaptureBias must be in [-1, 1] but was 2."],
            error.Errors);
    }

    [Fact]
    public void Validate_MoreContactsThanFit_ReportsTheProduct() =>
        Assert.Equal(
            "Accounts times ContactsPerAccount must be at most 100000000 but was 1000000000.",
            Assert.Single(new SimulationOptions { Accounts = 1_000_000, ContactsPerAccount = 1_000 }.Validate()));

    [Fact]
    public void StartDate_FourYears_IsTheDayAfterFourYearsBefore() => Assert.Equal(new DateOnly(2022, 7, 1), new SimulationOptions().StartDate);
}
