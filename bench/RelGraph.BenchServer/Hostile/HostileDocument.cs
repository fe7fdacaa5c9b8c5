namespace RelGraph.BenchServer.Hostile;

/// <summary>A document somebody might send to harm the server.</summary>
/// <param name="Kind">What it tries, with its size.</param>
/// <param name="Text">The document.</param>
/// <param name="Variables">Variables as JSON; null for none.</param>
internal sealed record HostileDocument(string Kind, string Text, string? Variables = null);
