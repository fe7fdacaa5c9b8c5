using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>Moves the residual of PageRank into the scores until little enough is left.</summary>
/// <remarks>
/// Sweeps go through the nodes in the order in which rows lie in memory and push on where the residual is large for the number of relationships, so that what arrives from the nodes before is pushed with it (Gauss and Seidel).
/// Two halves of the nodes are swept at once, each on what its own pushes leave; what leads into the other half waits until a part of the sweep is done. The halves are the same for any number of threads, and so are the bits.
/// </remarks>
internal sealed class ResidualPush
{
    private const int Parts = 4;
    private const int FewNodes = 1 << 14;
    private const int NodesPerCheck = 1 << 10;

    /// <summary>Only nodes whose residual is more than this share of the mean by relationship are pushed: below 1, so that there always is one.</summary>
    private const double Fall = .8;

    /// <summary>Pushing somewhat too much lets large groups settle sooner; only when all relationships weigh the same both ways, and only while it helps.</summary>
    private const double Overshoot = 1.15;
    private const double LeastGain = .9;
    private const int SweepsBeforeOvershoot = 3;
    private const int SweepsBeforeBalance = 2;

    private readonly LiveFlows _flows;
    private readonly double[] _scores;
    private readonly double _damping;
    private readonly bool _isSymmetric;
    private readonly double[] _residuals;

    /// <summary>What has been pushed into the other half and does not count there yet.</summary>
    private readonly double[] _arriving;
    private readonly double[] _stray = new double[2];
    private readonly double[] _sums = new double[2];
    private readonly int _middle;

    /// <summary>Part of the residual of every node alike, from nodes out of which nothing flows.</summary>
    private double _everywhere;

    internal ResidualPush(LiveFlows flows, double[] scores, double damping, bool isSymmetric)
    {
        (_flows, _scores, _damping, _isSymmetric) = (flows, scores, damping, isSymmetric);
        (_residuals, _arriving, _middle) = (new double[scores.Length], new double[scores.Length], scores.Length / 2);
        for (var node = 0; node < scores.Length; node++)
        {
            _residuals[node] += (1 - damping) / scores.Length - scores[node];
            Spread(node, scores[node]);
        }
    }

    /// <summary>How far the scores can be off in all.</summary>
    internal double ErrorBound()
    {
        var sum = 0.0;
        foreach (var residual in _residuals)
        {
            sum += Math.Abs(residual + _everywhere);
        }

        return sum / (1 - _damping);
    }

    /// <summary>Adds to the residual of one node.</summary>
    internal void Add(int node, double residual) => _residuals[node] += residual;

    /// <summary>Adds to the residuals what flows from a node with so much score.</summary>
    internal void Spread(int node, double score)
    {
        if (_flows.Outflow(node) > 0)
        {
            Pass(node, score, _residuals, _residuals);
        }
        else
        {
            _everywhere += _damping * score / _scores.Length;
        }
    }

    /// <summary>Pushes until the scores are off by no more than the tolerance.</summary>
    internal void PushOn(double tolerance, RunContext run)
    {
        // A hair less than is allowed, because the bound is added up in another order than the halves.
        var goal = tolerance * (1 - _damping) * .999;
        var left = Gather(run);
        var mayOvershoot = _isSymmetric;
        for (var sweep = 1; left > goal; sweep++)
        {
            var before = left;
            left = sweep > SweepsBeforeBalance && _isSymmetric ? Balance(left) : left;
            var factor = sweep > SweepsBeforeOvershoot && mayOvershoot ? Overshoot : 1;
            var threshold = Math.Max(left * Fall, goal) / (_flows.Count + _scores.Length);
            for (var part = 0; part < Parts && left > goal; part++)
            {
                run.Cancellation.ThrowIfCancellationRequested();
                var here = part;
                InHalves(run, half => Push(half, here, threshold, factor, run.Cancellation));
                left = Gather(run);
            }

            mayOvershoot &= factor == 1 || left < LeastGain * before;
            run.Report("pushing", sweep, null);
        }
    }

