using System.Text.Json;

namespace RelGraph.GraphQL.Tests.Clients;

/// <summary>Runs a script of this folder with npm's clients, which are installed once from the lock file beside them.</summary>
internal static class NodeScript
{
    private static readonly NodeFolder Folder = new("tests", "RelGraph.GraphQL.Tests", "Clients");

    public static bool IsNodeThere { get; } = Programs.AreThere("node", "npm");

    /// <summary>Runs a script and gives what it writes as its last line, which is JSON.</summary>
    public static async Task<JsonElement> RunAsync(string script, params string[] arguments)
    {
        var output = await Folder.RunAsync("node", [script, .. arguments]);
        using var json = JsonDocument.Parse(output.TrimEnd().Split('\n')[^1]);
        return json.RootElement.Clone();
    }
}
