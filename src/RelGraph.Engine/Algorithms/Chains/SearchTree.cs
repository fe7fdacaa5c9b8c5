using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Chains;

/// <summary>A depth-first search tree, nodes numbered from 1 in the order reached, and the dominators found on it.</summary>
internal sealed class SearchTree
{
    private const int StepsPerCheck = 1 << 12;

    private readonly IGraphView _graph;
    private readonly RunContext _run;
    private readonly int[] _numbers;
    private readonly List<int> _nodes = [-1];

    /// <summary>The parent of each number; 0 above the root.</summary>
    private readonly List<int> _parents = [0];

    public SearchTree(IGraphView graph, int root, RunContext run)
    {
        _run = run;
        _graph = graph;
        _numbers = new int[graph.NodeCount];
        Search(root);
    }

    public int NodeOf(int number) => _nodes[number];

    /// <summary>The nearest dominator of each number from 2 on.</summary>
    public int[] Dominators()
    {
        var parents = _parents.ToArray();
        var dominators = _parents.ToArray();
        var semi = Enumerable.Range(0, parents.Length).ToArray();
        var labels = Enumerable.Range(0, parents.Length).ToArray();
        var (starts, sources) = Turned();
        var stack = new Stack<int>();
        for (var number = parents.Length - 1; number >= 2; number--)
        {
            Check("dominators", parents.Length - number);
            semi[number] = _parents[number];
            for (var place = starts[number]; place < starts[number + 1]; place++)
            {
                var above = Least(sources[place], number + 1, parents, labels, semi, stack);
                semi[number] = Math.Min(semi[number], semi[above]);
            }
        }

        for (var number = 2; number < parents.Length; number++)
        {
            while (dominators[number] > semi[number])
            {
                dominators[number] = dominators[dominators[number]];
            }
        }

        return dominators;
    }

    private void Search(int root)
    {
        var stack = new Stack<(int Number, int Place)>();
        stack.Push((Take(root, 0), 0));
        for (var step = 0; stack.TryPop(out var top); step++)
        {
            Check("searching", step);
            var targets = _graph.Targets(_nodes[top.Number]);
            var weights = _graph.Weights(_nodes[top.Number]);
            var place = top.Place;
            while (place < targets.Length && !(_numbers[targets[place]] == 0 && weights[place] > 0))
            {
                place++;
            }

            if (place < targets.Length)
            {
                stack.Push((top.Number, place + 1));
                stack.Push((Take(targets[place], top.Number), 0));
            }
        }
    }

    private void Check(string phase, int step)
    {
        if (step % StepsPerCheck == 0)
        {
            _run.Cancellation.ThrowIfCancellationRequested();
            _run.Report(phase, step, null);
        }
    }

    private int Take(int node, int parent)
    {
        _numbers[node] = _nodes.Count;
        _nodes.Add(node);
        _parents.Add(parent);
        return _numbers[node];
    }

    /// <summary>The numbers from which relationships lead to each number.</summary>
    private (int[] Starts, int[] Sources) Turned()
    {
        var starts = new int[_nodes.Count + 1];
        for (var number = 1; number < _nodes.Count; number++)
        {
            Check("turning round", number);
            ForEachTarget(number, target => starts[target + 1]++);
        }

        for (var number = 1; number < starts.Length; number++)
        {
            starts[number] += starts[number - 1];
        }

        var sources = new int[starts[^1]];
        var next = starts[..^1];
        for (var number = 1; number < _nodes.Count; number++)
        {
            Check("turning round", number);
            ForEachTarget(number, target => sources[next[target]++] = number);
        }

        return (starts, sources);
    }

    private void ForEachTarget(int number, Action<int> act)
    {
        var targets = _graph.Targets(_nodes[number]);
        var weights = _graph.Weights(_nodes[number]);
        for (var place = 0; place < targets.Length; place++)
        {
            if (weights[place] > 0)
            {
                act(_numbers[targets[place]]);
            }
        }
    }

    /// <summary>The number with the least semi-dominator on the way up through numbers done already, whose ways are shortened on the way.</summary>
    private static int Least(int number, int firstDone, int[] parents, int[] labels, int[] semi, Stack<int> stack)
    {
        if (parents[number] < firstDone)
        {
            return labels[number];
        }

        do
        {
            stack.Push(number);
            number = parents[number];
        }
        while (parents[number] >= firstDone);

        var (above, best) = (number, labels[number]);
        while (stack.Count > 0)
        {
            number = stack.Pop();
            parents[number] = parents[above];
            if (semi[best] < semi[labels[number]])
            {
                labels[number] = best;
            }
            else
            {
                best = labels[number];
            }

            above = number;
        }

        return labels[number];
    }
}
