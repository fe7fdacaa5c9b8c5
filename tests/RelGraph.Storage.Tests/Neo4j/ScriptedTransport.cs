using System.Runtime.CompilerServices;
using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Storage.Tests.Neo4j;

/// <summary>A server that answers by what a statement says, and remembers what it was asked.</summary>
internal sealed class ScriptedTransport(Func<CypherStatement, object?[][]> answer) : ICypherTransport
{
    public List<CypherStatement> Asked { get; } = [];

    public string Target => "The Neo4j database 'test' at http://nowhere:7474";

    public Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Asked.Add(statement);
        return Task.FromResult<CypherResult>(new Rows(answer(statement)));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Rows(object?[][] rows) : CypherResult
    {
        public override IReadOnlyList<string> Fields => [];

        public override CypherSummary? Summary => null;

        public override async IAsyncEnumerable<IReadOnlyList<object?[]>> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
        {
            await Task.Yield();
            yield return rows;
        }

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
