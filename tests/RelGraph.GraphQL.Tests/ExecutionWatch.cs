using System.Diagnostics;
using RelGraph.GraphQL.Runtime.Diagnostics;

namespace RelGraph.GraphQL.Tests;

/// <summary>Watches the executions of one trace, so that a test learns whether the server still works for it.</summary>
internal sealed class ExecutionWatch : IDisposable
{
    private readonly ActivityTraceId _trace = ActivityTraceId.CreateRandom();
    private readonly ActivityListener _listener;
    private int _running;

    public ExecutionWatch()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == GraphQLTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> options) => options.TraceId == _trace && options.Name == GraphQLTelemetry.ExecuteSpan ? ActivitySamplingResult.PropagationData : ActivitySamplingResult.None,
            ActivityStarted = span => Count(span, 1),
            ActivityStopped = span => Count(span, -1),
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>The header that makes a request part of the trace.</summary>
    public string TraceParent => $"00-{_trace}-{ActivitySpanId.CreateRandom()}-01";

    public int Running => Volatile.Read(ref _running);

    public async Task UntilAsync(int running, TimeSpan patience)
    {
        var watch = Stopwatch.StartNew();
        while (Running != running)
        {
            Assert.True(watch.Elapsed < patience, $"{Running} executions run, not {running}, after {watch.Elapsed}.");
            await Task.Delay(5);
        }
    }

    public void Dispose() => _listener.Dispose();

    private void Count(Activity span, int by)
    {
        if (span.TraceId == _trace && span.OperationName == GraphQLTelemetry.ExecuteSpan)
        {
            Interlocked.Add(ref _running, by);
        }
    }
}
