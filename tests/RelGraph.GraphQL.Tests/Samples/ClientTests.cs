using System.Diagnostics;
using System.Text.Json;
using RelGraph.GraphQL.Tests.Clients;

namespace RelGraph.GraphQL.Tests.Samples;

/// <summary>The clients of samples/clients, run as their users run them.</summary>
[Collection(ServerCollection.Name)]
public sealed class ClientTests(TestServer server)
{
    private static readonly NodeFolder TypeScript = new("samples", "clients", "typescript");

    [NodeFact]
    public async Task TypeScript_GeneratedFromTheSchema_AsksTheServer()
    {
        await using var listening = await ListeningServer.StartAsync(server.Workspace);
        await TypeScript.RunAsync("npm", "run", "build");

        var lines = (await TypeScript.RunAsync("node", "dist/main.js", listening.Endpoint.AbsoluteUri)).Split('\n');

        Assert.EndsWith(" open deals", lines[0]);
        Assert.Contains(lines, line => line.StartsWith("  ", StringComparison.Ordinal));
        Assert.Equal(3, lines.Count(line => line.Contains(" · ", StringComparison.Ordinal)));
        Assert.All(lines, line => Assert.DoesNotMatch(@"\d{4} %|[2-9]\d\d %", line));
    }

    [Fact]
    public async Task CSharp_WithPlainHttpClient_AsksTheServer()
    {
        await using var listening = await ListeningServer.StartAsync(server.Workspace);

        var (exit, output, _) = await RunAsync("dotnet", Built("RelGraph.SampleClient"), listening.Endpoint.AbsoluteUri);

        Assert.Equal(0, exit);
        Assert.Contains("could move", output);
    }

    [Fact]
    public async Task CSharp_WithoutAServer_SaysSo()
    {
        var (exit, _, error) = await RunAsync("dotnet", Built("RelGraph.SampleClient"), "http://127.0.0.1:9/graphql");

        Assert.Equal(1, exit);
        Assert.StartsWith("http://127.0.0.1:9/graphql gave no GraphQL answer", error);
    }

    [CurlFact]
    public async Task Curl_EveryBlockOfThePage_IsAnswered()
    {
        await using var listening = await ListeningServer.StartAsync(server.Workspace);
        var page = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "samples", "clients", "curl", "README.md"));
        var blocks = page.Split("```bash\n").Skip(1).Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)]).ToList();

        Assert.Equal(5, blocks.Count);
        foreach (var block in blocks)
        {
            var (exit, output, error) = await RunAsync("bash", "-c", $"export RELGRAPH={listening.Endpoint.AbsoluteUri}\n{block}");

            Assert.True(exit == 0, block + error + output);
            if (output.StartsWith('{'))
            {
                using var json = JsonDocument.Parse(output);
                Assert.True(json.RootElement.TryGetProperty("data", out _), block + output);
                Assert.False(json.RootElement.TryGetProperty("errors", out var errors), block + errors);
            }
        }
    }

    // Beside these tests, in the same configuration.
    private static string Built(string project)
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd('/', '\\'));
        return Path.Combine(here.Parent!.Parent!.FullName, project, here.Name, project + ".dll");
    }

    private static async Task<(int Exit, string Output, string Error)> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
