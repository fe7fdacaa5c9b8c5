using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Filters;

/// <summary>Which amounts count: all that is said must hold. Amounts of different currencies are compared in the workspace's currency at the rate of the day; one without a rate counts as unknown.</summary>
/// <param name="Gte">This amount or more.</param>
/// <param name="Lte">This amount or less.</param>
/// <param name="IsNull">Whether it is unknown.</param>
[GraphQLName("MoneyFilter")]
public sealed record MoneyFilter(Money? Gte = null, Money? Lte = null, bool? IsNull = null)
{
    internal bool Holds(Money? value, Reader reader)
    {
        var amount = reader.MinorUnits(value);
        return FilterTerms.Known(IsNull, amount is null) && (Gte is null || amount >= reader.MinorUnits(Gte)) && (Lte is null || amount <= reader.MinorUnits(Lte));
    }
}
