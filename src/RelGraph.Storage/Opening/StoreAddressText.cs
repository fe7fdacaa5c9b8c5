using RelGraph.Engine.Errors;

namespace RelGraph.Storage.Opening;

/// <summary>Reads addresses of stores, with errors that say how to write them.</summary>
internal static class StoreAddressText
{
    private const string Allowed = "a file path, or neo4j+http://host:7474/database?workspace=id (neo4j+https for TLS)";
    private const string Prefix = "neo4j+";
    private const string DefaultDatabase = "neo4j";
    private const int HttpPort = 7474;
    private const int HttpsPort = 7473;

    /// <summary>True when the text means a server, rightly written or not.</summary>
    public static bool IsNetwork(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.TrimStart().StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>A file's path.</summary>
    public static string ReadPath(string text) =>
        string.IsNullOrWhiteSpace(text) ? throw Wrong(text, "name a file") : text;

    /// <summary>A workspace in Neo4j.</summary>
    public static StoreAddress.Neo4jWorkspace ReadNeo4j(string text)
    {
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) || address.Host.Length == 0)
        {
            throw Wrong(WithoutUser(text), "it names no server; write for example neo4j+http://127.0.0.1:7474/neo4j");
        }

        if (address.UserInfo.Length > 0)
        {
            throw Wrong(WithoutUser(text), "user and password are never part of an address, where others can read them; set RELGRAPH_NEO4J_USER and RELGRAPH_NEO4J_PASSWORD (or RELGRAPH_NEO4J_PASSWORD_FILE)");
        }

        if (address.Scheme is not ("neo4j+http" or "neo4j+https"))
        {
            throw Wrong(text, $"'{address.Scheme}' is not known; RelGraph speaks Neo4j's HTTP Query API, so that not the Bolt port is named but the HTTP one, usually {HttpPort}");
        }

        if (address.Fragment.Length > 0)
        {
            throw Wrong(text, "leave out what begins with #");
        }

        var isSecure = address.Scheme == "neo4j+https";
        var port = address.Port >= 0 ? address.Port : isSecure ? HttpsPort : HttpPort;
        return new StoreAddress.Neo4jWorkspace(new UriBuilder(isSecure ? Uri.UriSchemeHttps : Uri.UriSchemeHttp, address.Host, port).Uri, Database(address, text), Workspace(address, text));
    }

    private static string Database(Uri address, string text)
    {
        var database = Uri.UnescapeDataString(address.AbsolutePath.Trim('/'));
        return database.Length == 0 ? DefaultDatabase
            : database.Contains('/', StringComparison.Ordinal) ? throw Wrong(text, "behind the server comes the name of one database and nothing more")
            : database;
    }

    private static string? Workspace(Uri address, string text)
    {
        const string Name = "workspace=";
        var query = address.Query.TrimStart('?');
        if (query.Length == 0)
        {
            return null;
        }

        var workspace = query.StartsWith(Name, StringComparison.Ordinal) && !query.Contains('&', StringComparison.Ordinal) ? Uri.UnescapeDataString(query[Name.Length..]) : "";
        return string.IsNullOrWhiteSpace(workspace) ? throw Wrong(text, "behind the question mark only workspace= with the id of a workspace is known") : workspace;
    }

    /// <summary>A password that was written all the same must not reach a log.</summary>
    private static string WithoutUser(string text)
    {
        var begin = text.IndexOf("://", StringComparison.Ordinal);
        var end = text.LastIndexOf('@');
        return begin >= 0 && end > begin ? string.Concat(text.AsSpan(0, begin + 3), text.AsSpan(end + 1)) : text;
    }

    private static InvalidValueException Wrong(string text, string remedy) => new("workspace address", text, Allowed, remedy);
}
