using System.Collections.Concurrent;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Relationships.Capital;

namespace RelGraph.Scoring.Relationships.Company;

/// <summary>Gathers the inputs of a vendor's company score; the vendor's people count as one node.</summary>
/// <remarks>
/// Merging keeps parallel ties: two people who know a contact are two edge-disjoint paths. Within two hops every path over another introducer is
/// edge-disjoint from the rest, so counting direct ties and introducers counts edge-disjoint paths exactly.
/// </remarks>
internal sealed class CompanyAssembler
{
    private readonly RelationshipCapital _capital;
    private readonly CompanyParameters _parameters;
    private readonly RelationshipGraph _graph;
    private readonly HashSet<string> _contracted;
    private readonly Dictionary<NodeId, double> _direct;
    private readonly Dictionary<NodeId, double> _twoHops;
    private readonly Dictionary<NodeId, int> _paths = [];
    private readonly ConcurrentDictionary<int, Dictionary<NodeId, double>> _within = new();

    /// <summary>Prepares the merged picture of one vendor.</summary>
    public CompanyAssembler(RelationshipCapital capital, Reachability reachability, CompanyParameters parameters)
    {
        _capital = capital;
        _parameters = parameters;
        _graph = capital.Graph;
        Reachability = reachability;
        var least = parameters.ReachStrength;
        _contracted = ContractedAccounts();
        _direct = DirectOf(capital);
        _twoHops = reachability.Within(_direct, 2, least);
        foreach (var (person, strength) in _direct.OrderBy(pair => pair.Key))
        {
            foreach (var (to, _) in reachability.Onward(person, strength, least))
            {
                _paths[to] = _paths.GetValueOrDefault(to) + 1;
            }
        }
    }

    /// <summary>Paths of the merged picture.</summary>
    public Reachability Reachability { get; }

    /// <summary>Closeness of the merged vendor to everybody it is tied to.</summary>
    public IReadOnlyDictionary<NodeId, double> Direct => _direct;

    /// <summary>The inputs over the contacts of some accounts.</summary>
    public CompanyInputs Of(IReadOnlySet<string> accounts)
    {
        var held = _capital.Contacts.Where(contact => accounts.Contains(contact.Account)).ToList();
        var rows = held.Select(contact => Row(contact, _contracted.Contains(contact.Account))).ToList();
        var capital = CapitalOf(held);
        var (active, joint) = Activity(accounts);
        var reach = CompanyFormula.Share(rows.Select(row => (row.Value, true, row.Reached)));
        return new CompanyInputs
        {
            Reach = reach,
            Redundancy = CompanyFormula.Share(rows.Select(row => (row.Value, row.Reached, row.Redundant))),
            Institution = CompanyFormula.Share(rows.Select(row => (row.Value, row.Held, row.Secure))),
            Spread = CompanyFormula.Spread(capital),
            Collaboration = active > 0 ? (double)joint / active : null,
            Contacts = rows,
            Capital = capital,
            Confidence = ConfidenceOf(held),
            Accounts = (active, joint),
        };
    }

    /// <summary>Reached share of the value within a number of hops; null where there is no value.</summary>
    public double? ReachWithin(IReadOnlySet<string> accounts, int hops)
    {
        var reached = _within.GetOrAdd(hops, count => Reachability.Within(_direct, count, _parameters.ReachStrength));
        return CompanyFormula.Share(_capital.Contacts
            .Where(contact => accounts.Contains(contact.Account))
            .Select(contact => (contact.Value, true, reached.ContainsKey(NodeId.Contact(contact.Contact)))));
    }

    private static Dictionary<NodeId, double> DirectOf(RelationshipCapital capital)
    {
        var apart = new Dictionary<NodeId, double>();
        foreach (var person in capital.Staff)
        {
            foreach (var tie in capital.Graph.Ties.Of(person))
            {
                if (!capital.Staff.Contains(tie.To) && tie.To.Kind == FactKind.Contact && (tie.HasTwoWayContact || tie.IsRated))
                {
                    apart[tie.To] = apart.GetValueOrDefault(tie.To, 1) * (1 - tie.Strength);
                }
            }
        }

        return apart.ToDictionary(pair => pair.Key, pair => 1 - pair.Value);
    }

