using System.CommandLine;
using RelGraph.Cli.Running;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph store</c>: copying, checking and looking at what keeps a workspace, and writing numbers beside its facts.</summary>
internal static class StoreCommand
{
    /// <summary>How an address is written, for the help of every member.</summary>
    public const string Address = "a file, or neo4j+http://host:7474/database?workspace=id";

    public static Command Create(CommandFrame frame) => frame.Group(
        "store", "Copy, check and look at what keeps a workspace: an SQLite file, or a Neo4j graph · 工作区存储",
        [
            "relgraph store copy sales.db neo4j+http://127.0.0.1:7474/neo4j?workspace=sales", "relgraph store copy neo4j+http://127.0.0.1:7474/neo4j?workspace=sales sales-back.db",
            "relgraph store verify sales.db", "relgraph store info sales.db",
        ],
        StoreCopyCommand.Create(frame), StoreVerifyCommand.Create(frame), StoreInfoCommand.Create(frame), StoreWriteBackCommand.Create(frame));
}
