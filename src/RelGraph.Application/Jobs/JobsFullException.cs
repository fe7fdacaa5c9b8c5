using System.Globalization;
using RelGraph.Engine.Errors;

namespace RelGraph.Application.Jobs;

/// <summary>As many jobs wait as may. Trying again later helps.</summary>
/// <param name="waiting">How many wait.</param>
public sealed class JobsFullException(int waiting)
    : RelGraphException("JOBS_FULL", string.Create(CultureInfo.InvariantCulture, $"{waiting} jobs wait, and no more may; try again when one has ended, cancel one, or have the server's setting MaxQueuedJobs raised."));
