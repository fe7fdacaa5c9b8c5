using System.Globalization;
using RelGraph.Engine.Errors;

namespace RelGraph.Storage.Neo4j.Schema;

/// <summary>What can be wrong with a database's schema, in words.</summary>
internal static class SchemaErrors
{
    /// <summary>A newer program wrote the schema.</summary>
    public static StoreException Newer(string target, long version) => new(
        "STORE_NEWER_VERSION",
        string.Create(CultureInfo.InvariantCulture, $"{target} has RelGraph's schema of version {version}, but this program knows versions up to {GraphMigration.Latest}; open it with the newer RelGraph that wrote it, or use another database."));

    /// <summary>A constraint of another program forbids what facts must be able to say.</summary>
    public static StoreException Foreign(string target, FoundRule constraint) => new(
        "STORE_CONSTRAINT",
        $"{target} has the {constraint}, which RelGraph's facts may not keep; drop it (DROP CONSTRAINT `{constraint.Name}`), or give RelGraph a database of its own.");

    /// <summary>Something is where a rule should be.</summary>
    public static StoreException Blocked(string target, SchemaRule rule, FoundRule blocker) => new(
        "STORE_CONSTRAINT",
        $"{target} needs {rule}, but the {blocker} is in its place; drop it (DROP {(blocker.IsConstraint ? "CONSTRAINT" : "INDEX")} `{blocker.Name}`) and open the store again, or give RelGraph a database of its own.");

    /// <summary>The data do not keep a rule.</summary>
    public static StoreException Violated(string target, SchemaRule rule, StoreException failure) => new(
        "STORE_CONSTRAINT",
        $"{target} needs {rule}, but holds data that are not so: {failure.Message} Give one of them another label or key, or give RelGraph a database of its own.",
        failure);

    /// <summary>An index could not be filled.</summary>
    public static StoreException NotReady(string target, FoundRule index) => new(
        "STORE_FAILED",
        $"The {index} of the graph at {target} is not ready but {index.State}; drop it (DROP INDEX `{index.Name}`, or DROP CONSTRAINT where it belongs to one) and open the store again, or see the server's log.");

    /// <summary>A rule did not come to be, and nothing says why.</summary>
    public static StoreException Missing(string target, SchemaRule rule) => new(
        "STORE_FAILED",
        $"{target} needs {rule}, but it was not there after it had been made; see whether another program drops it, then open the store again.");
}
