using RelGraph.Engine.Algorithms.Voting;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.DecisionChain.Rules;
using RelGraph.Scoring.Relationships.KeyPerson;
using RelGraph.Scoring.Relationships.Paths;

namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>Turns a deal's chain into its score: simulation, per-person parts and swings, measures beside it, gaps and evidence.</summary>
internal sealed class DecisionChainBuilder(Scorebook book)
{
    /// <summary>The version of the formula.</summary>
    public const string FormulaVersion = "DCS-1";

    private const int MostEvidence = 12;

    /// <summary>Scores the chain of a deal.</summary>
    public DecisionChainScore Build(Opportunity opportunity)
    {
        var identity = book.Identity(ScoreMeasure.DecisionChain, NodeId.Opportunity(opportunity.Id).ToString(), FormulaVersion);
        var chain = new ChainAssembler(book).Gather(opportunity);
        var gaps = new ChainGaps(book);
        if (chain is null)
        {
            return new DecisionChainScore
            {
                Identity = identity, Opportunity = opportunity.Id, Rule = opportunity.Rule ?? DecisionRule.PowerLottery, Value = null, Interval = null, Confidence = 0,
                Explanation = Term.Input("DCS", new BilingualText("Decision-chain relationship", "决策链关系"), null),
                UnknownBecause = new BilingualText("No seat of the decision is known.", "尚不知道任何决策席位。"), Gaps = gaps.OfNobody(opportunity),
            };
        }

        var parameters = book.Parameters.DecisionChain;
        var people = chain.Seats.Select(seat => book.KeyPerson(opportunity.Id, seat.Contact)).ToArray();
        var simulation = DecisionChainFormula.Simulate(chain, parameters, book.Run);
        var kernel = new ChainKernel(chain, parameters);
        var swings = ChainShares.Swings(chain, kernel);
        var (start, points) = simulation.SeatShares.Count > 0
            ? (0.0, simulation.SeatShares.Select(share => 100 * share).ToArray())
            : ChainShares.Shapley(chain, kernel, parameters.ExactSeats, book.Run);

        // Evaluated last, so that the explanation reads the kernel's state on the means.
        var meanField = 100 * DecisionChainFormula.MeanField(kernel, DecisionChainFormula.Means(chain)).Us;
        string[] names = [.. chain.Seats.Select(seat => book.NameOf(NodeId.Contact(seat.Contact)))];
        var value = 100 * simulation.Outcome.Us;
        var (banzhaf, shapley) = VotingPower(chain);
        var approver = TopApprover(chain);
        return new DecisionChainScore
        {
            Identity = identity,
            Opportunity = opportunity.Id,
            Rule = chain.Rule,
            Value = value,
            Interval = new Interval(100 * simulation.Intervals[0].Low, 100 * simulation.Intervals[0].High),
            Confidence = people.Sum(person => person.Importance * person.Confidence) / people.Sum(person => person.Importance) * KnownVotes(chain),
            Preferences = [.. chain.Vendors.Select((vendor, place) => new VendorPreference(
                vendor, book.Graph.Facts.Find<Engine.Model.Nouns.Competitor>(vendor.Id)?.Name, simulation.Outcome.PerVendor[place], simulation.Intervals[place]))],
            Nobody = simulation.Outcome.Nobody,
            PreferenceShare = simulation.Outcome.PreferenceShare,
            MeanField = meanField,
            Seats = [.. people.Select((person, seat) => new ChainSeatScore(
                person, kernel.Moved[seat * kernel.Vendors], kernel.Choices[seat * (kernel.Vendors + 1)], points[seat], swings[seat], banzhaf?[seat], shapley?[seat]))],
            Coverage = ChainMeasures.Coverage([.. people.Select(person => (person.Importance, person.IsCovered))]),
            Reach = approver is null ? null : book.IntroductionPaths(approver, count: 1) is [var path] ? path : null,
            Threads = ChainMeasures.ThreadsOf(people.SelectMany(person => person.Holders)),
            Redundancy = approver is null ? null : new IntroductionFinder(book).IndependentPaths(NodeId.Contact(approver)),
            Consensus = ChainMeasures.Consensus([.. people.Select(person => (person.Importance, person.Stand.Mean))]),
            Completeness = ChainMeasures.Completeness(chain.Seats.Select(seat => seat.Role)),
            WeakestLink = people.OrderByDescending(person => person.Importance * (1 - person.Stand.Mean)).ThenBy(person => person.Contact, StringComparer.Ordinal).First().Contact,
            Light = ChainMeasures.Light(people),
            Control = new ControlChecker(book).Check(opportunity, chain, people),
            Model = chain,
            Contributions = Contributions(chain, names, people, points, start, value, meanField, simulation.SeatShares.Count > 0),
            Gaps = gaps.Of(opportunity, chain, people),
            Evidence = [.. people.SelectMany(person => person.Evidence).DistinctBy(one => one.Fact)
                .OrderByDescending(one => one.On).ThenBy(one => one.Fact.ToString(), StringComparer.Ordinal).Take(MostEvidence)],
            Explanation = new ChainExplanation(chain, kernel, parameters, people, names).Build(meanField),
        };
    }

    /// <summary>Under the lottery each person's points come from the draws and add up alone; under other rules the shares of the mean-field chain do with its start and the effect of the draws.</summary>
    private static List<Contribution> Contributions(
        ChainModel chain, string[] names, KeyPersonScore[] people, IReadOnlyList<double> points, double start, double value, double meanField, bool isLottery)
    {
        var parts = chain.Seats.Select((seat, place) => new Contribution("seat:" + seat.Contact, new BilingualText(names[place], names[place]), points[place], people[place].Summary)).ToList();
        if (!isLottery)
        {
            parts.Insert(0, new Contribution("start", new BilingualText("If nothing were known of anybody", "对所有人一无所知时"), start));
            parts.Add(new Contribution("uncertainty", new BilingualText("Effect of what is uncertain", "不确定性的影响"), value - meanField));
        }

        return parts;
    }

    /// <summary>The most powerful approver; the most powerful decision maker where there is no approver; null where there is neither.</summary>
    private static string? TopApprover(ChainModel chain) =>
        chain.Seats.Where(seat => seat.Role is BuyingRole.Approver or BuyingRole.DecisionMaker)
            .OrderByDescending(seat => seat.Role == BuyingRole.Approver).ThenByDescending(seat => seat.Power).ThenBy(seat => seat.Contact, StringComparer.Ordinal)
            .FirstOrDefault()?.Contact;

    /// <summary>The part of a committee's votes that is known: of the others the confidence is 0.</summary>
    private static double KnownVotes(ChainModel chain)
    {
        if (chain.UnnamedVoters.Count == 0)
        {
            return 1;
        }

        var known = chain.Seats.Sum(seat => seat.Votes);
        return known / (known + chain.UnnamedVoters.Sum(voter => voter.Votes));
    }

    private (IReadOnlyList<double>? Banzhaf, IReadOnlyList<double>? ShapleyShubik) VotingPower(ChainModel chain)
    {
        if (chain.Rule != DecisionRule.WeightedCommittee)
        {
            return (null, null);
        }

        var (votes, quota) = VoteUnits.Of(chain);
        if (votes.Length > VotingGame.MostVoters)
        {
            return (null, null);
        }

        var game = new VotingGame(quota, votes, Enumerable.Range(0, chain.Seats.Count).Where(seat => chain.Seats[seat].Veto));
        return (Banzhaf.Run(game, book.Run).Shares, ShapleyShubik.Run(game, book.Run).Shares);
    }
}