    /// <summary>Pushes one part of a half; on cancellation it is left undone, and what has been done holds.</summary>
    private void Push(int half, int part, double threshold, double factor, CancellationToken cancellation)
    {
        var (first, end) = Half(half);
        var (low, high) = half == 0 ? (_residuals, _arriving) : (_arriving, _residuals);
        var from = first + (int)((long)(end - first) * part / Parts);
        var to = first + (int)((long)(end - first) * (part + 1) / Parts);
        for (var node = from; node < to; node++)
        {
            if (node % NodesPerCheck == 0 && cancellation.IsCancellationRequested)
            {
                return;
            }

            var residual = _residuals[node];
            if (Math.Abs(residual) <= threshold * (_flows.Targets(node).Length + 1))
            {
                continue;
            }

            var moved = factor * residual;
            _residuals[node] = residual - moved;
            _scores[node] += moved;
            if (_flows.Outflow(node) > 0)
            {
                Pass(node, moved, low, high);
            }
            else
            {
                _stray[half] += moved;
            }
        }
    }

    /// <summary>Lets scores flow along the relationships of a node, into one array below the middle and into the other above.</summary>
    private void Pass(int node, double score, double[] low, double[] high)
    {
        var targets = _flows.Targets(node);
        var weights = _flows.Weights(node)[..targets.Length];
        var share = _damping * score / _flows.Outflow(node);
        var place = 0;
        for (; place < targets.Length && targets[place] < _middle; place++)
        {
            low[targets[place]] += share * weights[place];
        }

        for (; place < targets.Length; place++)
        {
            high[targets[place]] += share * weights[place];
        }
    }

    /// <summary>Lets what has been pushed arrive, and tells how much residual there is.</summary>
    private double Gather(RunContext run)
    {
        var everywhere = _everywhere + (_stray[0] + _stray[1]) * _damping / Math.Max(1, _scores.Length);
        (_everywhere, _stray[0], _stray[1]) = (0, 0, 0);
        InHalves(run, half =>
        {
            var (first, end) = Half(half);
            var sum = 0.0;
            for (var node = first; node < end; node++)
            {
                var residual = _residuals[node] + _arriving[node] + everywhere;
                (_residuals[node], _arriving[node]) = (residual, 0);
                sum += Math.Abs(residual);
            }

            _sums[half] = sum;
        });
        return _sums[0] + _sums[1];
    }

    /// <summary>
    /// What is left over in all would go round for long before the jumps had carried it off. Where all relationships weigh the same both ways, scores that grow in proportion to the weight at each node
    /// take that part of the residual away at once: done when it makes the residual smaller.
    /// </summary>
    private double Balance(double left)
    {
        var (sum, weight) = (0.0, 0.0);
        for (var node = 0; node < _residuals.Length; node++)
        {
            sum += _flows.Outflow(node) > 0 ? _residuals[node] : 0;
            weight += _flows.Outflow(node);
        }

        var share = weight > 0 ? sum / weight : 0;
        var after = 0.0;
        for (var node = 0; node < _residuals.Length; node++)
        {
            after += Math.Abs(_residuals[node] - share * _flows.Outflow(node));
        }

        if (!(after < left))
        {
            return left;
        }

        for (var node = 0; node < _residuals.Length; node++)
        {
            _residuals[node] -= share * _flows.Outflow(node);
            _scores[node] += share * _flows.Outflow(node) / (1 - _damping);
        }

        return after;
    }

    private (int First, int End) Half(int half) => half == 0 ? (0, _middle) : (_middle, _scores.Length);

    private void InHalves(RunContext run, Action<int> work)
    {
        if (run.MaxThreads > 1 && _scores.Length > FewNodes)
        {
            Parallel.For(0, 2, work);
            return;
        }

        work(0);
        work(1);
    }
}
