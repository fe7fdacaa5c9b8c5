using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace RelGraph.Storage.Neo4j.Transport;

/// <summary>Makes the HTTP client of a transport: pooled connections, credentials, trust.</summary>
internal static class QueryApiClient
{
    /// <summary>A client for one database; nothing is sent yet.</summary>
    public static HttpClient Create(Neo4jConnectionOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            ConnectTimeout = options.ConnectTimeout,
            // Long enough to be cheap, short enough to follow a name that moves to another member of a cluster.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            // A redirect would carry the statement and the password to somewhere nobody named.
            AllowAutoRedirect = false,
            UseCookies = false,
            // An answer given up is not read to its end: closing the connection is what tells the server to stop.
            MaxResponseDrainSize = 0,
            UseProxy = !options.Address.IsLoopback,
            // Neo4j itself sends plain bytes; a proxy before it may compress, which pays only on a real network.
            AutomaticDecompression = options.Address.IsLoopback ? DecompressionMethods.None : DecompressionMethods.GZip,
        };
        if (options.TrustedCertificates is { } path)
        {
            var trusted = TrustedAuthorities.Read(path);
            handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, chain, faults) => trusted.Accept(certificate, chain, faults);
        }

        var client = new HttpClient(handler)
        {
            BaseAddress = new Uri(options.Address, $"/db/{Uri.EscapeDataString(options.Database)}/query/v2"),
            // Silence is limited, not the whole: an answer may stream for an hour.
            Timeout = Timeout.InfiniteTimeSpan,
            DefaultRequestVersion = HttpVersion.Version11,
        };
        client.DefaultRequestHeaders.Authorization = options.Credentials switch
        {
            Neo4jCredentials.Basic basic => new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{basic.User}:{basic.Password}"))),
            Neo4jCredentials.Bearer bearer => new AuthenticationHeaderValue("Bearer", bearer.Token),
            _ => null,
        };
        return client;
    }
}
