namespace RelGraph.Application.Jobs;

/// <summary>A piece of long work, as it stands at one moment. Immutable.</summary>
/// <param name="Id">The id, unique also across restarts.</param>
/// <param name="Kind">What it does.</param>
/// <param name="State">Where it stands.</param>
/// <param name="CreatedAt">When it was asked for.</param>
public sealed record Job(string Id, JobKind Kind, JobState State, DateTimeOffset CreatedAt)
{
    /// <summary>When its work began; null while it waits, and when it never did.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended; null before.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How far it has come; null before its work tells.</summary>
    public JobProgress? Progress { get; init; }

    /// <summary>Why it failed or was cancelled; null otherwise.</summary>
    public JobError? Error { get; init; }

    /// <summary>What it gave; null unless it succeeded.</summary>
    public object? Result { get; init; }

    /// <summary>Whether nothing more will happen.</summary>
    public bool IsOver => State is JobState.Succeeded or JobState.Failed or JobState.Cancelled;
}
