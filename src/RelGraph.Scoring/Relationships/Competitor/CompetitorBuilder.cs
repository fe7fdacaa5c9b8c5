using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.DecisionChain;
using RelGraph.Scoring.Valuation;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Relationships.Competitor;

/// <summary>Measures a rival with our own yardsticks and sets it beside us.</summary>
internal sealed class CompetitorBuilder(Scorebook book, string competitorId, CompetitorScope scope)
{
    /// <summary>The formula's version.</summary>
    public const string Version = "CMP-1";

    private static readonly BilingualText Label = new("Competitor relationship", "友商关系");
    private static readonly BilingualText NotPresent = new(
        "The competitor is not known to take part: record competes-on, or a stance toward it", "未记录该友商参与：请登记竞争关系或对其立场");

    private Vendor Rival => new(competitorId);

    /// <summary>The score in the scope.</summary>
    public CompetitorScore Build()
    {
        var deals = OpenDeals().ToList();
        var seats = deals.SelectMany(SeatsOf).ToList();
        var score = scope switch
        {
            { OpportunityId: { } opportunity } => InDeal(opportunity),
            { AccountId: { } account } => AtAccount(account),
            _ => InSegment(),
        };
        var power = seats.Sum(seat => seat.Power);
        return score with
        {
            Isolation = power > 0 ? seats.Where(seat => seat.IsIsolated).Sum(seat => seat.Power) / power : null,
            Contested = [.. seats.Where(seat => seat is { OurStand: > 0, TheirStand: > 0 })
                .OrderByDescending(seat => seat.Power).ThenBy(seat => seat.Opportunity, StringComparer.Ordinal).ThenBy(seat => seat.Contact, StringComparer.Ordinal)
                .Select(seat => new ContestedPerson(seat.Opportunity, seat.Contact, seat.Power, seat.OurStand, seat.TheirStand))],
            Record = RecordOf(),
            ValueAtRisk = AtRisk(deals),
        };
    }

    private CompetitorScore InDeal(string opportunityId)
    {
        var chain = book.DecisionChain(opportunityId);
        var preference = chain.Preferences.FirstOrDefault(one => one.Vendor == Rival);
        if (preference is null || chain.Model is not { } model)
        {
            return Empty(chain.Value is null ? chain.UnknownBecause! : NotPresent) with { Ours = chain.Value, Gaps = chain.Gaps };
        }

        var place = model.Vendors.ToList().IndexOf(Rival);
        var kernel = new ChainKernel(model, book.Parameters.DecisionChain);
        kernel.Evaluate(DecisionChainFormula.Means(model), new double[kernel.Vendors + 1]);
        var total = model.Seats.Sum(seat => seat.Power);
        var value = 100 * preference.Probability;
        var people = model.Seats.Select(seat => (Seat: seat, Score: book.KeyPerson(opportunityId, seat.Contact, Rival))).ToList();
        List<Contribution> parts = model.Rule == DecisionRule.PowerLottery
            ? [.. model.Seats.Select((seat, index) => new Contribution("seat:" + seat.Contact, NameOf(seat.Contact), 100 * seat.Power / total * kernel.Choices[(index * (kernel.Vendors + 1)) + place]))]
            : [];
        parts.Add(new Contribution("uncertainty", new BilingualText("Rule, vetoes and what is uncertain", "规则、否决与不确定性"), value - parts.Sum(part => part.Points)));
        return Empty(null) with
        {
            Value = value,
            Interval = new Interval(100 * preference.Interval.Low, 100 * preference.Interval.High),
            Confidence = people.Sum(person => person.Seat.Power * person.Score.Confidence) / total,
            Ours = chain.Value,
            Contributions = parts,
            Evidence = [.. people.SelectMany(person => person.Score.Evidence).DistinctBy(one => one.Fact).OrderByDescending(one => one.On).ThenBy(one => one.Fact.ToString(), StringComparer.Ordinal).Take(12)],
            Gaps = [.. people.Where(person => person.Score.Confidence == 0).OrderByDescending(person => person.Seat.Power).ThenBy(person => person.Seat.Contact, StringComparer.Ordinal).Select(person => new Gap(
                "stance-unknown", NodeId.Contact(person.Seat.Contact).ToString(), new BilingualText(
                    $"How {NameOf(person.Seat.Contact).English} stands to this competitor is not known", $"{NameOf(person.Seat.Contact).Chinese}对该友商的立场未知")))],
            Explanation = new Term("CmpRS", Label, value, $"100·{FormulaText.Number(preference.Probability)}", [
                Term.Input("P_k", new BilingualText("Chance that the chain prefers the competitor, over all draws", "决策链偏好该友商的概率（模拟均值）"), preference.Probability)]),
        };
    }

