namespace RelGraph.Engine.Execution;

/// <summary>What a long computation may use and must obey: cancellation, progress, a seed and a bound on threads.</summary>
public sealed record RunContext
{
    /// <summary>No cancellation, no progress, seed 0, one thread.</summary>
    public static RunContext Default { get; } = new();

    /// <summary>Checked once per bounded chunk of work.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Told how far the work has come; null when nobody listens.</summary>
    public IProgress<RunProgress>? Progress { get; init; }

    /// <summary>The seed of every random draw; the same seed gives the same bits for any number of threads.</summary>
    public ulong Seed { get; init; }

    /// <summary>The largest number of threads to use.</summary>
    /// <value>Default 1; at least 1.</value>
    public int MaxThreads { get; init; } = 1;

    /// <summary>Reports progress to the listener, if there is one.</summary>
    public void Report(string phase, long done, long? total) => Progress?.Report(new RunProgress(phase, done, total));
}
