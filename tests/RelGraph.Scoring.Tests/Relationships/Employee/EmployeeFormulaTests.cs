using RelGraph.Scoring.Relationships.Employee;

namespace RelGraph.Scoring.Tests.Relationships.Employee;

public sealed class EmployeeFormulaTests
{
    private static readonly EmployeeParameters Defaults = new();

    [Fact]
    public void Cap_AtTheReference_IsHalf() => Assert.Equal(.5, EmployeeFormula.Cap(120_000, 120_000), 12);

    [Fact]
    public void Points_NoCapital_IsNothing() =>
        Assert.Equal((0, 0, 0, 0), EmployeeFormula.Points(Inputs(0, 0, 100, .9, .1), Defaults));

    [Fact]
    public void Points_AllAtTheirBest_ApproachesOneHundred()
    {
        var (capital, reach, broker, safe) = EmployeeFormula.Points(Inputs(1e12, 0, 1, 1, 0), Defaults);

        Assert.Equal(100, capital + reach + broker + safe, 9);
    }

    [Fact]
    public void Safe_EverythingExclusive_IsNothing() => Assert.Equal(0, EmployeeFormula.Safe(50, 50));

    [Fact]
    public void LeaveProbability_NoHistory_IsThePrior() => Assert.Equal(.1, EmployeeFormula.LeaveProbability(0, 0, Defaults), 12);

    [Fact]
    public void LeaveProbability_FirmsOwnLeavers_UpdateThePrior() =>
        Assert.Equal(13.0 / 110, EmployeeFormula.LeaveProbability(12, 100, Defaults), 12);

    private static EmployeeInputs Inputs(double capital, double exclusive, double reference, double reach, double constraint) => new()
    {
        Capital = capital, Exclusive = exclusive, Reference = reference, Reach = reach, Constraint = constraint, ReachDeviation = 0, Held = [],
    };
}
