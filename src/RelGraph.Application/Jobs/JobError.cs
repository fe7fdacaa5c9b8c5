namespace RelGraph.Application.Jobs;

/// <summary>Why a job has no result.</summary>
/// <param name="Code">A stable code, listed in docs/errors.md.</param>
/// <param name="Message">What was wrong.</param>
/// <param name="Remedy">What to do.</param>
public sealed record JobError(string Code, string Message, string Remedy)
{
    /// <summary>The code of a job that somebody cancelled.</summary>
    public const string Cancelled = "JOB_CANCELLED";

    /// <summary>The code of a job that the end of the server interrupted.</summary>
    public const string Interrupted = "JOB_INTERRUPTED";
}
