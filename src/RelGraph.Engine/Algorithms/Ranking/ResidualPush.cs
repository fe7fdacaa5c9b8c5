using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>Moves the residual of PageRank into the scores until little enough is left.</summary>
internal sealed class ResidualPush
{
    private const double Fall = .5;
    private const int PushesPerCheck = 1 << 10;

    private readonly LiveFlows _flows;
    private readonly double[] _scores;
    private readonly double _damping;
    private readonly double[] _residuals;
    private readonly int[] _queue;
    private readonly bool[] _isQueued;
    private int _head;
    private int _queued;

    /// <summary>Part of the residual of every node alike, from nodes out of which nothing flows.</summary>
    private double _everywhere;

    internal ResidualPush(LiveFlows flows, double[] scores, double damping)
    {
        (_flows, _scores, _damping) = (flows, scores, damping);
        (_residuals, _queue, _isQueued) = (new double[scores.Length], new int[scores.Length], new bool[scores.Length]);
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

    /// <summary>Adds to the residuals what flows from a node with so much score.</summary>
    internal void Spread(int node, double score)
    {
        var outflow = _flows.Outflow(node);
        if (!(outflow > 0))
        {
            _everywhere += _damping * score / _scores.Length;
            return;
        }

        var targets = _flows.Targets(node);
        var weights = _flows.Weights(node);
        var share = _damping * score / outflow;
        for (var place = 0; place < targets.Length; place++)
        {
            _residuals[targets[place]] += share * weights[place];
        }
    }

    /// <summary>Pushes until the scores are off by no more than the tolerance.</summary>
    internal void PushOn(double tolerance, RunContext run)
    {
        var threshold = Settle();
        var round = 0;
        while (ErrorBound() > tolerance)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            threshold = Math.Min(threshold * Fall, Settle() * Fall);
            Round(threshold, run);
            run.Report("pushing", ++round, null);
        }
    }

    private void Round(double threshold, RunContext run)
    {
        for (var node = 0; node < _residuals.Length; node++)
        {
            if (Math.Abs(_residuals[node]) > threshold)
            {
                Enqueue(node);
            }
        }

        for (var pushes = 1; _queued > 0; pushes++)
        {
            if (pushes % PushesPerCheck == 0 && run.Cancellation.IsCancellationRequested)
            {
                Empty();
                run.Cancellation.ThrowIfCancellationRequested();
            }

            Push(Dequeue(), threshold);
        }
    }

    private void Push(int node, double threshold)
    {
        var residual = _residuals[node];
        if (Math.Abs(residual) <= threshold)
        {
            return;
        }

        _residuals[node] = 0;
        _scores[node] += residual;
        Spread(node, residual);
        foreach (var target in _flows.Targets(node))
        {
            if (Math.Abs(_residuals[target]) > threshold)
            {
                Enqueue(target);
            }
        }
    }

    /// <summary>Gives every node its part of what lies everywhere, and tells the largest residual.</summary>
    private double Settle()
    {
        var largest = 0.0;
        for (var node = 0; node < _residuals.Length; node++)
        {
            _residuals[node] += _everywhere;
            largest = Math.Max(largest, Math.Abs(_residuals[node]));
        }

        _everywhere = 0;
        return largest;
    }

    private void Enqueue(int node)
    {
        if (_isQueued[node])
        {
            return;
        }

        _isQueued[node] = true;
        var place = _head + _queued++;
        _queue[place >= _queue.Length ? place - _queue.Length : place] = node;
    }

    private int Dequeue()
    {
        var node = _queue[_head];
        _head = _head + 1 == _queue.Length ? 0 : _head + 1;
        _queued--;
        _isQueued[node] = false;
        return node;
    }

    /// <summary>Forgets the queue; the residuals say what is left to do.</summary>
    private void Empty()
    {
        while (_queued > 0)
        {
            Dequeue();
        }
    }
}
