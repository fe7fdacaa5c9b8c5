using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Costs;

/// <summary>What things cost. One unit is one object of the answer; sums are whole thousandths, so that they are exact in any order.</summary>
public static class CostUnits
{
    /// <summary>The cost of calling a field whose schema says nothing.</summary>
    public const double DefaultField = .1;

    /// <summary>The cost of an object of the answer.</summary>
    public const double PerObject = 1;

    internal const long ObjectThousandths = 1000;
    internal const long MostThousandths = long.MaxValue / 4;
    private const long DefaultThousandths = 100;

    /// <summary>The cost of calling a field once, in thousandths. Describing the schema is free: it is bounded by its own limits.</summary>
    internal static long OfCall(FieldDefinition field) =>
        field.Cost is { } cost ? (long)Math.Round(cost * 1000) : DefaultThousandths;

    /// <summary>As <see cref="OfCall"/>, nothing for the fields that every schema has.</summary>
    internal static long OfPlanned(FieldDefinition field) => Introspection.MetaFields.IsFree(field) ? 0 : OfCall(field);

    /// <summary>Sums and products stop at a bound far above any limit.</summary>
    internal static long Add(long one, long other) => Math.Min(MostThousandths, one + other);

    /// <inheritdoc cref="Add"/>
    internal static long Times(long count, long each) => count == 0 || each == 0 ? 0 : count > MostThousandths / each ? MostThousandths : count * each;

    internal static double ToUnits(long thousandths) => thousandths / 1000.0;
}
