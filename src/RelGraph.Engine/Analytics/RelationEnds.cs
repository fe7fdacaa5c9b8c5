using System.Collections.Frozen;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Relations;

namespace RelGraph.Engine.Analytics;

/// <summary>The kinds of fact that relate two nodes, and the fields that name them.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="From">The field with the node it leads from.</param>
/// <param name="To">The field with the node it leads to.</param>
public sealed record RelationEnds(FactKind Kind, FactField From, FactField To)
{
    private static readonly FrozenDictionary<FactKind, RelationEnds> ByKind = new[]
    {
        Of<ReportsTo>(nameof(ReportsTo.Person), nameof(ReportsTo.Manager)),
        Of<Influences>(nameof(Influences.From), nameof(Influences.To)),
        Of<ConflictsWith>(nameof(ConflictsWith.From), nameof(ConflictsWith.To)),
        Of<WorksWith>(nameof(WorksWith.From), nameof(WorksWith.To)),
        Of<PersonalTie>(nameof(PersonalTie.From), nameof(PersonalTie.To)),
        Of<Introduced>(nameof(Introduced.From), nameof(Introduced.To)),
        Of<Employment>(nameof(Employment.Contact), nameof(Employment.Organisation)),
        Of<Covers>(nameof(Covers.Employee), nameof(Covers.Subject)),
        Of<OwnsShare>(nameof(OwnsShare.Owner), nameof(OwnsShare.Owned)),
        Of<CompetesOn>(nameof(CompetesOn.Competitor), nameof(CompetesOn.Opportunity)),
        Of<Seat>(nameof(Seat.Contact), nameof(Seat.Opportunity)),
        Of<Stance>(nameof(Stance.Contact), nameof(Stance.Opportunity)),
    }.ToFrozenDictionary(ends => ends.Kind);

    /// <summary>All of them, in the order of <see cref="FactKind"/>.</summary>
    public static IReadOnlyList<RelationEnds> All { get; } = [.. ByKind.Values.OrderBy(ends => ends.Kind)];

    /// <summary>The ends of a kind; null when facts of the kind do not relate two nodes.</summary>
    public static RelationEnds? Find(FactKind kind) => ByKind.GetValueOrDefault(kind);

    /// <summary>The node a content leads from.</summary>
    public NodeId FromOf(FactContent content) => Node(From, content);

    /// <summary>The node a content leads to.</summary>
    public NodeId ToOf(FactContent content) => Node(To, content);

    private static NodeId Node(FactField field, FactContent content) => field.Get(content) is NodeId node ? node : new NodeId(field.Kinds[0], (string)field.Get(content)!);

    private static RelationEnds Of<T>(string from, string to)
        where T : FactContent
    {
        var fields = FactCatalog.Of(FactCatalog.KindOf<T>()).Fields;
        return new RelationEnds(FactCatalog.KindOf<T>(), fields.Single(field => field.Property == from), fields.Single(field => field.Property == to));
    }
}
