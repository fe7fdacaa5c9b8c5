using RelGraph.Simulation.Customers;
using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Firm;

namespace RelGraph.Simulation.Ties;

/// <summary>One of our people and one outside person: how often they were truly in contact each month, logged or not.</summary>
/// <param name="Staff">Our person.</param>
/// <param name="Member">The outside person.</param>
/// <param name="Affinity">The closest the two can get, 0 to 1.</param>
/// <param name="Contacts">True contacts by month.</param>
internal sealed record PairTrack(Staff Staff, Member Member, double Affinity, byte[] Contacts)
{
    /// <summary>What one contact leaves after a month: a half-life of five months.</summary>
    private const double MonthlyDecay = 0.8705505632961241;

    /// <summary>Decayed contacts that bring a tie to 63 % of what it can be.</summary>
    private const double Saturation = 14;

    /// <summary>The true closeness on a day, 0 to 1: grows with contacts, decays without them.</summary>
    public double Strength(Calendar calendar, DateOnly day)
    {
        var last = Math.Min(calendar.MonthOf(day), Contacts.Length - 1);
        var level = 0.0;
        for (var month = 0; month <= last; month++)
        {
            level = (level * MonthlyDecay) + Contacts[month];
        }

        return Affinity * (1 - Math.Exp(-level / Saturation));
    }
}
