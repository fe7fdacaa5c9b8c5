namespace RelGraph.Cli.Tests;

public sealed class WorkspaceFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Workspace_ThatDoesNotExist_IsRefusedWithTheWayToMakeIt()
    {
        var run = await CliRun.InAsync(_folder.Path, "list", "accounts", "--workspace", "nowhere.db");

        Assert.Equal(4, run.Code);
        Assert.Equal("Workspace: 'nowhere.db' does not exist. Make it with 'relgraph import DIR --workspace nowhere.db' or 'relgraph simulate --workspace nowhere.db', or leave --workspace out to look at the sample company.\n", run.Error);
        Assert.False(File.Exists(_folder["nowhere.db"]));
    }

    [Fact]
    public async Task Workspace_ThatIsNoDatabase_IsRefusedAndLeftAlone()
    {
        _folder.Write("notes.db", "These are notes, not a workspace. 这不是工作区。");

        var run = await CliRun.InAsync(_folder.Path, "list", "accounts", "--workspace", "notes.db");

        Assert.Equal(4, run.Code);
        Assert.StartsWith("Workspace: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal("These are notes, not a workspace. 这不是工作区。", File.ReadAllText(_folder["notes.db"]));
    }

    [Fact]
    public async Task Workspace_ThatIsAFolder_IsRefused()
    {
        Directory.CreateDirectory(_folder["sales"]);

        var run = await CliRun.InAsync(_folder.Path, "list", "accounts", "--workspace", "sales");

        Assert.Equal((4, $"Workspace: The store '{_folder["sales"]}' is a folder; name a file in it.\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task Workspace_OfANewerProgram_IsRefusedByReadersAndWritersAlike()
    {
        _folder.Write("bundle/accounts.csv", "id,name\nA-1,北辰电力\n");
        await CliRun.InAsync(_folder.Path, "import", "bundle", "--workspace", "sales.db");
        using (var file = File.OpenWrite(_folder["sales.db"]))
        {
            // The schema version (user_version) stands at byte 60 of the header, big endian.
            file.Position = 60;
            file.Write([0, 0, 0, 99]);
        }

        var before = File.ReadAllBytes(_folder["sales.db"]);
        foreach (var command in (string[][])[["list", "accounts"], ["import", "bundle"], ["export", "out"], ["log"]])
        {
            var run = await CliRun.InAsync(_folder.Path, [.. command, "--workspace", "sales.db"]);

            Assert.Equal(4, run.Code);
            Assert.Contains("has schema version 99, but this program knows versions up to", run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        }

        Assert.Equal(before, File.ReadAllBytes(_folder["sales.db"]));
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public async Task Workspace_FromTheEnvironment_IsUsedUnlessOneIsNamed()
    {
        var run = await CliRun.InAsync(_folder.Path, name => name == "RELGRAPH_WORKSPACE" ? "from-environment.db" : null, "list", "accounts");

        Assert.Contains("'from-environment.db' does not exist", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
