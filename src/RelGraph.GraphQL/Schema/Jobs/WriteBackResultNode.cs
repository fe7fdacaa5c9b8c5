using RelGraph.Application.WritingBack;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Changes;

namespace RelGraph.GraphQL.Schema.Jobs;

/// <summary>What a write-back did.</summary>
[GraphQLName("WriteBackResult")]
public sealed class WriteBackResultNode : IJobResult
{
    private readonly WriteBackReport _report;

    internal WriteBackResultNode(WriteBackReport report) => _report = report;

    /// <summary>What mutation `writeBack` answers.</summary>
    public WriteBackPayload WriteBack => new(_report);
}
