using RelGraph.Engine.Algorithms.Connectivity;

namespace RelGraph.Engine.Algorithms.Cohesion;

/// <summary>What is kept beside core numbers to change them with little search.</summary>
internal sealed class CoreState
{
    internal CoreState(LiveNeighbours neighbours, int[] cores)
    {
        (Neighbours, Cores) = (neighbours, cores);
        (Later, Support) = (new int[cores.Length], new int[cores.Length]);
        Order = new PeelOrder(cores.Length);
        Peel();
        for (var node = 0; node < cores.Length; node++)
        {
            Support[node] = SupportOf(node);
        }
    }

    internal LiveNeighbours Neighbours { get; }

    internal int[] Cores { get; }

    /// <summary>An order of peeling: level by level, and in each so that nobody has more neighbours behind him than the level.</summary>
    internal PeelOrder Order { get; }

    /// <summary>The number of each node's neighbours that come after it in the order; at most its core number.</summary>
    internal int[] Later { get; }

    /// <summary>The number of each node's neighbours whose core number is no smaller; at least its core number.</summary>
    internal int[] Support { get; }

    internal bool IsBefore(int one, int other) => Cores[one] == Cores[other] ? Order.IsBefore(one, other) : Cores[one] < Cores[other];

    internal int SupportOf(int node)
    {
        var (count, core) = (0, Cores[node]);
        foreach (var other in Neighbours.Of(node))
        {
            count += Cores[other] >= core ? 1 : 0;
        }

        return count;
    }

    /// <summary>Peels once along the known core numbers: O(V + E).</summary>
    private void Peel()
    {
        var nodes = ByCore();
        var peeled = new bool[nodes.Length];
        var queue = new Queue<int>();
        for (var node = 0; node < nodes.Length; node++)
        {
            Later[node] = Neighbours.Of(node).Length;
        }

        // A node reaches the queue either here, when it has no more neighbours left than its level as that is begun, or on losing the neighbour that was one too many.
        for (var first = 0; first < nodes.Length;)
        {
            var (level, end) = (Cores[nodes[first]], first);
            for (; end < nodes.Length && Cores[nodes[end]] == level; end++)
            {
                if (Later[nodes[end]] <= level)
                {
                    queue.Enqueue(nodes[end]);
                }
            }

            while (queue.TryDequeue(out var node))
            {
                peeled[node] = true;
                Order.AddLast(node, level);
                foreach (var other in Neighbours.Of(node))
                {
                    if (!peeled[other] && --Later[other] == level && Cores[other] == level)
                    {
                        queue.Enqueue(other);
                    }
                }
            }

            first = end;
        }
    }

    private int[] ByCore()
    {
        var nodes = new int[Cores.Length];
        for (var node = 0; node < nodes.Length; node++)
        {
            nodes[node] = node;
        }

        Array.Sort((int[])Cores.Clone(), nodes);
        return nodes;
    }
}
