using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Accounts;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Market;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.GraphQL.Schema.Scores;

namespace RelGraph.GraphQL.Schema.Opportunities;

/// <summary>A deal 商机 with one account. Stage and outcome are told by its stage changes.</summary>
[GraphQLName("Opportunity")]
public sealed class OpportunityNode : NounNode
{
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
    public OpportunityStage Stage => Reader.Book.Deals.Find(Id) is { } deal ? deal.IsOpen ? deal.Stage : OpportunityStage.Closed : OpportunityStage.Lead;

    /// <summary>Whether it has not ended.</summary>
    public bool IsOpen => IsOpenIn(Reader, Id);

    /// <summary>How it ended; null while open, or when nobody recorded it.</summary>
    public OpportunityOutcome? Outcome => Reader.Book.Deals.Find(Id)?.Outcome;

    /// <summary>The day it ended; null while open.</summary>
    public DateOnly? ClosedOn => Reader.Book.Deals.Find(Id)?.ClosedOn;

    /// <summary>The stages it went through, oldest first.</summary>
    [ListSize(12)]
    public IReadOnlyList<StageChangeNode> StageChanges =>
        [.. Reader.Facts.Referring<StageChange>(nameof(StageChange.Opportunity), Node)
            .OrderBy(change => change.On).ThenBy(change => change.Stage).ThenBy(change => change.Id, StringComparer.Ordinal).Select(change => new StageChangeNode(change))];

    /// <summary>The seats of the decision chain 决策链, ordered by contact id.</summary>
    [ListSize(12)]
    public IReadOnlyList<SeatNode> Seats =>
        [.. Reader.Facts.Referring<Seat>(nameof(Seat.Opportunity), Node).Select(seat => new SeatNode(seat, Reader))];

    /// <summary>The rivals that take part.</summary>
    [ListSize(4)]
    public IReadOnlyList<CompetitionNode> Competitors =>
        [.. Reader.Facts.Referring<CompetesOn>(nameof(CompetesOn.Opportunity), Node).Select(line => new CompetitionNode(line, Reader))];

    /// <summary>DCS, the decision-chain relationship: whether the people who decide would choose us, with each person's swing.</summary>
    [Cost(50)]
    public DecisionChainScoreNode DecisionChain => new(Reader.Book.DecisionChain(Id), Reader);

    /// <summary>The probability that we win, with its drivers; for a closed deal, how it ended.</summary>
    [Cost(20)]
    public WinScoreNode WinProbability => new(Reader.Book.WinProbability(Id), Reader);

    /// <summary>How the project's behaviour fits the pattern of similar won projects.</summary>
    [Cost(5)]
    public BehaviourScoreNode Behaviour => new(Reader.Book.Behaviour(Id), Reader);

    /// <summary>What the deal is worth; null when it is closed or has no amount that can be converted.</summary>
    public DealValueNode? Value => Reader.Book.Value(Id) is { } value ? new DealValueNode(value) : null;

    /// <summary>The interactions about the deal, the newest first.</summary>
    /// <param name="first">The length of the page, 0 to 500.</param>
    /// <param name="after">The end cursor of the page before.</param>
    [GraphQLField]
    public Connection<InteractionNode> Interactions(int first = 20, string? after = null) =>
        InteractionNode.Page(Reader.Graph.Interactions.OfOpportunity(Id), Reader, first, after);

    internal static OpportunityNode Make(Opportunity opportunity, Reader reader) => new(opportunity, reader);

    internal static bool IsOpenIn(Reader reader, string id) => reader.Book.Deals.Find(id)?.IsOpen ?? true;
}
