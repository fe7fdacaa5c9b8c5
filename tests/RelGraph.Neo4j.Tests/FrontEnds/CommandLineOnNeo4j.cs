using System.Text.Json;
using RelGraph.Cli;
using RelGraph.Cli.Running;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Neo4j;
using RelGraph.Storage.Opening;

namespace RelGraph.Neo4j.Tests.FrontEnds;

/// <summary>The command line in a folder of its own, with the environment that lets it into the server.</summary>
internal sealed class CommandLineOnNeo4j(Neo4jServer server) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("relgraph-cli-neo4j-");

    /// <summary>A path in the folder.</summary>
    public string this[string name] => Path.Combine(_folder.FullName, name);

    /// <summary>The address of a workspace in the server's database.</summary>
    public string Address(string? workspace) =>
        new StoreAddress.Neo4jWorkspace(server.Connection.Address, server.Connection.Database, workspace).ToString();

    /// <summary>A workspace that no other test has.</summary>
    public static string NewWorkspace() => $"cli-{Guid.NewGuid():N}";

    /// <summary>Runs a command and gives its exit code and what it wrote to both streams.</summary>
    public async Task<(int Code, string Out, string Error)> TryAsync(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var host = new CliHost { Out = output, Error = error, Folder = _folder.FullName, Environment = Setting };
        var code = await CommandLine.RunAsync(args, host, CancellationToken.None);
        return (code, output.ToString().ReplaceLineEndings("\n"), error.ToString());
    }

    /// <summary>Runs a command that must succeed and gives its answer.</summary>
    public async Task<string> RunAsync(params string[] args)
    {
        var (code, answer, error) = await TryAsync(args);
        Assert.True(code == 0, $"{string.Join(' ', args)} ended with {code}: {error}");
        return answer;
    }

    /// <summary>Runs a command with <c>--json</c>.</summary>
    public async Task<JsonElement> AskAsync(params string[] args) => JsonDocument.Parse(await RunAsync([.. args, "--json"])).RootElement;

    /// <summary>The files of a folder by name, as text.</summary>
    public Dictionary<string, string> Files(string folder) => Directory.GetFiles(this[folder]).ToDictionary(path => Path.GetFileName(path)!, File.ReadAllText);

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private string? Setting(string name) => server.Connection.Credentials is not Neo4jCredentials.Basic signIn ? null : name switch
    {
        "RELGRAPH_NEO4J_USER" => signIn.User,
        "RELGRAPH_NEO4J_PASSWORD" => signIn.Password,
        _ => null,
    };
}
