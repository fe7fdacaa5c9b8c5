using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Schema.Accounts;
using RelGraph.GraphQL.Schema.Market;
using RelGraph.GraphQL.Schema.Opportunities;
using RelGraph.GraphQL.Schema.People;

namespace RelGraph.GraphQL.Schema.Reading;

/// <summary>Finds nouns by id; null without an id, or when nothing of that id is recorded on the day.</summary>
internal static class ReaderNouns
{
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
