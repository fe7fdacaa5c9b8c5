using RelGraph.Engine.Execution;

namespace RelGraph.Application.Jobs;

/// <summary>What a job does when its turn comes.</summary>
public interface IJobWork
{
    /// <summary>The kind of job.</summary>
    JobKind Kind { get; }

    /// <summary>What is asked for, as a text that is equal for equal work; tells whether an idempotency key is used for something else.</summary>
    string Content { get; }

    /// <summary>Does it.</summary>
    /// <param name="run">Cancellation, which must be obeyed soon, and progress.</param>
    /// <returns>The result.</returns>
    Task<object> RunAsync(RunContext run);
}
