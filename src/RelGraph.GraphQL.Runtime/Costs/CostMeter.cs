using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Costs;

/// <summary>Counts the true cost of one operation while it runs.</summary>
/// <param name="limit">The most it may cost, in thousandths.</param>
internal sealed class CostMeter(long limit)
{
    /// <summary>The cost so far, in thousandths.</summary>
    public long Total { get; private set; }

    /// <summary>Calls of a field. What describes the schema is free.</summary>
    public void Call(FieldDefinition field, int times, NamedType parent)
    {
        if (!parent.IsIntrospection && !Introspection.MetaFields.IsFree(field))
            Add(CostUnits.Times(times, CostUnits.OfCall(field)));
    }

    /// <summary>An object of the answer.</summary>
    public void Made(NamedType type)
    {
        if (!type.IsIntrospection)
            Add(CostUnits.ObjectThousandths);
    }

    /// <summary>A cost that was summed up beforehand.</summary>
    public void Add(long thousandths)
    {
        Total = CostUnits.Add(Total, thousandths);
        if (Total > limit)
            throw new ResponseTooCostlyException(limit);
    }
}
