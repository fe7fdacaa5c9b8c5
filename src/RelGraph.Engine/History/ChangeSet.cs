namespace RelGraph.Engine.History;

/// <summary>Changes that become visible together or not at all.</summary>
/// <param name="Header">Who, why, and under which id.</param>
/// <param name="Changes">The steps, applied in this order.</param>
public sealed record ChangeSet(ChangeSetHeader Header, IReadOnlyList<Change> Changes)
{
    /// <summary>The versions the author has seen of some keys, as <see cref="KeyVersion.Version"/> tells them: the set is applied only while each still has its own. 0 for a key of which nothing may be recorded.</summary>
    /// <value>Default none: whatever is recorded is superseded.</value>
    /// <remarks>No part of the content: the same changes under the same id are the same change set whatever they expect.</remarks>
    public IReadOnlyDictionary<FactKey, long> ExpectedVersions { get; init; } = new Dictionary<FactKey, long>();
}
