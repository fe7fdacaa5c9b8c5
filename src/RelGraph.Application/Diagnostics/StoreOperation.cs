using System.Diagnostics;
using RelGraph.Engine.Errors;

namespace RelGraph.Application.Diagnostics;

/// <summary>One thing asked of a store, from its beginning to its end; made only while somebody listens.</summary>
internal sealed class StoreOperation(WorkspaceInstruments instruments, Activity? activity, string name)
{
    private readonly long _began = Stopwatch.GetTimestamp();

    /// <summary>It is done.</summary>
    /// <param name="rows">Versions of facts read or written; null when that is not known.</param>
    public void Done(long? rows)
    {
        if (rows is { } count)
        {
            activity?.SetTag(WorkspaceTelemetry.Rows, count);
            instruments.CountRows(name, count);
        }

        End(null);
    }

    /// <summary>It failed, or was cancelled.</summary>
    public void Fail(Exception exception)
    {
        var code = exception is RelGraphException known ? known.Code : exception is OperationCanceledException ? "CANCELLED" : "_OTHER";
        activity?.SetTag(WorkspaceTelemetry.ErrorType, code).SetStatus(ActivityStatusCode.Error);
        End(code);
    }

    private void End(string? code)
    {
        activity?.Dispose();
        instruments.Measure(name, code, Stopwatch.GetElapsedTime(_began));
    }
}
