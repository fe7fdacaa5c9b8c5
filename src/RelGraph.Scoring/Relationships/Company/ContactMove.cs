using RelGraph.Engine.Model;
using RelGraph.Scoring.Relationships.Capital;

namespace RelGraph.Scoring.Relationships.Company;

/// <summary>How the held value of one contact moved between two days, in minor units: opening + built − decayed − lost + revalued = closing.</summary>
/// <param name="Before">The contact on the opening day; null where it is new.</param>
/// <param name="After">The contact on the closing day; null where it is gone.</param>
/// <param name="Built">Closeness gained at the opening value, or the whole of a new contact.</param>
/// <param name="Decayed">Closeness faded at the opening value, at least 0.</param>
/// <param name="Lost">What went with our people who left, at the opening strengths and value, or the whole of a contact that is gone.</param>
internal readonly record struct ContactMove(HeldContact? Before, HeldContact? After, double Built, double Decayed, double Lost)
{
    /// <summary>The contact, as of the closing day where it is still there.</summary>
    public HeldContact Contact => After ?? Before!;

    /// <summary>Change of what the contact is worth, at the closing closeness.</summary>
    public double Revalued => (After?.Capital ?? 0) - (Before?.Capital ?? 0) - Built + Decayed + Lost;

    /// <summary>One item of the move.</summary>
    public double Of(BalanceItem item) => item switch
    {
        BalanceItem.Built => Built,
        BalanceItem.Decayed => Decayed,
        BalanceItem.Lost => Lost,
        _ => Revalued,
    };

    /// <summary>Compares a contact on two days.</summary>
    /// <param name="before">The opening day; null where it is new.</param>
    /// <param name="after">The closing day; null where it is gone.</param>
    /// <param name="staff">Our people on the closing day: the ties of the others are lost, not faded.</param>
    public static ContactMove Between(HeldContact? before, HeldContact? after, IReadOnlySet<NodeId> staff)
    {
        if (before is null || after is null)
        {
            return new ContactMove(before, after, after?.Capital ?? 0, 0, before?.Capital ?? 0);
        }

        // Nobody left: the very closeness of the opening, so that no rounding turns up as a loss.
        var stayed = before.Ties.All(tie => staff.Contains(tie.Person)) ? before.Closeness : before.ClosenessWithout(person => !staff.Contains(person));
        var gained = before.Value * (after.Closeness - stayed);
        return new ContactMove(before, after, Math.Max(0, gained), Math.Max(0, -gained), before.Value * (before.Closeness - stayed));
    }
}
