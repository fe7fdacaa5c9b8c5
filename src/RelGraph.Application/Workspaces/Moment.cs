using RelGraph.Engine.History;

namespace RelGraph.Application.Workspaces;

/// <summary>The point of view of a question: which day, as known when, for whom.</summary>
/// <param name="AsOf">The day whose end is described; null for the workspace's today.</param>
/// <param name="RecordedAsOf">What was recorded up to this instant; null for all that is recorded now.</param>
/// <param name="Audience">Whose answer it is; the default is everybody in the workspace.</param>
public readonly record struct Moment(DateOnly? AsOf = null, DateTimeOffset? RecordedAsOf = null, Audience Audience = default)
{
    /// <summary>Today, as known now, for everybody.</summary>
    public static Moment Now { get; }
}
