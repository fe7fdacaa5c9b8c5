using System.Collections;
using System.Reflection;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Tests.Language;

/// <summary>All that a tree holds except places, found by reflection and so independent of the printer.</summary>
internal static class SyntaxDump
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        SyntaxNode node => $"{node.GetType().Name}({string.Join(", ", PropertiesOf(node).Select(p => $"{p.Name}={Of(p.GetValue(node))}"))})",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Of))}]",
        _ => value.ToString()!,
    };

    private static IEnumerable<PropertyInfo> PropertiesOf(SyntaxNode node) =>
        node.GetType().GetProperties().Where(p => p.Name != nameof(SyntaxNode.Location)).OrderBy(p => p.Name, StringComparer.Ordinal);
}
