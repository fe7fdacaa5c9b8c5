using RelGraph.Application.Jobs;
using RelGraph.Engine.Execution;

namespace RelGraph.Application.Tests.Jobs;

/// <summary>Work that goes on when the test says so.</summary>
internal sealed class GatedWork(string content = "") : IJobWork
{
    private readonly TaskCompletionSource<object> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<RunContext> _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public JobKind Kind => JobKind.Scoring;

    public string Content => content;

    /// <summary>What it was given when its turn came.</summary>
    public Task<RunContext> Begun => _begun.Task.WaitAsync(TimeSpan.FromSeconds(20));

    public bool HasBegun => _begun.Task.IsCompleted;

    public void Succeed(object result) => _end.SetResult(result);

    public void Fail(Exception exception) => _end.SetException(exception);

    public async Task<object> RunAsync(RunContext run)
    {
        _begun.SetResult(run);
        return await _end.Task.WaitAsync(run.Cancellation);
    }
}
