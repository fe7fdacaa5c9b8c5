using RelGraph.Application.Recording;
using RelGraph.Application.Workspaces;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Changes;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.WhatIf;

/// <summary>What would be if something changed.</summary>
/// <param name="workspace">The workspace.</param>
/// <param name="defaults">What holds when a question says nothing.</param>
public sealed class WhatIfFields(Workspace workspace, ReadingDefaults defaults)
{
    /// <summary>The numbers before and after hypothetical changes, such as a seat's changed stance. Played through on the picture and never written.</summary>
    /// <param name="changes">The changes, checked as if they were to be recorded; 1 to 10 000.</param>
    /// <param name="asOf">The day whose end is described; the workspace's today when left out.</param>
    /// <param name="recordedAsOf">What was recorded up to this instant; all that is recorded now when left out.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [Cost(200)]
    public async Task<WhatIfNode> WhatIfAsync(IReadOnlyList<ChangeInput> changes, DateOnly? asOf = null, DateTimeOffset? recordedAsOf = null, CancellationToken cancellation = default)
    {
        var reading = ChangeReading.OfAll(changes, workspace.Info.Zone);
        var moment = defaults.Moment(asOf, recordedAsOf);
        var everything = await workspace.PictureAsync(moment with { AsOf = ChangeReview.LastDay }, cancellation).ConfigureAwait(false);
        var before = new Reader(await workspace.ScoresAsync(moment, cancellation).ConfigureAwait(false), moment);
        if (reading.Errors.Count > 0)
        {
            return new WhatIfNode(before, null, reading.Errors);
        }

        var (reviewed, problems) = ChangeReview.Of(everything, before.Graph.AsOf > workspace.Today ? before.Graph.AsOf : workspace.Today, reading.Changes);
        var after = problems.Count > 0 ? null : new Reader(await workspace.WhatIfAsync(moment, reviewed, cancellation).ConfigureAwait(false), moment);
        return new WhatIfNode(before, after, [.. problems.Select(reading.Tell)]);
    }
}
