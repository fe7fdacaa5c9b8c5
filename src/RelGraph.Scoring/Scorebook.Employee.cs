using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Brokerage;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using RelGraph.Scoring.Relationships;
using RelGraph.Scoring.Relationships.Capital;
using RelGraph.Scoring.Relationships.Employee;

namespace RelGraph.Scoring;

public sealed partial class Scorebook
{
    private EmployeeAssembler Employees => Kept("employees", () =>
        new EmployeeAssembler(Capital(Vendor.Us), Reachability(Vendor.Us), ConstraintOf, Parameters.Employee));

    /// <summary>The relationship score of one of our employees. Not for pay, promotion or dismissal.</summary>
    /// <param name="employeeId">The employee.</param>
    /// <exception cref="NotFoundException">There is no such employee on the day.</exception>
    public EmployeeScore Employee(string employeeId)
    {
        RequireEmployee(employeeId);
        return Kept(employeeId, () => new EmployeeBuilder(this).Of(employeeId, Employees, Turnover));
    }

    /// <summary>How often one of our people stands between two others who do not know each other, by the organisations of the three (Gould and Fernandez 1989): us, each account, each rival, each partner; people of no known employer are a group each.</summary>
    /// <param name="employeeId">The employee.</param>
    /// <remarks>Every pair counts once in each direction. Counted for everybody at once when first asked for.</remarks>
    /// <exception cref="NotFoundException">There is no such employee on the day.</exception>
    public BrokerageRoles Brokerage(string employeeId)
    {
        RequireEmployee(employeeId);
        var (network, result) = Kept("brokerage", () =>
        {
            var graph = NamedGraph.OfTies(Graph.Ties, Graph.Ties.People);
            var places = new Dictionary<NodeId, int>();
            int[] groups = [.. graph.Nodes.Select(person => OrganisationOf(person) is var group && places.TryGetValue(group, out var place) ? place : places[group] = places.Count)];
            return Tuple.Create(graph, GouldFernandez.Run(graph.View, groups, Run));
        });
        var index = network.IndexOf(NodeId.Employee(employeeId));
        return index < 0 ? default : result.Roles[index];
    }

    /// <summary>The organisation of a person; us is written as the vendor is; somebody without an employer stands alone.</summary>
    private NodeId OrganisationOf(NodeId person) => person.Kind == FactKind.Employee
        ? NodeId.Competitor(Vendor.OurId)
        : Graph.Facts.Find<Employment>(person.Id)?.Organisation ?? person;

    /// <summary>The hand-over if one of our people leaves: who takes over each contact, by which way, by when; and who takes over accounts and open deals.</summary>
    /// <param name="employeeId">The employee.</param>
    /// <param name="lastDay">The last day; <see cref="HandOverPlan.UsualNotice"/> days from the day of the picture where null.</param>
    /// <remarks>Computed when asked for: one hypothetical picture, and a search for a path to each contact.</remarks>
    /// <exception cref="NotFoundException">There is no such employee on the day.</exception>
    /// <exception cref="InvalidValueException">The last day lies before the day of the picture.</exception>
    public HandOverPlan HandOver(string employeeId, DateOnly? lastDay = null)
    {
        RequireEmployee(employeeId);
        var until = lastDay ?? Graph.AsOf.AddDays(HandOverPlan.UsualNotice);
        return until >= Graph.AsOf
            ? Kept($"{employeeId}|{until:yyyy-MM-dd}", () => new HandOverPlanner(this, employeeId).Until(until))
            : throw new InvalidValueException("lastDay", $"{until:yyyy-MM-dd}", $"a day from {Graph.AsOf:yyyy-MM-dd} on", "give the last day of work, or ask as of an earlier day");
    }

    /// <summary>The relationship capital of a vendor: contacts with their value, its ties and the shares in closeness.</summary>
    /// <param name="vendor">Us, or a competitor.</param>
    /// <exception cref="NotFoundException">There is no such competitor on the day.</exception>
    public RelationshipCapital Capital(Vendor vendor)
    {
        RequireVendor(vendor);
        return Kept(vendor.Id, () => new RelationshipCapital(Graph, vendor, Margins.WeightOf, PowerAt));
    }

    /// <summary>V_p of one contact as <see cref="Capital"/> has it, without gathering the capital of the whole firm; null for somebody whom the account does not employ.</summary>
    internal double? ValueOfContact(string accountId, string contactId)
    {
        string[] contacts = [.. Graph.Facts.Referring<Employment>(nameof(Employment.Organisation), NodeId.Account(accountId))
            .Select(employment => employment.Contact).Where(Graph.Analyses).Order(StringComparer.Ordinal)];
        var place = Array.IndexOf(contacts, contactId);
        return place < 0 ? null : Margins.WeightOf(accountId) * RelationshipCapital.PowerShares(contacts, PowerAt(accountId))[place];
    }

    private Dictionary<string, double> PowerAt(string account) => Graph.Facts.Find<Engine.Model.Nouns.Account>(account) is null
        ? []
        : AccountPower(account).ToDictionary(pair => pair.Key, pair => pair.Value.Power, StringComparer.Ordinal);

    internal Reachability Reachability(Vendor vendor) => Kept(vendor.Id, () => new Reachability(
        Graph, Capital(vendor).Staff, Parameters.Paths.UnknownWillingness));

    /// <summary>The firm's relationship capital split over its people, what rests on too little evidence apart; null where there is no money.</summary>
    public CapitalSplit? CapitalSplit => Kept("capital-split", () => new Optional<CapitalSplit>(
        Margins.HasMoney ? CapitalSplit.Of(Capital(Vendor.Us), Margins.Currency, Parameters.Valuation.MinShownConfidence) : null)).Value;

    /// <summary>What a person holds at one place, to be shown: null where there is no money, or where too little evidence stands behind the person's capital.</summary>
    internal Money? Shown(NodeId person, double minorUnits) => CapitalSplit?.Unshown.Contains(person) == false ? InMoney(minorUnits) : null;

    private Turnover Turnover => Kept("turnover", () => EmployeeAssembler.Turnover(Graph));

    /// <summary>Burt's constraint of an employee in the whole tie network; 1, no brokerage, for somebody without ties.</summary>
    private double ConstraintOf(NodeId person)
    {
        var (network, result) = Kept("constraint", () =>
        {
            var graph = NamedGraph.OfTies(Graph.Ties, Graph.Ties.People);
            var nodes = Capital(Vendor.Us).Staff.Select(graph.IndexOf).Where(index => index >= 0).ToList();
            return Tuple.Create(graph, Constraint.Run(graph.View, new ConstraintOptions { Nodes = nodes }, Run));
        });
        var index = network.IndexOf(person);
        return index < 0 ? 1 : result.Values[index]?.Constraint ?? 1;
    }
}
