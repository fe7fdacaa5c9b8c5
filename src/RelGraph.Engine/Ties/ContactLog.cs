using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Engine.Ties;

/// <summary>All recorded contacts, closeness judgements and stated ties, arranged by pair of people; immutable.</summary>
/// <remarks>
/// A compact base laid when the picture is loaded, and a small overlay of what changed since; a change costs O(pairs it touches × contacts of the pair).
/// Ties of any day and audience are folded from here without reading the store again.
/// </remarks>
internal sealed class ContactLog
{
    internal ContactLog(ContactLogParts parts) => Parts = parts;

    internal ContactLogParts Parts { get; }

    public TieParameters Parameters => Parts.Parameters;

    public Registry<NodeId> People => Parts.People;

    public Registry<string> Opportunities => Parts.Opportunities;

    public Registry<ContactScope> Scopes => Parts.Scopes;

    public bool IsOptedOut(int person) => Parts.OptedOut.Contains(person);

    /// <summary>An object that is another one whenever something that a tie of this person rests on has changed.</summary>
    public object Stamp(int person) => Parts.Nodes.TryGetValue(person, out var node) ? node : Parts.Base;

    public PairLog Pair(int one, int other) =>
        Parts.Nodes.TryGetValue(one, out var node) && node.Changed.TryGetValue(other, out var changed) ? changed : Parts.Base.Pair(one, other);

    /// <summary>Everybody with whom something is recorded on any day; in no order.</summary>
    public IEnumerable<int> Neighbours(int person)
    {
        var changed = Parts.Nodes.TryGetValue(person, out var node) ? node.Changed : PersonNode.NoPairs;
        foreach (var other in Parts.Base.Neighbours(person))
        {
            if (!changed.ContainsKey(other))
            {
                yield return other;
            }
        }

        foreach (var (other, pair) in changed)
        {
            if (!pair.IsEmpty)
            {
                yield return other;
            }
        }
    }

    /// <summary>Everybody with whom anything is recorded on any day; in no order.</summary>
    public IEnumerable<int> Everybody => Enumerable.Range(0, People.Count).Where(person => Neighbours(person).Any());

    public ContactHead Head(int row) => Parts.Rows.TryGetValue(row, out var added) ? added.Head : Parts.Base.Head(row);

    public ContactRow Row(int row) => Parts.Rows.TryGetValue(row, out var added) ? added : Parts.Base.Row(row);

    /// <summary>The numbers of the recorded versions of an interaction.</summary>
    public IEnumerable<int> RowsOf(string id)
    {
        foreach (var row in Parts.Base.RowsOf(id))
        {
            if (!Parts.Gone.Contains(row))
            {
                yield return row;
            }
        }

        if (Parts.RowsById.TryGetValue(id, out var added))
        {
            foreach (var row in added)
            {
                yield return row;
            }
        }
    }

    /// <summary>The numbers of the contacts about a deal, in no order.</summary>
    public IEnumerable<int> RowsAbout(int opportunity)
    {
        foreach (var row in Parts.Base.RowsAbout(opportunity))
        {
            if (!Parts.Gone.Contains(row))
            {
                yield return row;
            }
        }

        if (Parts.RowsByOpportunity.TryGetValue(opportunity, out var added))
        {
            foreach (var row in added)
            {
                yield return row;
            }
        }
    }

    /// <summary>True when a contact counts on a day for an audience.</summary>
    public bool Counts(in ContactHead head, DateOnly day, Audience audience) =>
        head.Day <= day.DayNumber && (head.Scope == 0 || Scopes[head.Scope].Counts(day, audience));

    /// <summary>True when the two had contact by the end of a day.</summary>
    public bool HaveMet(int one, int other, DateOnly day, Audience audience) => HaveMet(Pair(one, other), day, audience);

    /// <summary>True when there is contact by the end of a day.</summary>
    public bool HaveMet(in PairLog pair, DateOnly day, Audience audience)
    {
        foreach (var row in pair.Rows.Span)
        {
            var head = Head(row);
            if (head.Day > day.DayNumber)
            {
                return false;
            }

            if (Counts(head, day, audience))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the log, as an audience sees it, shows contact between outside people at all by the end of a day: without it nobody can say what acquaintances two people share.</summary>
    public bool ShowsOutsideContact(DateOnly day, Audience audience) => Parts.OutsideContacts.Any(pair =>
        pair.Value > 0 && pair.Key.Day <= day.DayNumber && Scopes[pair.Key.Scope].Counts(day, audience));

    /// <summary>The log after a change.</summary>
    /// <param name="removed">Facts of kinds the log holds that are no longer recorded.</param>
    /// <param name="added">Facts of kinds the log holds that are now.</param>
    /// <param name="optedOut">People who opted out, or no longer do.</param>
    public ContactLog With(IEnumerable<Fact> removed, IEnumerable<Fact> added, IEnumerable<KeyValuePair<NodeId, bool>> optedOut)
    {
        var edit = new ContactEdit(this);
        foreach (var fact in removed)
        {
            edit.Remove(fact);
        }

        foreach (var fact in added)
        {
            edit.Add(fact);
        }

        foreach (var (person, isOut) in optedOut)
        {
            edit.OptOut(person, isOut);
        }

        return edit.Finish();
    }

    /// <summary>True for the kinds of fact that the log holds.</summary>
    public static bool Holds(FactKind kind) => kind is FactKind.Interaction or FactKind.Judgement or FactKind.PersonalTie;
}
