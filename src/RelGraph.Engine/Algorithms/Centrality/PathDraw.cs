using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>Draws one of the shortest paths between two nodes, all alike likely, by a search from both ends that meets in the middle; one per thread.</summary>
/// <remarks>
/// Each step looks, from the side with fewer relationships at its rim, for relationships that cross to the other rim, without writing anything. Where there are, every shortest path takes exactly one of them;
/// where there are none, that side grows by a level. Nodes a few steps from each other are joined by looking at thousands of relationships among millions. A path is drawn by its crossing, then backwards
/// on both sides, in proportion to the counts of paths. 17 bytes a node.
/// </remarks>
internal sealed class PathDraw(HopRows rows, CancellationToken cancellation)
{
    private const byte OfStart = 1;
    private const byte OfGoal = 2;

    /// <summary>Counts above this are scaled down before the next level: only those of one level are ever compared.</summary>
    private const double Many = 1e150;
    private const int RelationshipsPerCheck = 1 << 20;

    private readonly byte[] _sides = new byte[rows.NodeCount];
    private readonly int[] _levels = new int[rows.NodeCount];
    private readonly double[] _paths = new double[rows.NodeCount];

    /// <summary>The nodes reached from the start, from the front, and those from the goal, from the back.</summary>
    private readonly int[] _order = new int[rows.NodeCount];
    private readonly List<Crossing> _crossings = [];
    private int _looked;

    /// <summary>Draws a path from one node to another and counts its inner nodes, if there is any path.</summary>
    internal void Draw(int start, int goal, ref SeededRandom random, int[] counts)
    {
        var (near, far) = (new Side(OfStart, start, rows.TargetStarts), new Side(OfGoal, goal, rows.SourceStarts));
        Enter(start, OfStart);
        Enter(goal, OfGoal);
        (_order[0], _order[^1]) = (start, goal);
        while (!Cross(near.Rim <= far.Rim ? near : far))
        {
            ref var side = ref near.Rim <= far.Rim ? ref near : ref far;
            if (!Grow(ref side))
            {
                break;
            }
        }

        if (_crossings.Count > 0)
        {
            var crossing = Choose(ref random);
            CountInner(crossing.Near, OfStart, ref random, counts);
            CountInner(crossing.Far, OfGoal, ref random, counts);
            _crossings.Clear();
        }

        Leave(near);
        Leave(far);
    }

    private ReadOnlySpan<int> Starts(byte side) => side == OfStart ? rows.TargetStarts : rows.SourceStarts;

    private ReadOnlySpan<int> Ends(byte side) => side == OfStart ? rows.Targets : rows.Sources;

    private ReadOnlySpan<int> Rim(Side side) => Reached(side.Mark, side.First, side.Reached);

    private ReadOnlySpan<int> Reached(byte side, int first, int end) => side == OfStart ? _order.AsSpan(first..end) : _order.AsSpan((_order.Length - end)..(_order.Length - first));

    private void Enter(int node, byte side) => (_sides[node], _levels[node], _paths[node]) = (side, 0, 1);

    private void Leave(Side side)
    {
        foreach (var node in Reached(side.Mark, 0, side.Reached))
        {
            _sides[node] = 0;
        }
    }

    /// <summary>Notes the relationships from the rim of a side to the other side, of which only the rim can be met.</summary>
    private bool Cross(Side side)
    {
        var (sides, other) = (_sides, side.Mark == OfStart ? OfGoal : OfStart);
        var starts = Starts(side.Mark);
        var ends = Ends(side.Mark);
        foreach (var node in Rim(side))
        {
            var row = ends[starts[node]..starts[node + 1]];
            Pause(row.Length);
            foreach (var met in row)
            {
                if (sides[met] == other)
                {
                    var (near, far) = other == OfGoal ? (node, met) : (met, node);
                    _crossings.Add(new Crossing(near, far, _paths[near] * _paths[far]));
                }
            }
        }

        return _crossings.Count > 0;
    }

    /// <summary>Reaches the next level of a side; false when there is none.</summary>
    private bool Grow(ref Side side)
    {
        var starts = Starts(side.Mark);
        var ends = Ends(side.Mark);
        var (level, step) = (side.Level + 1, side.Mark == OfStart ? 1 : -1);
        var (sides, levels, counts, order) = (_sides, _levels, _paths, _order);
        var (scale, reached, next, rim) = (ScaleOf(side), side.Reached, side.Mark == OfStart ? side.Reached : order.Length - 1 - side.Reached, 0L);
        foreach (var node in Rim(side))
        {
            var row = ends[starts[node]..starts[node + 1]];
            var paths = counts[node] * scale;
            Pause(row.Length);
            foreach (var met in row)
            {
                if (sides[met] == 0)
                {
                    (sides[met], levels[met], counts[met], order[next]) = (side.Mark, level, paths, met);
                    rim += starts[met + 1] - starts[met];
                    next += step;
                    reached++;
                }
                else if (levels[met] == level)
                {
                    counts[met] += paths;
                }
            }
        }

        side = new Side(side.Mark, side.Reached, reached, level, rim);
        return side.Reached > side.First;
    }

    private double ScaleOf(Side side)
    {
        var most = 0.0;
        foreach (var node in Rim(side))
        {
            most = Math.Max(most, _paths[node]);
        }

        return most > Many ? 1 / most : 1;
    }

    private Crossing Choose(ref SeededRandom random)
    {
        var sum = 0.0;
        foreach (var crossing in _crossings)
        {
            sum += crossing.Paths;
        }

        var left = random.NextUnit() * sum;
        foreach (var crossing in _crossings)
        {
            left -= crossing.Paths;
            if (left < 0)
            {
                return crossing;
            }
        }

        return _crossings[^1];
    }

    /// <summary>Goes from a crossing back to the end of its side, level by level, and counts every node but that end.</summary>
    private void CountInner(int node, byte side, ref SeededRandom random, int[] counts)
    {
        while (_levels[node] > 0)
        {
            counts[node]++;
            node = ChooseBefore(node, side, ref random);
        }
    }

    private int ChooseBefore(int node, byte side, ref SeededRandom random)
    {
        var (level, sum, last) = (_levels[node] - 1, 0.0, -1);
        var back = side == OfStart ? OfGoal : OfStart;
        var row = Ends(back)[Starts(back)[node]..Starts(back)[node + 1]];
        foreach (var one in row)
        {
            sum += _sides[one] == side && _levels[one] == level ? _paths[one] : 0;
        }

        var left = random.NextUnit() * sum;
        foreach (var one in row)
        {
            if (_sides[one] == side && _levels[one] == level)
            {
                last = one;
                left -= _paths[one];
                if (left < 0)
                {
                    break;
                }
            }
        }

        return last;
    }

    private void Pause(int relationships)
    {
        _looked += relationships + 1;
        if (_looked >= RelationshipsPerCheck)
        {
            _looked = 0;
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>How far the search from one end has come.</summary>
    /// <param name="Mark">Which end.</param>
    /// <param name="First">Where its rim begins in the order.</param>
    /// <param name="Reached">How many nodes are reached; the rim ends there.</param>
    /// <param name="Level">Steps to the rim.</param>
    /// <param name="Rim">Relationships at the rim.</param>
    private readonly record struct Side(byte Mark, int First, int Reached, int Level, long Rim)
    {
        internal Side(byte mark, int node, ReadOnlySpan<int> starts)
            : this(mark, 0, 1, 0, starts[node + 1] - starts[node])
        {
        }
    }

    /// <summary>A relationship from the one rim to the other, and how many shortest paths take it.</summary>
    private readonly record struct Crossing(int Near, int Far, double Paths);
}
