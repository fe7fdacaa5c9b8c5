using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Winning;

/// <summary>Parameters of the win model, levels L0 and L1 (scoring.md 7.3).</summary>
public sealed record WinningParameters
{
    private static readonly SortedDictionary<string, double> Nothing = new(StringComparer.Ordinal);

    /// <summary>Weight β of the decision chain: log-odds for 50 points.</summary>
    /// <value>Default 2; in [−10, 10].</value>
    public double ChainWeight { get; init; } = 2;

    /// <summary>Weight β of the stand of the seat with most power.</summary>
    /// <value>Default .8; in [−10, 10].</value>
    public double TopDeciderWeight { get; init; } = .8;

    /// <summary>Weight β of coverage.</summary>
    /// <value>Default .8; in [−10, 10].</value>
    public double CoverageWeight { get; init; } = .8;

    /// <summary>Weight β of threads.</summary>
    /// <value>Default .4; in [−10, 10].</value>
    public double ThreadsWeight { get; init; } = .4;

    /// <summary>Weight β of momentum.</summary>
    /// <value>Default .5; in [−10, 10].</value>
    public double MomentumWeight { get; init; } = .5;

    /// <summary>Weight β of the behaviour fit.</summary>
    /// <value>Default 1; in [−10, 10].</value>
    public double BehaviourWeight { get; init; } = 1;

    /// <summary>Weight β of the TAS answers.</summary>
    /// <value>Default .6; in [−10, 10].</value>
    public double TasWeight { get; init; } = .6;

    /// <summary>Weight β of being overdue in the stage.</summary>
    /// <value>Default -.5; in [−10, 10].</value>
    public double OverdueWeight { get; init; } = -.5;

    /// <summary>The largest shift of the log-odds away from the base rate.</summary>
    /// <value>Default 3; in [0.1, 10].</value>
    public double MaxShift { get; init; } = 3;

    /// <summary>The win rate expected of a firm of which nothing is known.</summary>
    /// <value>Default .3; in [0.01, 0.99].</value>
    public double PriorWinRate { get; init; } = .3;

    /// <summary>Mass of that expectation, in closed projects.</summary>
    /// <value>Default 4; in [0.1, 1000].</value>
    public double FirmPriorMass { get; init; } = 4;

    /// <summary>Mass with which a segment starts from the firm's rate, in closed projects.</summary>
    /// <value>Default 10; in [0.1, 1000].</value>
    public double SegmentPriorMass { get; init; } = 10;

    /// <summary>Mass with which a customer starts from its segment's rate, in closed projects.</summary>
    /// <value>Default 10; in [0.1, 1000].</value>
    public double CustomerPriorMass { get; init; } = 10;

    /// <summary>Mean decision-chain score taken until a segment has enough closed projects.</summary>
    /// <value>Default 40; in [0, 100].</value>
    public double DefaultChainMean { get; init; } = 40;

    /// <summary>Mean coverage taken until a segment has enough closed projects.</summary>
    /// <value>Default .5; in [0, 1].</value>
    public double DefaultCoverageMean { get; init; } = .5;

    /// <summary>Closed projects a segment needs at a stage before its own means are frozen.</summary>
    /// <value>Default 20; in [1, 100000].</value>
    public int MinClosedProjects { get; init; } = 20;

    /// <summary>Finished stays in a stage that a segment needs before its own quantile tells what is overdue; as many are needed of the firm.</summary>
    /// <value>Default 5; in [2, 100000].</value>
    public int MinStays { get; init; } = 5;

    /// <summary>The quantile of finished stays above which a stay is overdue.</summary>
    /// <value>Default .8; in [0.5, 0.99].</value>
    public double OverdueQuantile { get; init; } = .8;

    /// <summary>Days over which momentum is measured.</summary>
    /// <value>Default 90; in [1, 3650].</value>
    public int MomentumDays { get; init; } = 90;

