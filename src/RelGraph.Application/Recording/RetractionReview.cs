using System.Globalization;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Application.Recording;

/// <summary>Refuses retractions after which facts would refer to something of which nothing is recorded.</summary>
/// <remarks>
/// A reference asks that its target is recorded for some day, not for each of its own: a person who has left stays in the evidence.
/// So a retraction that leaves the target some days is allowed, and one that takes the last is not while anything refers there.
/// </remarks>
internal static class RetractionReview
{
    /// <summary>How many referring facts a problem names.</summary>
    public const int MostNamed = 5;

    private static readonly HashSet<FactKind> Referable = [.. FactCatalog.All.SelectMany(kind => kind.Fields).SelectMany(field => field.Kinds)];

    /// <summary>Reports each retraction that would leave facts referring to nothing, when all changes of the set are made.</summary>
    public static void Check(RelationshipGraph everything, IReadOnlyList<Change> changes, ProblemList problems)
    {
        var retracted = Enumerable.Range(0, changes.Count).Where(place => changes[place] is Change.Retract && Referable.Contains(changes[place].Key.Kind)).ToList();
        if (retracted.Count == 0)
        {
            return;
        }

        var after = everything.With(changes);
        foreach (var place in retracted)
        {
            var key = changes[place].Key;
            if (FactsByKind.History(after.Facts, key).Count > 0)
            {
                continue;
            }

            var referring = Referring(after, new NodeId(key.Kind, key.Id));
            if (referring.Count > 0)
            {
                var named = referring.Take(MostNamed).ToList();
                var more = referring.Count > named.Count ? string.Create(CultureInfo.InvariantCulture, $" and {referring.Count - named.Count} more") : "";
                problems.Add(place, null, UserErrorCode.StillReferredTo,
                    $"nothing would be left of {key}, but {string.Join(", ", named)}{more} {(referring.Count == 1 ? "refers" : "refer")} to it",
                    $"retract or change {(referring.Count == 1 ? "that fact" : "those facts")} in the same change set, or retract only the days from which the {Names.Of(key.Kind)} is no longer true", named);
            }
        }
    }

    private static List<string> Referring(RelationshipGraph graph, NodeId target)
    {
        var interactions = target.IsPerson ? graph.Interactions.Of(target) : target.Kind == FactKind.Opportunity ? graph.Interactions.OfOpportunity(target.Id) : [];
        return [
            .. graph.Facts.ReferringAtAnyTime(target).Select(fact => fact.Key.ToString()),
            .. interactions.Select(interaction => new FactKey(FactKind.Interaction, interaction.Id).ToString()),
        ];
    }
}
