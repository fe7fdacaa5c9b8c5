using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>Forward push from one source with a falling threshold; the working arrays of one caller, used again after <see cref="Clear"/>.</summary>
/// <remarks>What was passed on and what remains add up: the score is x = p + (what the residuals r would still bring), whatever the order of the pushes and also when r is negative.</remarks>
internal sealed class PushSearch(PushRows rows)
{
    /// <summary>How far the threshold falls from round to round.</summary>
    private const double Fall = .5;

    /// <summary>In an undirected graph a push passes on this multiple of the residual. Any value between 0 and 2 converges; this one is near the best for damping .85.</summary>
    private const double OverRelaxation = 1.2;

    /// <summary>A search of an undirected graph that has followed this share of all relationships will not stay near its source: from then on all residuals are solved for together.</summary>
    private const double LocalShare = .05;

    /// <summary>How far the residuals must fall before the bounds are looked at again.</summary>
    private const double FallAtOnce = .1;

    /// <summary>All reached nodes are looked at again after so many steps for each of them, or after the threshold fell so often: pushing, not looking, is the work.</summary>
    private const int StepsPerLook = 8;
    private const int FallsPerLook = 4;

    private const long StepsPerCheck = 1 << 18;
    private const byte Seen = 1;
    private const byte Queued = 2;
    private const byte Pushed = 4;

    private readonly double[] _residuals = new double[rows.NodeCount];
    private readonly double[] _passed = new double[rows.NodeCount];
    private readonly byte[] _marks = new byte[rows.NodeCount];
    private readonly int[] _touched = new int[rows.NodeCount];
    private readonly int[] _queue = new int[rows.NodeCount];
    private WalkGradients? _gradients;
    private bool _isSolving;
    private long _lookedAt;
    private int _falls;
    private int _touchedCount;
    private int _head;
    private int _queued;
    private int _pushedNodes;
    private int _source;

    /// <summary>Nothing flows away from the source: all rank stays there, to which the rule of passing back would come only in the limit.</summary>
    private bool _isAlone;
    private double _damping;
    private double _remaining;
    private double _threshold;

    /// <summary>The nodes reached so far, in the order in which they were.</summary>
    internal ReadOnlySpan<int> Touched => _touched.AsSpan(0, _touchedCount);

    internal long Pushes { get; private set; }

    internal long Steps { get; private set; }

    /// <summary>The highest score that a node not reached yet can have; 0 when all that can be reached was.</summary>
    internal double OutsideBound => _pushedNodes == _touchedCount ? 0 : _damping * (rows.IsUndirected ? rows.LargestScale * _threshold : rows.LargestShare * _remaining);

    internal void Start(int source, double damping)
    {
        (_source, _damping, _remaining) = (source, damping, 1);
        _isAlone = rows.Outflow[source] == 0;
        _threshold = _isAlone ? 1 : 1 / rows.Scales[source];
        _residuals[source] = _isAlone ? 0 : _threshold;
        _marks[source] = Seen;
        _pushedNodes = _isAlone ? 1 : 0;
        _touched[_touchedCount++] = source;
    }

    /// <summary>True when enough has changed since it was last true for a look at all reached nodes.</summary>
    internal bool IsWorthALook()
    {
        if (!_isSolving && _falls < FallsPerLook && Steps - _lookedAt < (long)StepsPerLook * _touchedCount)
        {
            return false;
        }

        (_lookedAt, _falls) = (Steps, 0);
        return true;
    }

    /// <summary>Lowers the threshold and pushes until no residual is above it; or, once the search has gone far, solves on until the residuals are much smaller.</summary>
    internal void PushOn(RunContext run)
    {
        if (_isSolving || (rows.IsUndirected && Steps > LocalShare * rows.Targets.Length))
        {
            Solve(run);
            return;
        }

        _threshold *= Fall;
        _falls++;
        foreach (var node in Touched)
        {
            if (Math.Abs(_residuals[node]) > _threshold)
            {
                Enqueue(node);
            }
        }

        var check = Steps + StepsPerCheck;
        run.Cancellation.ThrowIfCancellationRequested();
        while (_queued > 0)
        {
            var node = _queue[_head];
            _head = _head + 1 == _queue.Length ? 0 : _head + 1;
            _queued--;
            _marks[node] &= unchecked((byte)~Queued);
            if (Math.Abs(_residuals[node]) > _threshold)
            {
                Push(node);
            }

            if (Steps > check)
            {
                run.Cancellation.ThrowIfCancellationRequested();
                check = Steps + StepsPerCheck;
            }
        }

        run.Report("pushing", Pushes, null);
    }

