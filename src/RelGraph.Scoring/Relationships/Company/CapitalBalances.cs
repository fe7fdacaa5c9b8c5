using RelGraph.Engine.Model;
using RelGraph.Scoring.Relationships.Capital;

namespace RelGraph.Scoring.Relationships.Company;

/// <summary>Compares relationship capital on two days.</summary>
internal static class CapitalBalances
{
    /// <summary>The balance over the contacts of some accounts; every part is rounded once and the revaluation takes the rest, so that the sheet closes exactly.</summary>
    public static CapitalBalance Of(RelationshipCapital opening, RelationshipCapital closing, IReadOnlySet<string> accounts, string currency)
    {
        var before = opening.Contacts.Where(contact => accounts.Contains(contact.Account)).ToDictionary(contact => contact.Contact);
        var after = closing.Contacts.Where(contact => accounts.Contains(contact.Account)).ToDictionary(contact => contact.Contact);
        double built = 0, decayed = 0, lost = 0;
        foreach (var contact in after.Values)
        {
            if (!before.TryGetValue(contact.Contact, out var old))
            {
                built += contact.Capital;
            }
            else if (contact.Closeness >= old.Closeness)
            {
                built += old.Value * (contact.Closeness - old.Closeness);
            }
            else
            {
                decayed += old.Value * (old.Closeness - contact.Closeness);
            }
        }

        foreach (var contact in before.Values.Where(contact => !after.ContainsKey(contact.Contact)))
        {
            lost += contact.Capital;
        }

        var (start, end) = (Minor(before.Values.Sum(contact => contact.Capital)), Minor(after.Values.Sum(contact => contact.Capital)));
        var revalued = end - (start + Minor(built) - Minor(decayed) - Minor(lost));
        return new CapitalBalance(opening.Graph.AsOf, closing.Graph.AsOf, Of(start), Of(Minor(built)), Of(Minor(decayed)), Of(Minor(lost)), Of(revalued), Of(end));

        static long Minor(double amount) => (long)Math.Round(amount, MidpointRounding.ToEven);

        Money Of(long amount) => new(amount, currency);
    }
}
