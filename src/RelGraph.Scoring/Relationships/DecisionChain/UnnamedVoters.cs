using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>Voters whom a stated quota proves and nobody has named: without them their votes would silently count as "no".</summary>
internal static class UnnamedVoters
{
    /// <summary>Placeholders at most; where more votes are unknown, each carries several.</summary>
    public const int Most = 12;

    /// <summary>The placeholders of a committee.</summary>
    /// <param name="seats">The known seats.</param>
    /// <param name="quota">Q, the stated votes needed.</param>
    /// <param name="stands">Prior stands of a person we never met, one per vendor.</param>
    public static IReadOnlyList<ChainSeat> Of(IReadOnlyList<ChainSeat> seats, double quota, IReadOnlyList<ChainStand> stands)
    {
        var votes = Votes(seats, quota);
        var count = (int)Math.Min(Most, Math.Ceiling(votes));
        var each = Math.Max(1, votes / Most);
        return [.. Enumerable.Range(0, count).Select(number => new ChainSeat
        {
            // Contact ids cannot hold the separator of keys, so no person shares these random streams.
            Contact = $"|{number + 1}",
            Role = BuyingRole.None,
            Power = 0,
            Votes = Math.Min(each, votes - (number * each)),
            Stands = stands,
        })];
    }

    /// <summary>2Q − 1 − V, the votes that make Q a simple majority, where the V known votes cannot be all; otherwise 0.</summary>
    /// <remarks>
    /// They cannot be all where Q exceeds V. They are not taken for all where usual roles have no seat and Q is above the simple majority of V;
    /// a chain with every usual role may well ask for more than a simple majority, and a quota that is the simple majority of V points to nobody else.
    /// </remarks>
    public static double Votes(IReadOnlyList<ChainSeat> seats, double quota)
    {
        var known = seats.Sum(seat => seat.Votes);
        var isShort = quota > known || (ChainMeasures.Completeness(seats.Select(seat => seat.Role)) < 1 && (2 * quota) - 2 > known);

        // Votes stated as parts of 1 make 2Q − 1 too small; Q must be within reach in any case.
        return isShort ? Math.Max((2 * quota) - 1, quota) - known : 0;
    }
}
