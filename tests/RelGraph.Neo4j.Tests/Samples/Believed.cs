using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Neo4j.Tests.Samples;

/// <summary>The same answers as the sample questions ask for, worked out from the facts in C# and not from the graph.</summary>
internal sealed class Believed
{
    private readonly ILookup<Type, Fact> _facts;
    private readonly Dictionary<string, Contact> _contacts;

    public Believed(IReadOnlyCollection<Fact> facts)
    {
        _facts = facts.ToLookup(fact => fact.Content.GetType());
        _contacts = _facts[typeof(Contact)].OrderBy(fact => fact.Valid.From).GroupBy(fact => fact.Content.Key).ToDictionary(group => group.Key, group => (Contact)group.Last().Content);
        Talks = [.. All<Interaction>().SelectMany(talk => talk.Contacts.Distinct().SelectMany(contact => talk.Employees.Distinct().Select(employee => new Talk(talk, contact, employee))))];
        TalksOf = Talks.ToLookup(talk => talk.Contact);
        Closed = [.. All<StageChange>().Where(change => change.Stage == OpportunityStage.Closed).Select(change => change.Opportunity)];
    }

    public IReadOnlyList<Talk> Talks { get; }

    public ILookup<string, Talk> TalksOf { get; }

    public HashSet<string> Closed { get; }

    /// <summary>Contents whose days have no known end.</summary>
    public IEnumerable<T> Now<T>()
        where T : FactContent => Facts<T>().Where(fact => fact.Valid.To == DateOnly.MaxValue).Select(fact => (T)fact.Content);

    /// <summary>All contents.</summary>
    public IEnumerable<T> All<T>()
        where T : FactContent => Facts<T>().Select(fact => (T)fact.Content);

    public IEnumerable<Fact> Facts<T>()
        where T : FactContent => _facts[typeof(T)];

    /// <summary>True for a contact who is known and has not asked to be left out.</summary>
    public bool IsOpen(string contact) => _contacts.TryGetValue(contact, out var known) && !known.OptedOut;

    public string NameOf(string contact) => _contacts[contact].Name;

    /// <summary>The pairs of contacts that a relation with no known end joins, in both directions, with the name of its type.</summary>
    public IEnumerable<(string From, string To, string Type)> Ties(bool withInfluence)
    {
        var ties = Now<ReportsTo>().Select(line => (line.Person, line.Manager, "REPORTS_TO"))
            .Concat(Now<WorksWith>().Select(line => (line.From, line.To, "WORKS_WITH")))
            .Concat(Now<PersonalTie>().Select(line => (line.From, line.To, "PERSONAL_TIE")))
            .Where(tie => tie.Item1.Kind == FactKind.Contact && tie.Item2.Kind == FactKind.Contact)
            .Select(tie => (tie.Item1.Id, tie.Item2.Id, tie.Item3));
        var all = withInfluence ? ties.Concat(Now<Influences>().Select(line => (line.From, line.To, "INFLUENCES"))) : ties;
        return all.SelectMany(tie => new[] { tie, (tie.Item2, tie.Item1, tie.Item3) });
    }

    /// <summary>Accounts with a contract of ours.</summary>
    public HashSet<string> Customers() => [.. All<Contract>().Where(contract => contract.Vendor is null || contract.Vendor.Value.IsUs).Select(contract => contract.Account)];

    /// <summary>One contact and one of our people in one interaction.</summary>
    public sealed record Talk(Interaction Interaction, string Contact, string Employee);
}
