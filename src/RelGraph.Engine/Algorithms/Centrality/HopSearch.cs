namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>Breadth-first search with the accumulation of dependencies on the way back.</summary>
/// <remarks>Going out, each node notes which of its targets lie one step further; the way back then reads only those, in order: 32 bytes a node and 4 a relationship of working memory.</remarks>
internal sealed class HopSearch(CsrGraph graph, double[]? goals) : PathSearch
{
    /// <summary>Steps from the source; later than any where it was not reached. Only what was reached is set back.</summary>
    private readonly int[] _steps = Unreached(graph.NodeCount);

    /// <summary>The nodes in the order in which they were reached, with room for one that is written and not counted.</summary>
    private readonly int[] _order = new int[graph.NodeCount + 1];
    private readonly int[] _ends = new int[graph.NodeCount];
    private readonly int[] _further = new int[graph.RelationshipCount];
    private readonly double[] _paths = new double[graph.NodeCount];
    private readonly double[] _dependency = new double[graph.NodeCount];

    internal override void Add(int source, double[] sums)
    {
        var reached = Search(source);
        Accumulate(reached, sums);
        foreach (var node in _order.AsSpan(0, reached))
        {
            _steps[node] = int.MaxValue;
            _paths[node] = 0;
        }
    }

    private int Search(int source)
    {
        var starts = graph.Starts;
        var targets = graph.AllTargets;
        var (steps, paths, order, further) = (_steps, _paths, _order, _further);
        (steps[source], paths[source], order[0]) = (0, 1, source);
        var (reached, noted) = (1, 0);
        for (var head = 0; head < reached; head++)
        {
            var node = order[head];
            var (next, count) = (steps[node] + 1, paths[node]);
            foreach (var target in targets[starts[node]..starts[node + 1]])
            {
                // Nobody reached so far is further than the next step, so this is a node of that step or a new one.
                var step = steps[target];
                if (step >= next)
                {
                    steps[target] = next;
                    paths[target] += count;
                    further[noted++] = target;
                    order[reached] = target;
                    reached += step > next ? 1 : 0;
                }
            }

            _ends[head] = noted;
        }

        return reached;
    }

    private void Accumulate(int reached, double[] sums)
    {
        var (paths, dependency, further) = (_paths, _dependency, _further);
        for (var place = reached - 1; place > 0; place--)
        {
            var node = _order[place];
            var sum = 0.0;
            foreach (var target in further.AsSpan(_ends[place - 1].._ends[place]))
            {
                // Kept as (1 + δ)/σ, or δ/σ of no goal, of the target, so that the inner loop only adds.
                sum += dependency[target];
            }

            sum *= paths[node];
            dependency[node] = ((goals is null ? 1 : goals[node]) + sum) / paths[node];
            sums[node] += sum;
        }
    }

    private static int[] Unreached(int count)
    {
        var steps = new int[count];
        Array.Fill(steps, int.MaxValue);
        return steps;
    }
}
