using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Relationships.KeyPerson;

namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>Answers C139 from what is recorded.</summary>
internal sealed class ControlChecker(Scorebook book)
{
    /// <summary>Checks a deal.</summary>
    /// <param name="opportunity">The deal.</param>
    /// <param name="chain">The chain.</param>
    /// <param name="people">The key-person scores toward us.</param>
    public ControlCheck Check(Opportunity opportunity, ChainModel chain, IReadOnlyList<KeyPersonScore> people)
    {
        var decider = people[chain.Decider];
        var key = people.Where(person => person.IsKeyPlayer || ReferenceEquals(person, decider)).ToList();
        var power = people.Sum(person => person.Importance);
        var clear = Clear(opportunity, chain, people);
        return new ControlCheck
        {
            Win = decider.Input.Support.Known ? ChainMeasures.Supports(decider) : null,
            BestValue = key.All(person => person.Input.Solution.Known) ? key.All(person => IsBest(opportunity.Id, person, chain)) : null,
            ActiveHelp = key.Any(person => person.Input.Support is { Known: true, Mean: > .8 } || (person.Mobiliser >= .5 && ChainMeasures.Supports(person))),
            Majority = people.Where(ChainMeasures.Supports).Sum(person => person.Importance) > power / 2,
            Clear = [.. clear.Where(item => item.IsClear).Select(item => item.Name)],
            Unclear = [.. clear.Where(item => !item.IsClear).Select(item => item.Name)],
            Coach = people.Where(person => person.Role == BuyingRole.Coach && person.Input.Support.Known).Select(person => (double?)person.Input.Support.Mean).Max(),
        };
    }

    /// <summary>Ours is the best where the person likes it and likes no rival's more.</summary>
    private bool IsBest(string opportunityId, KeyPersonScore person, ChainModel chain) => person.Input.Solution.Mean > 0
        && chain.Vendors.Skip(1).All(rival => book.View(opportunityId, person.Contact, rival).Input.Solution is var theirs && (!theirs.Known || theirs.Mean < person.Input.Solution.Mean));

    private (string Name, bool IsClear)[] Clear(Opportunity opportunity, ChainModel chain, IReadOnlyList<KeyPersonScore> people)
    {
        var node = NodeId.Opportunity(opportunity.Id);
        var seats = book.SeatsOf(opportunity.Id);
        var rivals = chain.Vendors.Where(vendor => !vendor.IsUs && vendor.Id != ChainModel.UnnamedRivalId).ToList();
        return
        [
            ("our-process", book.Graph.Facts.Referring<StageChange>(nameof(StageChange.Opportunity), node).Count > 0),
            ("purchase-process", opportunity.Procurement is not null && opportunity.Rule is not null),
            ("organisation", seats.Count == 1 || chain.Influences.Count > 0),
            ("decision-body", people.All(person => person.Input.Support.Known && person.Power?.Political is not null)),
            ("reasons", seats.Any(seat => seat.BusinessAgenda is not null) && seats.Any(seat => seat.PersonalAgenda is not null)),
            ("funding", book.Graph.Facts.Referring<BehaviourEvent>(nameof(BehaviourEvent.Opportunity), node).Any(one => one.Aspect == BehaviourAspect.Finance)
                || book.Graph.Facts.Referring<Payment>(NodeId.Account(opportunity.Account)).Count > 0),
            ("players", rivals.Count > 0 && rivals.All(rival => book.StaffOf(NodeId.Competitor(rival.Id)).Count > 0)),
            ("moves", rivals.Count > 0 && rivals.All(rival => seats.Any(seat => book.View(opportunity.Id, seat.Contact, rival).Stance is not null))),
            ("success-factors", chain.Criteria.Count >= 3),
        ];
    }
}
