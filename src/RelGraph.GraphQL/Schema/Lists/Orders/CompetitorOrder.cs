using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>One step of the order of competitors; what is equal in all steps is ordered by plain id.</summary>
/// <param name="By">What they are ordered by.</param>
/// <param name="Direction">Which end comes first; what is unknown comes last in both directions.</param>
[GraphQLName("CompetitorOrder")]
public sealed record CompetitorOrder(CompetitorOrderField By, SortDirection Direction = SortDirection.Ascending) : IOrder<Competitor>
{
    string IOrder<Competitor>.Name => By.ToString();

    bool IOrder<Competitor>.ReadsPicture => false;

    SortKind IOrder<Competitor>.Kind => By switch
    {
        CompetitorOrderField.Key => SortKind.Key,
        CompetitorOrderField.Name or CompetitorOrderField.Region => SortKind.Name,
        _ => SortKind.Number,
    };

    SortValue IOrder<Competitor>.ValueOf(Competitor item, Reader reader) => By switch
    {
        CompetitorOrderField.Name => SortValue.OfName(item.Name),
        CompetitorOrderField.Region => SortValue.OfName(item.Region),
        _ => SortValue.OfKey(item.Id),
    };
}
