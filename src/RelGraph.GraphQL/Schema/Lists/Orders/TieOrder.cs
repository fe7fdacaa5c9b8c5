using RelGraph.Engine.Ties;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>One step of the order of ties; what is equal in all steps is ordered by the other person's kind and plain id.</summary>
/// <param name="By">What they are ordered by.</param>
/// <param name="Direction">Which end comes first; what is unknown comes last in both directions.</param>
[GraphQLName("TieOrder")]
public sealed record TieOrder(TieOrderField By, SortDirection Direction = SortDirection.Ascending) : IOrder<Tie>
{
    /// <summary>The order when nothing is said: the strongest first.</summary>
    internal static readonly IReadOnlyList<TieOrder> Usual = [new(TieOrderField.Strength, SortDirection.Descending)];

    string IOrder<Tie>.Name => By.ToString();

    bool IOrder<Tie>.ReadsPicture => true;

    SortKind IOrder<Tie>.Kind => By == TieOrderField.Name ? SortKind.PersonName : SortKind.Number;

    SortValue IOrder<Tie>.ValueOf(Tie item, Reader reader) => By switch
    {
        TieOrderField.Strength => SortValue.Of(item.Strength),
        TieOrderField.Confidence => SortValue.Of(item.Confidence),
        TieOrderField.LastContact => SortValue.Of(item.LastContact),
        TieOrderField.Interactions => SortValue.Of(item.Interactions),
        _ => SortValue.OfPersonName(reader.Noun(item.To)?.Name),
    };
}
