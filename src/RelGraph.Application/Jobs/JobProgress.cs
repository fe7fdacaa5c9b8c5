using RelGraph.Scoring.Explanations;

namespace RelGraph.Application.Jobs;

/// <summary>How far a job has come in its present phase.</summary>
/// <param name="Phase">What is being done, in both languages.</param>
/// <param name="Done">Units of the phase that are done.</param>
/// <param name="Total">Units of the phase in all; null when that is not known.</param>
/// <param name="EndsAbout">When the phase will end if it goes on as fast; null when that cannot be told.</param>
public sealed record JobProgress(BilingualText Phase, long Done, long? Total, DateTimeOffset? EndsAbout);
