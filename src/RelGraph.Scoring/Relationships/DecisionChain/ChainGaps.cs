using System.Globalization;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.KeyPerson;

namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>What is not known of a chain: missing seats first, then unknown votes, unknown people by power, then rule and rivals.</summary>
internal sealed class ChainGaps(Scorebook book)
{
    /// <summary>Gaps where no seat is known.</summary>
    public IReadOnlyList<Gap> OfNobody(Opportunity opportunity) => [.. MissingRoles(opportunity, []), .. OptedOut(opportunity)];

    /// <summary>Gaps of a chain.</summary>
    public IReadOnlyList<Gap> Of(Opportunity opportunity, ChainModel chain, IReadOnlyList<KeyPersonScore> people)
    {
        var gaps = new List<Gap>(MissingRoles(opportunity, [.. chain.Seats.Select(seat => seat.Role)]));
        gaps.AddRange(OptedOut(opportunity));
        gaps.AddRange(UnknownVotes(opportunity, chain));
        gaps.AddRange(people.OrderByDescending(person => person.Importance).ThenBy(person => person.Contact, StringComparer.Ordinal).SelectMany(person => person.Gaps));
        var subject = NodeId.Opportunity(opportunity.Id).ToString();
        if (opportunity.Rule is null or DecisionRule.None)
        {
            gaps.Add(new Gap("rule-unknown", subject, new BilingualText("Ask how the customer decides: one person, a vote, a scored tender, or in steps.", "了解客户如何决策:一人决定、投票、评分招标还是分步。")));
        }

        if (chain.Vendors.All(vendor => vendor.IsUs || vendor.Id == ChainModel.UnnamedRivalId) && opportunity.Procurement != ProcurementMode.SoleSource)
        {
            gaps.Add(new Gap("rival-unknown", subject, new BilingualText("Find out who competes; until then one unnamed rival is assumed.", "了解有哪些友商参与;在此之前假定有一家未知友商。")));
        }

        if (chain.Rule == DecisionRule.WeightedCommittee && chain.Quota is { } quota && quota <= chain.Seats.Sum(seat => seat.Votes) / 2)
        {
            gaps.Add(new Gap("quota-too-low", subject, new BilingualText("Check the quota: half of the votes or less would let two vendors win; a simple majority is assumed.", "核对通过票数:不超过半数时可能两家同时通过;按简单多数计算。")));
        }

        if (chain.Rule == DecisionRule.ScoredTender && chain.Criteria.Count == 0)
        {
            gaps.Add(new Gap("criteria-unknown", subject, new BilingualText("Ask the coach for the tender's criteria and weights; until then the opinion of the seats stands in.", "向教练了解评标项与权重;在此之前以席位意见代替。")));
        }

        return gaps;
    }

    /// <summary>The usual roles that nobody is known to have.</summary>
    public static IEnumerable<Gap> MissingRoles(Opportunity opportunity, HashSet<BuyingRole> known) =>
        ChainMeasures.ExpectedRoles.Where(role => !known.Contains(role)).Select(role => new Gap(
            "seat-missing", $"{NodeId.Opportunity(opportunity.Id)}|{ChineseTerms.Of(role).English}",
            new BilingualText($"Find out who {Doing(role).English}.", $"了解谁{Doing(role).Chinese}。")));

    /// <summary>What the holder of a usual role does, as a phrase after "who" 谁.</summary>
    private static BilingualText Doing(BuyingRole role) => role switch
    {
        BuyingRole.Approver => new("gives the final approval", "最终批准"),
        BuyingRole.DecisionMaker => new("decides", "做决策"),
        BuyingRole.Evaluator => new("judges the solution", "评估方案"),
        BuyingRole.User => new("will use what is bought", "使用所购产品"),
        _ => new("runs the purchase", "负责采购"),
    };

    /// <summary>Unknown votes, without those of seats that are recorded but left out: who holds these is known.</summary>
    private IEnumerable<Gap> UnknownVotes(Opportunity opportunity, ChainModel chain)
    {
        var node = NodeId.Opportunity(opportunity.Id);
        var analysed = chain.Seats.Select(seat => seat.Contact).ToHashSet(StringComparer.Ordinal);
        var leftOut = book.Graph.Facts.Referring<Seat>(nameof(Seat.Opportunity), node).Where(seat => !analysed.Contains(seat.Contact)).Sum(seat => seat.VoteWeight ?? 1);
        var unknown = chain.UnnamedVoters.Sum(voter => voter.Votes) - leftOut;
        if (unknown <= 0)
        {
            return [];
        }

        var number = unknown.ToString("0.##", CultureInfo.InvariantCulture);
        return
        [
            new Gap("votes-unknown", node.ToString(), new BilingualText(
                $"{number} {(number == "1" ? "vote of the committee is" : "votes of the committee are")} not known: find out who else votes.", $"委员会有 {number} 票未知:了解还有谁投票。")),
        ];
    }

    private IEnumerable<Gap> OptedOut(Opportunity opportunity)
    {
        var seats = book.Graph.Facts.Referring<Seat>(nameof(Seat.Opportunity), NodeId.Opportunity(opportunity.Id));
        var left = seats.Count - book.SeatsOf(opportunity.Id).Count;
        return left == 0 ? [] :
        [
            new Gap("seat-not-analysed", NodeId.Opportunity(opportunity.Id).ToString(), new BilingualText(
                $"{left} of {seats.Count} seats are left out: their holders asked not to be analysed or are not recorded.", $"{seats.Count} 个席位中有 {left} 个未纳入:其本人拒绝分析或没有记录。")),
        ];
    }
}
