namespace RelGraph.Storage.Opening;

/// <summary>Where a workspace is kept: written as a file path, or as <c>neo4j+http://host:7474/database?workspace=id</c>. Never holds a password.</summary>
public abstract record StoreAddress
{
    private StoreAddress()
    {
    }

    /// <summary>Reads an address as people write it.</summary>
    /// <exception cref="Engine.Errors.InvalidValueException">It is neither a path nor an address of Neo4j's HTTP interface, or it holds a user or password.</exception>
    public static StoreAddress Parse(string text) =>
        StoreAddressText.IsNetwork(text) ? StoreAddressText.ReadNeo4j(text) : new SqliteFile(StoreAddressText.ReadPath(text));

    /// <summary>The address with a relative path made absolute.</summary>
    /// <param name="folder">The folder from which relative paths start.</param>
    public StoreAddress From(string folder) => this is SqliteFile file ? new SqliteFile(System.IO.Path.GetFullPath(file.Path, folder)) : this;

    /// <summary>The address as <see cref="Parse"/> reads it.</summary>
    public abstract override string ToString();

    /// <summary>A workspace in an SQLite file.</summary>
    /// <param name="Path">The file.</param>
    public sealed record SqliteFile(string Path) : StoreAddress
    {
        /// <inheritdoc/>
        public override string ToString() => Path;
    }

    /// <summary>A workspace in a Neo4j graph.</summary>
    /// <param name="Server">The server's HTTP address, with its port and without path.</param>
    /// <param name="Database">The database.</param>
    /// <param name="WorkspaceId">The workspace in it; null for the only one there is.</param>
    public sealed record Neo4jWorkspace(Uri Server, string Database, string? WorkspaceId) : StoreAddress
    {
        /// <inheritdoc/>
        public override string ToString() => $"neo4j+{Server.Scheme}://{Server.Host}:{Server.Port}/{Uri.EscapeDataString(Database)}"
            + (WorkspaceId is null ? "" : $"?workspace={Uri.EscapeDataString(WorkspaceId)}");
    }
}
