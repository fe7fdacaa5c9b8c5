namespace RelGraph.Storage.Opening;

/// <summary>What keeps a store.</summary>
/// <param name="Kind">The kind of store in words, for example <c>SQLite file</c>.</param>
/// <param name="Version">The software and its version as it names itself.</param>
/// <param name="SchemaVersion">The version of RelGraph's layout in it.</param>
public sealed record StoreSoftware(string Kind, string Version, int SchemaVersion);
