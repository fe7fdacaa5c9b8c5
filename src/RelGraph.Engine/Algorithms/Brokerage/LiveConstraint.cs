using System.Globalization;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>Burt's measures of every node, kept up as ties come, change and go. Equal to <see cref="Constraint"/> on the graph as it is then, to the bit.</summary>
/// <remarks>
/// A tie touches the measures of its two ends and of their contacts, and of ties only those at its ends and between two contacts of one end; these alone are found anew, in the order in which
/// <see cref="Constraint"/> adds: O(Σ over the contacts of both ends of the degrees of the contacts they share with that end, and of their own). Microseconds for ordinary nodes, milliseconds for hubs of thousands of contacts.
/// Conventions as for <see cref="Constraint"/>; the weight of a tie is the one an undirected graph lists, or of a directed graph both ways added. 28 bytes per tie and end, 112 per node. Not safe for several threads.
/// </remarks>
public sealed class LiveConstraint
{
    private readonly LiveTies _ties;
    private readonly ContactMarks _marks;
    private readonly ConstraintValue?[] _values;
    private readonly bool[] _touched;
    private double[] _parts = [];

    private LiveConstraint(HoleRows rows, ConstraintValue?[] values)
    {
        _ties = new LiveTies(rows);
        _marks = new ContactMarks(rows.Strengths);
        _values = values;
        _touched = new bool[values.Length];
    }

    /// <summary>The measures by node, as of now; null for a node without neighbours.</summary>
    public IReadOnlyList<ConstraintValue?> Values => _values;

    /// <summary>Measures a graph and takes it as the beginning.</summary>
    /// <exception cref="ArgumentException">A weight is negative.</exception>
    public static LiveConstraint Of(IGraphView graph, RunContext run)
    {
        var rows = new HoleRows(graph, run);
        rows.FindShared(run);
        return new LiveConstraint(rows, rows.Measure(run));
    }

    /// <summary>The weight of a tie; 0 without one.</summary>
    public double WeightOf(int one, int other)
    {
        ThrowIfOutside(one);
        ThrowIfOutside(other);
        return _ties.WeightOf(one, other);
    }

    /// <summary>Makes a tie weigh so much from now on; 0 takes it away.</summary>
    /// <returns>The nodes measured anew, ascending; none when nothing changed.</returns>
    /// <exception cref="ArgumentException">A node is not in the graph, both are the same, or the weight is negative or not finite.</exception>
    public IReadOnlyList<int> Set(int one, int other, double weight)
    {
        ThrowIfOutside(one);
        ThrowIfOutside(other);
        if (one == other || !(weight >= 0) || !double.IsFinite(weight))
        {
            throw new ArgumentException(one == other
                ? $"A tie needs two nodes but both ends are {one}: self-loops have no part in constraint."
                : string.Create(CultureInfo.InvariantCulture, $"Weight must be finite and at least 0 but was {weight}."), one == other ? nameof(other) : nameof(weight));
        }

        if (_ties.WeightOf(one, other) == weight)
        {
            return [];
        }

        _ties.Set(one, other, weight);
        _marks.SetStrength(one, _ties.Strengths[one]);
        _marks.SetStrength(other, _ties.Strengths[other]);
        FindAround(one);
        FindAround(other);
        return MeasureAround(one, other);
    }

    /// <summary>Finds anew what the ends share of every tie at a node and of every tie between two of its contacts.</summary>
    private void FindAround(int center)
    {
        var contacts = _ties.TargetsOf(center);
        foreach (var contact in contacts)
        {
            _touched[contact] = true;
        }

        _touched[center] = true;
        Find(center);
        foreach (var contact in contacts)
        {
            Find(contact);
        }

        foreach (var contact in contacts)
        {
            _touched[contact] = false;
        }

        _touched[center] = false;
    }

    /// <summary>Finds anew the touched ties that a node looks along.</summary>
    private void Find(int node)
    {
        var targets = _ties.TargetsOf(node);
        var shared = _ties.SharedOf(node);
        _marks.Mark(targets, _ties.WeightsOf(node));
        for (var place = 0; place < targets.Length; place++)
        {
            var other = targets[place];
            if (!_touched[other])
            {
                continue;
            }

            var row = _ties.TargetsOf(other);
            if (HoleRows.Leads(node, targets.Length, other, row.Length))
            {
                shared[place] = _ties.SharedOf(other)[row.BinarySearch(node)] = _marks.With(row, _ties.WeightsOf(other));
            }
        }

        _marks.Clear(targets);
    }

    private int[] MeasureAround(int one, int other)
    {
        var nodes = new int[_ties.TargetsOf(one).Length + _ties.TargetsOf(other).Length + 2];
        _ties.TargetsOf(one).CopyTo(nodes);
        _ties.TargetsOf(other).CopyTo(nodes.AsSpan(_ties.TargetsOf(one).Length));
        (nodes[^2], nodes[^1]) = (one, other);
        Array.Sort(nodes);
        var count = 0;
        foreach (var node in nodes)
        {
            if (count == 0 || nodes[count - 1] != node)
            {
                nodes[count++] = node;
                Measure(node);
            }
        }

        return nodes[..count];
    }

    private void Measure(int node)
    {
        var targets = _ties.TargetsOf(node);
        if (_parts.Length < targets.Length)
        {
            _parts = new double[2 * targets.Length];
        }

        _values[node] = HoleMeasure.Of(targets, _ties.WeightsOf(node), _ties.SharedOf(node), _ties.Strengths[node], _ties.Largest, _parts);
    }

    private void ThrowIfOutside(int node)
    {
        if ((uint)node >= (uint)_values.Length)
        {
            throw new ArgumentException($"Node {node} is not in the graph: nodes are numbered 0 to {_values.Length - 1}.", nameof(node));
        }
    }
}
