using RelGraph.Application.Workspaces;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Storage.Sqlite;
using RelGraph.Testing.Stores;

namespace RelGraph.GraphQL.Tests.Scenes;

/// <summary>Plays a scene on one of the stores that need no server.</summary>
internal static class Stage
{
    /// <summary>Opens an empty workspace in memory or in a file of its own, plays the scene in it, and clears up. The scene may move the clock.</summary>
    public static async Task PlayAsync(WorkspaceInfo info, bool inAFile, Func<Workspace, SteppingClock, Task> scene)
    {
        var clock = new SteppingClock();
        var folder = Directory.CreateTempSubdirectory("relgraph-scene-");
        try
        {
            IGraphStore store = inAFile
                ? await SqliteGraphStore.OpenAsync(Path.Combine(folder.FullName, "scene.db"), new SqliteStoreOptions { CreateIfMissing = info, TimeProvider = clock }, default)
                : new MemoryGraphStore(info, clock);
            await using var workspace = await Workspace.OpenAsync(store, new WorkspaceOptions(), RunContext.Default);
            await scene(workspace, clock);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(true);
        }
    }

    /// <summary>Every line given stands on a page of docs/scenes.</summary>
    public static async Task AssertOnPageAsync(string name, IEnumerable<string> lines)
    {
        var page = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "docs", "scenes", name));
        Assert.All(lines, line => Assert.True(page.Contains(line, StringComparison.Ordinal), line));
    }
}
