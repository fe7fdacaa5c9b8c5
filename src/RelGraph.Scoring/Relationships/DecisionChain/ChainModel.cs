using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>A decision chain as the simulation sees it: who decides, by which rule, among which vendors. Knows no facts.</summary>
public sealed record ChainModel
{
    /// <summary>The id of the rival that always takes part unless the purchase is sole-source: not knowing a rival is not having none.</summary>
    public const string UnnamedRivalId = "unnamed";

    /// <summary>Vendors: us first, then named rivals by id, then the unnamed one.</summary>
    public required IReadOnlyList<Vendor> Vendors { get; init; }

    /// <summary>Seats, ordered by contact id.</summary>
    public required IReadOnlyList<ChainSeat> Seats { get; init; }

    /// <summary>Voters of a committee whom the quota proves but nobody has named: each stands by the prior of a person we never met. None under other rules.</summary>
    public IReadOnlyList<ChainSeat> UnnamedVoters { get; init; } = [];

    /// <summary>Influence between seats.</summary>
    public IReadOnlyList<ChainInfluence> Influences { get; init; } = [];

    /// <summary>How the chain decides.</summary>
    public DecisionRule Rule { get; init; } = DecisionRule.PowerLottery;

    /// <summary>Votes needed under a weighted committee; more than half of all votes where null.</summary>
    public double? Quota { get; init; }

    /// <summary>Criteria of a scored tender; none where they are not known.</summary>
    public IReadOnlyList<ChainCriterion> Criteria { get; init; } = [];

    /// <summary>The seat that decides alone under a single decider: the most powerful decision maker, else approver, else anyone; ties go to the lower contact id. −1 for no seats.</summary>
    public int Decider
    {
        get
        {
            var best = -1;
            for (var seat = 0; seat < Seats.Count; seat++)
            {
                if (best < 0 || Rank(Seats[seat]).CompareTo(Rank(Seats[best])) > 0)
                {
                    best = seat;
                }
            }

            return best;
        }
    }

    /// <summary>Everybody whose stand is drawn: the seats, then the unnamed voters.</summary>
    internal IReadOnlyList<ChainSeat> Everybody => UnnamedVoters.Count == 0 ? Seats : [.. Seats, .. UnnamedVoters];

    private static (int Role, double Power) Rank(ChainSeat seat) =>
        (seat.Role switch { BuyingRole.DecisionMaker => 2, BuyingRole.Approver => 1, _ => 0 }, seat.Power);
}
