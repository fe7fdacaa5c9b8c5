using System.Text.Json;

namespace RelGraph.Cli.Tests;

/// <summary>A small made-up company in a folder, made once for all tests that only read it.</summary>
public sealed class SmallCompany : TemporaryFolder, IAsyncLifetime
{
    /// <summary>The workspace file.</summary>
    public const string File = "small.db";

    /// <summary>What makes the company.</summary>
    public static readonly string[] Simulate =
        ["simulate", "--seed", "7", "--accounts", "4", "--contacts", "8", "--employees", "10", "--competitors", "2", "--opportunities", "14", "--interactions", "900", "--years", "2"];

    /// <summary>An open deal with seats.</summary>
    public string Deal { get; private set; } = "";

    /// <summary>A contact with a seat in that deal.</summary>
    public string Contact { get; private set; } = "";

    public async Task InitializeAsync()
    {
        var made = await CliRun.InAsync(Path, [.. Simulate, "--workspace", File, "--truth", "truth.json"]);
        Assert.True(made.Code == 0, made.Error);
        var ranking = await AskAsync("score", "chain", "--json");
        Deal = ranking.Json.GetProperty("scores").EnumerateArray().First(score => score.GetProperty("value").ValueKind == JsonValueKind.Number).GetProperty("ids")[0].GetString()!;
        var seats = await AskAsync("score", "key-person", Deal, "--json");
        Contact = seats.Json.GetProperty("scores")[0].GetProperty("ids")[1].GetString()!;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Runs a command on the company.</summary>
    internal Task<CliRun> AskAsync(params string[] args) => CliRun.InAsync(Path, [.. args, "--workspace", File]);

    /// <summary>A copy for a test that writes.</summary>
    internal string Copy(string name)
    {
        System.IO.File.Copy(this[File], this[name], overwrite: true);
        return name;
    }
}

/// <summary>Tests that share the company.</summary>
[CollectionDefinition(nameof(SmallCompany))]
public sealed class SmallCompanyTests : ICollectionFixture<SmallCompany>;
