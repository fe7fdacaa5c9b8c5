using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Valuation;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Behaviour;

/// <summary>What all projects of a picture showed: their profiles and the last value of every feature; built once, shared by all fits.</summary>
/// <remarks>Of a closed project only what was observed up to its close counts, so that no note written after the result leaks in. O(deals + events).</remarks>
internal sealed class BehaviourHistory
{
    private readonly Dictionary<string, ProjectProfile> _profiles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<(BehaviourAspect, string), BehaviourEvent>> _observed = new(StringComparer.Ordinal);

    /// <summary>Reads the projects of a picture.</summary>
    public BehaviourHistory(RelationshipGraph graph, DealHistory deals, CurrencyConverter currencies)
    {
        Deals = deals;
        AsOf = graph.AsOf;
        var events = graph.Facts.All<BehaviourEvent>().Where(one => one.On <= graph.AsOf).ToLookup(one => one.Opportunity);
        foreach (var deal in deals.All)
        {
            var amount = DealValuation.AmountOf(graph, deal, currencies)?.Amount.Amount;
            var opportunity = deal.Opportunity;
            _profiles[opportunity.Id] = new ProjectProfile(
                opportunity.Id, opportunity.Account, deal.Customer?.Industry, opportunity.Offering, amount > 0 ? (double)amount : null, opportunity.Procurement);
            var last = new SortedDictionary<(BehaviourAspect, string), BehaviourEvent>(Comparer<(BehaviourAspect Aspect, string Feature)>.Create(
                (left, right) => left.Aspect != right.Aspect ? left.Aspect.CompareTo(right.Aspect) : string.CompareOrdinal(left.Feature, right.Feature)));
            foreach (var one in events[opportunity.Id].Where(one => deal.ClosedOn is not { } closed || one.On <= closed).OrderBy(one => one.On).ThenBy(one => one.Id, StringComparer.Ordinal))
            {
                last[(one.Aspect, one.Feature)] = one;
            }

            _observed[opportunity.Id] = last;
        }
    }

    /// <summary>The deals.</summary>
    public DealHistory Deals { get; }

    /// <summary>The day of the picture.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The last value of every feature observed in a project.</summary>
    public IReadOnlyDictionary<(BehaviourAspect Aspect, string Feature), BehaviourEvent> Observed(string opportunityId) => _observed[opportunityId];

    /// <summary>The closed projects most similar to one, most similar first; of equal ones the later first.</summary>
    public IReadOnlyList<SimilarProject> SimilarTo(string opportunityId, BehaviourParameters parameters)
    {
        var own = _profiles[opportunityId];
        return
        [
            .. Deals.All
                .Where(deal => deal.IsLesson && deal.Opportunity.Id != opportunityId)
                .Select(deal => new SimilarProject(
                    deal.Opportunity.Id, deal.Opportunity.Account, ProjectSimilarity.Of(own, _profiles[deal.Opportunity.Id], parameters), deal.Outcome!.Value, deal.ClosedOn!.Value))
                .Where(project => project.Similarity >= parameters.MinSimilarity && project.Similarity > 0)
                .OrderByDescending(project => project.Similarity).ThenByDescending(project => project.ClosedOn).ThenBy(project => project.Opportunity, StringComparer.Ordinal)
                .Take(parameters.MaxSimilarProjects),
        ];
    }
}
