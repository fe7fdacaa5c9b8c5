using System.Globalization;
using RelGraph.Engine.Errors;
using RelGraph.Engine.History;

namespace RelGraph.Storage.Neo4j.Rows;

/// <summary>The errors of a workspace in a graph that are not the server's own, in words that say what to do.</summary>
internal static class GraphErrors
{
    /// <summary>An element of the graph was changed by hand so that it cannot be read.</summary>
    public static StoreException Corrupt(string target, FactKey key, string detail) =>
        Corrupt(target, $"{key}: {detail}");

    /// <summary>The graph is not as RelGraph left it.</summary>
    public static StoreException Corrupt(string target, string detail) => new(
        "STORE_CORRUPT", $"{target} was changed by something else than RelGraph ({detail}); run relgraph store verify to see all of it, then repair it or restore the latest backup.");

    /// <summary>Others wrote for the whole time this one was ready to wait.</summary>
    public static StoreException Locked(string target, string workspace, TimeSpan waited) => new(
        "STORE_LOCKED", $"{target} had its workspace '{workspace}' written by others for {waited.TotalSeconds:0.#} s, the whole write time-out; wait until they are done, then try again.");

    /// <summary>A record is being loaded into the workspace.</summary>
    public static StoreException Loading(string target, string workspace) => new(
        "STORE_LOADING", $"{target} is having its workspace '{workspace}' filled with a copy of another record; wait until that is done, or begin the copy again if it was interrupted.");

    /// <summary>There is no such workspace in the graph.</summary>
    public static StoreException Missing(string target, string detail) => new(
        "STORE_MISSING", $"{target} {detail}.");

    /// <summary>The head of the workspace and its log do not belong together.</summary>
    public static StoreException Misplaced(string target, string workspace, long head, long newest) => Corrupt(
        target, string.Create(CultureInfo.InvariantCulture, $"the head of the workspace '{workspace}' is {head} where the newest change set has the place {newest}"));

    /// <summary>True when nobody can tell whether the statement that failed so has taken effect, or when it may work a moment later.</summary>
    public static bool MayHaveHappened(StoreException failed) => failed.Code is "STORE_UNREACHABLE" or "STORE_TIMEOUT" or "STORE_BUSY" or "STORE_IO";
}
