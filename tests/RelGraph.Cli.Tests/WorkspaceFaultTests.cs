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
    public async Task Workspace_FromTheEnvironment_IsUsedUnlessOneIsNamed()
    {
        var run = await CliRun.InAsync(_folder.Path, name => name == "RELGRAPH_WORKSPACE" ? "from-environment.db" : null, "list", "accounts");

        Assert.Contains("'from-environment.db' does not exist", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
