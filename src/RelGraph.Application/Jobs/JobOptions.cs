using RelGraph.Engine.Execution;

namespace RelGraph.Application.Jobs;

/// <summary>The bounds of a job book.</summary>
public sealed record JobOptions
{
    /// <summary>The default of <see cref="MaxRunning"/>.</summary>
    public const int DefaultMaxRunning = 1;

    /// <summary>The default of <see cref="MaxQueued"/>.</summary>
    public const int DefaultMaxQueued = 16;

    /// <summary>The default of <see cref="KeptJobs"/>.</summary>
    public const int DefaultKeptJobs = 200;

    /// <summary>How many jobs work at the same time.</summary>
    /// <value>Default 1; 1 to 64.</value>
    public int MaxRunning { get; init; } = DefaultMaxRunning;

    /// <summary>How many may wait.</summary>
    /// <value>Default 16; 0 to 10,000.</value>
    public int MaxQueued { get; init; } = DefaultMaxQueued;

    /// <summary>How many ended jobs are kept with their results, the oldest dropped first.</summary>
    /// <value>Default 200; 1 to 100,000.</value>
    public int KeptJobs { get; init; } = DefaultKeptJobs;

    /// <summary>The least time between two messages of progress to one follower.</summary>
    /// <value>Default 100 milliseconds.</value>
    public TimeSpan Pace { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Checks every value.</summary>
    /// <exception cref="Engine.Errors.InvalidOptionsException">A value is out of range.</exception>
    public void Validate() => new OptionChecks()
        .InRange(nameof(MaxRunning), MaxRunning, 1, 64)
        .InRange(nameof(MaxQueued), MaxQueued, 0, 10_000)
        .InRange(nameof(KeptJobs), KeptJobs, 1, 100_000)
        .ThrowIfAny(nameof(JobOptions));
}
