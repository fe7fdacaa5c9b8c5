using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;

namespace RelGraph.Scoring.Relationships.Capital;

/// <summary>How well people can be reached over a few introductions: the largest product of tie strengths and willingness along a path.</summary>
/// <remarks>
/// Only ties with a two-way contact or a rating carry an introduction. Rivals' people and people who asked not to be analysed pass nothing on. A path never gains by visiting somebody twice, since every factor is at most 1,
/// so the best walk of a length is the best path. O(hops × ties of the people reached); paths weaker than the least strength are not followed.
/// </remarks>
internal sealed class Reachability
{
    private readonly RelationshipGraph _graph;
    private readonly Dictionary<NodeId, double> _willingness = [];

    /// <summary>Prepares the picture for one vendor.</summary>
    /// <param name="graph">The picture.</param>
    /// <param name="staff">The vendor's own people, who are always willing to introduce a colleague.</param>
    /// <param name="unknown">Willingness of a contact that is not known.</param>
    public Reachability(RelationshipGraph graph, IReadOnlySet<NodeId> staff, double unknown)
    {
        _graph = graph;
        var rivals = graph.Facts.All<Employment>()
            .Where(employment => employment.Organisation.Kind == FactKind.Competitor)
            .Select(employment => employment.Contact)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var contact in graph.Facts.All<Contact>())
        {
            if (graph.Analyses(contact.Id) && !rivals.Contains(contact.Id))
            {
                _willingness[NodeId.Contact(contact.Id)] = contact.Willingness ?? unknown;
            }
        }

        foreach (var person in staff)
        {
            _willingness[person] = 1;
        }
    }

    /// <summary>The strength with which each person is reached within a number of hops, from people tied directly.</summary>
    /// <param name="direct">Strength of the first hop.</param>
    /// <param name="hops">Hops in all, at least 1.</param>
    /// <param name="least">Paths weaker than this are not followed.</param>
    public Dictionary<NodeId, double> Within(IReadOnlyDictionary<NodeId, double> direct, int hops, double least)
    {
        var best = new Dictionary<NodeId, double>(direct.Where(pair => pair.Value >= least));
        var frontier = best.Keys.ToList();
        for (var hop = 2; hop <= hops && frontier.Count > 0; hop++)
        {
            var improved = new Dictionary<NodeId, double>();
            foreach (var person in frontier)
            {
                foreach (var (to, strength) in Onward(person, best[person], least))
                {
                    if (strength > best.GetValueOrDefault(to) && strength > improved.GetValueOrDefault(to))
                    {
                        improved[to] = strength;
                    }
                }
            }

            foreach (var (to, strength) in improved)
            {
                best[to] = strength;
            }

            frontier = [.. improved.Keys];
        }

        return best;
    }

    /// <summary>Whom a person reached with some strength can introduce to, and how strongly.</summary>
    public IEnumerable<(NodeId To, double Strength)> Onward(NodeId person, double strength, double least)
    {
        if (!_willingness.TryGetValue(person, out var willingness) || strength * willingness < least)
        {
            yield break;
        }

        foreach (var tie in _graph.Ties.Of(person))
        {
            var reached = strength * willingness * tie.Strength;
            if (reached >= least && (tie.HasTwoWayContact || tie.IsRated))
            {
                yield return (tie.To, reached);
            }
        }
    }
}
