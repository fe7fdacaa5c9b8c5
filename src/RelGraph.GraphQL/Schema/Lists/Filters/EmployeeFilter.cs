using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Filters;

/// <summary>Which employees a list shows: all that is said must hold.</summary>
/// <param name="Key">The plain id.</param>
/// <param name="Name">The name.</param>
/// <param name="OtherName">Name in the other language or script.</param>
/// <param name="Title">Title.</param>
/// <param name="Team">The team.</param>
/// <param name="Rank">Rank: 1 top management … 5 staff.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Phone">Phone number.</param>
/// <param name="City">City.</param>
/// <param name="Language">Preferred language.</param>
/// <param name="HourlyCost">What an hour costs.</param>
/// <param name="HiredOn">Day of hiring.</param>
/// <param name="And">All of these hold too.</param>
/// <param name="Or">At least one of these holds.</param>
/// <param name="Not">This does not hold.</param>
[GraphQLName("EmployeeFilter")]
public sealed record EmployeeFilter(
    TextFilter? Key = null, TextFilter? Name = null, TextFilter? OtherName = null, TextFilter? Title = null, IdFilter<Team>? Team = null, IntFilter? Rank = null,
    TextFilter? Email = null, TextFilter? Phone = null, TextFilter? City = null, TextFilter? Language = null, MoneyFilter? HourlyCost = null,
    DateFilter? HiredOn = null, IReadOnlyList<EmployeeFilter>? And = null, IReadOnlyList<EmployeeFilter>? Or = null, EmployeeFilter? Not = null)
    : IFilter<Employee>
{
    bool IFilter<Employee>.Allows(Employee item, Reader reader) =>
        Key.Allows(item.Key)
        && Name.Allows(item.Name)
        && OtherName.Allows(item.OtherName)
        && Title.Allows(item.Title)
        && Team.Allows(item.Team)
        && Rank.Allows(item.Rank)
        && Email.Allows(item.Email)
        && Phone.Allows(item.Phone)
        && City.Allows(item.City)
        && Language.Allows(item.Language)
        && HourlyCost.Allows(item.HourlyCost, reader)
        && HiredOn.Allows(item.HiredOn)
        && FilterTerms.Allow(item, reader, And, Or, Not);
}
