namespace RelGraph.Engine.Errors;

/// <summary>A write contradicts what is already recorded: a change-set id used again with other content, or a version that moved on.</summary>
/// <param name="message">What contradicts what, and what to do.</param>
public sealed class ConflictException(string message) : RelGraphException("CONFLICT", message);
