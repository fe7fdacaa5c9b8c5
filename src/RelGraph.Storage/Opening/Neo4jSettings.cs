using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j;

namespace RelGraph.Storage.Opening;

/// <summary>What besides the address it takes to reach Neo4j, from the settings of a front end: never from a command line, which others can read.</summary>
public sealed record Neo4jSettings
{
    private const string DefaultUser = "neo4j";

    /// <summary>How to sign in: <c>User</c> and <c>Password</c> or <c>PasswordFile</c>, or <c>Token</c>.</summary>
    /// <value>Default none.</value>
    public Neo4jCredentials Credentials { get; init; } = new Neo4jCredentials.None();

    /// <summary>How long to wait for a connection: <c>ConnectSeconds</c>.</summary>
    /// <value>Default 5 s.</value>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the server may be silent within a statement: <c>ResponseSeconds</c>.</summary>
    /// <value>Default 120 s.</value>
    public TimeSpan ResponseTimeout { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>How long to go on repeating what failed for a passing reason: <c>RetrySeconds</c>.</summary>
    /// <value>Default 30 s.</value>
    public TimeSpan RetryTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long to wait for other writers of the workspace: <c>WriteSeconds</c>.</summary>
    /// <value>Default 30 s.</value>
    public TimeSpan WriteTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>A PEM file with certificates to trust besides the system's: <c>TrustedCertificates</c>; null for the system's alone.</summary>
    public string? TrustedCertificates { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <param name="read">Gives the setting of a name such as <c>PasswordFile</c>; null where it is not set.</param>
    /// <exception cref="InvalidOptionsException">Some are wrong; all are listed.</exception>
    public static Neo4jSettings From(Func<string, string?> read)
    {
        var reader = new Neo4jSettingsReader(read);
        var defaults = new Neo4jSettings();
        var settings = new Neo4jSettings
        {
            Credentials = reader.Credentials(DefaultUser),
            ConnectTimeout = reader.Seconds("ConnectSeconds", defaults.ConnectTimeout),
            ResponseTimeout = reader.Seconds("ResponseSeconds", defaults.ResponseTimeout),
            RetryTimeout = reader.Seconds("RetrySeconds", defaults.RetryTimeout, least: 0),
            WriteTimeout = reader.Seconds("WriteSeconds", defaults.WriteTimeout),
            TrustedCertificates = reader.File("TrustedCertificates"),
        };
        InvalidOptionsException.ThrowIfAny("the settings of Neo4j", reader.Faults);
        return settings;
    }

    /// <summary>The name of a setting in the environment: <c>PasswordFile</c> is <c>RELGRAPH_NEO4J_PASSWORD_FILE</c>.</summary>
    public static string InEnvironment(string name) => "RELGRAPH_NEO4J_" + System.Text.Json.JsonNamingPolicy.SnakeCaseUpper.ConvertName(name);

    /// <summary>The options of a store at an address.</summary>
    public Neo4jStoreOptions For(StoreAddress.Neo4jWorkspace address, WorkspaceInfo? createIfMissing, TimeProvider clock) => new()
    {
        Connection = new Neo4jConnectionOptions
        {
            Address = address.Server,
            Database = address.Database,
            Credentials = Credentials,
            ConnectTimeout = ConnectTimeout,
            ResponseTimeout = ResponseTimeout,
            RetryTimeout = RetryTimeout,
            TrustedCertificates = TrustedCertificates,
        },
        WorkspaceId = address.WorkspaceId,
        CreateIfMissing = createIfMissing is { } workspace ? workspace with { Id = address.WorkspaceId ?? workspace.Id } : null,
        TimeProvider = clock,
        WriteTimeout = WriteTimeout,
    };
}
