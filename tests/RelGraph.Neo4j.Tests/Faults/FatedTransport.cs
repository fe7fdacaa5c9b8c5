using RelGraph.Engine.Errors;
using RelGraph.Storage.Neo4j.Reading;
using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Neo4j.Tests.Faults;

/// <summary>A transport on which each writing statement meets the fate that a test chooses by its number, from 1.</summary>
internal sealed class FatedTransport(ICypherTransport inner, Func<int, Fate> fate) : ICypherTransport
{
    private int _writes;
    private volatile bool _isDead;

    private readonly TaskCompletionSource _held = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when a statement is held.</summary>
    public Task Held => _held.Task;

    /// <summary>Writing statements so far.</summary>
    public int Writes => _writes;

    public string Target => inner.Target;

    public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation)
    {
        if (_isDead)
        {
            throw new DeadException();
        }

        // A look under the lock of the workspace leaves nothing behind.
        var isLook = statement.Text.StartsWith(WorkspaceMatch.Hold, StringComparison.Ordinal);
        var met = statement.Access == CypherAccess.Write && !isLook ? fate(Interlocked.Increment(ref _writes)) : Fate.Done;
        _isDead |= met == Fate.DeadBefore;
        switch (met)
        {
            case Fate.DeadBefore:
                throw new DeadException();
            // What may be repeated, the real transport repeats without telling anybody.
            case Fate.RequestLost:
                return statement.IsIdempotent ? await inner.RunAsync(statement, cancellation) : throw Broken();
            case Fate.AnswerLost when statement.IsIdempotent:
                await DrainAsync(await inner.RunAsync(statement, cancellation), cancellation);
                return await inner.RunAsync(statement, cancellation);
            case Fate.Held:
                _held.TrySetResult();
                await _released.Task.WaitAsync(cancellation);
                return await inner.RunAsync(statement, cancellation);
            case Fate.DeadAfter or Fate.AnswerLost:
                await DrainAsync(await inner.RunAsync(statement, cancellation), cancellation);
                _isDead |= met == Fate.DeadAfter;
                throw met == Fate.DeadAfter ? new DeadException() : Broken();
            default:
                return await inner.RunAsync(statement, cancellation);
        }
    }

    /// <summary>Lets the held statement go.</summary>
    public void Release() => _released.TrySetResult();

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private static StoreException Broken() => new("STORE_UNREACHABLE", "The connection broke.");

    private static async Task DrainAsync(CypherResult result, CancellationToken cancellation)
    {
        await using (result)
        {
            await foreach (var _ in result.ReadAsync(cancellation))
            {
            }
        }
    }
}
