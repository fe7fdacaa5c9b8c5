using RelGraph.Engine.Execution;
using RelGraph.Engine.Graphs;

namespace RelGraph.Scoring.Parameters;

/// <summary>Computes the frozen references of the parameters from one picture; the only way they ever change.</summary>
public static partial class ParameterFitter
{
    private const string Phase = "freeze the references of the scores";

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
    public static ScoringParameters Freeze(RelationshipGraph graph, ScoringParameters parameters) => Freeze(graph, parameters, RunContext.Default);

    /// <summary>Freezes the references of every measure as the picture shows them.</summary>
    /// <param name="graph">The picture; what is dated after its day is not looked at.</param>
    /// <param name="parameters">The parameters to start from.</param>
    /// <param name="run">Progress by steps, and cancellation.</param>
    /// <returns>The parameters with their references replaced; everything else as it was.</returns>
    public static ScoringParameters Freeze(RelationshipGraph graph, ScoringParameters parameters, RunContext run)
    {
        for (var step = 0; step < Steps.Count; step++)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            run.Report(Phase, step, Steps.Count);
            parameters = Steps[step](new Scorebook(graph, parameters, run));
        }

        run.Report(Phase, Steps.Count, Steps.Count);
        return parameters;
    }
}
