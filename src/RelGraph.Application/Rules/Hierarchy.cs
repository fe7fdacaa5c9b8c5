using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;

namespace RelGraph.Application.Rules;

/// <summary>The facts that place one above another: reporting lines, and accounts, units and teams inside each other.</summary>
internal static class Hierarchy
{
    /// <summary>True for the kinds that form a hierarchy. Their keys are those of who is below.</summary>
    public static bool Concerns(FactKind kind) => kind is FactKind.ReportsTo or FactKind.Account or FactKind.OrgUnit or FactKind.Team;

    /// <summary>The step up that a fact states.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="place">Its place among what is stated, or <see cref="HierarchyEdge.Recorded"/>.</param>
    public static HierarchyEdge EdgeOf(Fact fact, int place) => new(fact.Key.Id, ParentOf(fact.Content), fact.Valid, place);

    /// <summary>What holds when something is stated over what is recorded: on each day the last statement about a child counts.</summary>
    /// <remarks>Linear in the edges, and in the statements about one child.</remarks>
    public static IReadOnlyList<HierarchyEdge> Settled(IEnumerable<HierarchyEdge> recorded, IEnumerable<HierarchyEdge> stated)
    {
        var byChild = new Dictionary<string, List<HierarchyEdge>>(StringComparer.Ordinal);
        foreach (var edge in recorded.Concat(stated))
        {
            if (!byChild.TryGetValue(edge.Child, out var held))
            {
                byChild[edge.Child] = held = [];
            }

            if (held.Exists(other => other.Days.Overlaps(edge.Days)))
            {
                byChild[edge.Child] = held = [.. held.SelectMany(other => Without(other, edge.Days))];
            }

            held.Add(edge);
        }

        return [.. byChild.Values.SelectMany(held => held).OrderBy(edge => edge.Place)];
    }

    private static IEnumerable<HierarchyEdge> Without(HierarchyEdge edge, DayRange days) => !edge.Days.Overlaps(days)
        ? [edge]
        : new[] { edge with { Days = new DayRange(edge.Days.From, days.From) }, edge with { Days = new DayRange(days.To, edge.Days.To) } }.Where(rest => !rest.Days.IsEmpty);

    private static string? ParentOf(FactContent content) => content switch
    {
        ReportsTo line => line.Manager.ToString(),
        Account account => account.Parent,
        OrgUnit unit => unit.Parent,
        Team team => team.Parent,
        _ => null,
    };
}
