using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>Gould and Fernandez' five brokerage roles: between whom each node stands, given everybody's group.</summary>
/// <remarks>
/// Counts the ordered pairs (a, c) with a → b → c and no a → c, by role (<see cref="BrokerageRoles"/>).
/// Conventions: a relationship is a weight above 0, how much does not matter; self-loops are ignored; in an undirected graph every pair counts once in each direction, so that gatekeeper and representative are equal.
/// All two-step ways by counting contacts by group, less those with a short cut, each found from the end with fewer contacts: O(Σ min(out a, in c)) over the relationships a → c; 16 bytes per
/// relationship, 60 per node. Whole numbers: one answer, exact.
/// Reference: Gould and Fernandez, Structures of mediation: a formal approach to brokerage in transaction networks, 1989, doi:10.2307/270949.
/// </remarks>
public static class GouldFernandez
{
    private const int NodesPerCancellationCheck = 256;
    private const int MostGroupsKept = 64;

    /// <summary>Counts the roles.</summary>
    /// <param name="graph">The relationships.</param>
    /// <param name="groups">The group of each node, any numbers.</param>
    /// <param name="run">Cancellation and progress.</param>
    /// <exception cref="ArgumentException">There are not as many groups as nodes.</exception>
    public static BrokerageRolesResult Run(IGraphView graph, IReadOnlyList<int> groups, RunContext run)
    {
        if (groups.Count != graph.NodeCount)
        {
            throw new ArgumentException($"There are {groups.Count} groups but {graph.NodeCount} nodes: give one group for each node.", nameof(groups));
        }

        var there = CsrGraph.Directed(graph.NodeCount, CsrGraph.Relationships(graph, run).Where(one => one.Weight > 0 && one.From != one.To).Select(one => one with { Weight = 1 }), run);
        var back = CsrGraph.Reversed(there, run);
        var roles = new BrokerageRoles[graph.NodeCount];
        var sources = new Dictionary<int, long>();
        for (var node = 0; node < roles.Length; node++)
        {
            Check("two-step ways", node, roles.Length, run);
            sources = CountByGroup(back.Targets(node), groups, sources);
            roles[node] = TwoStepWays(there.Targets(node), back.Targets(node), sources, groups[node], groups);
        }

        // Of each short cut a → c the contacts of the end with fewer are looked through.
        TakeShortCuts(there, back, (own, other) => other <= own, (a, b, c) => roles[b] = Less(roles[b], groups[a], groups[b], groups[c]), run);
        TakeShortCuts(back, there, (own, other) => other < own, (c, b, a) => roles[b] = Less(roles[b], groups[a], groups[b], groups[c]), run);
        return new BrokerageRolesResult(roles);
    }

    private static BrokerageRoles TwoStepWays(ReadOnlySpan<int> after, ReadOnlySpan<int> before, Dictionary<int, long> sources, int own, IReadOnlyList<int> groups)
    {
        var (ownBefore, ownAfter, sameGroup) = (sources.GetValueOrDefault(own), 0L, 0L);
        var (mutual, ownMutual) = (0L, 0L);
        foreach (var target in after)
        {
            // Somebody who is before and after is no pair with himself.
            var (group, both) = (groups[target], before.BinarySearch(target) >= 0 ? 1 : 0);
            sameGroup += sources.GetValueOrDefault(group) - both;
            mutual += both;
            (ownAfter, ownMutual) = group == own ? (ownAfter + 1, ownMutual + both) : (ownAfter, ownMutual);
        }

        var coordinator = ownBefore * ownAfter - ownMutual;
        var gatekeeper = (before.Length - ownBefore) * ownAfter;
        var representative = ownBefore * (after.Length - ownAfter);
        var itinerant = sameGroup - coordinator;
        var all = (long)before.Length * after.Length - mutual;
        return new BrokerageRoles(coordinator, gatekeeper, representative, itinerant, all - coordinator - gatekeeper - representative - itinerant);
    }

    /// <summary>How many of the nodes are of each group, in the same dictionary as before unless that became large, which would take as long to clear every time.</summary>
    private static Dictionary<int, long> CountByGroup(ReadOnlySpan<int> nodes, IReadOnlyList<int> groups, Dictionary<int, long> counts)
    {
        if (counts.Count > MostGroupsKept)
        {
            counts = [];
        }

        counts.Clear();
        foreach (var node in nodes)
        {
            counts[groups[node]] = counts.GetValueOrDefault(groups[node]) + 1;
        }

        return counts;
    }

    /// <summary>Acts on every (end, between, other end) of the short cuts that this end has the contacts of the other looked through for.</summary>
    private static void TakeShortCuts(CsrGraph there, CsrGraph back, Func<int, int, bool> looksThrough, Action<int, int, int> act, RunContext run)
    {
        var isContact = new bool[there.NodeCount];
        for (var node = 0; node < there.NodeCount; node++)
        {
            Check("short cuts", node, there.NodeCount, run);
            var targets = there.Targets(node);
            foreach (var target in targets)
            {
                isContact[target] = true;
            }

            foreach (var other in targets)
            {
                var between = back.Targets(other);
                if (!looksThrough(targets.Length, between.Length))
                {
                    continue;
                }

                foreach (var broker in between)
                {
                    if (isContact[broker])
                    {
                        act(node, broker, other);
                    }
                }
            }

            foreach (var target in targets)
            {
                isContact[target] = false;
            }
        }
    }

    private static BrokerageRoles Less(BrokerageRoles roles, int a, int b, int c) => (a == b, b == c, a == c) switch
    {
        (true, true, _) => roles with { Coordinator = roles.Coordinator - 1 },
        (false, true, _) => roles with { Gatekeeper = roles.Gatekeeper - 1 },
        (true, false, _) => roles with { Representative = roles.Representative - 1 },
        (false, false, true) => roles with { Itinerant = roles.Itinerant - 1 },
        _ => roles with { Liaison = roles.Liaison - 1 },
    };

    private static void Check(string phase, int node, int nodes, RunContext run)
    {
        if (node % NodesPerCancellationCheck == 0)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            run.Report(phase, node, nodes);
        }
    }
}
