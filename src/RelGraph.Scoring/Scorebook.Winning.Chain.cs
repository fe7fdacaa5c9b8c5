using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.DecisionChain;
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

    /// <summary>Chain score and coverage of a deal on the means, without draws, paths and parts: what the frozen means are taken over; null where no seat is known or the deal does not exist yet.</summary>
    internal (double Score, double Coverage)? ChainMeanField(string opportunityId)
    {
        if (Deals.Find(opportunityId) is not { } deal || new ChainAssembler(this).Gather(deal.Opportunity) is not { } chain)
        {
            return null;
        }

        var outcome = DecisionChainFormula.MeanField(new ChainKernel(chain, Parameters.DecisionChain), DecisionChainFormula.Means(chain));
        var coverage = ChainMeasures.Coverage([.. chain.Seats.Select(seat => (seat.Power, KeyPerson(opportunityId, seat.Contact).IsCovered))]);
        return coverage is { } covered ? (100 * outcome.Us, covered) : null;
    }
}
