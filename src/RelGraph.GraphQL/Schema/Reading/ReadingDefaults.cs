using RelGraph.Application.Recording;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.History;

namespace RelGraph.GraphQL.Schema.Reading;

/// <summary>What holds when a question says nothing.</summary>
/// <param name="AsOf">The day described; the workspace's today when null.</param>
public sealed record ReadingDefaults(DateOnly? AsOf)
{
    /// <summary>The point of view of a question, on a day of which a picture can be taken.</summary>
    internal Moment Moment(DateOnly? asOf, DateTimeOffset? recordedAsOf = null, Audience audience = default)
    {
        var day = asOf ?? AsOf;
        return new Moment(day > ChangeReview.LastDay ? ChangeReview.LastDay : day, recordedAsOf, audience);
    }
}
