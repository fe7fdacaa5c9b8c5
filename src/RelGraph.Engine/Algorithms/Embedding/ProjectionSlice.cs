using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Embedding;

/// <summary>Sixteen dimensions, carried through all rounds: one cache line a node.</summary>
internal sealed class ProjectionSlice(CsrGraph graph, WalkSteps steps, FastRandomProjectionOptions options, RunContext run)
{
    internal const int Width = 16;
    private const int NodesPerCheck = 1 << 14;

    /// <summary>A sixth of 2¹⁶, the chance of each sign.</summary>
    private const int Sixth = 10_923;
    private static readonly float Root = MathF.Sqrt(3);
    private Vector512<float>[] _now = new Vector512<float>[graph.NodeCount];
    private Vector512<float>[] _next = new Vector512<float>[graph.NodeCount];

    /// <summary>Works out a slice and writes it to its columns.</summary>
    internal void Run(int slice, float[] values)
    {
        Draw(slice);
        for (var round = 0; round < options.RoundWeights.Count; round++)
        {
            Round((float)options.RoundWeights[round], values, slice * Width, isFirst: round == 0);
            (_now, _next) = (_next, _now);
        }
    }

    private void Draw(int slice)
    {
        for (var node = 0; node < _now.Length; node++)
        {
            var random = SeededRandom.For(run.Seed, (ulong)node, (ulong)slice);
            var size = Root * steps.Scales[node];
            var row = MemoryMarshal.CreateSpan(ref Unsafe.As<Vector512<float>, float>(ref _now[node]), Width);
            for (var group = 0; group < Width; group += 4)
            {
                var bits = random.NextBits();
                for (var i = 0; i < 4; i++, bits >>= 16)
                {
                    var draw = (int)(bits & 0xFFFF);
                    row[group + i] = draw < Sixth ? size : draw < 2 * Sixth ? -size : 0;
                }
            }
        }
    }

    private void Round(float weight, float[] values, int column, bool isFirst)
    {
        var starts = graph.Starts;
        var targets = graph.AllTargets;
        var (shares, now, next) = (steps.Shares, _now, _next);
        for (var node = 0; node < next.Length; node++)
        {
            if (node % NodesPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            // Two sums, so that one addition does not wait for the other; which place goes to which is fixed.
            var (even, odd) = (Vector512<float>.Zero, Vector512<float>.Zero);
            var (place, end) = (starts[node], starts[node + 1]);
            for (; place + 1 < end; place += 2)
            {
                even = Vector512.FusedMultiplyAdd(now[targets[place]], Vector512.Create(shares[place]), even);
                odd = Vector512.FusedMultiplyAdd(now[targets[place + 1]], Vector512.Create(shares[place + 1]), odd);
            }

            if (place < end)
            {
                even = Vector512.FusedMultiplyAdd(now[targets[place]], Vector512.Create(shares[place]), even);
            }

            var sum = even + odd;
            next[node] = sum;
            var kept = values.AsSpan(node * options.Dimensions + column, Width);
            (isFirst ? sum * weight : Vector512.Create<float>(kept) + sum * weight).CopyTo(kept);
        }
    }
}
