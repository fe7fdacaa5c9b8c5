using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>One step of the order of accounts; what is equal in all steps is ordered by plain id.</summary>
/// <param name="By">What they are ordered by.</param>
/// <param name="Direction">Which end comes first; what is unknown comes last in both directions.</param>
[GraphQLName("AccountOrder")]
public sealed record AccountOrder(AccountOrderField By, SortDirection Direction = SortDirection.Ascending) : IOrder<Account>
{
    string IOrder<Account>.Name => By.ToString();

    bool IOrder<Account>.ReadsPicture => By is AccountOrderField.AnnualRevenue or AccountOrderField.Wallet;

    SortKind IOrder<Account>.Kind => By switch
    {
        AccountOrderField.Key => SortKind.Key,
        AccountOrderField.Name or AccountOrderField.Industry or AccountOrderField.Region => SortKind.Name,
        _ => SortKind.Number,
    };

    SortValue IOrder<Account>.ValueOf(Account item, Reader reader) => By switch
    {
        AccountOrderField.Name => SortValue.OfName(item.Name),
        AccountOrderField.Industry => SortValue.OfName(item.Industry),
        AccountOrderField.Region => SortValue.OfName(item.Region),
        AccountOrderField.Headcount => SortValue.Of(item.Headcount),
        AccountOrderField.AnnualRevenue => SortValue.Of(item.AnnualRevenue, reader),
        AccountOrderField.Wallet => SortValue.Of(item.Wallet, reader),
        AccountOrderField.FoundedYear => SortValue.Of(item.FoundedYear),
        _ => SortValue.OfKey(item.Id),
    };
}
