using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.DecisionChain;
using RelGraph.Scoring.Relationships.KeyPerson;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring;

public sealed partial class Scorebook
{
    /// <summary>What the win model takes from the decision chain of a deal, with the chain's newest evidence.</summary>
    private (ChainFacts Chain, IReadOnlyList<Evidence> Evidence) ReadChain(string opportunityId)
    {
        var score = DecisionChain(opportunityId);
        if (score is not { Value: { } value, Interval: { } interval })
        {
            return (ChainFacts.None, score.Evidence);
        }

        // Of equal power the lower id counts, so that the choice does not depend on the order of lists.
        var top = score.Seats.OrderByDescending(seat => seat.Person.Importance).ThenBy(seat => seat.Person.Contact, StringComparer.Ordinal).First();
        return (
            new ChainFacts
            {
                Score = value,
                Deviation = interval.Width / (2 * NormalQuantile.Ninety),
                Confidence = score.Confidence,
                TopStand = top.Person.Stand.Confidence > 0 ? top.Person.Stand.Mean : null,
                Coverage = score.Coverage,
                Threads = score.Threads,
                Momentum = Momentum([.. score.Seats.Select(seat => seat.Person.Contact)]),
            },
            score.Evidence);
    }

    /// <summary>The same facts of a chain without explanation, paths and parts, for the many looks at closed deals; the score is the mean over the draws.</summary>
    private ChainFacts ReadChainBriefly(Opportunity opportunity)
    {
        if (new ChainAssembler(this).Gather(opportunity) is not { } chain)
        {
            return ChainFacts.None;
        }

        var people = chain.Seats.Select(seat => (seat.Power, View: View(opportunity.Id, seat.Contact, Vendor.Us))).ToList();
        var top = people.OrderByDescending(person => person.Power).ThenBy(person => person.View.Contact, StringComparer.Ordinal).First();
        var stand = KeyPersonFormula.Evaluate(top.View.Input);
        return new ChainFacts
        {
            Score = 100 * DecisionChainFormula.Simulate(chain, Parameters.DecisionChain, Run).Outcome.Us,
            TopStand = stand.Confidence > 0 ? stand.Mean : null,
            Coverage = ChainMeasures.Coverage([.. people.Select(person => (person.Power, person.View.Input.Closeness.Mean > Parameters.KeyPerson.CoveredCloseness))]),
            Threads = ChainMeasures.ThreadsOf(people.SelectMany(person => person.View.Holders)),
            Momentum = Momentum([.. people.Select(person => person.View.Contact)]),
        };
    }
}
