using RelGraph.Engine.Errors;
using RelGraph.Storage.Neo4j.Reading;
using RelGraph.Storage.Neo4j.Rows;

namespace RelGraph.Storage.Neo4j.Writing;

/// <summary>Lets the writers of one open store take turns, and repeats what is prepared for a turn that somebody else has taken.</summary>
/// <param name="session">The way to the server.</param>
/// <param name="time">The clock for waiting.</param>
/// <param name="patience">How long to wait for others; also how long something half done must stand still before it is finished for them.</param>
internal sealed class Writer(GraphSession session, TimeProvider time, TimeSpan patience) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private (long Turn, long Since) _standing = (-1, 0);
    private bool _leftHalfDone;

    /// <summary>Finishes the commit or erasure that a state shows half done; set once, before the first write.</summary>
    public Func<WorkspaceState, CancellationToken, Task> Finish { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Called when a prepared write did not take place, so that nothing is believed that was not written.</summary>
    public Action Distrust { get; set; } = () => { };

    /// <summary>Writes if nobody has written since the turn.</summary>
    /// <returns>False when somebody has, and nothing was written.</returns>
    public async Task<bool> WriteAsync(long turn, GraphWrite write, CancellationToken cancellation)
    {
        var (text, parameters) = write.Compose(turn);
        try
        {
            return (await session.WriteAsync(text, parameters, cancellation).ConfigureAwait(false)).Count > 0;
        }
        catch (StoreException failed) when (failed.Code == "STORE_CONSTRAINT")
        {
            // The server names the data, not the rule: a rule that another program made since the store was opened is what to drop.
            await session.RefuseForeignRulesAsync(cancellation).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Prepares and writes, when the turn of this task comes, until it succeeds.</summary>
    /// <param name="changeSet">The id to look up with the state.</param>
    /// <param name="attempt">Prepares from the state and writes; null when the turn was lost.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="StoreException">STORE_LOCKED after the time-out, or the failure of the store.</exception>
    public async Task<T> RunAsync<T>(string changeSet, Func<WorkspaceState, Task<T?>> attempt, CancellationToken cancellation)
        where T : class
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var trying = new Patience(time, patience);
            while (true)
            {
                if (await TryAsync(changeSet, attempt, trying, cancellation).ConfigureAwait(false) is { } done)
                {
                    return done;
                }

                Distrust();
                if (trying.IsLastTry)
                {
                    throw GraphErrors.Locked(session.Target, session.Workspace, patience);
                }

                await trying.PauseAsync(cancellation).ConfigureAwait(false);
            }
        }
        catch
        {
            Distrust();
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Says that this store leaves something half done, so that its next writer finishes it without waiting for anybody.</summary>
    public void LeaveHalfDone() => _leftHalfDone = true;

    /// <summary>Finishes what somebody left half done, unless somebody is at it.</summary>
    public async Task FinishStandingAsync(TimeSpan watch, CancellationToken cancellation)
    {
        var before = await WorkspaceState.ReadAsync(session, "", cancellation).ConfigureAwait(false);
        if (before.IsFree)
        {
            return;
        }

        await Task.Delay(watch, time, cancellation).ConfigureAwait(false);
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var state = await WorkspaceState.ReadAsync(session, "", cancellation).ConfigureAwait(false);
            if (!state.IsFree && state.Turn == before.Turn)
            {
                await Finish(state, cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private async Task<T?> TryAsync<T>(string changeSet, Func<WorkspaceState, Task<T?>> attempt, Patience trying, CancellationToken cancellation)
        where T : class
    {
        try
        {
            var state = await WorkspaceState.ReadAsync(session, changeSet, cancellation).ConfigureAwait(false);
            if (state.Loading is not null)
            {
                throw GraphErrors.Loading(session.Target, session.Workspace);
            }

            RequirePlace(state);
            if (state.IsFree)
            {
                _leftHalfDone = false;
                return await attempt(state).ConfigureAwait(false);
            }

            var standsStill = StandsStill(state.Turn);
            trying.CountFromFirstLook();
            if (standsStill)
            {
                await Finish(state, cancellation).ConfigureAwait(false);
                trying.Renew();
            }
        }
        catch (StoreException failed) when (GraphErrors.MayHaveHappened(failed) && !trying.IsOver)
        {
            // The id of the change set tells the next attempt whether this one took place.
        }

        return null;
    }

    /// <summary>Refuses to write where the head is not the place of the newest change set: the next one would take a place twice, or leave one out.</summary>
    private void RequirePlace(WorkspaceState state)
    {
        if (state.Newest != state.Head)
        {
            throw GraphErrors.Misplaced(session.Target, session.Workspace, state.Head, state.Newest);
        }
    }

    private bool StandsStill(long turn)
    {
        if (_standing.Turn != turn)
        {
            _standing = (turn, time.GetTimestamp());
        }

        return _leftHalfDone || time.GetElapsedTime(_standing.Since) >= patience;
    }
}
