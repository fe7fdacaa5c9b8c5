using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Ties;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships;

namespace RelGraph.Scoring.Changes;

/// <summary>Finds what happened between two days to those a score is about, in groups that can be taken back one by one.</summary>
/// <remarks>O(facts and conversations of the focus).</remarks>
internal sealed class ChangeFinder(Scorebook before, Scorebook after, ChangeFocus focus)
{
    /// <summary>Causes of one sort told apart. Above, facts are told together by kind and person, then by kind; conversations with those we spoke least are told together.</summary>
    private const int MostApart = 24;

    private const int MostEvidence = 5;

    /// <summary>The first day after the earlier one: from here the facts are taken back.</summary>
    private DateOnly Since => before.Graph.AsOf.AddDays(1);

    /// <summary>The groups, oldest first.</summary>
    public IReadOnlyList<ChangeGroup> Find() =>
        [.. Facts().Concat(Conversations()).OrderBy(group => group.On).ThenBy(group => group.Text.English, StringComparer.Ordinal)];

    private IEnumerable<ChangeGroup> Facts()
    {
        var changed = focus.Nodes
            .SelectMany(node => after.Graph.Facts.ReferringAtAnyTime(node).Select(fact => fact.Key).Append(new FactKey(node.Kind, node.Id)))
            .Distinct()
            .Select(key => (Key: key, Before: before.Graph.Facts.FindFact(key), After: after.Graph.Facts.FindFact(key)))
            .Where(one => !ReferenceEquals(one.Before, one.After) && !(one is { Before: { } old, After: { } present } && old.Content.Equals(present.Content)))
            .Where(one => ContactsOf((one.After ?? one.Before)!).All(person => after.Graph.Analyses(person.Id)))
            .OrderBy(one => one.Key.ToString(), StringComparer.Ordinal)
            .ToList();
        return changed.Count <= MostApart ? changed.Select(one => Group([one]))
            : changed.GroupBy(one => (one.Key.Kind, PersonOf((one.After ?? one.Before)!))).ToList() is var byPerson && byPerson.Count <= MostApart ? byPerson.Select(facts => Group([.. facts]))
            : changed.GroupBy(one => one.Key.Kind).Select(facts => Group([.. facts]));
    }

    /// <summary>The contact in focus whom a fact refers to; none where there is none.</summary>
    private NodeId PersonOf(Fact fact) => ContactsOf(fact).FirstOrDefault(focus.Nodes.Contains);

    /// <summary>The contacts a fact is about: who asked not to be analysed is told in no cause, so what such a fact moved is with time and others.</summary>
    private static IEnumerable<NodeId> ContactsOf(Fact fact) => FactCatalog.Of(fact.Key.Kind).Fields
        .Where(field => field.Kinds.Contains(FactKind.Contact))
        .Select(field => field.Get(fact.Content) switch { string id => NodeId.Contact(id), NodeId node => node, _ => default })
        .Where(node => node.Kind == FactKind.Contact)
        .Concat(fact.Key.Kind == FactKind.Contact ? [NodeId.Contact(fact.Key.Id)] : []);

    private BilingualText Together(List<(FactKey Key, Fact? Before, Fact? After)> facts)
    {
        if (facts.Count == 1)
        {
            return FactText.Of(after, facts[0].Before, facts[0].After);
        }

        var name = ChineseTerms.Of(facts[0].Key.Kind);
        var people = facts.Select(one => PersonOf((one.After ?? one.Before)!)).Distinct().ToList();
        var whose = people is [{ Kind: FactKind.Contact } person] ? after.NameOf(person) : null;
        return new BilingualText($"{name.English}{(whose is null ? "" : $" of {whose}")}: {facts.Count} facts", $"{whose}{(whose is null ? "" : "的")}{name.Chinese}：{facts.Count} 条");
    }

    private ChangeGroup Group(List<(FactKey Key, Fact? Before, Fact? After)> facts) => new(
        ChangeCauseKind.Fact,
        facts.Max(one => DayOf(one.Before, one.After)),
        Together(facts),
        [.. facts.Select(one => one.Before is { } old ? (Change)new Change.Assert(old with { Valid = DayRange.Since(Since) }) : new Change.Retract(one.Key, DayRange.Since(Since)))],
        [.. facts.Select(one => new Evidence(one.Key, DayOf(one.Before, one.After), FactText.Of(after, one.Before, one.After)))
            .OrderByDescending(one => one.On).ThenBy(one => one.Fact.ToString(), StringComparer.Ordinal).Take(MostEvidence)]);

    /// <summary>The day a fact began, or the day it ended.</summary>
    private static DateOnly DayOf(Fact? before, Fact? after) => after?.Valid.From ?? before!.Valid.To;

    private IEnumerable<ChangeGroup> Conversations()
    {
        var topics = focus.Nodes
            .SelectMany(node => node.Kind == FactKind.Opportunity ? after.Graph.Interactions.OfOpportunity(node.Id) : node.IsPerson ? after.Graph.Interactions.Of(node) : [])
            .Where(one => one.Day >= Since)
            .DistinctBy(one => one.Id)
            .GroupBy(TopicOf)
            .OrderByDescending(topic => topic.Count()).ThenBy(topic => topic.Key)
            .ToList();
        var apart = topics.Count <= MostApart ? topics.Count : MostApart - 1;
        return topics.Take(apart).Select(topic => Talk([.. topic], NameOf(topic.Key)))
            .Concat(topics.Count > apart ? [Talk([.. topics.Skip(apart).SelectMany(topic => topic)], new BilingualText($"{topics.Count - apart} others", $"其余 {topics.Count - apart} 方"))] : []);
    }

    private ChangeGroup Talk(List<ContactSummary> conversations, BilingualText with) => new(
        ChangeCauseKind.Contacts, conversations.Max(one => one.Day),
        new BilingualText($"{conversations.Count} conversation{(conversations.Count == 1 ? "" : "s")} with {with.English}", $"与{with.Chinese}互动 {conversations.Count} 次"),
        [.. conversations.Select(one => new Change.Retract(new FactKey(FactKind.Interaction, one.Id), DayRange.Always))],
        [.. conversations.OrderByDescending(one => one.Day).ThenBy(one => one.Id, StringComparer.Ordinal).Take(MostEvidence).Select(one => ConversationEvidence.Of(after, one))]);

    /// <summary>With whom a conversation was: the first of the people in focus, or where those are many, that person's account.</summary>
    private NodeId TopicOf(ContactSummary one)
    {
        var contacts = one.People.Where(person => person.Kind == FactKind.Contact).ToList();
        var known = contacts.Where(focus.Nodes.Contains).Concat(contacts).ToList();
        return known.Count == 0 ? default
            : focus.ByAccount && after.Graph.Facts.Find<Employment>(known[0].Id) is { } employment ? employment.Organisation
            : known[0];
    }

    private BilingualText NameOf(NodeId topic)
    {
        if (topic == default)
        {
            return new BilingualText("colleagues", "同事");
        }

        var name = (after.Graph.Facts.FindFact(new FactKey(topic.Kind, topic.Id))?.Content as Noun)?.Name ?? topic.Id;
        return new BilingualText(name, name);
    }
}
