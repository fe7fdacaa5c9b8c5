using System.Globalization;
using System.Text;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using Fact = RelGraph.Engine.History.Fact;

namespace RelGraph.Testing.Stores;

/// <summary>Interactions as one line each, read in batches or one by one: both ways must give the same lines.</summary>
public static class InteractionLines
{
    /// <summary>The lines of a store's batches.</summary>
    public static async Task<List<string>> OfBatchesAsync(IGraphStore store, long? recordedUpTo = null)
    {
        var lines = new List<string>();
        var people = new List<NodeId>();
        var opportunities = new List<string>();
        await foreach (var batch in store.ReadInteractionsAsync(recordedUpTo, default))
        {
            people.AddRange(batch.NewPeople);
            opportunities.AddRange(batch.NewOpportunities);
            for (var place = 0; place < batch.Count; place++)
            {
                var row = batch[place];
                lines.Add(Line(
                    Encoding.UTF8.GetString(batch.Id(place)), row.UtcTicks, row.Channel, row.Minutes, row.TwoWay, row.Sentiment,
                    row.Initiator < 0 ? null : people[row.Initiator], row.Opportunity < 0 ? null : opportunities[row.Opportunity],
                    batch.People(place).ToArray().Select(number => people[number]), row.Valid, row.Visibility));
            }
        }

        return lines;
    }

    /// <summary>The lines of the interactions a store gives one by one.</summary>
    public static async Task<List<string>> OfVersionsAsync(IGraphStore store, long? recordedUpTo = null)
    {
        var lines = new List<string>();
        await foreach (var batch in store.ReadAsync(new FactQuery { Kinds = [FactKind.Interaction], RecordedUpTo = recordedUpTo }, default))
        {
            lines.AddRange(batch.Select(version => Line(version.Fact)));
        }

        return lines;
    }

    /// <summary>The line of an interaction.</summary>
    public static string Line(Fact fact)
    {
        var contact = (Interaction)fact.Content;
        var people = contact.Employees.Select(NodeId.Employee).Concat(contact.Contacts.Select(NodeId.Contact));
        return Line(
            contact.Id, contact.At.UtcTicks, contact.Channel, contact.Minutes, contact.TwoWay, contact.Sentiment, contact.Initiator, contact.Opportunity,
            (contact.Initiator is { } initiator ? people.Append(initiator) : people).Distinct(), fact.Valid, fact.Visibility);
    }

    private static string Line(
        string id, long ticks, Channel channel, double? minutes, bool? twoWay, double? sentiment, NodeId? initiator, string? opportunity, IEnumerable<NodeId> people, DayRange valid, Visibility visibility) =>
        string.Create(CultureInfo.InvariantCulture, $"{id} {ticks} {channel} {minutes:R} {twoWay} {sentiment:R} by {initiator} about {opportunity} [{string.Join(' ', people)}] {valid} {visibility}");
}
