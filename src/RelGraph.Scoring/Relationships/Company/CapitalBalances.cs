using RelGraph.Engine.Model;
using RelGraph.Scoring.Relationships.Capital;

namespace RelGraph.Scoring.Relationships.Company;

/// <summary>Compares relationship capital on two days.</summary>
internal static class CapitalBalances
{
    /// <summary>How each contact of some accounts moved, ordered as the closing capital has them, those who are gone last. O(contacts).</summary>
    public static IReadOnlyList<ContactMove> Moves(RelationshipCapital opening, RelationshipCapital closing, IReadOnlySet<string> accounts)
    {
        var before = opening.Contacts.Where(contact => accounts.Contains(contact.Account)).ToDictionary(contact => contact.Contact);
        var after = closing.Contacts.Where(contact => accounts.Contains(contact.Account)).ToDictionary(contact => contact.Contact);
        return
        [
            .. after.Values.Select(contact => ContactMove.Between(before.GetValueOrDefault(contact.Contact), contact, closing.Staff)),
            .. before.Values.Where(contact => !after.ContainsKey(contact.Contact)).Select(contact => ContactMove.Between(contact, null, closing.Staff)),
        ];
    }

    /// <summary>The balance over the contacts of some accounts; every part is rounded once and the revaluation takes the rest, so that the sheet closes exactly.</summary>
    public static CapitalBalance Of(RelationshipCapital opening, RelationshipCapital closing, IReadOnlySet<string> accounts, string currency)
    {
        var moves = Moves(opening, closing, accounts);
        var (start, end) = (Sum(move => move.Before?.Capital ?? 0), Sum(move => move.After?.Capital ?? 0));
        var (built, decayed, lost) = (Sum(move => move.Built), Sum(move => move.Decayed), Sum(move => move.Lost));
        return new CapitalBalance(opening.Graph.AsOf, closing.Graph.AsOf, In(start), In(built), In(decayed), In(lost), In(end - (start + built - decayed - lost)), In(end));

        long Sum(Func<ContactMove, double> part) => (long)Math.Round(moves.Sum(part), MidpointRounding.ToEven);

        Money In(long amount) => new(amount, currency);
    }
}
