using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Engine.Ties;

/// <summary>The interactions recorded by the end of one day that one audience may see, in short: for evidence lists and behaviour; immutable and safe for any thread.</summary>
/// <remarks>People who opted out of analysis are cut out of every list. Lists are ordered by day, then id (ordinal).</remarks>
public sealed class InteractionView
{
    private readonly ContactLog _log;
    private readonly DateOnly _day;
    private readonly Audience _audience;

    internal InteractionView(ContactLog log, DateOnly day, Audience audience)
    {
        _log = log;
        _day = day;
        _audience = audience;
    }

    /// <summary>The interaction of an id; null when there is none by that day.</summary>
    public ContactSummary? Find(string id)
    {
        foreach (var summary in Read(_log.RowsOf(id)))
        {
            return summary;
        }

        return null;
    }

    /// <summary>The interactions about a deal.</summary>
    /// <remarks>O(result · log result).</remarks>
    public IReadOnlyList<ContactSummary> OfOpportunity(string opportunity) =>
        _log.Opportunities.Find(opportunity) is { } number ? Read(_log.RowsAbout(number)) : [];

    /// <summary>The interactions in which two people met, as far as they count for their tie.</summary>
    public IReadOnlyList<ContactSummary> Between(NodeId a, NodeId b) =>
        a != b && _log.People.Find(a) is { } one && _log.People.Find(b) is { } other && !_log.IsOptedOut(one) && !_log.IsOptedOut(other)
            ? Read(_log.Pair(one, other).Rows.ToArray())
            : [];

    /// <summary>The interactions of a person with anybody.</summary>
    /// <remarks>O(contacts of the person · log of it).</remarks>
    public IReadOnlyList<ContactSummary> Of(NodeId person) => _log.People.Find(person) is { } one && !_log.IsOptedOut(one)
        ? Read(_log.Neighbours(one).SelectMany(other => _log.Pair(one, other).Rows.ToArray()).Distinct())
        : [];

    private List<ContactSummary> Read(IEnumerable<int> rows)
    {
        var found = new List<ContactSummary>();
        foreach (var number in rows)
        {
            var row = _log.Row(number);
            if (_log.Counts(row.Head, _day, _audience))
            {
                found.Add(Summary(row));
            }
        }

        found.Sort((left, right) => left.Day != right.Day ? left.Day.CompareTo(right.Day) : string.CompareOrdinal(left.Id, right.Id));
        return found;
    }

    private ContactSummary Summary(ContactRow row)
    {
        var people = row.People.Where(person => !_log.IsOptedOut(person)).Select(person => _log.People[person]).ToArray();
        Array.Sort(people);
        NodeId? initiator = row.Head.Initiator < 0 || _log.IsOptedOut(row.Head.Initiator) ? null : _log.People[row.Head.Initiator];
        return new ContactSummary(
            row.Id, DateOnly.FromDayNumber(row.Head.Day), row.Head.Channel, row.Head.Minutes, row.MinutesAreLogged, row.Head.TwoWay, initiator,
            row.Sentiment == ContactRow.NoSentiment ? null : row.Sentiment / ContactRow.SentimentSteps,
            row.Opportunity < 0 ? null : _log.Opportunities[row.Opportunity], people);
    }
}
