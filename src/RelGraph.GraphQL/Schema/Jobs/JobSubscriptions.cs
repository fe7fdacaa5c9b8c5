using RelGraph.Application.Jobs;
using RelGraph.Engine.Errors;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Jobs;

/// <summary>What can be followed of jobs.</summary>
/// <param name="book">The jobs of this server.</param>
public sealed class JobSubscriptions(JobBook book)
{
    /// <summary>A job as it stands, then each change of it until it is over; at most ten times a second, and always the latest.</summary>
    /// <param name="id">The job.</param>
    /// <param name="cancellation">Signalled when nobody listens any more.</param>
    /// <exception cref="NotFoundException">There is no such job.</exception>
    public IAsyncEnumerable<JobNode> JobChangedAsync([GraphQLId] string id, CancellationToken cancellation = default) =>
        book.FollowAsync(id, cancellation).Select(job => new JobNode(job));
}