    private CompetitorScore AtAccount(string accountId) =>
        Adopt(book.Customer(accountId, Rival), book.Customer(accountId).Value);

    private CompetitorScore InSegment() =>
        Adopt(book.Company(scope.InSegment!.Value, Rival), book.Company(scope.InSegment.Value).Value);

    /// <summary>The same measure that we hold against ourselves, on the rival's side.</summary>
    private CompetitorScore Adopt(Score theirs, double? ours) => Empty(theirs.UnknownBecause) with
    {
        Value = theirs.Value,
        Interval = theirs.Interval,
        Confidence = theirs.Confidence,
        Ours = ours,
        Contributions = theirs.Contributions,
        Gaps = theirs.Gaps,
        Evidence = theirs.Evidence,
        Explanation = theirs.Explanation,
    };

    private CompetitorScore Empty(BilingualText? because) => new()
    {
        Identity = book.Identity(ScoreMeasure.Competitor, $"{NodeId.Competitor(competitorId)}|{scope}", Version),
        Competitor = competitorId,
        Scope = scope,
        Value = null,
        Interval = null,
        Confidence = 0,
        Explanation = Term.Input("CmpRS", Label, null),
        UnknownBecause = because,
        Record = HeadToHead.Of(0, 0, 0, book.Parameters.Competitor.HeadToHeadPrior),
    };

    private BilingualText NameOf(string contact) => book.NameOf(NodeId.Contact(contact)) is var name ? new BilingualText(name, name) : null!;

    private bool IsInScope(Deal deal, bool wide) => scope switch
    {
        { OpportunityId: { } opportunity } => wide ? deal.Opportunity.Account == book.RequireDeal(opportunity).Opportunity.Account : deal.Opportunity.Id == opportunity,
        { AccountId: { } account } => deal.Opportunity.Account == account,
        _ => book.AccountIdsOf(scope.InSegment!.Value).Contains(deal.Opportunity.Account),
    };

    private IEnumerable<Deal> OpenDeals() => book.Deals.All.Where(deal => deal.IsOpen && IsInScope(deal, wide: false));

    private HeadToHead RecordOf()
    {
        int ours = 0, theirs = 0, others = 0;
        foreach (var deal in book.Deals.All.Where(deal => deal.IsLesson && IsInScope(deal, wide: true)))
        {
            if (deal.Winner != Rival && book.Graph.Facts.Find<CompetesOn>($"{competitorId}|{deal.Opportunity.Id}") is null)
            {
                continue;
            }

            ours += deal.IsWon ? 1 : 0;
            theirs += deal.Winner == Rival ? 1 : 0;
            others += !deal.IsWon && deal.Winner != Rival ? 1 : 0;
        }

        return HeadToHead.Of(ours, theirs, others, book.Parameters.Competitor.HeadToHeadPrior);
    }

    private IEnumerable<(string Opportunity, string Contact, double Power, double OurStand, double TheirStand, bool IsIsolated)> SeatsOf(Deal deal)
    {
        var chain = book.DecisionChain(deal.Opportunity.Id).Model;
        var place = chain?.Vendors.ToList().IndexOf(Rival) ?? -1;
        if (chain is null || place < 0)
        {
            yield break;
        }

        foreach (var seat in chain.Seats)
        {
            var (ours, theirs) = (seat.Stands[0].Mean, seat.Stands[place].Mean);
            var stance = book.Graph.Facts.Find<Stance>($"{deal.Opportunity.Id}|{seat.Contact}|{competitorId}");
            yield return (deal.Opportunity.Id, seat.Contact, seat.Power, ours, theirs,
                theirs <= book.Parameters.Competitor.IsolatedStand || stance?.Coverage == CoverageLevel.NoContact);
        }
    }

    private Money? AtRisk(IEnumerable<Deal> deals)
    {
        double? sum = null;
        foreach (var deal in deals)
        {
            var preference = book.DecisionChain(deal.Opportunity.Id).Preferences.FirstOrDefault(one => one.Vendor == Rival);
            if (preference is not null && DealValuation.AmountOf(book.Graph, deal, book.Currencies) is var (amount, _))
            {
                sum = (sum ?? 0) + (preference.Probability * amount.MinorUnits * Valuation.Margins.Of(book.Graph, deal.Opportunity.Offering, book.Parameters.Valuation));
            }
        }

        return sum is { } risk ? new Money((long)Math.Round(risk, MidpointRounding.ToEven), book.Currencies.Currency) : null;
    }
}
