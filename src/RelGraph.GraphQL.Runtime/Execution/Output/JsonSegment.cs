namespace RelGraph.GraphQL.Runtime.Execution.Output;

/// <summary>A value of the response that is JSON already.</summary>
/// <param name="Start">Where it begins among the segments of the response.</param>
/// <param name="Length">How many bytes it has.</param>
internal sealed record JsonSegment(int Start, int Length);
