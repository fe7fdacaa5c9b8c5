using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>One step of the order of leads; what is equal in all steps is ordered by plain id.</summary>
/// <param name="By">What they are ordered by.</param>
/// <param name="Direction">Which end comes first; what is unknown comes last in both directions.</param>
[GraphQLName("LeadOrder")]
public sealed record LeadOrder(LeadOrderField By, SortDirection Direction = SortDirection.Ascending) : IOrder<Lead>
{
    string IOrder<Lead>.Name => By.ToString();

    bool IOrder<Lead>.ReadsPicture => false;

    SortKind IOrder<Lead>.Kind => By switch
    {
        LeadOrderField.Key => SortKind.Key,
        LeadOrderField.Name => SortKind.Name,
        _ => SortKind.Number,
    };

    SortValue IOrder<Lead>.ValueOf(Lead item, Reader reader) => By switch
    {
        LeadOrderField.Name => SortValue.OfName(item.Name),
        LeadOrderField.CreatedOn => SortValue.Of(item.CreatedOn),
        LeadOrderField.Status => SortValue.Of((int?)item.Status),
        _ => SortValue.OfKey(item.Id),
    };
}
