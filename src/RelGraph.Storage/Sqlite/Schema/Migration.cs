using RelGraph.Storage.Sqlite.Driver;

namespace RelGraph.Storage.Sqlite.Schema;

/// <summary>One step from a schema version to the next. Steps are never changed once released; a new need is a new step.</summary>
internal abstract class Migration
{
    /// <summary>The version the step leads to, one above where it starts.</summary>
    public abstract int Version { get; }

    /// <summary>Every step in order.</summary>
    public static IReadOnlyList<Migration> All { get; } = [new Migration0001Baseline()];

    /// <summary>The version this program writes.</summary>
    public static int Latest => All[^1].Version;

    /// <summary>Does the step inside the caller's transaction.</summary>
    public abstract void Apply(Connection connection);
}
