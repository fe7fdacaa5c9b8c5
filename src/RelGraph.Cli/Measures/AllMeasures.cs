namespace RelGraph.Cli.Measures;

/// <summary>The measures the command line offers, in the order of its help.</summary>
internal static class AllMeasures
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Measure> List { get; } =
    [
        new KeyPersonMeasure(),
        new ChainMeasure(),
        new CustomerMeasure(),
        new EmployeeMeasure(),
        new CompanyMeasure(),
        new CompetitorMeasure(),
        new WinMeasure(),
        new BehaviourMeasure(),
    ];
}
