using RelGraph.Engine.Errors;

namespace RelGraph.Storage.Neo4j.Analytics;

/// <summary>What can go wrong with graph analytics on the server beside what goes wrong with any statement.</summary>
internal static class GdsErrors
{
    /// <summary>The library is not there.</summary>
    internal static StoreException Absent(string target) => new(
        "STORE_NO_ANALYTICS", $"{target} has no Graph Data Science library; install the plugin on the server, or ask for the memory engine.");

    /// <summary>The graph or the kernel does not fit into the server's heap.</summary>
    internal static StoreException TooLarge(string target, string what, string needed, Exception? cause = null) => new(
        "STORE_TOO_LARGE", $"{target} has too little memory for {what}: {needed}; select fewer relations, or give the server more heap.", cause);

    /// <summary>A large change set is half visible.</summary>
    internal static StoreException BeingWritten(string target, string workspace) => new(
        "STORE_BUSY", $"{target} is making a large change set of the workspace '{workspace}' visible, so the graph would be neither the old nor the new one; repeat when it is done, or ask for the memory engine.");

    /// <summary>The workspace is not there.</summary>
    internal static StoreException Missing(string target, string workspace) => new(
        "STORE_MISSING", $"{target} has no workspace '{workspace}'; give the id of one that is there.");

    /// <summary>A node that no fact can be about.</summary>
    internal static StoreException Corrupt(string target, string what) => new(
        "STORE_CORRUPT", $"{target} holds {what}; run relgraph store verify.");

    /// <summary>The library refuses by itself what its own estimate says will not fit.</summary>
    internal static bool IsBlockedForMemory(StoreException error) => error.Message.Contains("Procedure was blocked since", StringComparison.Ordinal);
}
