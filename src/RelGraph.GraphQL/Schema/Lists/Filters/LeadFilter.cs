using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Filters;

/// <summary>Which leads a list shows: all that is said must hold.</summary>
/// <param name="Key">The plain id.</param>
/// <param name="Name">The name.</param>
/// <param name="Account">The account.</param>
/// <param name="Contact">The person.</param>
/// <param name="Owner">The employee responsible.</param>
/// <param name="Origin">Where it came from: one of these.</param>
/// <param name="CreatedOn">Day it was created.</param>
/// <param name="Status">Its status: one of these.</param>
/// <param name="Opportunity">The deal it became.</param>
/// <param name="And">All of these hold too.</param>
/// <param name="Or">At least one of these holds.</param>
/// <param name="Not">This does not hold.</param>
[GraphQLName("LeadFilter")]
public sealed record LeadFilter(
    TextFilter? Key = null, TextFilter? Name = null, IdFilter<Account>? Account = null, IdFilter<Contact>? Contact = null, IdFilter<Employee>? Owner = null,
    IReadOnlyList<OpportunityOrigin>? Origin = null, DateFilter? CreatedOn = null, IReadOnlyList<LeadStatus>? Status = null,
    IdFilter<Opportunity>? Opportunity = null, IReadOnlyList<LeadFilter>? And = null, IReadOnlyList<LeadFilter>? Or = null, LeadFilter? Not = null)
    : IFilter<Lead>
{
    bool IFilter<Lead>.Allows(Lead item, Reader reader) =>
        Key.Allows(item.Key)
        && Name.Allows(item.Name)
        && Account.Allows(item.Account)
        && Contact.Allows(item.Contact)
        && Owner.Allows(item.Owner)
        && Origin.Allows(item.Origin)
        && CreatedOn.Allows(item.CreatedOn)
        && Status.Allows(item.Status)
        && Opportunity.Allows(item.Opportunity)
        && FilterTerms.Allow(item, reader, And, Or, Not);
}
