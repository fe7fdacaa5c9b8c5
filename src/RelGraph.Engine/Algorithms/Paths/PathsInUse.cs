namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>The relationships in use by paths that keep apart, each node with those before and after it.</summary>
/// <remarks>Few nodes are in use, and each but the ends by few paths, so that lists are short and searched through.</remarks>
internal sealed class PathsInUse
{
    private readonly Dictionary<int, List<int>> _before = [];
    private readonly Dictionary<int, List<int>> _after = [];

    /// <summary>The nodes from which a path comes to a node; empty when none does.</summary>
    public IReadOnlyList<int> Before(int node) => _before.GetValueOrDefault(node) ?? (IReadOnlyList<int>)[];

    /// <summary>The nodes to which a path goes on from a node; empty when none does.</summary>
    public IReadOnlyList<int> After(int node) => _after.GetValueOrDefault(node) ?? (IReadOnlyList<int>)[];

    /// <summary>Uses a relationship, or gives up the one straight back when that is in use: both ways together lead nowhere.</summary>
    public void Use(int from, int to)
    {
        if (_after.TryGetValue(to, out var back) && back.Contains(from))
        {
            GiveUp(to, from);
            return;
        }

        ListOf(_after, from).Add(to);
        ListOf(_before, to).Add(from);
    }

    public void GiveUp(int from, int to)
    {
        _after[from].Remove(to);
        _before[to].Remove(from);
    }

    /// <summary>Takes the relationships apart into paths, none of which meets a node twice.</summary>
    public List<int[]> Paths(int from, int to)
    {
        var paths = new List<int[]>();
        while (_after.TryGetValue(from, out var firsts) && firsts.Count > 0)
        {
            var path = new List<int> { from };
            var places = new Dictionary<int, int> { [from] = 0 };
            while (path[^1] != to)
            {
                var next = _after[path[^1]].Min();
                GiveUp(path[^1], next);
                if (places.TryGetValue(next, out var place))
                {
                    // A circle, which can only be of length 0, is left out.
                    path[(place + 1)..].ForEach(node => places.Remove(node));
                    path.RemoveRange(place + 1, path.Count - place - 1);
                    continue;
                }

                places[next] = path.Count;
                path.Add(next);
            }

            paths.Add([.. path]);
        }

        return paths;
    }

    private static List<int> ListOf(Dictionary<int, List<int>> lists, int node)
    {
        if (!lists.TryGetValue(node, out var list))
        {
            lists[node] = list = [];
        }

        return list;
    }
}
