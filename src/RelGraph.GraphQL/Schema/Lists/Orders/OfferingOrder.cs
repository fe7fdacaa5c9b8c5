using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>One step of the order of offerings; what is equal in all steps is ordered by plain id.</summary>
/// <param name="By">What they are ordered by.</param>
/// <param name="Direction">Which end comes first; what is unknown comes last in both directions.</param>
[GraphQLName("OfferingOrder")]
public sealed record OfferingOrder(OfferingOrderField By, SortDirection Direction = SortDirection.Ascending) : IOrder<Offering>
{
    string IOrder<Offering>.Name => By.ToString();

    bool IOrder<Offering>.ReadsPicture => By is OfferingOrderField.ListPrice;

    SortKind IOrder<Offering>.Kind => By switch
    {
        OfferingOrderField.Key => SortKind.Key,
        OfferingOrderField.Name or OfferingOrderField.Series => SortKind.Name,
        _ => SortKind.Number,
    };

    SortValue IOrder<Offering>.ValueOf(Offering item, Reader reader) => By switch
    {
        OfferingOrderField.Name => SortValue.OfName(item.Name),
        OfferingOrderField.Series => SortValue.OfName(item.Series),
        OfferingOrderField.ListPrice => SortValue.Of(item.ListPrice, reader),
        OfferingOrderField.MarginPercent => SortValue.Of(item.MarginPercent),
        _ => SortValue.OfKey(item.Id),
    };
}
