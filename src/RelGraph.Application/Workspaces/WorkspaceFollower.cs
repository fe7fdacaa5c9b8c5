using RelGraph.Engine.Errors;

namespace RelGraph.Application.Workspaces;

/// <summary>Keeps a workspace's picture up to date with what other processes record in the same store.</summary>
/// <remarks>
/// Asks the store once an interval whether anything is new; an unchanged store costs one small question. A store that cannot be reached is asked again
/// at the next interval, while answers go on from the picture there is.
/// </remarks>
public sealed class WorkspaceFollower : IAsyncDisposable
{
    /// <summary>How often the store is asked when nothing else is said: every second, so that others' changes show within two.</summary>
    public static readonly TimeSpan DefaultInterval = TimeSpan.FromSeconds(1);

    private readonly Workspace _workspace;
    private readonly Action<RelGraphException?> _reached;
    private readonly PeriodicTimer _timer;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _following;

    private WorkspaceFollower(Workspace workspace, TimeSpan interval, TimeProvider clock, Action<RelGraphException?> reached)
    {
        _workspace = workspace;
        _reached = reached;
        _timer = new PeriodicTimer(interval, clock);
        _following = FollowAsync();
    }

    /// <summary>Begins to follow; dispose to end, before the workspace.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="interval">How often the store is asked; above 0.</param>
    /// <param name="clock">What the interval is measured by.</param>
    /// <param name="reached">Told when the store stops answering, with the error, and when it answers again, with null.</param>
    public static WorkspaceFollower Start(Workspace workspace, TimeSpan interval, TimeProvider clock, Action<RelGraphException?> reached) =>
        new(workspace, interval, clock, reached);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _following.ConfigureAwait(false);
        _timer.Dispose();
        _stopping.Dispose();
    }

    private async Task FollowAsync()
    {
        var isReached = true;
        try
        {
            while (await _timer.WaitForNextTickAsync(_stopping.Token).ConfigureAwait(false))
            {
                try
                {
                    await _workspace.RefreshAsync(_stopping.Token).ConfigureAwait(false);
                    if (!isReached)
                    {
                        isReached = true;
                        _reached(null);
                    }
                }
                catch (RelGraphException exception)
                {
                    // Told once for each time it is lost, not once a second.
                    if (isReached)
                    {
                        isReached = false;
                        _reached(exception);
                    }
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Disposed of: that is how following ends.
        }
    }
}
