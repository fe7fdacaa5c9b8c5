using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Opportunities;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Filters;

/// <summary>Which deals a list shows: all that is said must hold.</summary>
/// <param name="Key">The plain id.</param>
/// <param name="Name">The name.</param>
/// <param name="Account">The account.</param>
/// <param name="Unit">The unit that buys.</param>
/// <param name="Offering">The main offering.</param>
/// <param name="Owner">The employee responsible.</param>
/// <param name="OpenedOn">Day it was opened.</param>
/// <param name="Origin">Where it came from: one of these.</param>
/// <param name="Amount">Amount as the seller states it.</param>
/// <param name="SellerProbability">Win probability as the seller states it, 0 to 1.</param>
/// <param name="SellerCloseDate">Close date as the seller states it.</param>
/// <param name="Procurement">How the customer buys: one of these.</param>
/// <param name="Rule">How the chain decides: one of these.</param>
/// <param name="Quota">Votes needed under a weighted committee.</param>
/// <param name="Stage">The stage it is in: one of these.</param>
/// <param name="IsOpen">Whether it has not ended.</param>
/// <param name="Outcome">How it ended: one of these.</param>
/// <param name="ClosedOn">The day it ended.</param>
/// <param name="And">All of these hold too.</param>
/// <param name="Or">At least one of these holds.</param>
/// <param name="Not">This does not hold.</param>
[GraphQLName("OpportunityFilter")]
public sealed record OpportunityFilter(
    TextFilter? Key = null, TextFilter? Name = null, IdFilter<Account>? Account = null, IdFilter<OrgUnit>? Unit = null, IdFilter<Offering>? Offering = null,
    IdFilter<Employee>? Owner = null, DateFilter? OpenedOn = null, IReadOnlyList<OpportunityOrigin>? Origin = null, MoneyFilter? Amount = null,
    FloatFilter? SellerProbability = null, DateFilter? SellerCloseDate = null, IReadOnlyList<ProcurementMode>? Procurement = null,
    IReadOnlyList<DecisionRule>? Rule = null, FloatFilter? Quota = null, IReadOnlyList<OpportunityStage>? Stage = null,
    bool? IsOpen = null, IReadOnlyList<OpportunityOutcome>? Outcome = null, DateFilter? ClosedOn = null, IReadOnlyList<OpportunityFilter>? And = null, IReadOnlyList<OpportunityFilter>? Or = null, OpportunityFilter? Not = null)
    : IFilter<Opportunity>
{
    bool IFilter<Opportunity>.Allows(Opportunity item, Reader reader) =>
        Key.Allows(item.Key)
        && Name.Allows(item.Name)
        && Account.Allows(item.Account)
        && Unit.Allows(item.Unit)
        && Offering.Allows(item.Offering)
        && Owner.Allows(item.Owner)
        && OpenedOn.Allows(item.OpenedOn)
        && Origin.Allows(item.Origin)
        && Amount.Allows(item.Amount, reader)
        && SellerProbability.Allows(item.SellerProbability)
        && SellerCloseDate.Allows(item.SellerCloseDate)
        && Procurement.Allows(item.Procurement)
        && Rule.Allows(item.Rule)
        && Quota.Allows(item.Quota)
        && Stage.Allows(OpportunityNode.StageIn(reader, item.Id))
        && (IsOpen is null || IsOpen == OpportunityNode.IsOpenIn(reader, item.Id))
        && Outcome.Allows(reader.Book.Deals.Find(item.Id)?.Outcome)
        && ClosedOn.Allows(reader.Book.Deals.Find(item.Id)?.ClosedOn)
        && FilterTerms.Allow(item, reader, And, Or, Not);
}
