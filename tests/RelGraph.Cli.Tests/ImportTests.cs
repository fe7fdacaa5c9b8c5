namespace RelGraph.Cli.Tests;

public sealed class ImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Template_Written_IsABundleThatImports()
    {
        var template = await CliRun.InAsync(_folder.Path, "import", "--template", "bundle");
        var check = await CliRun.InAsync(_folder.Path, "import", "bundle", "--workspace", "new.db", "--dry-run");

        Assert.Equal(0, template.Code);
        Assert.True(File.Exists(_folder["bundle/seats.csv"]));
        Assert.Equal(0, check.Code);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Import_OfHeadersOnly_SaysThatThereIsNothing()
    {
        await CliRun.InAsync(_folder.Path, "import", "--template", "bundle");

        var run = await CliRun.InAsync(_folder.Path, "import", "bundle", "--workspace", "new.db");

        Assert.Equal(0, run.Code);
        Assert.Contains("The bundle has no rows under its headers: nothing to import.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_TwiceTheSame_ChangesNothingTheSecondTime()
    {
        Bundle();

        var first = await CliRun.InAsync(_folder.Path, "import", "bundle", "--workspace", "new.db");
        var second = await CliRun.InAsync(_folder.Path, "import", "bundle", "--workspace", "new.db");
        var log = await CliRun.InAsync(_folder.Path, "log", "--workspace", "new.db", "--json");

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.Contains("Imported as change set 1: 3 recorded", first.Out, StringComparison.Ordinal);
        Assert.Contains("New workspace new.db: days end in Asia/Shanghai, amounts without a currency are CNY.", first.Error, StringComparison.Ordinal);
        Assert.Contains("This bundle was imported before: nothing changed.", second.Out, StringComparison.Ordinal);
        Assert.Equal(1, log.Json.GetProperty("entries").GetArrayLength());
    }

    [Fact]
    public async Task Import_OfBadRows_PrintsEveryOneAndLeavesNothing()
    {
        Bundle("C-3,刘洋,9\nC-4,,2\nC-1,双胞胎,2\n");

        var run = await CliRun.InAsync(_folder.Path, "import", "bundle", "--workspace", "new.db");

        Assert.Equal(3, run.Code);
        Assert.Contains("contacts.csv line 4: rank '9'", run.Error, StringComparison.Ordinal);
        Assert.Contains("contacts.csv line 5: name is empty but required", run.Error, StringComparison.Ordinal);
        Assert.Contains("contacts.csv line 6: id 'C-1' is already used", run.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was imported: 3 problem(s).", run.Out, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Import_WithRejectFolder_KeepsTheGoodRowsAndReturnsOne()
    {
        Bundle("C-3,刘洋,9\n");

        var run = await CliRun.InAsync(_folder.Path, "import", "bundle", "--workspace", "new.db", "--reject-file", "bad", "--json");
        var contacts = await CliRun.InAsync(_folder.Path, "list", "contacts", "--workspace", "new.db", "--json");

        Assert.Equal(1, run.Code);
        Assert.Equal(1, run.Json.GetProperty("rejectedRows").GetInt64());
        Assert.Equal(2, contacts.Json.GetProperty("total").GetInt32());
        Assert.Contains("刘洋", File.ReadAllText(_folder["bad/contacts.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_IntoNoNamedWorkspace_IsRefused()
    {
        Bundle();

        var run = await CliRun.InAsync(_folder.Path, "import", "bundle");

        Assert.Equal(2, run.Code);
        Assert.Contains("say where to import with --workspace FILE or RELGRAPH_WORKSPACE", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", 5, "Not found: ")]
    [InlineData("notes.txt", 3, "Bad data: ")]
    public async Task Import_FromWhatIsNoBundle_SaysSo(string path, int code, string expected)
    {
        _folder.Write("notes.txt", "not a bundle");

        var run = await CliRun.InAsync(_folder.Path, "import", path, "--workspace", "new.db");

        Assert.Equal(code, run.Code);
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["new.db"]));
    }

    [Fact]
    public async Task Import_WithSettingsOfANewWorkspace_KeepsThem()
    {
        Bundle();

        var bad = await CliRun.InAsync(_folder.Path, "import", "bundle", "--workspace", "new.db", "--time-zone", "Middle/Earth");
        await CliRun.InAsync(_folder.Path, "import", "bundle", "--workspace", "new.db", "--name", "北辰科技", "--frozen-on", "2025-12-31");
        var log = await CliRun.InAsync(_folder.Path, "log", "--workspace", "new.db", "--json");
        var list = await CliRun.InAsync(_folder.Path, "list", "contacts", "--workspace", "new.db", "--json");

        Assert.Equal(2, bad.Code);
        Assert.Contains("'Middle/Earth' is not allowed: expected an IANA time zone", bad.Error, StringComparison.Ordinal);
        Assert.Equal("北辰科技", log.Json.GetProperty("workspace").GetString());
        Assert.Equal("2025-12-31", list.Json.GetProperty("asOf").GetString());
    }

    public void Dispose() => _folder.Dispose();

    private void Bundle(string moreContacts = "")
    {
        _folder.Write("bundle/accounts.csv", "id,name,industry\nA-1,北辰电力,能源\n");
        _folder.Write("bundle/contacts.csv", "id,name,rank\nC-1,王芳,1\nC-2,Anna Schmidt,3\n" + moreContacts);
    }
}
