using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.Writing;

/// <summary>The form in which the keys a change set touched are kept with it: <c>seat:O-1|C-2</c>, with the key as it is written in the graph.</summary>
internal static class TouchedKey
{
    /// <summary>The kept form.</summary>
    public static string Format(FactKey key) => $"{Names.Of(key.Kind)}:{OrdinalKey.Encode(key.Id)}";

    /// <summary>Reads the kept form; false when it is none.</summary>
    public static bool TryParse(string? text, out FactKey key)
    {
        key = default;
        var colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (colon <= 0 || !Names.TryParse<FactKind>(text![..colon], out var kind))
        {
            return false;
        }

        try
        {
            key = new FactKey(kind, OrdinalKey.Decode(text[(colon + 1)..]));
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
