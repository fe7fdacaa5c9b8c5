using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Paths;
using RelGraph.Engine.Model;

namespace RelGraph.Scoring.Relationships.Paths;

/// <summary>Finds warm paths and counts independent ones.</summary>
internal sealed class IntroductionFinder(Scorebook book)
{
    /// <summary>Contacts up to which the whole network is searched at once and kept; above, only the neighbourhood of the goal.</summary>
    private const int WholeUpTo = 20_000;

    /// <summary>Counting independent paths stops here: beyond five nobody can be cut off.</summary>
    private const int MostIndependent = 5;

    /// <summary>The k best paths from our company, or from one of our people, to a contact.</summary>
    public IReadOnlyList<IntroductionPath> Find(NodeId? from, NodeId goal, int count, int maxHops, PathSharing sharing)
    {
        var graph = GraphFor(goal, maxHops);
        var to = graph.PlaceOf(goal);
        if (to < 0 || (from is { } start && graph.PlaceOf(start) < 0))
        {
            return [];
        }

        var found = from is { } person ? Search(graph, graph.FromPerson, graph.PlaceOf(person), to, count, maxHops, sharing)
            : sharing == PathSharing.NoRelationship ? DisjointFromUs(graph, to, count, maxHops)
            : maxHops < ReliablePathsOptions.MostHops ? Search(graph, graph.FromUs, IntroductionGraph.Us, to, count, maxHops + 1, sharing)
            : FromEachOfUs(graph, to, count, maxHops, sharing);
        return [.. found.Select(path => Describe(graph, path))];
    }

    /// <summary>Number of paths from our company to a person that share no tie, over ties of at least the strength that counts for redundancy; 5 stands for five or more.</summary>
    public int IndependentPaths(NodeId goal)
    {
        var graph = GraphFor(goal, ReliablePathsOptions.MostHops);
        var to = graph.PlaceOf(goal);
        if (to < 0)
        {
            return 0;
        }

        return EdgeDisjointPaths.Run(graph.Contracted, IntroductionGraph.Us, to, new EdgeDisjointPathsOptions { MaxCount = MostIndependent }, book.Run).Count;
    }

    private IntroductionGraph GraphFor(NodeId goal, int hops) => book.Graph.Facts.All<Engine.Model.Nouns.Contact>().Count <= WholeUpTo
        ? book.Kept("", () => IntroductionGraph.Whole(book))
        : book.Kept($"{goal}|{hops}", () => IntroductionGraph.Around(book, goal, hops));

    private IReadOnlyList<ReliablePath> Search(
        IntroductionGraph graph, CsrGraph view, int from, int to, int count, int maxHops, PathSharing sharing, IReadOnlySet<int>? forbidden = null) =>
        ReliablePaths.Run(view, from, to, new ReliablePathsOptions
        {
            Count = count,
            MaxHops = maxHops,
            Sharing = sharing,
            Willingness = graph.Willingness,
            Forbidden = forbidden ?? new HashSet<int>(),
        }, book.Run).Paths;

    /// <summary>Four hops from us are five with the step into the company, more than the search allows: so each of our people is tried in turn.</summary>
    private List<ReliablePath> FromEachOfUs(IntroductionGraph graph, int to, int count, int maxHops, PathSharing sharing)
    {
        var best = Enumerable.Range(1, graph.Count - 1)
            .Where(place => graph.PersonAt(place).Kind == FactKind.Employee)
            .SelectMany(place => Search(graph, graph.FromUs, place, to, count, maxHops, sharing))
            .OrderByDescending(path => path.Reliability).ThenBy(path => path.Hops).ThenBy(path => path.Nodes[0]);
        var used = new HashSet<int>();
        var taken = new List<ReliablePath>();
        foreach (var path in best)
        {
            if (taken.Count < count && (sharing == PathSharing.Any || !path.Nodes.SkipLast(1).Any(used.Contains)))
            {
                taken.Add(path);
                used.UnionWith(path.Nodes.SkipLast(1));
            }
        }

        return taken;
    }

    /// <summary>Paths from us that share no tie; they may start at the same employee, since the step into the company is not a tie.</summary>
    private List<ReliablePath> DisjointFromUs(IntroductionGraph graph, int to, int count, int maxHops)
    {
        var taken = new List<ReliablePath>();
        var used = new HashSet<(int, int)>();
        while (taken.Count < count)
        {
            var left = CsrGraph.Directed(graph.Count, CsrGraph.Relationships(graph.FromUs).Where(one => !used.Contains((one.From, one.To))));
            var hops = Math.Min(maxHops + 1, ReliablePathsOptions.MostHops);
            if (Search(graph, left, IntroductionGraph.Us, to, 1, hops, PathSharing.Any) is not [var path])
            {
                break;
            }

            taken.Add(path);
            for (var hop = 1; hop < path.Hops; hop++)
            {
                used.Add((path.Nodes[hop], path.Nodes[hop + 1]));
                used.Add((path.Nodes[hop + 1], path.Nodes[hop]));
            }
        }

        return taken;
    }

    private IntroductionPath Describe(IntroductionGraph graph, ReliablePath path)
    {
        var people = path.Nodes.Where(node => node != IntroductionGraph.Us).Select(graph.PersonAt).ToArray();
        var hops = new IntroductionHop[people.Length - 1];
        for (var hop = 0; hop < hops.Length; hop++)
        {
            var (asker, asked) = (people[hop], people[hop + 1]);
            hops[hop] = new IntroductionHop(
                asker, book.NameOf(asker), asked, book.NameOf(asked), book.Graph.Ties.Between(asker, asked)!.Strength,
                hop == hops.Length - 1 ? 1 : graph.Willingness[graph.PlaceOf(asked)]);
        }

        return new IntroductionPath(hops, path.Reliability);
    }
}
