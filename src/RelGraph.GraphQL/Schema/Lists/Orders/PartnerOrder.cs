using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>One step of the order of partners; what is equal in all steps is ordered by plain id.</summary>
/// <param name="By">What they are ordered by.</param>
/// <param name="Direction">Which end comes first; what is unknown comes last in both directions.</param>
[GraphQLName("PartnerOrder")]
public sealed record PartnerOrder(PartnerOrderField By, SortDirection Direction = SortDirection.Ascending) : IOrder<Partner>
{
    string IOrder<Partner>.Name => By.ToString();

    bool IOrder<Partner>.ReadsPicture => false;

    SortKind IOrder<Partner>.Kind => By switch
    {
        PartnerOrderField.Key => SortKind.Key,
        PartnerOrderField.Name or PartnerOrderField.Role or PartnerOrderField.Region => SortKind.Name,
        _ => SortKind.Number,
    };

    SortValue IOrder<Partner>.ValueOf(Partner item, Reader reader) => By switch
    {
        PartnerOrderField.Name => SortValue.OfName(item.Name),
        PartnerOrderField.Role => SortValue.OfName(item.Role),
        PartnerOrderField.Region => SortValue.OfName(item.Region),
        _ => SortValue.OfKey(item.Id),
    };
}
