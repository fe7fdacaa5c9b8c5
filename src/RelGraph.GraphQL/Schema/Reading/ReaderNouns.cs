using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Schema.Accounts;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Market;
using RelGraph.GraphQL.Schema.Opportunities;
using RelGraph.GraphQL.Schema.People;

namespace RelGraph.GraphQL.Schema.Reading;

/// <summary>Finds nouns by id; null without an id, or when nothing of that id is recorded on the day.</summary>
internal static class ReaderNouns
{
    /// <summary>The noun of a node, of whatever kind.</summary>
    public static NounNode? Noun(this Reader reader, NodeId node) => node.Kind switch
    {
        FactKind.Account => reader.Account(node.Id),
        FactKind.Competitor => reader.Competitor(node.Id),
        FactKind.Contact => reader.Contact(node.Id),
        FactKind.Employee => reader.Employee(node.Id),
        FactKind.Lead => reader.Node<Lead, LeadNode>(node.Id, LeadNode.Make),
        FactKind.Offering => reader.Offering(node.Id),
        FactKind.Opportunity => reader.Opportunity(node.Id),
        FactKind.OrgUnit => reader.OrgUnit(node.Id),
        FactKind.Partner => reader.Partner(node.Id),
        FactKind.Team => reader.Team(node.Id),
        _ => null,
    };

    public static AccountNode? Account(this Reader reader, string? id) => reader.Node<Account, AccountNode>(id, AccountNode.Make);

    public static CompetitorNode? Competitor(this Reader reader, string? id) => reader.Node<Competitor, CompetitorNode>(id, CompetitorNode.Make);

    public static ContactNode? Contact(this Reader reader, string? id) => reader.Node<Contact, ContactNode>(id, ContactNode.Make);

    public static EmployeeNode? Employee(this Reader reader, string? id) => reader.Node<Employee, EmployeeNode>(id, EmployeeNode.Make);

    public static OfferingNode? Offering(this Reader reader, string? id) => reader.Node<Offering, OfferingNode>(id, OfferingNode.Make);

    public static OpportunityNode? Opportunity(this Reader reader, string? id) => reader.Node<Opportunity, OpportunityNode>(id, OpportunityNode.Make);

    public static OrgUnitNode? OrgUnit(this Reader reader, string? id) => reader.Node<OrgUnit, OrgUnitNode>(id, OrgUnitNode.Make);

    public static PartnerNode? Partner(this Reader reader, string? id) => reader.Node<Partner, PartnerNode>(id, PartnerNode.Make);

    public static TeamNode? Team(this Reader reader, string? id) => reader.Node<Team, TeamNode>(id, TeamNode.Make);
}
