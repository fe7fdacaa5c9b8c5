using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using RelGraph.Engine.Errors;
using RelGraph.Neo4j.Tests.Fakes;
using RelGraph.Storage.Neo4j;
using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Neo4j.Tests.Transport;

/// <summary>A certificate that the system does not know is refused, unless its authority is named; its name must be right in any case.</summary>
public sealed class TlsTests : IDisposable
{
    private readonly string _pem = Path.GetTempFileName();

    [Fact]
    public async Task Certificate_OfAnUnknownAuthority_IsRefusedAndTlsIsNamed()
    {
        using var certificate = Make("localhost");
        var error = await Assert.ThrowsAsync<StoreException>(() => AskAsync(certificate, trust: false));

        Assert.Equal("STORE_UNREACHABLE", error.Code);
        Assert.Contains("TLS", error.Message, StringComparison.Ordinal);
        Assert.Contains("TrustedCertificates", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certificate_OfATrustedAuthority_IsAccepted()
    {
        using var certificate = Make("localhost");
        Assert.Single(await AskAsync(certificate, trust: true));
    }

    [Fact]
    public async Task Certificate_ForAnotherName_IsRefusedThoughTrusted()
    {
        using var certificate = Make("another.example");
        Assert.Equal("STORE_UNREACHABLE", (await Assert.ThrowsAsync<StoreException>(() => AskAsync(certificate, trust: true))).Code);
    }

    [Fact]
    public async Task Certificate_OutOfDate_IsRefusedThoughTrusted()
    {
        using var certificate = Make("localhost", daysFromNow: -1);
        Assert.Equal("STORE_UNREACHABLE", (await Assert.ThrowsAsync<StoreException>(() => AskAsync(certificate, trust: true))).Code);
    }

    [Fact]
    public async Task Certificate_OtherThanTheTrustedOne_IsRefused()
    {
        using var certificate = Make("localhost");
        using var other = Make("localhost");
        await File.WriteAllTextAsync(_pem, other.ExportCertificatePem());
        await using var server = new FakeServer(_ => FakeReply.One, certificate);
        await using var transport = new QueryApiTransport(new Neo4jConnectionOptions { Address = server.Address, TrustedCertificates = _pem });

        Assert.Equal("STORE_UNREACHABLE", (await Assert.ThrowsAsync<StoreException>(() => transport.AllAsync("RETURN 1"))).Code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("no certificate")]
    public async Task File_WithoutCertificates_IsNamed(string? content)
    {
        if (content is null)
        {
            File.Delete(_pem);
        }
        else
        {
            await File.WriteAllTextAsync(_pem, content);
        }

        var error = Assert.Throws<InvalidOptionsException>(() => new QueryApiTransport(new Neo4jConnectionOptions { Address = new Uri("https://localhost"), TrustedCertificates = _pem }));

        Assert.Contains(_pem, error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(_pem);

    private async Task<List<object?[]>> AskAsync(X509Certificate2 certificate, bool trust)
    {
        await File.WriteAllTextAsync(_pem, certificate.ExportCertificatePem());
        await using var server = new FakeServer(_ => new FakeReply("""{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}]]},"bookmarks":[]}"""), certificate);
        await using var transport = new QueryApiTransport(new Neo4jConnectionOptions { Address = server.Address, TrustedCertificates = trust ? _pem : null });
        return await transport.AllAsync("RETURN 1");
    }

    private static X509Certificate2 Make(string name, int daysFromNow = 30)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-30), DateTimeOffset.UtcNow.AddDays(daysFromNow));
    }
}