    private CompanyContact Row(HeldContact contact, bool contracted)
    {
        var node = NodeId.Contact(contact.Contact);
        var counting = contact.Ties.Where(tie => tie.Counts).ToList();
        var paths = counting.Count(tie => tie.Tie.Strength >= _parameters.ReachStrength) + _paths.GetValueOrDefault(node);
        var holders = counting.Count(tie => tie.Tie.Strength >= _parameters.HoldStrength);
        var strength = _twoHops.GetValueOrDefault(node, contact.Closeness);
        return new CompanyContact(
            contact.Contact,
            contact.Account,
            contact.Value,
            strength,
            TieSpread.OfCloseness(contact),
            _twoHops.ContainsKey(node),
            _twoHops.ContainsKey(node) && paths >= 2,
            holders > 0 || contracted,
            holders > 1 || contracted);
    }

    private HashSet<string> ContractedAccounts() =>
    [
        .. _graph.Facts.All<Contract>()
            .Where(contract => (contract.Vendor ?? Vendor.Us) == _capital.Vendor && contract.SignedOn <= _graph.AsOf && (contract.EndsOn is null || contract.EndsOn >= _graph.AsOf))
            .Select(contract => contract.Account),
    ];

    private static List<double> CapitalOf(IReadOnlyList<HeldContact> contacts)
    {
        var capital = new SortedDictionary<NodeId, double>();
        foreach (var contact in contacts)
        {
            foreach (var tie in contact.Ties.Where(tie => tie.Counts))
            {
                capital[tie.Person] = capital.GetValueOrDefault(tie.Person) + (contact.Value * tie.Share);
            }
        }

        return [.. capital.Values];
    }

    /// <summary>An account is active when one of the vendor's people was in contact with one of its contacts lately; its units are those people's teams.</summary>
    private (int Active, int Joint) Activity(IReadOnlySet<string> accounts)
    {
        var since = _graph.AsOf.AddDays(-_parameters.ActiveDays);
        int active = 0, joint = 0;
        foreach (var account in _capital.Contacts.Where(contact => accounts.Contains(contact.Account)).GroupBy(contact => contact.Account))
        {
            var people = account.SelectMany(contact => contact.Ties).Where(tie => tie.Tie.LastContact >= since).Select(tie => tie.Person).Distinct().ToList();
            active += people.Count > 0 ? 1 : 0;
            joint += people.Select(UnitOf).OfType<string>().Distinct().Count() > 1 ? 1 : 0;
        }

        return (active, joint);
    }

    private string? UnitOf(NodeId person) => person.Kind == FactKind.Employee
        ? _graph.Facts.Find<Engine.Model.Nouns.Employee>(person.Id)?.Team
        : _graph.Facts.Find<Engine.Model.Relations.Employment>(person.Id)?.Unit ?? _graph.Facts.Find<Contact>(person.Id)?.Function;

    /// <summary>Reach, redundancy and hold rest on the ties to every contact; spread on the ties there are; activity is counted from the log.</summary>
    private static double[] ConfidenceOf(IReadOnlyList<HeldContact> contacts)
    {
        double value = 0, known = 0, capital = 0, sure = 0;
        foreach (var contact in contacts)
        {
            var best = contact.Ties.Where(tie => tie.Counts).Select(tie => tie.Tie.Confidence).DefaultIfEmpty(0).Max();
            value += contact.Value;
            known += contact.Value * best;
            foreach (var tie in contact.Ties.Where(tie => tie.Counts))
            {
                capital += contact.Value * tie.Share;
                sure += contact.Value * tie.Share * tie.Tie.Confidence;
            }
        }

        var overall = value > 0 ? known / value : 0;
        var held = capital > 0 ? sure / capital : 0;
        return [overall, overall, overall, held, held];
    }
}
