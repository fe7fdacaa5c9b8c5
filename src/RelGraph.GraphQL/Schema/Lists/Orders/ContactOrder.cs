using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>One step of the order of contacts; what is equal in all steps is ordered by plain id.</summary>
/// <param name="By">What they are ordered by.</param>
/// <param name="Direction">Which end comes first; what is unknown comes last in both directions.</param>
[GraphQLName("ContactOrder")]
public sealed record ContactOrder(ContactOrderField By, SortDirection Direction = SortDirection.Ascending) : IOrder<Contact>
{
    string IOrder<Contact>.Name => By.ToString();

    bool IOrder<Contact>.ReadsPicture => false;

    SortKind IOrder<Contact>.Kind => By switch
    {
        ContactOrderField.Key => SortKind.Key,
        ContactOrderField.Name => SortKind.PersonName,
        ContactOrderField.Function or ContactOrderField.City => SortKind.Name,
        _ => SortKind.Number,
    };

    SortValue IOrder<Contact>.ValueOf(Contact item, Reader reader) => By switch
    {
        ContactOrderField.Name => SortValue.OfPersonName(item.Name),
        ContactOrderField.Function => SortValue.OfName(item.Function),
        ContactOrderField.Rank => SortValue.Of(item.Rank),
        ContactOrderField.City => SortValue.OfName(item.City),
        ContactOrderField.Willingness => SortValue.Of(item.Willingness),
        _ => SortValue.OfKey(item.Id),
    };
}
