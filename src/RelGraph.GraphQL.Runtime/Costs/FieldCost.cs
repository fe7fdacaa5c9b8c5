using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Costs;

/// <summary>What a field can cost, wherever it is asked for: on an interface, the most that any type behind it says.</summary>
/// <param name="Call">One call, in thousandths.</param>
/// <param name="Sizes">What is said of its length; none when nothing is.</param>
internal sealed record FieldCost(long Call, IReadOnlyList<ListSize> Sizes)
{
    public static FieldCost Of(Schema schema, NamedType parent, FieldDefinition field)
    {
        if (parent is not InterfaceType)
            return new FieldCost(CostUnits.OfCall(field), field.ListSize is { } size ? [size] : []);
        var behind = schema.PossibleTypes(parent).Select(type => schema.FindField(type, field.Name)).OfType<FieldDefinition>().ToList();
        return new FieldCost(
            behind.Select(CostUnits.OfCall).DefaultIfEmpty(CostUnits.OfCall(field)).Max(),
            [.. behind.Select(static one => one.ListSize).OfType<ListSize>().Distinct()]);
    }
}
