using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Execution.Engine;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Execution.Engine;

public sealed class KnownDocumentTests
{
    private const string Hello = "{ hello }";
    private static readonly Schema Greeting = Run.Schema(Run.Field("hello", BuiltInScalars.String, _ => "world"), Run.Field("other", BuiltInScalars.String, _ => "else"));

    [Fact]
    public async Task Hash_OfADocumentNeverSent_IsNotFound() =>
        Assert.Equal(ExecutionErrorCodes.DocumentNotFound, await CodeAsync(new GraphQLEngine(Greeting), Persisted("", Hello)));

    [Fact]
    public async Task Hash_OfADocumentSentOnce_RunsIt()
    {
        var engine = new GraphQLEngine(Greeting);

        await JsonAsync(engine, Persisted(Hello, Hello));

        Assert.Equal("""{"data":{"hello":"world"}}""", await JsonAsync(engine, Persisted("", Hello)));
    }

    [Fact]
    public async Task Hash_OfAnInvalidDocument_IsNeverHeld()
    {
        var engine = new GraphQLEngine(Greeting);

        await engine.ExecuteAsync(Persisted("{ hallo }", "{ hallo }"), new Services(), default);

        Assert.Equal(ExecutionErrorCodes.DocumentNotFound, await CodeAsync(engine, Persisted("", "{ hallo }")));
    }

    [Fact]
    public async Task Hash_OfAnotherDocument_IsAMismatch() =>
        Assert.Equal(ExecutionErrorCodes.DocumentMismatch, await CodeAsync(new GraphQLEngine(Greeting), Persisted(Hello, "{ other }")));

    [Fact]
    public async Task Hash_PushedOutByOthers_IsNotFoundAgain()
    {
        var engine = new GraphQLEngine(Greeting, new GraphQLEngineOptions { DocumentCacheSize = 1 });

        await JsonAsync(engine, Persisted(Hello, Hello));
        await JsonAsync(engine, new GraphQLRequest("{ other }"));

        Assert.Equal(ExecutionErrorCodes.DocumentNotFound, await CodeAsync(engine, Persisted("", Hello)));
    }

    [Theory]
    [InlineData("greeting")]
    [InlineData("hash")]
    [InlineData("sha256")]
    [InlineData("text")]
    public async Task Trusted_NamedInAnyWay_Runs(string way)
    {
        var request = way switch
        {
            "greeting" => new GraphQLRequest("") { DocumentId = "greeting" },
            "hash" => Persisted("", Hello),
            "sha256" => new GraphQLRequest("") { DocumentId = "sha256:" + Hash(Hello) },
            _ => new GraphQLRequest(Hello),
        };

        Assert.Equal("""{"data":{"hello":"world"}}""", await JsonAsync(Trusting(), request));
    }

    [Theory]
    [InlineData("{ other }", null)]
    [InlineData("{ hello } ", null)]
    [InlineData("", "unknown")]
    [InlineData("{ other }", "unknown")]
    [InlineData("{ __schema { types { name } } }", null)]
    public async Task NotTrusted_SentOrNamed_IsRefused(string query, string? id) =>
        Assert.Equal(ExecutionErrorCodes.DocumentNotTrusted, await CodeAsync(Trusting(), new GraphQLRequest(query) { DocumentId = id }));

    [Fact]
    public async Task Trusted_NamedBesideAnotherText_RunsTheTrustedOne() =>
        Assert.Equal("""{"data":{"hello":"world"}}""", await JsonAsync(Trusting(), new GraphQLRequest("{ other }") { DocumentId = "greeting" }));

    [Fact]
    public void Trusted_Invalid_EndsTheStartAndIsNamed()
    {
        var thrown = Assert.Throws<ArgumentException>(() => new GraphQLEngine(
            Greeting, new GraphQLEngineOptions { TrustedDocuments = new Dictionary<string, string> { ["good"] = Hello, ["wrong"] = "{ hallo }", ["broken"] = "{ hello" } }));

        Assert.Contains("'wrong'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("'broken'", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("'good'", thrown.Message, StringComparison.Ordinal);
    }

    private static GraphQLEngine Trusting() => new(Greeting, new GraphQLEngineOptions { TrustedDocuments = new Dictionary<string, string> { ["greeting"] = Hello } });

    private static GraphQLRequest Persisted(string query, string hashed) =>
        new(query, Extensions: JsonDocument.Parse($$$"""{"persistedQuery": {"version": 1, "sha256Hash": "{{{Hash(hashed)}}}"}}""").RootElement);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static async Task<string> JsonAsync(GraphQLEngine engine, GraphQLRequest request) => (await engine.ExecuteAsync(request, new Services(), default)).ToJson();

    private static async Task<string?> CodeAsync(GraphQLEngine engine, GraphQLRequest request) => Assert.Single((await engine.ExecuteAsync(request, new Services(), default)).Errors).Code;
}
