using System.Globalization;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Accounts;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Lists.Filters;
using RelGraph.GraphQL.Schema.Lists.Orders;
using RelGraph.GraphQL.Schema.Lists.Pages;
using RelGraph.GraphQL.Schema.Market;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.GraphQL.Schema.Scores;
using RelGraph.Scoring.Advising;

namespace RelGraph.GraphQL.Schema.Opportunities;

/// <summary>A deal 商机 with one account. Stage and outcome are told by its stage changes.</summary>
[GraphQLName("Opportunity")]
public sealed class OpportunityNode : NounNode
{
    private const int InteractionPage = 20;
    private const int MostAdvice = 100;

    private readonly Opportunity _opportunity;

    private OpportunityNode(Opportunity opportunity, Reader reader)
        : base(opportunity, reader) => _opportunity = opportunity;

    /// <summary>The account.</summary>
    public AccountNode? Account => Reader.Account(_opportunity.Account);

    /// <summary>The unit that buys.</summary>
    public OrgUnitNode? Unit => Reader.OrgUnit(_opportunity.Unit);

    /// <summary>The main offering.</summary>
    public OfferingNode? Offering => Reader.Offering(_opportunity.Offering);

    /// <summary>The employee responsible.</summary>
    public EmployeeNode? Owner => Reader.Employee(_opportunity.Owner);

    /// <summary>Day it was opened.</summary>
    public DateOnly OpenedOn => _opportunity.OpenedOn;

    /// <summary>Where it came from.</summary>
    public OpportunityOrigin? Origin => _opportunity.Origin;

    /// <summary>Amount as the seller states it.</summary>
    public Money? Amount => _opportunity.Amount;

    /// <summary>Win probability as the seller states it, 0 to 1; for comparison only.</summary>
    public double? SellerProbability => _opportunity.SellerProbability;

    /// <summary>Close date as the seller states it; for comparison only.</summary>
    public DateOnly? SellerCloseDate => _opportunity.SellerCloseDate;

    /// <summary>How the customer buys.</summary>
    public ProcurementMode? Procurement => _opportunity.Procurement;

    /// <summary>How the chain decides; the power lottery where null.</summary>
    public DecisionRule? Rule => _opportunity.Rule;

    /// <summary>Votes needed under a weighted committee.</summary>
    public double? Quota => _opportunity.Quota;

    /// <summary>The stage it is in; closed when it has ended.</summary>
    public OpportunityStage Stage => StageIn(Reader, Key);

    /// <summary>Whether it has not ended.</summary>
    public bool IsOpen => IsOpenIn(Reader, Key);

    /// <summary>How it ended; null while open, or when nobody recorded it.</summary>
    public OpportunityOutcome? Outcome => Reader.Book.Deals.Find(Key)?.Outcome;

    /// <summary>The day it ended; null while open.</summary>
    public DateOnly? ClosedOn => Reader.Book.Deals.Find(Key)?.ClosedOn;

    /// <summary>The stages it went through, oldest first.</summary>
    [ListSize(12)]
    public IReadOnlyList<StageChangeNode> StageChanges =>
        [.. Reader.Facts.Referring<StageChange>(nameof(StageChange.Opportunity), NodeId)
            .OrderBy(change => change.On).ThenBy(change => change.Stage).ThenBy(change => change.Id, StringComparer.Ordinal).Select(change => new StageChangeNode(change))];

    /// <summary>The seats of the decision chain 决策链, ordered by contact id.</summary>
    [ListSize(12)]
    public IReadOnlyList<SeatNode> Seats =>
        [.. Reader.Facts.Referring<Seat>(nameof(Seat.Opportunity), NodeId).Select(seat => new SeatNode(seat, Reader))];

    /// <summary>The rivals that take part.</summary>
    [ListSize(4)]
    public IReadOnlyList<CompetitionNode> Competitors =>
        [.. Reader.Facts.Referring<CompetesOn>(nameof(CompetesOn.Opportunity), NodeId).Select(line => new CompetitionNode(line, Reader))];

