using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;

namespace RelGraph.Engine.Ties;

/// <summary>Turns logged contacts back into facts, for what-if changes that touch them.</summary>
internal static class ContactFacts
{
    /// <summary>The recorded versions of an interaction, without what the log does not keep: the subject, the time of day, source and confidence.</summary>
    public static IReadOnlyList<Fact> Of(ContactLog log, string id, TimeZoneInfo zone) => [.. log.RowsOf(id).Select(row => Of(log, log.Row(row), zone))];

    private static Fact Of(ContactLog log, ContactRow row, TimeZoneInfo zone)
    {
        var people = row.People.Select(person => log.People[person]).Order().ToList();
        var noon = DateOnly.FromDayNumber(row.Head.Day).ToDateTime(new TimeOnly(12, 0));
        var scope = log.Scopes[row.Head.Scope];
        var content = new Interaction
        {
            Id = row.Id,
            At = new DateTimeOffset(noon, zone.GetUtcOffset(noon)),
            Channel = row.Head.Channel,
            Minutes = row.Head.Minutes,
            Initiator = row.Head.Initiator < 0 ? null : log.People[row.Head.Initiator],
            Employees = [.. people.Where(person => person.Kind == FactKind.Employee).Select(person => person.Id)],
            Contacts = [.. people.Where(person => person.Kind == FactKind.Contact).Select(person => person.Id)],
            TwoWay = row.Head.TwoWay,
            Sentiment = row.Sentiment == ContactRow.NoSentiment ? null : row.Sentiment / ContactRow.SentimentSteps,
            Opportunity = row.Opportunity < 0 ? null : log.Opportunities[row.Opportunity],
        };
        var days = scope.Days == DayRange.Always ? DayRange.Since(DateOnly.FromDayNumber(row.Head.Day)) : scope.Days;
        return new Fact(content, days) { Visibility = scope.Visibility };
    }
}
