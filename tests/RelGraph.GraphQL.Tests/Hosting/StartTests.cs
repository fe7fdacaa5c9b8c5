using System.Net;
using System.Net.Sockets;
using RelGraph.Engine.History;
using RelGraph.GraphQL.Hosting;
using RelGraph.Storage.Sqlite;

namespace RelGraph.GraphQL.Tests.Hosting;

public sealed class StartTests : IDisposable
{
    private static readonly WorkspaceInfo Info = new("own", "测试公司", "Asia/Shanghai", "CNY");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("relgraph");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task RunAsync_CorruptFile_EndsWithTheExitCodeAndLeavesTheFile()
    {
        var file = Path.Combine(_folder.FullName, "corrupt.db");
        await File.WriteAllTextAsync(file, string.Concat(Enumerable.Repeat("this is no database ", 500)));

        Assert.Equal(RelGraphHost.CouldNotStart, await RelGraphHost.RunAsync(["--workspace", file, "--urls", "http://127.0.0.1:0"]));
        Assert.StartsWith("this is no database", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_PortInUse_EndsWithTheExitCode()
    {
        var file = await EmptyWorkspaceAsync();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        Assert.Equal(RelGraphHost.CouldNotStart, await RelGraphHost.RunAsync(["--workspace", file, "--urls", $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}"]));
    }

    [Fact]
    public async Task RunAsync_BadSetting_EndsWithTheExitCode() =>
        Assert.Equal(RelGraphHost.CouldNotStart, await RelGraphHost.RunAsync(["--workspace", Path.Combine(_folder.FullName, "none.db"), "--MaxRequestBytes", "1"]));

    [Theory]
    [InlineData("--RelGraph:Neo4j:Password", "secret")]
    [InlineData("--RELGRAPH_NEO4J_TOKEN=secret", null)]
    public async Task RunAsync_ASecretOnTheCommandLine_EndsWithTheExitCode(string name, string? value) =>
        Assert.Equal(RelGraphHost.CouldNotStart, await RelGraphHost.RunAsync(["--workspace", await EmptyWorkspaceAsync(), .. new[] { name, value }.OfType<string>(), "--urls", "http://127.0.0.1:0"]));

    [Fact]
    public async Task RunAsync_HealthCheckOfNoServer_Is1()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();

        Assert.Equal(1, await RelGraphHost.RunAsync(["--healthcheck", "--urls", $"http://127.0.0.1:{port}"]));
    }

    [Fact]
    public async Task OpenAsync_WorkspaceOfTheUser_IsNeverFilledWithTheSample()
    {
        var file = await EmptyWorkspaceAsync();

        await using var workspace = await WorkspaceOpening.OpenAsync(new ServerOptions { Workspace = file }, TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance, default);

        Assert.Equal(("own", 0L), (workspace.Info.Id, workspace.Sequence));
    }

    private async Task<string> EmptyWorkspaceAsync()
    {
        var file = Path.Combine(_folder.FullName, "own.db");
        await using var store = await SqliteGraphStore.OpenAsync(file, new SqliteStoreOptions { CreateIfMissing = Info }, default);
        return file;
    }
}
