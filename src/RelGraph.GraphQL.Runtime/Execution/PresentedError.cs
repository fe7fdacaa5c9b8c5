namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>What a client learns of an exception.</summary>
/// <param name="Message">What was wrong with which value, what is allowed, and what to do.</param>
/// <param name="Code">A stable code, written as <c>extensions.code</c>; null when there is none.</param>
/// <param name="Extensions">Further entries of <c>extensions</c>; null when there are none.</param>
public sealed record PresentedError(string Message, string? Code = null, IReadOnlyDictionary<string, object?>? Extensions = null);
