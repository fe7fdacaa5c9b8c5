namespace RelGraph.GraphQL.Tests.Schema;

public sealed class RatersTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task Raters_AndContradictions_AreTold()
    {
        var data = await server.DataAsync(
            """
            { company { raterBiases { author { name } ratingCount bias interval { low high } againstColleagues isDistinct notice { english } }
                contradictions(first: 20) { kind text { english chinese } judgement { id } on author { name } contact { key } level shown evidence { on text { english } } } }
              contacts(first: 20) { nodes { key contradictions { kind contact { key } } } } }
            """);

        Assert.True(data.GetProperty("company").GetProperty("raterBiases").GetArrayLength() > 0);
        Assert.All(data.GetProperty("contacts").GetProperty("nodes").EnumerateArray(), contact =>
            Assert.All(contact.GetProperty("contradictions").EnumerateArray(), one => Assert.Equal(contact.GetProperty("key").GetString(), one.GetProperty("contact").GetProperty("key").GetString())));
    }
}
