using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using RelGraph.Engine.Errors;
using RelGraph.GraphQL.Hosting;

namespace RelGraph.GraphQL.Tests.Http;

public sealed class KnownDocumentTests : IAsyncLifetime
{
    private const string Hash = "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38";
    private readonly string _file = Path.GetTempFileName();
    private TestServer _server = null!;

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(_file, JsonSerializer.Serialize(new Dictionary<string, string> { ["name"] = "{ workspace { name } }", ["type"] = "{__typename}" }));
        _server = new TestServer { Options = new ServerOptions { TrustedDocuments = TrustedDocumentFile.Read(_file) } };
        await _server.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        File.Delete(_file);
    }

    [Fact]
    public async Task Post_AnIdWithoutADocument_IsAnswered()
    {
        using var response = await _server.Client.PostAsJsonAsync("/graphql", new { documentId = "name" });

        Assert.True((await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data").GetProperty("workspace").GetProperty("name").GetString()!.Length > 0);
    }

    [Fact]
    public async Task Get_AHashWithoutADocument_IsAnswered()
    {
        var extensions = Uri.EscapeDataString($$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{Hash}}}"}}""");

        var answer = await _server.Client.GetFromJsonAsync<JsonElement>($"/graphql?extensions={extensions}");

        Assert.Equal("Query", answer.GetProperty("data").GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task Post_AnyOtherDocument_IsRefused() =>
        Assert.Equal("DOCUMENT_NOT_TRUSTED", (await _server.ErrorAsync("{ company { id } }")).GetProperty("extensions").GetProperty("code").GetString());

    [Fact]
    public async Task Post_NeitherDocumentNorId_SaysWhatIsMissing()
    {
        using var response = await _server.Client.PostAsJsonAsync("/graphql", new { variables = new { } });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("no string member", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithAWrongDocument_EndsAndNamesIt()
    {
        var server = new TestServer { Options = new ServerOptions { TrustedDocuments = new Dictionary<string, string> { ["old"] = "{ wrokspace { name } }" } } };

        var thrown = await Assert.ThrowsAsync<InvalidOptionsException>(server.InitializeAsync);

        Assert.Contains("'old'", Assert.Single(thrown.Faults), StringComparison.Ordinal);
    }
}
