using RelGraph.Engine.History;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.Rows;

/// <summary>The properties with which a version lies in the graph.</summary>
internal static class ElementProperties
{
    /// <summary>The properties of a believed version that is drawn as a node or relationship: its fields, the metadata and the canonical text.</summary>
    public static Dictionary<string, object?> Drawn(string workspace, string key, Fact fact, long recorded, string text)
    {
        var properties = DrawnRow(key, fact, recorded, text);
        properties["workspace"] = workspace;
        return properties;
    }

    /// <summary>The same as a row of a statement, which adds the workspace itself.</summary>
    public static Dictionary<string, object?> DrawnRow(string key, Fact fact, long recorded, string text)
    {
        var properties = NaturalProperties.Of(fact.Content);
        Describe(properties, key, fact, recorded, text);
        return properties;
    }

    /// <summary>The properties of a version that is kept out of the way, as a row of a statement: only the metadata and the canonical text.</summary>
    public static Dictionary<string, object?> KeptRow(string key, Fact fact, long recorded, long? superseded, string text)
    {
        var properties = new Dictionary<string, object?>(11) { ["kind"] = Names.Of(fact.Key.Kind) };
        Describe(properties, key, fact, recorded, text);
        if (superseded is { } sequence)
        {
            properties["superseded"] = sequence;
        }

        return properties;
    }

    private static void Describe(Dictionary<string, object?> properties, string key, Fact fact, long recorded, string text)
    {
        properties["key"] = key;
        properties["recorded"] = recorded;
        properties["source"] = Names.Of(fact.Source);
        properties["confidence"] = fact.Confidence;
        properties["visibility"] = fact.Visibility.ToString();
        properties["fact"] = text;
        if (fact.Valid.From != DateOnly.MinValue)
        {
            properties["validFrom"] = fact.Valid.From;
        }

        if (fact.Valid.To != DateOnly.MaxValue)
        {
            properties["validTo"] = fact.Valid.To;
        }
    }
}
