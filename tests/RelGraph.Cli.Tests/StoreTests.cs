namespace RelGraph.Cli.Tests;

[Collection(nameof(SmallCompany))]
public class StoreTests(SmallCompany company)
{
    [Fact]
    public async Task Copy_OfAWorkspace_AnswersTheSameToTheLastBit()
    {
        var asked = await company.AskAsync("score", "win", "--json");

        var copy = await CliRun.InAsync(company.Path, "store", "copy", SmallCompany.File, "moved.db", "--json");
        var back = await CliRun.InAsync(company.Path, "store", "copy", "moved.db", "moved-back.db");

        Assert.Equal((0, 0), (copy.Code, back.Code));
        Assert.Equal(1, copy.Json.GetProperty("sequence").GetInt64());
        Assert.Equal(asked.Out, (await CliRun.InAsync(company.Path, "score", "win", "--json", "--workspace", "moved-back.db")).Out);
        Assert.Equal((await company.AskAsync("log")).Out, (await CliRun.InAsync(company.Path, "log", "--workspace", "moved-back.db")).Out);
        Assert.Equal(File.ReadAllText(company["small.parameters.json"]), File.ReadAllText(company["moved-back.parameters.json"]));
    }

    [Fact]
    public async Task Copy_OntoAWorkspace_IsRefused()
    {
        var target = company.Copy("taken.db");

        var run = await CliRun.InAsync(company.Path, "store", "copy", SmallCompany.File, target);

        Assert.Equal(4, run.Code);
        Assert.Contains("exists already", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_OfNothing_IsRefusedAndMakesNothing()
    {
        var run = await CliRun.InAsync(company.Path, "store", "copy", "nowhere.db", "never.db");

        Assert.Equal(4, run.Code);
        Assert.Contains("'nowhere.db' does not exist", run.Error.Replace(company.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.False(File.Exists(company["never.db"]));
    }

    [Theory]
    [InlineData("list", "accounts", "--workspace", "bolt://localhost:7687")]
    [InlineData("store", "info", "neo4j+http://neo4j:secret@localhost:7474/neo4j")]
    public async Task Address_ThatIsNone_IsRefusedWithTheWayToWriteIt(params string[] args)
    {
        var run = await CliRun.InAsync(company.Path, args);

        Assert.Equal(2, run.Code);
        Assert.Contains("expected a file path, or neo4j+http://host:7474/database?workspace=id", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_OfASoundFile_SaysSo()
    {
        var run = await CliRun.InAsync(company.Path, "store", "verify", SmallCompany.File, "--json");

        Assert.Equal(0, run.Code);
        Assert.True(run.Json.GetProperty("isSound").GetBoolean());
        Assert.True(run.Json.GetProperty("checked").GetInt64() > 1_000);
    }

    [Fact]
    public async Task Verify_OfADamagedFile_Fails()
    {
        var damaged = company.Copy("damaged.db");
        using (var file = File.OpenWrite(company[damaged]))
        {
            file.Position = file.Length / 2;
            file.Write(Enumerable.Repeat((byte)0xA5, 20_000).ToArray());
        }

        var run = await CliRun.InAsync(company.Path, "store", "verify", damaged, "--json");

        Assert.Equal(4, run.Code);
        Assert.Contains("STORE_CORRUPT", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_WithRepairOfAFile_IsRefused()
    {
        var run = await CliRun.InAsync(company.Path, "store", "verify", SmallCompany.File, "--repair");

        Assert.Equal(2, run.Code);
        Assert.Contains("restore a backup", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Info_OfAFile_CountsWhatIsThere()
    {
        var run = await CliRun.InAsync(company.Path, "store", "info", SmallCompany.File, "--json");

        Assert.Equal(0, run.Code);
        Assert.Equal(("SQLite file", "sample", 1L), (run.Json.GetProperty("kind").GetString(), run.Json.GetProperty("workspace").GetProperty("id").GetString(), run.Json.GetProperty("sequence").GetInt64()));
        Assert.Equal(4, run.Json.GetProperty("facts").GetProperty("account").GetProperty("believed").GetInt64());
    }
}
