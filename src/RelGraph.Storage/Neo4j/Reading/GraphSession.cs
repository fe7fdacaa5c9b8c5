using RelGraph.Storage.Neo4j.Schema;
using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Storage.Neo4j.Reading;

/// <summary>One workspace's way to its server. Every statement gets the workspace's id as the parameter <c>workspace</c>, which keeps workspaces apart.</summary>
internal sealed class GraphSession(ICypherTransport transport, string workspace)
{
    /// <summary>The workspace's id.</summary>
    public string Workspace => workspace;

    /// <summary>What is reached, for messages.</summary>
    public string Target => transport.Target;

    /// <summary>Runs a reading statement and gives all its rows, plain. Days and instants among the parameters arrive as text.</summary>
    public Task<List<object?[]>> ReadAsync(string text, CancellationToken cancellation, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        RunAsync(new CypherStatement(text, Parameters(parameters)) { PlainRows = true, PlainParameters = true }, cancellation);

    /// <summary>Runs a reading statement and gives all its rows, each value with its type.</summary>
    public Task<List<object?[]>> ReadTypedAsync(string text, CancellationToken cancellation, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        RunAsync(new CypherStatement(text, Parameters(parameters)), cancellation);

    /// <summary>Runs a writing statement and gives all its rows, plain; it has committed when this returns. Days and instants among the parameters arrive as text.</summary>
    public Task<List<object?[]>> WriteAsync(string text, IDictionary<string, object?> parameters, CancellationToken cancellation)
    {
        var all = new Dictionary<string, object?>(parameters) { ["workspace"] = workspace };
        return RunAsync(new CypherStatement(text, all) { PlainRows = true, PlainParameters = true, Access = CypherAccess.Write }, cancellation);
    }

    /// <summary>Runs a writing statement that leaves the same when it runs twice.</summary>
    public Task<List<object?[]>> RepeatableWriteAsync(string text, CancellationToken cancellation, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        RunAsync(new CypherStatement(text, Parameters(parameters)) { PlainRows = true, PlainParameters = true, Access = CypherAccess.Write, IsIdempotent = true }, cancellation);

    /// <summary>The same with parameters whose types the text does not give.</summary>
    public Task<List<object?[]>> RepeatableTypedWriteAsync(string text, CancellationToken cancellation, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        RunAsync(new CypherStatement(text, Parameters(parameters)) { PlainRows = true, Access = CypherAccess.Write, IsIdempotent = true }, cancellation);

    /// <summary>Refuses, by name, a rule of another program that facts cannot keep.</summary>
    public Task RefuseForeignRulesAsync(CancellationToken cancellation) => GraphMigrations.RefuseForeignAsync(transport, cancellation);

    private Dictionary<string, object?> Parameters(ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var all = new Dictionary<string, object?>(parameters.Length + 1) { ["workspace"] = workspace };
        foreach (var (name, value) in parameters)
        {
            all[name] = value;
        }

        return all;
    }

    private async Task<List<object?[]>> RunAsync(CypherStatement statement, CancellationToken cancellation)
    {
        var result = await transport.RunAsync(statement, cancellation).ConfigureAwait(false);
        await using (result.ConfigureAwait(false))
        {
            var rows = new List<object?[]>();
            await foreach (var batch in result.ReadAsync(cancellation).ConfigureAwait(false))
            {
                rows.AddRange(batch);
            }

            return rows;
        }
    }
}
