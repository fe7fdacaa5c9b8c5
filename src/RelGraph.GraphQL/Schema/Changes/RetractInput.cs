using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Identity;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>Nothing of this key is true on these days any more. What was believed before stays in the record.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Key">The `id` of the noun or fact, or the key inside the kind: a plain id, or the key parts joined by `|`.</param>
/// <param name="From">The first day; all days when left out.</param>
/// <param name="To">The first day that keeps what it had; open-ended when left out.</param>
/// <param name="IfVersion">Only while the fact has this version (`Fact.version`); whatever is recorded is retracted when left out.</param>
public sealed record RetractInput(FactKind Kind, [property: GraphQLId] string Key, DateOnly? From = null, DateOnly? To = null, long? IfVersion = null)
{
    internal Change ToChange() => new Change.Retract(new FactKey(Kind, GlobalId.KeyOf(Key, Kind)), new DayRange(From ?? DateOnly.MinValue, To ?? DateOnly.MaxValue));
}
