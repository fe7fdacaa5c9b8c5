namespace RelGraph.Engine.History;

/// <summary>What an erasure did.</summary>
/// <param name="Person">The erased person.</param>
/// <param name="ErasedAt">When, UTC.</param>
/// <param name="VersionsRemoved">Versions deleted, of the person and of facts about nobody else.</param>
/// <param name="VersionsRewritten">Versions from which the person was cut out and which stay for the others in them.</param>
public sealed record ErasureReceipt(FactKey Person, DateTimeOffset ErasedAt, long VersionsRemoved, long VersionsRewritten);
