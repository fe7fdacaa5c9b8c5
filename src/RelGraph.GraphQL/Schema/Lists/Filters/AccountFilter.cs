using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Filters;

/// <summary>Which accounts a list shows: all that is said must hold.</summary>
/// <param name="Key">The plain id.</param>
/// <param name="Name">The name.</param>
/// <param name="Industry">Industry 行业.</param>
/// <param name="Region">Region 区域.</param>
/// <param name="Segment">Segment.</param>
/// <param name="Headcount">Number of people employed.</param>
/// <param name="AnnualRevenue">Yearly revenue of the customer.</param>
/// <param name="Wallet">What the customer spends a year on offerings like ours.</param>
/// <param name="FoundedYear">Year of foundation.</param>
/// <param name="Parent">The account it belongs to.</param>
/// <param name="Owner">The employee responsible.</param>
/// <param name="And">All of these hold too.</param>
/// <param name="Or">At least one of these holds.</param>
/// <param name="Not">This does not hold.</param>
[GraphQLName("AccountFilter")]
public sealed record AccountFilter(
    TextFilter? Key = null, TextFilter? Name = null, TextFilter? Industry = null, TextFilter? Region = null, TextFilter? Segment = null, IntFilter? Headcount = null,
    MoneyFilter? AnnualRevenue = null, MoneyFilter? Wallet = null, IntFilter? FoundedYear = null, IdFilter<Account>? Parent = null, IdFilter<Employee>? Owner = null,
    IReadOnlyList<AccountFilter>? And = null, IReadOnlyList<AccountFilter>? Or = null, AccountFilter? Not = null)
    : IFilter<Account>
{
    bool IFilter<Account>.Allows(Account item, Reader reader) =>
        Key.Allows(item.Key)
        && Name.Allows(item.Name)
        && Industry.Allows(item.Industry)
        && Region.Allows(item.Region)
        && Segment.Allows(item.Segment)
        && Headcount.Allows(item.Headcount)
        && AnnualRevenue.Allows(item.AnnualRevenue, reader)
        && Wallet.Allows(item.Wallet, reader)
        && FoundedYear.Allows(item.FoundedYear)
        && Parent.Allows(item.Parent)
        && Owner.Allows(item.Owner)
        && FilterTerms.Allow(item, reader, And, Or, Not);
}
