using System.Collections;
using System.Reflection;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Generators;

/// <summary>All nodes of a tree, each before what is below it.</summary>
internal static class SyntaxNodes
{
    private static readonly Dictionary<Type, PropertyInfo[]> Properties = [];

    public static IEnumerable<SyntaxNode> Of(SyntaxNode root)
    {
        yield return root;
        foreach (var property in PropertiesOf(root.GetType()))
        {
            var below = property.GetValue(root) switch
            {
                SyntaxNode node => [node],
                IEnumerable nodes and not string => nodes.OfType<SyntaxNode>(),
                _ => [],
            };
            foreach (var node in below.SelectMany(Of))
                yield return node;
        }
    }

    private static PropertyInfo[] PropertiesOf(Type type)
    {
        lock (Properties)
        {
            if (!Properties.TryGetValue(type, out var found))
            {
                found = [.. type.GetProperties().Where(static property => property.GetIndexParameters().Length == 0
                    && (typeof(SyntaxNode).IsAssignableFrom(property.PropertyType) || (typeof(IEnumerable).IsAssignableFrom(property.PropertyType) && property.PropertyType != typeof(string))))];
                Properties.Add(type, found);
            }

            return found;
        }
    }
}
