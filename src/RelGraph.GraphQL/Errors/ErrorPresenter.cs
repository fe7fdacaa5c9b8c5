using System.Diagnostics;
using RelGraph.Application.Jobs;
using RelGraph.Engine.Errors;
using RelGraph.GraphQL.Runtime.Execution;

namespace RelGraph.GraphQL.Errors;

/// <summary>Decides what clients learn of exceptions: RelGraph's own errors as they are, everything else only by a trace id that finds the cause in the log.</summary>
/// <param name="logger">Where unexpected errors go in full.</param>
public sealed class ErrorPresenter(ILogger<ErrorPresenter> logger) : IErrorPresenter
{
    /// <summary>The code of an unexpected error.</summary>
    public const string Unexpected = "INTERNAL_SERVER_ERROR";

    private static long _numbers;

    /// <inheritdoc/>
    public PresentedError? Present(Exception exception) => exception switch
    {
        InvalidOptionsException options => new PresentedError(options.Message, options.Code, Entries("faults", options.Faults)),
        // What the driver says may name files and settings of the server.
        StoreException store => Store(store),
        RelGraphException known => new PresentedError(known.Message, known.Code),
        _ => Mask(exception),
    };

    /// <summary>What clients learn of an exception that ended a job.</summary>
    /// <param name="exception">The exception.</param>
    public JobError Explain(Exception exception)
    {
        var presented = Present(exception)!;
        return new JobError(presented.Code!, presented.Message, exception switch
        {
            StoreException => "Start the job again when the store answers.",
            RelGraphException => "Do what the message says, then start the job again.",
            _ => "Report it with the trace id.",
        });
    }

    private PresentedError Store(StoreException exception)
    {
        var trace = Log(exception);
        return new PresentedError($"The store cannot answer at present; nothing was half written. The administrator finds the cause in the server's log under {trace}.", exception.Code, Entries("traceId", trace));
    }

    private PresentedError Mask(Exception exception)
    {
        var trace = Log(exception);
        return new PresentedError($"Something unexpected failed in the server; report it with the trace id {trace}.", Unexpected, Entries("traceId", trace));
    }

    private string Log(Exception exception)
    {
        var trace = Activity.Current?.TraceId.ToString() ?? $"request-{Interlocked.Increment(ref _numbers)}";
        logger.LogError(exception, "Request failed, trace id {TraceId}", trace);
        return trace;
    }

    private static Dictionary<string, object?> Entries(string key, object? value) => new(StringComparer.Ordinal) { [key] = value };
}
