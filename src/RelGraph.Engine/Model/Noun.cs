using System.Text.Json.Serialization;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Model;

/// <summary>A thing the company talks about: an account, a person, a deal. Nouns have a name and may carry custom fields.</summary>
public abstract record Noun : IdentifiedContent
{
    /// <summary>The name as people write it, in either language.</summary>
    [Field("Name as people write it, in either language", "名称")]
    public required string Name { get; init; }

    /// <summary>Values of the custom fields the workspace declares for this kind, by field name, as canonical text; empty when there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Custom { get; init; }
}
