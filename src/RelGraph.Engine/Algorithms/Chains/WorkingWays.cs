using System.Numerics;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Chains;

/// <summary>Decides relationship after relationship of a small graph, from the start outwards, and adds up the chance of what carries through and of what fails.</summary>
internal sealed class WorkingWays
{
    /// <summary>As many as a machine word has bits.</summary>
    public const int MostNodes = 64;

    private const int StepsPerCancellationCheck = 1024;

    private readonly (int Target, double Chance)[][] _rows;
    private readonly ulong[] _targets;
    private readonly int _from;
    private readonly int _to;

    public WorkingWays(IGraphView graph, int from, int to, IReadOnlyList<int> nodes)
    {
        var places = new Dictionary<int, int>();
        foreach (var node in nodes)
        {
            places[node] = places.Count;
        }

        (_from, _to) = (places[from], places[to]);
        _rows = [.. nodes.Select(node => Row(graph, node, places))];
        _targets = Array.ConvertAll(_rows, row => row.Aggregate(0UL, (set, one) => set | Bit(one.Target)));
    }

    /// <summary>Decides until all is settled or the steps are used up.</summary>
    public (double Carried, double Failed, bool IsSettled) Settle(int maxSteps, RunContext run)
    {
        var chances = new Dictionary<Situation, double>();
        var open = new PriorityQueue<Situation, (double NegativeChance, Situation Situation)>();
        var (carried, failed) = (0.0, 0.0);

        void Meet(Situation situation, double chance)
        {
            if (chance <= 0)
            {
                return;
            }

            if ((situation.Reached & Bit(_to)) != 0)
            {
                carried += chance;
            }
            else if (Move(situation) is not { } moved)
            {
                failed += chance;
            }
            else
            {
                var sum = chances.GetValueOrDefault(moved) + chance;
                chances[moved] = sum;
                open.Enqueue(moved, (-sum, moved));
            }
        }

        Meet(new Situation(Bit(_from), 0, _from, 0), 1);
        for (var step = 0; open.TryDequeue(out var situation, out var order); )
        {
            // Equal situations that met again while waiting were queued again with the sum; the older entry is stale.
            if (!chances.TryGetValue(situation, out var chance) || -order.NegativeChance != chance)
            {
                continue;
            }

            if (step++ >= maxSteps)
            {
                return (Math.Min(1, carried), failed, false);
            }

            if (step % StepsPerCancellationCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            chances.Remove(situation);
            var (target, works) = _rows[situation.Node][situation.Place];
            Meet(situation with { Reached = situation.Reached | Bit(target), Place = situation.Place + 1 }, chance * works);
            Meet(situation with { Place = situation.Place + 1 }, chance * (1 - works));
        }

        return (Math.Min(1, carried), failed, true);
    }

    /// <summary>Goes to the next relationship worth deciding; null when the goal is out of reach.</summary>
    private Situation? Move(Situation situation)
    {
        if (!MayReachGoal(situation))
        {
            return null;
        }

        var (reached, done, node, place) = situation;
        while (true)
        {
            while (place < _rows[node].Length && (reached & Bit(_rows[node][place].Target)) != 0)
            {
                place++;
            }

            if (place < _rows[node].Length)
            {
                return new Situation(reached, done, node, place);
            }

            done |= Bit(node);
            (node, place) = (BitOperations.TrailingZeroCount(reached & ~done), 0);
        }
    }

    private bool MayReachGoal(Situation situation)
    {
        var seen = situation.Reached;
        var open = situation.Reached & ~situation.Done & ~Bit(situation.Node);
        for (var place = situation.Place; place < _rows[situation.Node].Length; place++)
        {
            open |= Bit(_rows[situation.Node][place].Target) & ~seen;
        }

        seen |= open;
        while (open != 0)
        {
            var next = _targets[BitOperations.TrailingZeroCount(open)] & ~seen;
            seen |= next;
            open = (open & (open - 1)) | next;
        }

        return (seen & Bit(_to)) != 0;
    }

    private static (int Target, double Chance)[] Row(IGraphView graph, int node, Dictionary<int, int> places)
    {
        var row = new List<(int, double)>();
        for (var place = 0; place < graph.Targets(node).Length; place++)
        {
            var target = graph.Targets(node)[place];
            if (target != node && graph.Weights(node)[place] > 0 && places.TryGetValue(target, out var number))
            {
                row.Add((number, graph.Weights(node)[place]));
            }
        }

        return [.. row];
    }

    private static ulong Bit(int node) => 1UL << node;

    /// <summary>What is known: the nodes reached, those of them whose relationships are all decided, and the node and place in its row that is next.</summary>
    private readonly record struct Situation(ulong Reached, ulong Done, int Node, int Place) : IComparable<Situation>
    {
        public int CompareTo(Situation other) => (Reached, Done, Node, Place).CompareTo((other.Reached, other.Done, other.Node, other.Place));
    }
}
