using RelGraph.Application.Jobs.Work;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Jobs;

/// <summary>What a full scoring found. Questions from the same point of view find the numbers ready, until something is recorded.</summary>
[GraphQLName("ScoringResult")]
public sealed class ScoringResultNode : IJobResult
{
    private readonly ScoringResult _result;

    internal ScoringResultNode(ScoringResult result) => _result = result;

    /// <summary>The day whose end is described.</summary>
    public DateOnly AsOf => _result.AsOf;

    /// <summary>The last change set the numbers know.</summary>
    public long RecordedUpTo => _result.RecordedUpTo;

    /// <summary>The hash of the parameters behind them.</summary>
    public string ParameterHash => _result.ParameterHash;

    /// <summary>A line for each measure.</summary>
    [ListSize(8)]
    public IReadOnlyList<MeasureSummary> Measures => _result.Measures;
}
