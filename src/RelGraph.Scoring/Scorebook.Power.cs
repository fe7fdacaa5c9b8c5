using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Relationships;
using RelGraph.Scoring.Relationships.Power;

namespace RelGraph.Scoring;

public sealed partial class Scorebook
{
    /// <summary>Power of everybody with a seat in a deal, by contact id; the largest is 1. People who asked not to be analysed are left out.</summary>
    /// <param name="opportunityId">The deal.</param>
    /// <exception cref="NotFoundException">There is no such deal on the day.</exception>
    public IReadOnlyDictionary<string, ContactPower> ChainPower(string opportunityId)
    {
        RequireOpportunity(opportunityId);
        return Kept<IReadOnlyDictionary<string, ContactPower>>("chain:" + opportunityId, () =>
            ByContact(new PowerAssembler(Graph, Parameters.Power).OfSeats(SeatsOf(opportunityId))));
    }

    /// <summary>Power of everybody employed at an account, by contact id: the largest over open deals, by rank or title for those with no seat.</summary>
    /// <param name="accountId">The account.</param>
    /// <exception cref="NotFoundException">There is no such account on the day.</exception>
    public IReadOnlyDictionary<string, ContactPower> AccountPower(string accountId)
    {
        RequireAccount(accountId);
        return Kept<IReadOnlyDictionary<string, ContactPower>>("account:" + accountId, () =>
        {
            var power = ByContact(new PowerAssembler(Graph, Parameters.Power).OfTitles(StaffOf(NodeId.Account(accountId))));
            var seated = new HashSet<string>(StringComparer.Ordinal);
            foreach (var opportunity in OpenOpportunitiesOf(accountId))
            {
                foreach (var (contact, inChain) in ChainPower(opportunity.Id))
                {
                    // A seat says more than a title: the first seat replaces it, further seats only raise it.
                    if (power.TryGetValue(contact, out var known) && (seated.Add(contact) || inChain.Power > known.Power))
                    {
                        power[contact] = inChain;
                    }
                }
            }

            return power;
        });
    }

    /// <summary>The seats of a deal, ordered by contact id, without people who are not recorded or asked not to be analysed.</summary>
    internal IReadOnlyList<Seat> SeatsOf(string opportunityId) => Kept<IReadOnlyList<Seat>>(opportunityId, () =>
        [.. Graph.Facts.Referring<Seat>(nameof(Seat.Opportunity), NodeId.Opportunity(opportunityId))
            .Where(seat => Graph.Analyses(seat.Contact))
            .OrderBy(seat => seat.Contact, StringComparer.Ordinal)]);

    /// <summary>The contacts employed by an organisation on the day, ordered by id, without those who asked not to be analysed.</summary>
    internal IReadOnlyList<string> StaffOf(NodeId organisation) => Kept<IReadOnlyList<string>>("staff:" + organisation, () =>
        [.. Graph.Facts.Referring<Employment>(nameof(Employment.Organisation), organisation)
            .Select(employment => employment.Contact)
            .Where(contact => Graph.Analyses(contact))
            .Order(StringComparer.Ordinal)]);

    /// <summary>The deals of an account that have not ended by the day, ordered by id.</summary>
    internal IReadOnlyList<Opportunity> OpenOpportunitiesOf(string accountId) => Kept<IReadOnlyList<Opportunity>>("open:" + accountId, () =>
        [.. Graph.Facts.Referring<Opportunity>(nameof(Opportunity.Account), NodeId.Account(accountId)).Where(IsOpen)]);

    /// <summary>True unless the newest stage change up to the day closed the deal.</summary>
    internal bool IsOpen(Opportunity opportunity) => StageOf(opportunity.Id) != OpportunityStage.Closed;

    /// <summary>The stage of a deal on the day: that of its newest stage change, a lead where there is none.</summary>
    internal OpportunityStage StageOf(string opportunityId) =>
        Graph.Facts.Referring<StageChange>(nameof(StageChange.Opportunity), NodeId.Opportunity(opportunityId))
            .OrderByDescending(change => change.On).ThenByDescending(change => change.Stage).ThenBy(change => change.Id, StringComparer.Ordinal)
            .FirstOrDefault()?.Stage ?? OpportunityStage.Lead;

    private static Dictionary<string, ContactPower> ByContact(IReadOnlyList<ContactPower> power) =>
        power.ToDictionary(one => one.Contact, StringComparer.Ordinal);
}
