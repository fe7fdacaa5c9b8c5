using RelGraph.Application.Workspaces;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Identity;

namespace RelGraph.GraphQL.Schema.Reading;

/// <summary>What can be asked. The fields at the root describe the workspace's today as known now; `at` gives the same fields for any other moment.</summary>
/// <param name="workspace">The workspace.</param>
/// <param name="defaults">What holds when a question says nothing.</param>
public sealed class Query(Workspace workspace, ReadingDefaults defaults) : ReadingFields
{
    private Task<Reader>? _now;

    /// <summary>The same fields for another day, as known at another instant, or for a narrower audience. Ask with two aliases to compare moments.</summary>
    /// <param name="asOf">The day whose end is described; the workspace's today when left out.</param>
    /// <param name="recordedAsOf">What was recorded up to this instant; all that is recorded now when left out.</param>
    /// <param name="team">A team whose restricted facts also count.</param>
    /// <param name="person">An employee whose private facts also count.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [Cost(200)]
    public async Task<PointInTime> AtAsync(
        DateOnly? asOf = null, DateTimeOffset? recordedAsOf = null, [IdOf(FactKind.Team)] string? team = null, [IdOf(FactKind.Employee)] string? person = null, CancellationToken cancellation = default) =>
        new(await OpenAsync(defaults.Moment(asOf, recordedAsOf, new Audience(team, person)), cancellation).ConfigureAwait(false));

    // One picture for all root fields of a request, also when something is recorded in between.
    private protected override async ValueTask<Reader> ReaderAsync(CancellationToken cancellation) =>
        await (_now ??= OpenAsync(defaults.Moment(null), cancellation)).ConfigureAwait(false);

    private async Task<Reader> OpenAsync(Moment moment, CancellationToken cancellation) =>
        new(await workspace.ScoresAsync(moment, cancellation).ConfigureAwait(false), moment);
}
