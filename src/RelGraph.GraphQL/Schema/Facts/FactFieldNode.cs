using System.Globalization;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.Scoring.Explanations;

namespace RelGraph.GraphQL.Schema.Facts;

/// <summary>One field of a fact.</summary>
[GraphQLName("FactField")]
public sealed class FactFieldNode
{
    private readonly FactField _field;
    private readonly FactContent _content;

    internal FactFieldNode(FactField field, FactContent content) => (_field, _content) = (field, content);

    /// <summary>The name, as import files head the column.</summary>
    public string Name => _field.Column;

    /// <summary>What it holds.</summary>
    public BilingualText Label => new(_field.Description, _field.Chinese);

    /// <summary>The value as text: dates as 2026-03-31, choices in kebab-case, money as `CNY 12.00`, lists joined by semicolons.</summary>
    public string Value => _field.Get(_content) switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset at => at.ToString("O", CultureInfo.InvariantCulture),
        Enum choice => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(choice.ToString()),
        IEnumerable<string> ids => string.Join(';', ids),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>The nodes it refers to; empty when it refers to nothing.</summary>
    public IReadOnlyList<NodeId> References =>
        [.. FactReference.Of(_content).Where(reference => reference.Field == _field).Select(reference => reference.Target)];
}
