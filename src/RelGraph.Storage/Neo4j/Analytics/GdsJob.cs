using System.Globalization;
using System.Security.Cryptography;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Storage.Neo4j.Analytics;

/// <summary>Work on the server under a name of its own: its statements can be found and ended, and the graph projected under that name is dropped at the end, whatever happened.</summary>
/// <remarks>
/// A statement whose caller went away may go on on the server; so a job that did not end in order is terminated by its name.
/// Every statement asks for the member that writes: on a cluster projected graphs live on one member.
/// </remarks>
internal sealed class GdsJob(ICypherTransport transport, GdsOptions options, RunContext run) : IAsyncDisposable
{
    private const int MostWaits = 50;
    private const string Drop = "CALL gds.graph.drop($job, false) YIELD graphName RETURN graphName";
    private const string Progress = "CALL gds.listProgress($wanted) YIELD progress RETURN progress LIMIT 1";
    private const string Terminate = "SHOW TRANSACTIONS YIELD transactionId AS id, parameters AS p WHERE p.job = $wanted TERMINATE TRANSACTIONS id YIELD message RETURN message";
    private const string StillThere = "SHOW TRANSACTIONS YIELD parameters AS p WHERE p.job = $wanted RETURN 1 AS one";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private bool _isBroken;

    /// <summary>The name; drawn at random, since several processes may work on one server.</summary>
    internal string Name { get; } = "relgraph-" + RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>Runs a statement of the job and returns its rows.</summary>
    internal async Task<List<object?[]>> RunAsync(string text, params (string Name, object? Value)[] values)
    {
        _isBroken = true;
        var statement = CypherRows.Statement(text, [("job", Name), .. values]) with { Access = CypherAccess.Write };
        var rows = await CypherRows.AllAsync(transport, statement, run.Cancellation).ConfigureAwait(false);
        _isBroken = false;
        return rows;
    }

    /// <summary>Runs a statement that works for long, and reports how far it is.</summary>
    internal async Task<List<object?[]>> WatchAsync(string phase, string text, params (string Name, object? Value)[] values)
    {
        var work = RunAsync(text, values);
        while (run.Progress is not null && await Task.WhenAny(work, Task.Delay(options.ProgressInterval, options.TimeProvider, run.Cancellation)).ConfigureAwait(false) != work && !run.Cancellation.IsCancellationRequested)
        {
            await ReportAsync(phase).ConfigureAwait(false);
        }

        return await work.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_isBroken)
        {
            await EndAsync().ConfigureAwait(false);
        }

        await TryAsync(Drop, "job").ConfigureAwait(false);
    }

    private async Task ReportAsync(string phase)
    {
        try
        {
            var rows = await CypherRows.AllAsync(transport, CypherRows.Statement(Progress, ("wanted", Name)) with { Access = CypherAccess.Write }, run.Cancellation).ConfigureAwait(false);
            if (rows is [[string text, ..], ..] && double.TryParse(text.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var percent))
            {
                run.Report(phase, (long)percent, 100);
            }
        }
        catch (StoreException)
        {
            // Progress is a courtesy: the work itself says what is wrong, if something is.
        }
        catch (OperationCanceledException) when (run.Cancellation.IsCancellationRequested)
        {
            // The work is awaited next and ends by itself.
        }
    }

    /// <summary>Ends the job's statement on the server and waits, for a bounded time, until it is gone: only then nothing can be projected under the name any more.</summary>
    private async Task EndAsync()
    {
        await TryAsync(Terminate, "wanted").ConfigureAwait(false);
        for (var wait = 0; wait < MostWaits && await TryAsync(StillThere, "wanted").ConfigureAwait(false) > 0; wait++)
        {
            await Task.Delay(Pause, options.TimeProvider, CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>Runs a statement of the cleaning up, whose failure must not hide what happened before; tells how many rows it had.</summary>
    private async Task<int> TryAsync(string text, string parameter)
    {
        try
        {
            var statement = CypherRows.Statement(text, (parameter, Name)) with { Access = CypherAccess.Write, IsIdempotent = true };
            return (await CypherRows.AllAsync(transport, statement, CancellationToken.None).ConfigureAwait(false)).Count;
        }
        catch (StoreException)
        {
            return 0;
        }
    }
}