    /// <summary>D̄ by <c>segment|stage</c>: mean decision-chain score of the segment's closed projects at the stage, frozen.</summary>
    /// <value>Default empty: <see cref="DefaultChainMean"/> everywhere.</value>
    public IReadOnlyDictionary<string, double> ChainMeans { get; init; } = new SortedDictionary<string, double>(StringComparer.Ordinal);

    /// <summary>Mean coverage by <c>segment|stage</c>, frozen.</summary>
    /// <value>Default empty: <see cref="DefaultCoverageMean"/> everywhere.</value>
    public IReadOnlyDictionary<string, double> CoverageMeans { get; init; } = new SortedDictionary<string, double>(StringComparer.Ordinal);

    /// <summary>How much of the shift away from the base rate is believed, frozen.</summary>
    /// <value>Default <see cref="WinStacking.Unchecked"/>: the expert weights as they are.</value>
    public WinStacking Stacking { get; init; } = WinStacking.Unchecked;

    /// <summary>The day whose closed projects the frozen references describe; pictures of earlier days do not use them, so that nothing leaks backwards.</summary>
    /// <value>Default null: the references hold for every day.</value>
    public DateOnly? FrozenOn { get; init; }

    /// <summary>References for pictures of days before <see cref="FrozenOn"/>, oldest first, each from what was known on its day.</summary>
    /// <value>Default empty: no reference holds for those days.</value>
    public IReadOnlyList<EarlierWinning> Earlier { get; init; } = [];

    /// <summary>These parameters without any frozen reference.</summary>
    public WinningParameters Unfrozen() => this with { ChainMeans = Nothing, CoverageMeans = Nothing, Stacking = WinStacking.Unchecked, FrozenOn = null, Earlier = [] };

    /// <summary>The parameters with the references that hold for pictures of a day.</summary>
    /// <remarks>A day before everything that was frozen has no means; its stacking is <see cref="WinStacking.Cautious"/> where earlier days were frozen at all.</remarks>
    /// <param name="day">The day of the picture.</param>
    public WinningParameters On(DateOnly day) =>
        FrozenOn is not { } frozen || frozen <= day ? this
        : Earlier.LastOrDefault(one => one.From <= day) is { } then ? this with { ChainMeans = then.ChainMeans, CoverageMeans = then.CoverageMeans, Stacking = then.Stacking }
        : this with { ChainMeans = Nothing, CoverageMeans = Nothing, Stacking = Earlier.Count > 0 ? WinStacking.Cautious : WinStacking.Unchecked };

    /// <summary>Everything that is wrong with the values, one message each.</summary>
    public IReadOnlyList<string> Validate() => [.. Stacking.Validate(), .. Earlier.SelectMany(one => one.Stacking.Validate()), .. new ParameterCheck("winning")
        .InRange("chainWeight", ChainWeight, -10, 10)
        .InRange("topDeciderWeight", TopDeciderWeight, -10, 10)
        .InRange("coverageWeight", CoverageWeight, -10, 10)
        .InRange("threadsWeight", ThreadsWeight, -10, 10)
        .InRange("momentumWeight", MomentumWeight, -10, 10)
        .InRange("behaviourWeight", BehaviourWeight, -10, 10)
        .InRange("tasWeight", TasWeight, -10, 10)
        .InRange("overdueWeight", OverdueWeight, -10, 10)
        .InRange("maxShift", MaxShift, 0.1, 10)
        .InRange("priorWinRate", PriorWinRate, 0.01, 0.99)
        .InRange("firmPriorMass", FirmPriorMass, 0.1, 1000)
        .InRange("segmentPriorMass", SegmentPriorMass, 0.1, 1000)
        .InRange("customerPriorMass", CustomerPriorMass, 0.1, 1000)
        .InRange("defaultChainMean", DefaultChainMean, 0, 100)
        .InRange("defaultCoverageMean", DefaultCoverageMean, 0, 1)
        .InRange("minClosedProjects", MinClosedProjects, 1, 100000)
        .InRange("minStays", MinStays, 2, 100000)
        .InRange("overdueQuantile", OverdueQuantile, 0.5, 0.99)
        .InRange("momentumDays", MomentumDays, 1, 3650)
        .Errors];
}
