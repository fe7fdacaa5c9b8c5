using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;

namespace RelGraph.GraphQL.Tests.Http;

/// <summary>What lies between the document and the wire: encodings, compression, methods and versions of HTTP.</summary>
[Collection(ServerCollection.Name)]
public sealed class TransportTests(TestServer server)
{
    private const string Kinds = """{"query":"{ __schema { types { name description fields { name description } } } }"}""";

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("application/json;charset=\"utf-8\"")]
    public async Task Body_InUtf8_IsRead(string type) => Assert.Equal(HttpStatusCode.OK, (await SendAsync("{\"query\":\"{ workspace { id } }\"}"u8.ToArray(), type)).StatusCode);

    [Theory]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json; charset=gb18030")]
    [InlineData("application/graphql")]
    [InlineData(null)]
    public async Task Body_InAnotherEncodingOrType_Is415(string? type) => Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await SendAsync("{\"query\":\"{ workspace { id } }\"}"u8.ToArray(), type)).StatusCode);

    [Fact]
    public async Task Body_WithAByteOrderMark_IsRead() =>
        Assert.Equal(HttpStatusCode.OK, (await SendAsync([.. Encoding.UTF8.Preamble, .. "{\"query\":\"{ workspace { id } }\"}"u8], "application/json")).StatusCode);

    [Fact]
    public async Task Body_ThatIsNoUtf8_Is400() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync([.. "{\"query\":\"{ workspace { id } } #"u8, 0xC3, 0x28, .. "\"}"u8], "application/json")).StatusCode);

    [Theory]
    [InlineData("{\"query\":\"# \\ud83c \\n{ workspace { id } }\"}")]
    [InlineData("{\"query\":\"{ workspace { id } }\",\"variables\":{\"a\":[\"\\uDC00\"]}}")]
    public async Task Body_WithHalfASurrogatePair_Is400(string body) => Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(Encoding.UTF8.GetBytes(body), "application/json")).StatusCode);

    [Fact]
    public async Task Body_WithAWholeSurrogatePair_IsRead() =>
        Assert.Equal(HttpStatusCode.OK, (await SendAsync("{\"query\":\"# \\ud83c\\udfc3 \\n{ workspace { id } }\"}"u8.ToArray(), "application/json")).StatusCode);

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Method_ThatIsNotAllowed_Is405AndSaysWhichAre(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql");
        using var response = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("br", "application/json")]
    [InlineData("gzip", "application/json")]
    [InlineData("gzip, br", "application/graphql-response+json")]
    [InlineData(null, "application/json")]
    public async Task Answer_CompressedWhenAskedFor_IsTheSame(string? encodings, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(Kinds, Encoding.UTF8, "application/json") };
        request.Headers.Accept.ParseAdd(accept);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encodings);
        using var response = await server.Client.SendAsync(request);
        await using var body = await response.Content.ReadAsStreamAsync();
        var encoding = encodings is null ? null : encodings.Contains("br", StringComparison.Ordinal) ? "br" : "gzip";
        await using Stream plain = encoding switch { "br" => new BrotliStream(body, CompressionMode.Decompress), "gzip" => new GZipStream(body, CompressionMode.Decompress), _ => body };

        using var json = await JsonDocument.ParseAsync(plain);

        Assert.Equal(encoding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.True(json.RootElement.GetProperty("data").GetProperty("__schema").GetProperty("types").GetArrayLength() > 10);
    }

    [Fact]
    public async Task Http2_InClearTextOnAnAddressOfItsOwn_Answers()
    {
        await using var listening = await ListeningServer.StartAsync(
            server.Workspace, null,
            ("Kestrel:Endpoints:Http:Url", "http://127.0.0.1:0"),
            ("Kestrel:Endpoints:Http2:Url", "http://127.0.0.1:0"), ("Kestrel:Endpoints:Http2:Protocols", "Http2"));
        using var client = new HttpClient();

        Assert.Equal(new Version(1, 1), await VersionAsync(client, listening.Urls[0], HttpVersion.Version11));
        Assert.Equal(new Version(2, 0), await VersionAsync(client, listening.Urls[1], HttpVersion.Version20));
    }

    [Fact]
    public async Task Http2_OverTls_IsAgreedOnWithTheClient()
    {
        var folder = Directory.CreateTempSubdirectory("relgraph");
        try
        {
            var file = Path.Combine(folder.FullName, "server.pfx");
            await File.WriteAllBytesAsync(file, SelfSigned());
            await using var listening = await ListeningServer.StartAsync(
                server.Workspace, null, ("Kestrel:Endpoints:Https:Url", "https://127.0.0.1:0"), ("Kestrel:Endpoints:Https:Certificate:Path", file));
            using var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator };
            using var client = new HttpClient(handler);

            Assert.Equal(new Version(1, 1), await VersionAsync(client, listening.Urls[0], HttpVersion.Version11));
            Assert.Equal(new Version(2, 0), await VersionAsync(client, listening.Urls[0], HttpVersion.Version20));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return certificate.Export(X509ContentType.Pfx);
    }

    private static async Task<Version> VersionAsync(HttpClient client, Uri url, Version version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(url, "/graphql"))
        {
            Version = version, VersionPolicy = HttpVersionPolicy.RequestVersionExact, Content = JsonContent.Create(new { query = "{ workspace { id } }" }),
        };
        using var response = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return response.Version;
    }

    private async Task<HttpResponseMessage> SendAsync(byte[] body, string? type)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        return await server.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
    }
}
