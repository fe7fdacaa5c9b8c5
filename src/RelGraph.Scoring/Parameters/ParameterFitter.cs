using RelGraph.Engine.Graphs;

namespace RelGraph.Scoring.Parameters;

/// <summary>Computes the frozen references of the parameters from one picture; the only way they ever change.</summary>
public static partial class ParameterFitter
{
    /// <summary>The steps, in order: each takes the scores of the picture under the parameters so far and returns parameters with its references set.</summary>
    private static readonly IReadOnlyList<Func<Scorebook, ScoringParameters>> Steps =
    [
        Winning.WinningReferences.Freeze,
        Valuation.ValuationReferences.Freeze,
        Relationships.Employee.EmployeeReferences.Freeze,
    ];

    /// <summary>Freezes the references of every measure as the picture shows them.</summary>
    /// <param name="graph">The picture; what is dated after its day is not looked at.</param>
    /// <param name="parameters">The parameters to start from.</param>
    /// <returns>The parameters with their references replaced; everything else as it was.</returns>
    public static ScoringParameters Freeze(RelationshipGraph graph, ScoringParameters parameters) =>
        Steps.Aggregate(parameters, (current, step) => step(new Scorebook(graph, current)));
}
