using System.Net.Http.Json;
using System.Text.RegularExpressions;
using RelGraph.Application.Workspaces;
using RelGraph.GraphQL.Hosting;

namespace RelGraph.GraphQL.Tests.Samples;

/// <summary>Runs every document of the guide and of the README, so that none of them goes stale.</summary>
[Collection(ServerCollection.Name)]
public sealed partial class GuideTests(TestServer server)
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "graphql.md"));

    private static readonly string Readme = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md"));

    public static TheoryData<string> Documents => [.. Fence().Matches(Guide + Readme).Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_OfTheGuide_AnswersWithoutErrors(string document)
    {
        var scores = await server.Workspace.ScoresAsync(Moment.Now, default);

        if (document.Contains("J-1", StringComparison.Ordinal))
        {
            var job = (await server.DataAsync("mutation { startTraining { id } }")).GetProperty("startTraining").GetProperty("id").GetString();
            document = document.Replace("J-1", job, StringComparison.Ordinal);
        }

        if (document.StartsWith("subscription", StringComparison.Ordinal))
        {
            await FirstEventAsync(document.Replace("workspaceChanged {", "workspaceChanged(after: 0) {", StringComparison.Ordinal));
            return;
        }

        await server.DataAsync(document.Replace("O-0180", scores.Deals.All[0].Opportunity.Id, StringComparison.Ordinal));
    }

    /// <summary>A subscription has no end; its first event shows that it works.</summary>
    private async Task FirstEventAsync(string document)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = document }) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        string? line;
        do
        {
            line = await reader.ReadLineAsync();
        }
        while (line?.StartsWith("data:", StringComparison.Ordinal) == false);

        Assert.StartsWith("data: {\"data\":", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FirstQuery_OfTheStartNotice_AnswersWithoutErrors() => await server.DataAsync(StartupNotice.FirstQuery);

    /// <summary>Those of Neo4j are a section of their own, which docs/configuration.md lists.</summary>
    [Fact]
    public void Settings_EveryOne_IsInTheGuide() =>
        Assert.Empty(typeof(ServerOptions).GetProperties().Where(property => property.CanWrite && property.Name != nameof(ServerOptions.Neo4j) && !Guide.Contains($"`--{property.Name.ToLowerInvariant()}`", StringComparison.Ordinal)).Select(property => property.Name));

    [GeneratedRegex("```graphql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();
}
