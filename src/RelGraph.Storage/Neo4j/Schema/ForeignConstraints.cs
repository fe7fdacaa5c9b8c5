using System.Collections.Frozen;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.Schema;

/// <summary>Finds constraints of other programs that facts could not keep, before a fact meets one of them.</summary>
internal static class ForeignConstraints
{
    private static readonly FrozenDictionary<string, ElementShape> Facts =
        GraphShape.All.ToFrozenDictionary(shape => shape is NodeShape node ? node.Label : ((RelationshipShape)shape).Type, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Identity = FrozenSet.Create("workspace", "key");
    private static readonly FrozenSet<string> Record = RecordLabels.All.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The first such constraint; null when there is none.</summary>
    /// <param name="found">What the database has.</param>
    /// <param name="rules">What RelGraph's schema asks for itself.</param>
    public static FoundRule? First(IReadOnlyList<FoundRule> found, IReadOnlyList<SchemaRule> rules) =>
        found.FirstOrDefault(constraint => constraint.IsConstraint && !rules.Any(constraint.Fulfils) && IsInTheWay(constraint, rules));

    private static bool IsInTheWay(FoundRule constraint, IReadOnlyList<SchemaRule> rules)
    {
        if (constraint.Elements is not [var element])
        {
            return false;
        }

        var isImplied = IsUniqueness(constraint)
            && rules.Any(rule => rule.IsUnique && rule.OnRelationships == constraint.OnRelationships && rule.Element == element && rule.Properties.All(constraint.Properties.Contains));
        if (isImplied)
        {
            return false;
        }

        if (Facts.TryGetValue(element, out var shape) && shape is RelationshipShape == constraint.OnRelationships)
        {
            return IsDemand(constraint)
                ? !constraint.Properties.All(Identity.Contains) || (IsUniqueToo(constraint) && constraint.Properties.Count < Identity.Count)
                : constraint.Properties.All(property => IsWritten(shape, property));
        }

        return !constraint.OnRelationships && Record.Contains(element);
    }

    /// <summary>A constraint on values binds only elements that have all its properties; one that demands them binds every element.</summary>
    private static bool IsDemand(FoundRule constraint) =>
        constraint.Type.Contains("EXISTENCE", StringComparison.Ordinal) || IsUniqueToo(constraint);

    private static bool IsUniqueToo(FoundRule constraint) => constraint.Type.EndsWith("KEY", StringComparison.Ordinal);

    private static bool IsUniqueness(FoundRule constraint) => constraint.Type.EndsWith("UNIQUENESS", StringComparison.Ordinal);

    private static bool IsWritten(ElementShape shape, string property) =>
        property == "id"
        || Metadata.Names.Contains(property)
        || property.StartsWith(CustomNames.Prefix, StringComparison.Ordinal)
        || NaturalProperties.Of(shape.Kind).Any(natural => natural.Name == property);
}
