using System.Globalization;
using RelGraph.Engine.Errors;

namespace RelGraph.Storage.Neo4j;

/// <summary>How to reach one database of a Neo4j server or cluster through its HTTP Query API (Neo4j 5.26 or later).</summary>
public sealed record Neo4jConnectionOptions
{
    /// <summary>The server's HTTP address without a path, for example <c>http://127.0.0.1:7474</c>; <c>https</c> for TLS.</summary>
    public required Uri Address { get; init; }

    /// <summary>The database.</summary>
    /// <value>Default <c>neo4j</c>.</value>
    public string Database { get; init; } = "neo4j";

    /// <summary>How to sign in.</summary>
    /// <value>Default none.</value>
    public Neo4jCredentials Credentials { get; init; } = new Neo4jCredentials.None();

    /// <summary>How long to wait for a connection.</summary>
    /// <value>Default 5 s; above 0.</value>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the server may be silent while it works on one statement, from the request to its first row and between rows.</summary>
    /// <value>Default 2 min; above 0.</value>
    public TimeSpan ResponseTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long to go on repeating a statement that failed for a passing reason.</summary>
    /// <value>Default 30 s; 0 never repeats.</value>
    public TimeSpan RetryTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>A PEM file with certificates to trust besides the system's, for a server with its own certificate authority; null for the system's alone.</summary>
    public string? TrustedCertificates { get; init; }

    /// <summary>Checks the options.</summary>
    /// <exception cref="InvalidOptionsException">Some are out of range; all are listed.</exception>
    public void Validate()
    {
        var faults = new List<string>();
        if (!Address.IsAbsoluteUri || (Address.Scheme != Uri.UriSchemeHttp && Address.Scheme != Uri.UriSchemeHttps) || Address.AbsolutePath != "/" || Address.UserInfo.Length > 0)
        {
            faults.Add($"The address must be one such as http://127.0.0.1:7474, without path and without user or password, but was '{Address}'.");
        }

        if (string.IsNullOrWhiteSpace(Database))
        {
            faults.Add("The database must be named, for example neo4j.");
        }

        Positive(nameof(ConnectTimeout), ConnectTimeout, faults);
        Positive(nameof(ResponseTimeout), ResponseTimeout, faults);
        if (RetryTimeout < TimeSpan.Zero)
        {
            faults.Add($"{nameof(RetryTimeout)} must not be negative but was {RetryTimeout.ToString("c", CultureInfo.InvariantCulture)}.");
        }

        InvalidOptionsException.ThrowIfAny("the connection to Neo4j", faults);
    }

    private static void Positive(string name, TimeSpan value, List<string> faults)
    {
        if (value <= TimeSpan.Zero)
        {
            faults.Add($"{name} must be above 0 but was {value.ToString("c", CultureInfo.InvariantCulture)}.");
        }
    }
}
