using System.Text.Json;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.WorkspaceSettings;

/// <summary>One parameter of the scores.</summary>
/// <param name="Path">Where it stands in the parameter file, for example `keyPerson.coveredFrom`; places in lists in brackets.</param>
/// <param name="Value">Its value as in the parameter file.</param>
[GraphQLName("Parameter")]
public sealed record ParameterNode(string Path, string Value)
{
    internal static IEnumerable<ParameterNode> Of(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Of(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, place) => Of(item, $"{path}[{place}]")),
        JsonValueKind.String => [new ParameterNode(path, element.GetString()!)],
        _ => [new ParameterNode(path, element.GetRawText())],
    };
}