    /// <summary>Makes rounds over the whole graph; the threshold stays what no residual is above.</summary>
    private void Solve(RunContext run)
    {
        if (!_isSolving)
        {
            _isSolving = true;
            ReachAll();
            _gradients ??= new WalkGradients(rows.Graph, rows.Outflow);
            _gradients.Begin(_residuals, _passed, 1 - _damping, _damping, run);
        }

        var goal = FallAtOnce * _threshold;
        for (var isLeft = true; isLeft && (_threshold > goal); Steps += rows.Targets.Length)
        {
            isLeft = _gradients!.Round(run);
            _threshold = isLeft ? _gradients.Largest : 0;
            run.Report("solving", Steps, null);
        }
    }

    /// <summary>Marks all that can be reached: rounds pass something on to every one of them.</summary>
    private void ReachAll()
    {
        var components = rows.Components;
        for (var node = 0; node < components.Length; node++)
        {
            if (components[node] == components[_source])
            {
                Notice(node, false, true);
            }
        }

        _pushedNodes = _touchedCount;
    }

    /// <summary>What the score of a reached node is at least and at most by what is known.</summary>
    internal (double Least, double Most) Bounds(int node)
    {
        if (_isAlone)
        {
            return (1, 1);
        }

        var scale = rows.Scales[node];
        var sure = scale * (_passed[node] + (1 - _damping) * _residuals[node]);
        if (rows.IsUndirected)
        {
            var off = _damping * scale * _threshold;
            return (Math.Max(0, sure - off), sure + off);
        }

        var share = node == _source && rows.HasDangling ? 1 : rows.LargestShares[node];
        return (sure, sure + _damping * share * _remaining);
    }

    /// <summary>Makes the arrays fit for another search.</summary>
    internal void Clear()
    {
        foreach (var node in Touched)
        {
            (_residuals[node], _passed[node], _marks[node]) = (0, 0, 0);
        }

        (_touchedCount, _head, _queued, _pushedNodes, Pushes, Steps, _isSolving, _lookedAt, _falls) = (0, 0, 0, 0, 0, 0, false, 0, 0);
    }

    private void Push(int node)
    {
        var residual = _residuals[node];
        var amount = rows.IsUndirected ? OverRelaxation * residual : residual;
        _residuals[node] = residual - amount;
        _passed[node] += (1 - _damping) * amount;
        _remaining -= (1 - _damping) * amount;
        if ((_marks[node] & Pushed) == 0)
        {
            _marks[node] |= Pushed;
            _pushedNodes++;
        }

        Pushes++;
        if (rows.Outflow[node] == 0)
        {
            Add(_source, _damping * amount);
            return;
        }

        Spread(node, _damping * amount);
    }

    private void Spread(int node, double amount)
    {
        var (from, to) = (rows.Starts[node], rows.Starts[node + 1]);
        var targets = rows.Targets[from..to];
        var parts = rows.Parts.AsSpan(from, targets.Length);
        var (residuals, threshold) = (_residuals, _threshold);
        for (var place = 0; place < targets.Length; place++)
        {
            var target = targets[place];
            var old = residuals[target];
            var now = old + amount * parts[place];
            residuals[target] = now;
            if (Math.Abs(now) > threshold || old == 0)
            {
                Notice(target, Math.Abs(now) > threshold, parts[place] > 0);
            }
        }

        Steps += targets.Length;
    }

    private void Add(int node, double amount)
    {
        _residuals[node] += amount;
        Notice(node, Math.Abs(_residuals[node]) > _threshold, true);
    }

    private void Notice(int node, bool isAbove, bool isReached)
    {
        if (isReached && (_marks[node] & Seen) == 0)
        {
            _marks[node] |= Seen;
            _touched[_touchedCount++] = node;
        }

        if (isAbove)
        {
            Enqueue(node);
        }
    }

    private void Enqueue(int node)
    {
        if ((_marks[node] & Queued) != 0)
        {
            return;
        }

        _marks[node] |= Queued;
        var place = _head + _queued++;
        _queue[place >= _queue.Length ? place - _queue.Length : place] = node;
    }
}
