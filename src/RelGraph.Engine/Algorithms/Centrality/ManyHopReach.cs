using System.Numerics;
using System.Runtime.Intrinsics;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>Breadth-first searches from 256 nodes at once, one bit each, over the graph turned round: the bits that arrive at a node in step h are the nodes that it reaches in h hops, so counting them is enough.</summary>
internal static class ManyHopReach
{
    private const int Lanes = 256;
    private const int NodesPerCheck = 1 << 14;

    internal static FarnessSums Run(CsrGraph graph, RunContext run)
    {
        var turned = CsrGraph.Reversed(graph);
        var all = new FarnessSums(graph.NodeCount);
        var batches = (graph.NodeCount + Lanes - 1) / Lanes;
        var done = 0;
        var gate = new Lock();
        Parallel.For(0, batches, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, run.MaxThreads), CancellationToken = run.Cancellation }, () => new Room(turned), (batch, _, room) =>
        {
            room.Search(batch * Lanes, run.Cancellation);
            run.Report("searching", Math.Min(graph.NodeCount, (long)Interlocked.Increment(ref done) * Lanes), graph.NodeCount);
            return room;
        }, room =>
        {
            lock (gate)
            {
                all.Add(room.Sums);
            }
        });
        return all;
    }

    /// <summary>The bits of one thread: who was there before, who is there now, who will be next.</summary>
    private sealed class Room(CsrGraph graph)
    {
        private readonly Vector256<ulong>[] _seen = new Vector256<ulong>[graph.NodeCount];
        private Vector256<ulong>[] _now = new Vector256<ulong>[graph.NodeCount];
        private Vector256<ulong>[] _next = new Vector256<ulong>[graph.NodeCount];

        internal FarnessSums Sums { get; } = new(graph.NodeCount);

        internal void Search(int first, CancellationToken cancellation)
        {
            Array.Clear(_seen);
            Array.Clear(_now);
            for (var lane = 0; lane < Lanes && first + lane < _seen.Length; lane++)
            {
                var bits = Vector256<ulong>.Zero.WithElement(lane >> 6, 1UL << (lane & 63));
                (_seen[first + lane], _now[first + lane]) = (bits, bits);
            }

            var isGoing = true;
            for (var hops = 1; isGoing; hops++)
            {
                Spread(cancellation);
                isGoing = Settle(hops, cancellation);
                (_now, _next) = (_next, _now);
            }
        }

        private void Spread(CancellationToken cancellation)
        {
            Array.Clear(_next);
            var starts = graph.Starts;
            var targets = graph.AllTargets;
            var (now, next) = (_now, _next);
            for (var node = 0; node < now.Length; node++)
            {
                Check(node, cancellation);
                var bits = now[node];
                if (bits == Vector256<ulong>.Zero)
                {
                    continue;
                }

                foreach (var target in targets[starts[node]..starts[node + 1]])
                {
                    next[target] |= bits;
                }
            }
        }

        /// <summary>Counts who is new where, and keeps only those going; false when nobody is.</summary>
        private bool Settle(int hops, CancellationToken cancellation)
        {
            var (seen, next) = (_seen, _next);
            var inverse = FarnessSums.One / (uint)hops;
            var isGoing = false;
            for (var node = 0; node < next.Length; node++)
            {
                Check(node, cancellation);
                var fresh = Vector256.AndNot(next[node], seen[node]);
                next[node] = fresh;
                if (fresh == Vector256<ulong>.Zero)
                {
                    continue;
                }

                isGoing = true;
                seen[node] |= fresh;
                var others = BitOperations.PopCount(fresh[0]) + BitOperations.PopCount(fresh[1]) + BitOperations.PopCount(fresh[2]) + BitOperations.PopCount(fresh[3]);
                Sums.AddHops(node, others, hops, inverse);
            }

            return isGoing;
        }

        private static void Check(int node, CancellationToken cancellation)
        {
            if (node % NodesPerCheck == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }
}
