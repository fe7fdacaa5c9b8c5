using System.Collections.Frozen;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;

namespace RelGraph.Storage.Neo4j.Shapes;

/// <summary>How every kind of fact lies in the graph: the one place where the label of a noun or the type of a relationship is written.</summary>
/// <remarks>
/// A relation between two nodes is a relationship; everything else is a node, linked to what its fields mention.
/// The type of a relation is used by no link, and no kind links inward with a type that the other end uses outward: so a node's links can be replaced
/// by their types without touching anything else.
/// </remarks>
internal static class GraphShape
{
    /// <summary>Every shape, in the order of <see cref="FactKind"/>.</summary>
    public static IReadOnlyList<ElementShape> All { get; } =
    [
        Node<Account>("Account", To(nameof(Account.Parent), "BELONGS_TO"), To(nameof(Account.Owner), "OWNED_BY")),
        Node<OrgUnit>("OrgUnit", To(nameof(OrgUnit.Account), "PART_OF"), To(nameof(OrgUnit.Parent), "PART_OF")),
        Node<Contact>("Contact"),
        Node<Employee>("Employee", To(nameof(Employee.Team), "MEMBER_OF")),
        Node<Team>("Team", To(nameof(Team.Parent), "PART_OF"), To(nameof(Team.Manager), "LED_BY")),
        Node<Competitor>("Competitor"),
        Node<Partner>("Partner"),
        Node<Lead>("Lead", To(nameof(Lead.Account), "AT"), To(nameof(Lead.Contact), "ASKED_BY"), To(nameof(Lead.Owner), "OWNED_BY"), To(nameof(Lead.Opportunity), "BECAME")),
        Node<Opportunity>("Opportunity", To(nameof(Opportunity.Account), "AT"), To(nameof(Opportunity.Unit), "FOR_UNIT"), To(nameof(Opportunity.Offering), "OFFERS"), To(nameof(Opportunity.Owner), "OWNED_BY")),
        Node<Offering>("Offering"),
        Node<Resource>("Resource", To(nameof(Resource.Employee), "IS_PERSON")),
        Node<Target>("Target", To(nameof(Target.Holder), "SET_FOR")),
        Node<CustomField>("CustomField"),
        Node<ExchangeRate>("ExchangeRate"),

        Node<Quote>("Quote", To(nameof(Quote.Opportunity), "ABOUT"), To(nameof(Quote.Offering), "OFFERS")),
        Node<Order>("Order", To(nameof(Order.Account), "PLACED_BY"), To(nameof(Order.Opportunity), "CAME_FROM")),
        Node<Contract>("Contract", To(nameof(Contract.Account), "SIGNED_WITH"), To(nameof(Contract.Opportunity), "CAME_FROM"), To(nameof(Contract.Vendor), "SUPPLIED_BY")),
        Node<Delivery>("Delivery", To(nameof(Delivery.Contract), "UNDER")),
        Node<Invoice>("Invoice", To(nameof(Invoice.Contract), "UNDER")),
        Node<Payment>("Payment", To(nameof(Payment.Invoice), "PAYS")),
        Node<ServiceCase>("ServiceCase", To(nameof(ServiceCase.Account), "AT"), To(nameof(ServiceCase.Contact), "REPORTED_BY")),

        Relationship<ReportsTo>("REPORTS_TO", nameof(ReportsTo.Person), nameof(ReportsTo.Manager)),
        Relationship<Influences>("INFLUENCES", nameof(Influences.From), nameof(Influences.To)),
        Relationship<ConflictsWith>("CONFLICTS_WITH", nameof(ConflictsWith.From), nameof(ConflictsWith.To)),
        Relationship<WorksWith>("WORKS_WITH", nameof(WorksWith.From), nameof(WorksWith.To)),
        Relationship<PersonalTie>("PERSONAL_TIE", nameof(PersonalTie.From), nameof(PersonalTie.To)),
        Relationship<Introduced>("INTRODUCED_TO", nameof(Introduced.From), nameof(Introduced.To)),
        Relationship<Employment>("EMPLOYED_BY", nameof(Employment.Contact), nameof(Employment.Organisation)),
        Relationship<Covers>("COVERS", nameof(Covers.Employee), nameof(Covers.Subject)),
        Relationship<OwnsShare>("OWNS_SHARE", nameof(OwnsShare.Owner), nameof(OwnsShare.Owned)),
        Relationship<CompetesOn>("COMPETES_ON", nameof(CompetesOn.Competitor), nameof(CompetesOn.Opportunity)),
        Relationship<Seat>("HOLDS_SEAT", nameof(Seat.Contact), nameof(Seat.Opportunity)),
        Relationship<Stance>("TAKES_STANCE", nameof(Stance.Contact), nameof(Stance.Opportunity)),
        Node<InstitutionalTie>("InstitutionalTie", To(nameof(InstitutionalTie.Account), "AT"), To(nameof(InstitutionalTie.Vendor), "FOR_VENDOR")),
        Node<TenderCriterion>("TenderCriterion", To(nameof(TenderCriterion.Opportunity), "ABOUT")),
        Node<CriterionScore>("CriterionScore", To(nameof(CriterionScore.Opportunity), "ABOUT"), To(nameof(CriterionScore.Vendor), "FOR_VENDOR")),

        Node<Interaction>(
            "Interaction",
            By(nameof(Interaction.Initiator), "INITIATED"),
            By(nameof(Interaction.Employees), "TOOK_PART_IN"),
            By(nameof(Interaction.Contacts), "TOOK_PART_IN"),
            To(nameof(Interaction.Opportunity), "ABOUT")),
        Node<BehaviourEvent>("BehaviourEvent", To(nameof(BehaviourEvent.Opportunity), "ABOUT")),
        Node<StageChange>("StageChange", To(nameof(StageChange.Opportunity), "ABOUT"), To(nameof(StageChange.Winner), "WON_BY")),
        Node<Judgement>(
            "Judgement",
            To(nameof(Judgement.Author), "MADE_BY"),
            To(nameof(Judgement.Contact), "RATES"),
            To(nameof(Judgement.Employee), "CLOSENESS_TO"),
            To(nameof(Judgement.Opportunity), "ABOUT"),
            To(nameof(Judgement.Vendor), "FOR_VENDOR")),
        Node<Reason>("Reason", To(nameof(Reason.Opportunity), "ABOUT"), To(nameof(Reason.Chosen), "CHOSE"), To(nameof(Reason.Whose), "SAID_BY")),
        Node<TasAnswer>("TasAnswer", To(nameof(TasAnswer.Opportunity), "ABOUT"), To(nameof(TasAnswer.Vendor), "FOR_VENDOR"), To(nameof(TasAnswer.Author), "ANSWERED_BY")),
    ];