    /// <summary>DCS, the decision-chain relationship: whether the people who decide would choose us, with each person's swing.</summary>
    [Cost(50)]
    public DecisionChainScoreNode DecisionChain => new(Reader.Book.DecisionChain(Key), Reader);

    /// <summary>The probability that we win, with its drivers; for a closed deal, how it ended.</summary>
    [Cost(20)]
    public WinScoreNode WinProbability => new(Reader.Book.WinProbability(Key), Reader);

    /// <summary>How the project's behaviour fits the pattern of similar won projects.</summary>
    [Cost(5)]
    public BehaviourScoreNode Behaviour => new(Reader.Book.Behaviour(Key), Reader);

    /// <summary>What the deal is worth; null when it is closed or has no amount that can be converted.</summary>
    public DealValueNode? Value => Reader.Book.Value(Key) is { } value ? new DealValueNode(value) : null;

    /// <summary>What that value is made of; null where there is none.</summary>
    [Cost(200)]
    public ValueSplitNode? ValueSplit => Reader.Book.ValueSplit(Key) is { } split ? new ValueSplitNode(split, Reader) : null;

    /// <summary>What to do for the deal, the most expected value for an hour of work first, what must be found out last; empty for a deal without value.</summary>
    /// <param name="horizon">Over what time the value counts.</param>
    /// <param name="first">At most so many, 1 to 100.</param>
    [GraphQLField]
    [Cost(300), ListSize(Slicing = ["first"])]
    public IReadOnlyList<AdviceNode> Advice(AdviceHorizon horizon = AdviceHorizon.Deal, int first = 10) => first is >= 1 and <= MostAdvice
        ? [.. Reader.Book.Advice(Key, horizon).Take(first).Select(advice => new AdviceNode(advice, Reader))]
        : throw new InvalidValueException("first", first.ToString(CultureInfo.InvariantCulture), $"a whole number from 1 to {MostAdvice}", "ask for fewer");

    /// <summary>The fewest actions whose success would bring P(win) to a target; null for a deal without value.</summary>
    /// <param name="winProbability">The target in percent, above 0 and below 100.</param>
    [GraphQLField]
    [Cost(500)]
    public TargetPlanNode? ToReach(double winProbability) => Reader.Book.ToReach(Key, winProbability) is { } plan ? new TargetPlanNode(plan, Reader) : null;

    /// <summary>The interactions about the deal.</summary>
    /// <param name="filter">Only those for which this holds.</param>
    /// <param name="orderBy">The order; the newest first when left out.</param>
    /// <param name="first">At most so many from the front, 0 to 500.</param>
    /// <param name="after">Only what comes after this cursor.</param>
    /// <param name="last">At most so many from the back, 0 to 500.</param>
    /// <param name="before">Only what comes before this cursor.</param>
    [GraphQLField]
    [Paged(InteractionPage)]
    public Connection<InteractionNode> Interactions(
        InteractionFilter? filter = null, IReadOnlyList<InteractionOrder>? orderBy = null, int? first = null, string? after = null, int? last = null, string? before = null) =>
        InteractionNode.Page(Reader.Graph.Interactions.OfOpportunity(Key), Reader, filter, orderBy, new PageArguments(first, after, last, before, InteractionPage));

    internal static OpportunityNode Make(Opportunity opportunity, Reader reader) => new(opportunity, reader);

    internal static OpportunityStage StageIn(Reader reader, string id) =>
        reader.Book.Deals.Find(id) is { } deal ? deal.IsOpen ? deal.Stage : OpportunityStage.Closed : OpportunityStage.Lead;

    // A deal stated for days before it was opened has no history yet, and no numbers.
    internal static bool WasOpened(Reader reader, string id) => reader.Book.Deals.Find(id) is not null;

    internal static bool IsOpenIn(Reader reader, string id) => reader.Book.Deals.Find(id)?.IsOpen ?? true;
}
