using System.Collections.Concurrent;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>Tokens that are signalled when an execution has taken too long, or when nobody waits for it any more. Safe to share between threads.</summary>
/// <remarks>A token source with its timer is used again by later executions, because making one would cost more than many answers do.</remarks>
/// <param name="patience">How long an execution may take; infinite for as long as it likes.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class Deadlines(TimeSpan patience, TimeProvider clock)
{
    private const int MostKept = 64;

    private readonly ConcurrentBag<CancellationTokenSource> _kept = [];

    /// <summary>How long an execution may take.</summary>
    public TimeSpan Patience => patience;

    /// <summary>Begins an execution; null when it may take as long as it likes.</summary>
    public CancellationTokenSource? Begin()
    {
        if (patience == Timeout.InfiniteTimeSpan)
            return null;
        if (!_kept.TryTake(out var source))
            return new CancellationTokenSource(patience, clock);
        source.CancelAfter(patience);
        return source;
    }

    /// <summary>Ends an execution; its token is no longer valid.</summary>
    public void End(CancellationTokenSource source)
    {
        if (_kept.Count < MostKept && source.TryReset())
            _kept.Add(source);
        else
            source.Dispose();
    }
}