    private static readonly FrozenDictionary<FactKind, ElementShape> ByKind = All.ToFrozenDictionary(shape => shape.Kind);

    /// <summary>The shape of a kind: a <see cref="NodeShape"/> or a <see cref="RelationshipShape"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is <see cref="FactKind.None"/> or unknown.</exception>
    public static ElementShape Of(FactKind kind) =>
        ByKind.TryGetValue(kind, out var shape) ? shape : throw new ArgumentOutOfRangeException(nameof(kind), kind, "No shape is drawn for this kind.");

    /// <summary>The label of a kind that another fact mentions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Facts of the kind are no nodes.</exception>
    public static string LabelOf(FactKind kind) =>
        Of(kind) is NodeShape node ? node.Label : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Facts of this kind are relationships; nothing mentions them.");

    private static NodeShape Node<T>(string label, params (string Property, string Type, bool Inward)[] links)
        where T : FactContent =>
        new(FactCatalog.KindOf<T>(), label, [.. links.Select(link => new LinkShape(Field<T>(link.Property), link.Type, link.Inward))]);

    private static RelationshipShape Relationship<T>(string type, string from, string to)
        where T : FactContent => new(FactCatalog.KindOf<T>(), type, Field<T>(from), Field<T>(to));

    private static (string Property, string Type, bool Inward) To(string property, string type) => (property, type, false);

    private static (string Property, string Type, bool Inward) By(string property, string type) => (property, type, true);

    private static FactField Field<T>(string property)
        where T : FactContent => FactCatalog.Of(FactCatalog.KindOf<T>()).Fields.Single(field => field.Property == property);
}
