namespace RelGraph.Engine.History;

/// <summary>One entry of the change log.</summary>
/// <param name="Header">Who, why, and under which id.</param>
/// <param name="Sequence">Its place in the record, from 1 without gaps.</param>
/// <param name="RecordedAt">When it became visible, UTC; never before that of a lower sequence.</param>
public sealed record ChangeSetInfo(ChangeSetHeader Header, long Sequence, DateTimeOffset RecordedAt);
