using RelGraph.GraphQL.Tests.Clients;

namespace RelGraph.GraphQL.Tests.Http;

/// <summary>The audit suite of npm's graphql-http: what the GraphQL over HTTP specification says servers MUST, SHOULD and MAY do.</summary>
[Collection(ServerCollection.Name)]
public sealed class AuditTests(TestServer server)
{
    private const int AuditCount = 61;

    [NodeFact]
    public async Task Audits_OfGraphQLOverHttp_AllPass()
    {
        await using var listening = await ListeningServer.StartAsync(server.Workspace);

        var result = await NodeScript.RunAsync("audits.mjs", listening.Endpoint.ToString());

        Assert.Equal([], result.GetProperty("failed").EnumerateArray().Select(failure => failure.GetString()));
        Assert.Equal(AuditCount, result.GetProperty("passed").GetInt32());
    }
}
