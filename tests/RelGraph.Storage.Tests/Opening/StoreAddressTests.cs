using RelGraph.Engine.Errors;
using RelGraph.Storage.Opening;

namespace RelGraph.Storage.Tests.Opening;

public sealed class StoreAddressTests
{
    [Theory]
    [InlineData("neo4j+http://localhost", "http://localhost:7474/", "neo4j", null, "neo4j+http://localhost:7474/neo4j")]
    [InlineData("neo4j+http://10.0.0.5:8080/crm?workspace=demo", "http://10.0.0.5:8080/", "crm", "demo", "neo4j+http://10.0.0.5:8080/crm?workspace=demo")]
    [InlineData("neo4j+https://graph.example.com/crm/", "https://graph.example.com:7473/", "crm", null, "neo4j+https://graph.example.com:7473/crm")]
    [InlineData("NEO4J+HTTPS://graph.example.com:443?workspace=%E6%BC%94%E7%A4%BA%20a", "https://graph.example.com/", "neo4j", "演示 a", "neo4j+https://graph.example.com:443/neo4j?workspace=%E6%BC%94%E7%A4%BA%20a")]
    [InlineData("neo4j+http://[::1]:7474/neo4j", "http://[::1]:7474/", "neo4j", null, "neo4j+http://[::1]:7474/neo4j")]
    public void Parse_AnAddressInNeo4j_IsItsParts(string text, string server, string database, string? workspace, string canonical)
    {
        var address = Assert.IsType<StoreAddress.Neo4jWorkspace>(StoreAddress.Parse(text));

        Assert.Equal((new Uri(server), database, workspace), (address.Server, address.Database, address.WorkspaceId));
        Assert.Equal(canonical, address.ToString());
        Assert.Equal(address, StoreAddress.Parse(canonical));
        Assert.Equal(address, address.From("/somewhere"));
    }

    [Theory]
    [InlineData("sales.db")]
    [InlineData("data/sales.db")]
    [InlineData("neo4j.db")]
    [InlineData("工作区?.db")]
    public void Parse_APath_IsAFileFromTheFolder(string text)
    {
        var address = StoreAddress.Parse(text);

        Assert.Equal(new StoreAddress.SqliteFile(text), address);
        Assert.Equal(new StoreAddress.SqliteFile(Path.GetFullPath(text, Path.GetTempPath())), address.From(Path.GetTempPath()));
    }

    [Theory]
    [InlineData("bolt://localhost:7687", "'bolt' is not known; RelGraph speaks Neo4j's HTTP Query API, so that not the Bolt port is named but the HTTP one, usually 7474")]
    [InlineData("neo4j://localhost", "'neo4j' is not known")]
    [InlineData("http://localhost:7474", "'http' is not known")]
    [InlineData("neo4j+s://localhost", "'neo4j+s' is not known")]
    [InlineData("neo4j+http:localhost", "it names no server")]
    [InlineData("neo4j+http://", "it names no server")]
    [InlineData("neo4j+http://localhost:99999/neo4j", "it names no server")]
    [InlineData("neo4j+http://localhost/db/neo4j", "the name of one database and nothing more")]
    [InlineData("neo4j+http://localhost/neo4j?workspaces=a", "only workspace= with the id of a workspace is known")]
    [InlineData("neo4j+http://localhost/neo4j?workspace=", "only workspace= with the id of a workspace is known")]
    [InlineData("neo4j+http://localhost/neo4j?workspace=a&user=b", "only workspace= with the id of a workspace is known")]
    [InlineData("neo4j+http://localhost/neo4j#a", "leave out what begins with #")]
    [InlineData(" ", "name a file")]
    public void Parse_WhatIsNoAddress_SaysHowToWriteOne(string text, string reason)
    {
        var wrong = Assert.Throws<InvalidValueException>(() => StoreAddress.Parse(text));

        Assert.Contains(reason, wrong.Message, StringComparison.Ordinal);
        Assert.Contains("expected a file path, or neo4j+http://host:7474/database?workspace=id (neo4j+https for TLS)", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("neo4j+http://neo4j:secret@localhost:7474/neo4j")]
    [InlineData("neo4j+http://neo4j:se/cr@et@localhost:7474/neo4j")]
    [InlineData("bolt://neo4j:secret@localhost")]
    public void Parse_APassword_IsRefusedAndNotRepeated(string text)
    {
        var wrong = Assert.Throws<InvalidValueException>(() => StoreAddress.Parse(text));

        Assert.DoesNotContain("secret", wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("se/cr", wrong.Message, StringComparison.Ordinal);
    }
}
