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
