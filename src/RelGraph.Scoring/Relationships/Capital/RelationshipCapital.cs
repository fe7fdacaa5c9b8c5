using RelGraph.Engine.Algorithms.Sharing;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using EmployeeNoun = RelGraph.Engine.Model.Nouns.Employee;

namespace RelGraph.Scoring.Relationships.Capital;

/// <summary>The relationship capital of one vendor: every customer contact with its value and the vendor's ties to it. Employee and company scores share it.</summary>
/// <remarks>
/// A contact counts where it is employed on the day of the picture; people who asked not to be analysed and people of whom no employer is known do not count.
/// Built in O(contacts + ties); immutable.
/// </remarks>
public sealed class RelationshipCapital
{
    private readonly Dictionary<NodeId, List<(HeldContact Contact, HeldTie Tie)>> _byPerson = [];
    private readonly ILookup<string, HeldContact> _byAccount;

    /// <summary>Gathers the capital of a vendor from a picture.</summary>
    /// <param name="graph">The picture.</param>
    /// <param name="vendor">Us, or a competitor.</param>
    /// <param name="expectedMargin">M_a by account, in minor units.</param>
    /// <param name="powerAt">W of the contacts of an account.</param>
    internal RelationshipCapital(RelationshipGraph graph, Vendor vendor, Func<string, double> expectedMargin, Func<string, IReadOnlyDictionary<string, double>> powerAt)
    {
        Graph = graph;
        Vendor = vendor;
        Staff = StaffOf(graph, vendor);
        Contacts =
        [
            .. graph.Facts.All<Employment>()
                .Where(employment => employment.Organisation.Kind == FactKind.Account && graph.Analyses(employment.Contact))
                .GroupBy(employment => employment.Organisation.Id)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .SelectMany(group => Gather(group.Key, [.. group.Select(employment => employment.Contact).Order(StringComparer.Ordinal)], expectedMargin(group.Key), powerAt(group.Key))),
        ];
        _byAccount = Contacts.ToLookup(contact => contact.Account, StringComparer.Ordinal);
        foreach (var contact in Contacts)
        {
            foreach (var tie in contact.Ties)
            {
                if (!_byPerson.TryGetValue(tie.Person, out var held))
                {
                    _byPerson.Add(tie.Person, held = []);
                }

                held.Add((contact, tie));
            }
        }
    }

    /// <summary>The picture.</summary>
    public RelationshipGraph Graph { get; }

    /// <summary>Whose capital it is.</summary>
    public Vendor Vendor { get; }

    /// <summary>The vendor's people on the day: our employees, or the contacts a competitor employs.</summary>
    public IReadOnlySet<NodeId> Staff { get; }

    /// <summary>Every customer contact, ordered by account, then id.</summary>
    public IReadOnlyList<HeldContact> Contacts { get; }

    /// <summary>The vendor's people with a tie to a customer contact that counts, in order.</summary>
    public IEnumerable<NodeId> Holders => _byPerson.Where(pair => pair.Value.Any(held => held.Tie.Counts)).Select(pair => pair.Key).Order();

    /// <summary>What one person holds, ordered by account, then contact; empty for somebody without a tie.</summary>
    public IReadOnlyList<(HeldContact Contact, HeldTie Tie)> Of(NodeId person) => _byPerson.TryGetValue(person, out var held) ? held : [];

    /// <summary>The customer contacts of an account, in order.</summary>
    public IEnumerable<HeldContact> At(string account) => _byAccount[account];

    /// <summary>Who holds capital at an account, and how much in minor units; the largest first, the lower id of equals.</summary>
    public IEnumerable<(NodeId Person, double Capital)> HoldersAt(string account) => At(account)
        .SelectMany(contact => contact.Ties.Where(tie => tie.Counts).Select(tie => (tie.Person, Capital: contact.Value * tie.Share)))
        .GroupBy(one => one.Person)
        .Select(group => (Person: group.Key, Capital: group.Sum(one => one.Capital)))
        .OrderByDescending(one => one.Capital).ThenBy(one => one.Person);

    /// <summary>RC of one person in minor units: Σ V_p·φ.</summary>
    public double CapitalOf(NodeId person) => Of(person).Sum(held => held.Contact.Value * held.Tie.Share);

    /// <summary>Confidence of what one person holds: of the ties, weighted by the capital they carry; 0 for somebody who holds nothing.</summary>
    public double ConfidenceOf(NodeId person) =>
        CapitalOf(person) is > 0 and var capital ? Of(person).Sum(held => held.Contact.Value * held.Tie.Share * held.Tie.Tie.Confidence) / capital : 0;

    private static SortedSet<NodeId> StaffOf(RelationshipGraph graph, Vendor vendor) =>
        vendor.IsUs
            ? [.. graph.Facts.All<EmployeeNoun>().Select(employee => NodeId.Employee(employee.Id))]
            : [.. graph.Facts.Referring<Employment>(nameof(Employment.Organisation), NodeId.Competitor(vendor.Id)).Select(employment => NodeId.Contact(employment.Contact))];

    private IEnumerable<HeldContact> Gather(string account, IReadOnlyList<string> contacts, double margin, IReadOnlyDictionary<string, double> power)
    {
        foreach (var (contact, share) in contacts.Zip(PowerShares(contacts, power)))
        {
            yield return Hold(contact, account, margin * share, share);
        }
    }

    /// <summary>W_p/ΣW over the contacts of an account, in their order; equal shares where nobody has power.</summary>
    internal static double[] PowerShares(IReadOnlyList<string> contacts, IReadOnlyDictionary<string, double> power)
    {
        var total = contacts.Sum(contact => power.GetValueOrDefault(contact));
        return [.. contacts.Select(contact => total > 0 ? power.GetValueOrDefault(contact) / total : 1.0 / contacts.Count)];
    }

    private HeldContact Hold(string contact, string account, double value, double powerShare)
    {
        var ties = Graph.Ties.Of(NodeId.Contact(contact))
            .Where(tie => Staff.Contains(tie.To))
            .Select(tie => Graph.Ties.Between(tie.To, tie.From)!)
            .OrderBy(tie => tie.From)
            .ToList();
        double[] strengths = [.. ties.Select(tie => tie.HasTwoWayContact || tie.IsRated ? tie.Strength : 0)];
        var shares = NoisyOr.Shares(strengths);
        return new HeldContact(
            contact,
            account,
            value,
            powerShare,
            [.. ties.Select((tie, index) => new HeldTie(tie.From, tie, shares[index], Exclusive(strengths, index)))],
            NoisyOr.Of(strengths));
    }

    /// <summary>What is lost of the closeness when one person leaves: t·Π(1 − the others').</summary>
    private static double Exclusive(double[] strengths, int leaving)
    {
        var lost = strengths[leaving];
        for (var other = 0; other < strengths.Length; other++)
        {
            lost *= other == leaving ? 1 : 1 - strengths[other];
        }

        return lost;
    }
}
