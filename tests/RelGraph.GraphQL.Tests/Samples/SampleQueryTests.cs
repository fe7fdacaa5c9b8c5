using System.Text.Json;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Model.Relations;
using RelGraph.GraphQL.Http;

namespace RelGraph.GraphQL.Tests.Samples;

[Collection(ServerCollection.Name)]
public sealed class SampleQueryTests(TestServer server)
{
    public static TheoryData<string> Names => [.. SampleQueries.All.Select(sample => sample.Name)];

    [Fact]
    public void All_EveryFileOfTheFolder_IsEmbedded()
    {
        var files = Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "samples", "queries"), "*.graphql").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

        Assert.Equal(files, SampleQueries.All.Select(sample => sample.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Sample_OnACompany_AnswersWithoutErrorsAndWithNumbers(string name)
    {
        var scores = await server.Workspace.ScoresAsync(Moment.Now, default);
        var deal = scores.Deals.All.First(candidate => candidate.IsOpen && scores.DecisionChain(candidate.Opportunity.Id).Seats.Count > 1).Opportunity.Id;
        var person = scores.Graph.Facts.All<Seat>().First(seat => seat.Opportunity == deal).Contact;
        var query = SampleQueries.All.Single(sample => sample.Name == name).Query;
        var variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["deal"] = deal, ["person"] = person, ["then"] = "2026-05-31" }
            .Where(pair => query.Contains("$" + pair.Key, StringComparison.Ordinal)).ToDictionary();

        var data = await server.DataAsync(query, variables);

        Assert.True(Leaves(data).Any(leaf => leaf.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.False), data.ToString());
        Assert.DoesNotContain(data.EnumerateObject(), root => root.Value.ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public void Samples_EveryOne_HasCommentsInBothLanguages() =>
        Assert.Empty(SampleQueries.All.Where(sample => !sample.Query.StartsWith("# ", StringComparison.Ordinal) || !sample.Query.Any(c => c is >= '\u4e00' and <= '\u9fff')).Select(sample => sample.Name));

    private static IEnumerable<JsonElement> Leaves(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Leaves(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Leaves),
        _ => [element],
    };
}
