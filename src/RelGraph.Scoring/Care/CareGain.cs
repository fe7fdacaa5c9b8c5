using RelGraph.Engine.Execution;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Engine.Ties;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Capital;
using RelGraph.Scoring.Relationships.KeyPerson;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Care;

/// <summary>What work brings over a year: the capital held, less what is expected to leave with people of ours.</summary>
/// <remarks>
/// Held with one person: V·(Close − P(leave)·Σ exclusive), to first order in P(leave), so that a second thread is worth something although it hardly adds closeness.
/// A joint plan keeps a part of what leaves. The interval comes from draws of the ties; a tie has the same stream with and without the work.
/// </remarks>
internal sealed class CareGain(RelationshipCapital capital, double leaving, double kept, ulong seed)
{
    private const int Draws = 64;

    /// <summary>Gain of a picture in which one person was met, its interval, and the change of closeness.</summary>
    public (double Gain, Interval Range, double Closeness) OfMeeting(HeldContact contact, RelationshipGraph after)
    {
        List<Tie> before = [.. contact.Ties.Where(tie => tie.Counts).Select(tie => tie.Tie)];
        List<Tie> then = [.. after.Ties.Of(NodeId.Contact(contact.Contact)).Where(tie => capital.Staff.Contains(tie.To) && (tie.HasTwoWayContact || tie.IsRated)).Select(tie => tie.Reversed())];
        return (Gain(null), RangeOf(draw => Gain(draw)), Close(then) - Close(before));

        double Gain(int? draw) => contact.Value * (Kept(Strengths(contact, then, draw)) - Kept(Strengths(contact, before, draw)));

        static double Close(List<Tie> ties) => KeyPersonFormula.Closeness([.. ties.Select(tie => tie.Strength)]);
    }

    /// <summary>Gain of a joint plan with an account, and its interval; it changes no closeness.</summary>
    public (double Gain, Interval Range, double Closeness) OfAgreement(string account)
    {
        List<(HeldContact Contact, List<Tie> Ties)> contacts = [.. capital.At(account).Select(contact => (contact, contact.Ties.Where(tie => tie.Counts).Select(tie => tie.Tie).ToList()))];
        return (Gain(null), RangeOf(draw => Gain(draw)), 0);

        double Gain(int? draw) => kept * leaving * contacts.Sum(one => one.Contact.Value * Exclusive(Strengths(one.Contact, one.Ties, draw)));
    }

    private double Kept(double[] strengths) => KeyPersonFormula.Closeness(strengths) - (leaving * Exclusive(strengths));

    /// <summary>What leaves with each, added up: the person's own tie where nobody else has one.</summary>
    private static double Exclusive(double[] strengths) => strengths.Select((strength, place) => strengths.Where((_, other) => other != place).Aggregate(strength, (left, other) => left * (1 - other))).Sum();

    private double[] Strengths(HeldContact contact, List<Tie> ties, int? draw) => [.. ties.Select(tie => draw is { } number ? Drawn(contact, tie, number) : tie.Strength)];

    private double Drawn(HeldContact contact, Tie tie, int draw) => Math.Clamp(
        tie.Strength + (Math.Sqrt(TieSpread.Variance(tie)) * SeededRandom.For(seed, SeededRandom.Key($"{contact.Contact}|{tie.From}"), (ulong)draw).NextNormal()), 0, 1);

    private static Interval RangeOf(Func<int, double> gain)
    {
        double[] gains = [.. Enumerable.Range(0, Draws).Select(gain).Order()];
        return new Interval(Quantiles.Of(gains, .1)!.Value, Quantiles.Of(gains, .9)!.Value);
    }
}
