using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Neo4j;

namespace RelGraph.Neo4j.Tests.Faults;

/// <summary>The server's disk is full: writers are told so, and when there is room again the record is what was acknowledged.</summary>
public sealed class FullDiskTests
{
    private const int MostSets = 400;
    private const int PeoplePerSet = 500;

    [SmallDiskFact]
    public async Task Apply_OnAFullDisk_IsRefusedAndGoesOnWhenThereIsRoom()
    {
        SmallDisk? disk = null;
        await using var server = await Neo4jServer.StartOwnAsync(furnish: home => disk = new SmallDisk(Path.Combine(home, "data")));
        using var small = disk!;
        var scene = new Scene(server, StoreLimits.Default);
        var applied = 0;
        StoreException? refusal = null;
        await using (var store = await scene.OpenAsync(patience: TimeSpan.FromSeconds(5)))
        {
            await scene.ApplyAsync(store, Set(applied++));
            small.Fill();
            try
            {
                for (; applied < MostSets; applied++)
                {
                    await store.ApplyAsync(Set(applied), default);
                    await scene.Reference.ApplyAsync(Set(applied), default);
                }
            }
            catch (StoreException failed)
            {
                refusal = failed;
            }
        }

        Assert.Contains(refusal?.Code, new[] { "STORE_FULL", "STORE_IO" });
        Assert.Contains("disk", refusal!.Message, StringComparison.Ordinal);
        small.MakeRoom();
        await server.StopAsync();
        await server.StartAsync();
        await using var again = await scene.OpenAsync();
        await again.ApplyAsync(Set(applied), default);
        await scene.Reference.ApplyAsync(Set(applied), default);
        Assert.Equal(await scene.ExpectedAsync(), await Scene.TextAsync(again));
    }

    private static ChangeSet Set(int number) =>
        Facts.Set($"set-{number}", [.. Enumerable.Range(1, PeoplePerSet).Select(person => Facts.Person(100 + person, $"set-{number}"))]);
}
