using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Scoring.Winning;

/// <summary>All deals with their stages as of the day of the picture, and what the closed ones teach.</summary>
/// <remarks>Sees only facts of the picture, so nothing later than its day can leak in. O(deals + stage changes) to build; immutable.</remarks>
public sealed class DealHistory
{
    private readonly Dictionary<string, Deal> _byId;

    /// <summary>Reads the deals of a picture.</summary>
    public DealHistory(RelationshipGraph graph)
    {
        var facts = graph.Facts;
        var changes = facts.All<StageChange>().Where(change => change.On <= graph.AsOf).ToLookup(change => change.Opportunity);
        All = [.. facts.All<Opportunity>().Where(deal => deal.OpenedOn <= graph.AsOf).Select(deal => Read(deal, facts.Find<Account>(deal.Account), changes[deal.Id]))];
        _byId = All.ToDictionary(deal => deal.Opportunity.Id);
    }

    /// <summary>Every deal opened up to the day of the picture, ordered by id.</summary>
    public IReadOnlyList<Deal> All { get; }

    /// <summary>The deal of an opportunity; null when there is none on that day.</summary>
    public Deal? Find(string opportunityId) => _byId.GetValueOrDefault(opportunityId);

    /// <summary>The base rate of a deal at its present stage, from other deals that closed before.</summary>
    public BaseRate BaseRateOf(Deal deal, WinningParameters parameters)
    {
        WinCount firm = default, segment = default, customer = default;
        foreach (var other in All)
        {
            if (!other.IsLesson || !other.Reached(deal.Stage) || other.Opportunity.Id == deal.Opportunity.Id)
            {
                continue;
            }

            firm = firm.With(other.IsWon);
            segment = deal.Segment is not null && other.Segment == deal.Segment ? segment.With(other.IsWon) : segment;
            customer = other.Opportunity.Account == deal.Opportunity.Account ? customer.With(other.IsWon) : customer;
        }

        return BaseRateFormula.Of(firm, segment, customer, parameters);
    }

    /// <summary>Days that finished stays in a stage lasted: of the segment where it has enough, otherwise of the firm; ascending.</summary>
    public IReadOnlyList<int> FinishedStays(OpportunityStage stage, string? segment, int enough)
    {
        var own = Days(deal => segment is not null && deal.Segment == segment);
        return own.Count >= enough ? own : Days(_ => true);

        List<int> Days(Func<Deal, bool> counts) =>
        [
            .. All.Where(deal => deal.IsLesson && counts(deal))
                .SelectMany(deal => deal.Stays)
                .Where(stay => stay.Stage == stage && stay.To is not null)
                .Select(stay => stay.DaysUpTo(stay.To!.Value))
                .Order(),
        ];
    }

    /// <summary>Median days from entering a stage to winning, of won deals of the firm; null when no won deal passed it.</summary>
    public double? DaysToWin(OpportunityStage stage) =>
        Quantiles.Of(
            [
                .. All.Where(deal => deal.IsWon)
                    .Select(deal => (deal, entered: deal.Stays.Where(stay => stay.Stage >= stage).Select(stay => (DateOnly?)stay.From).FirstOrDefault()))
                    .Where(pair => pair.entered is not null)
                    .Select(pair => (double)(pair.deal.ClosedOn!.Value.DayNumber - pair.entered!.Value.DayNumber))
                    .Order(),
            ],
            .5);

    private static Deal Read(Opportunity opportunity, Account? account, IEnumerable<StageChange> changes)
    {
        var stays = new List<StageStay> { new(OpportunityStage.Lead, opportunity.OpenedOn, null) };
        StageChange? close = null;
        foreach (var change in changes.OrderBy(change => change.On).ThenBy(change => change.Stage).ThenBy(change => change.Id, StringComparer.Ordinal))
        {
            close = change.Stage == OpportunityStage.Closed ? change : null;
            if (close is not null)
            {
                continue;
            }

            var last = stays[^1];
            stays.RemoveAt(stays.Count - 1);
            if (last.From < change.On)
            {
                stays.Add(last with { To = change.On });
            }

            stays.Add(new StageStay(change.Stage, change.On, null));
        }

        if (close is not null)
        {
            stays[^1] = stays[^1] with { To = close.On };
        }

        return new Deal(opportunity, account, account?.Segment ?? account?.Industry, stays, close?.On, close?.Outcome, close?.Winner);
    }
}
