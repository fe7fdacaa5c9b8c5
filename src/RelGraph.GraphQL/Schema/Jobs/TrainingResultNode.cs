using RelGraph.Application.Jobs.Work;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Jobs;

/// <summary>Parameters of the scores with their references fitted anew. They are in use when a server is started with them (`--parameters`), or kept with the workspace by `relgraph parameters freeze`.</summary>
[GraphQLName("TrainingResult")]
public sealed class TrainingResultNode : IJobResult
{
    private readonly TrainingResult _result;

    internal TrainingResultNode(TrainingResult result) => _result = result;

    /// <summary>The day whose picture they are fitted to.</summary>
    public DateOnly AsOf => _result.AsOf;

    /// <summary>The last change set of that picture.</summary>
    public long RecordedUpTo => _result.RecordedUpTo;

    /// <summary>Whether a reference moved.</summary>
    public bool IsChanged => _result.IsChanged;

    /// <summary>The hash of the parameters in use.</summary>
    public string HashBefore => _result.HashBefore;

    /// <summary>The hash of the new ones.</summary>
    public string HashAfter => _result.HashAfter;

    /// <summary>The new ones in JSON, as a parameter file holds them.</summary>
    public string Parameters => _result.Parameters;
}
