using System.Globalization;
using RelGraph.Application.Jobs;
using RelGraph.Engine.Errors;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Jobs;

/// <summary>What can be asked about jobs.</summary>
/// <param name="book">The jobs of this server.</param>
public sealed class JobFields(JobBook book)
{
    private const int Most = 500;

    /// <summary>A job; null when there is none, or it is no longer kept.</summary>
    /// <param name="id">The job.</param>
    [GraphQLField]
    public JobNode? Job([GraphQLId] string id) => book.Find(id) is { } job ? new JobNode(job) : null;

    /// <summary>The jobs of this server since its start, newest first, as many as are kept.</summary>
    /// <param name="first">The most jobs, 1 to 500.</param>
    /// <param name="state">Only those in this state.</param>
    /// <exception cref="InvalidValueException">The number is out of range.</exception>
    [GraphQLField]
    [ListSize(Slicing = ["first"])]
    public IReadOnlyList<JobNode> Jobs(int first = 50, JobState? state = null) => first is >= 1 and <= Most
        ? [.. book.List(state).Take(first).Select(job => new JobNode(job))]
        : throw new InvalidValueException("first", first.ToString(CultureInfo.InvariantCulture), $"a whole number from 1 to {Most}", "ask for fewer jobs");
}
