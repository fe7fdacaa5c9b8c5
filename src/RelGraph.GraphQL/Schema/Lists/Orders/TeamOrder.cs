using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>One step of the order of teams; what is equal in all steps is ordered by plain id.</summary>
/// <param name="By">What they are ordered by.</param>
/// <param name="Direction">Which end comes first; what is unknown comes last in both directions.</param>
[GraphQLName("TeamOrder")]
public sealed record TeamOrder(TeamOrderField By, SortDirection Direction = SortDirection.Ascending) : IOrder<Team>
{
    string IOrder<Team>.Name => By.ToString();

    bool IOrder<Team>.ReadsPicture => false;

    SortKind IOrder<Team>.Kind => By switch
    {
        TeamOrderField.Key => SortKind.Key,
        TeamOrderField.Name or TeamOrderField.Region => SortKind.Name,
        _ => SortKind.Number,
    };

    SortValue IOrder<Team>.ValueOf(Team item, Reader reader) => By switch
    {
        TeamOrderField.Name => SortValue.OfName(item.Name),
        TeamOrderField.Region => SortValue.OfName(item.Region),
        _ => SortValue.OfKey(item.Id),
    };
}
