using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>Moves nodes batch by batch: all of a batch look for their best community at once, then those that gain move, in order. What a batch is does not depend on the threads.</summary>
/// <remarks>A node may move on what a neighbour of its batch has just changed. Batches are a small share of the nodes, drawn anew each round, and neighbours of what has moved are looked at again, so that such moves are mended.</remarks>
internal sealed class MovingRounds(int capacity, WorkTeam team, CommunityWeights[] rooms)
{
    /// <summary>Nodes that follow one another are taken together, because their rows do too; large graphs only.</summary>
    private const int Block = 16;
    private const int Piece = 64;
    private const int LeastBatch = 128;
    private const int LargestBatch = 2048;
    private const int BatchShare = 48;
    private const int MaxRounds = 32;

    /// <summary>When fewer than one node in so many is left to look at, rounds do not pay.</summary>
    private const int FewShare = 32;

    private readonly int[] _blocks = new int[(capacity + Block - 1) / Block];
    private readonly int[] _batch = new int[LargestBatch + Block];
    private readonly int[] _best = new int[LargestBatch + Block];
    private readonly double[] _gained = new double[LargestBatch + Block];

    /// <summary>Makes rounds over the nodes marked.</summary>
    /// <returns>True when few are left to look at; false when a round gained no more than <paramref name="least"/>, as a share of all weight.</returns>
    internal bool Run(CommunityState state, byte[] isPending, double least, ref SeededRandom random)
    {
        var count = state.Graph.NodeCount;
        var order = _blocks.AsSpan(0, (count + Block - 1) / Block);
        for (var round = 0; round < MaxRounds; round++)
        {
            var pending = Pending(isPending.AsSpan(0, count));
            if (pending <= count / FewShare)
            {
                return true;
            }

            RandomOrder.Fill(order, ref random);
            if (2 * Round(state, isPending, order, Math.Clamp(pending / BatchShare, LeastBatch, LargestBatch)) <= least * state.Graph.Total)
            {
                return false;
            }
        }

        return least <= 0;
    }

    private static int Pending(ReadOnlySpan<byte> isPending)
    {
        var pending = 0;
        foreach (var one in isPending)
        {
            pending += one;
        }

        return pending;
    }

    private double Round(CommunityState state, byte[] isPending, ReadOnlySpan<int> order, int batchSize)
    {
        var gain = 0.0;
        for (var next = 0; next < order.Length;)
        {
            var size = 0;
            for (; next < order.Length && size < batchSize; next++)
            {
                size = Take(order[next] * Block, isPending, state.Graph.NodeCount, size);
            }

            Look(state, size);
            var moved = Move(state, size, ref gain);
            Mark(state, isPending, moved);
        }

        return gain;
    }

    private int Take(int first, byte[] isPending, int count, int size)
    {
        for (var node = first; node < Math.Min(count, first + Block); node++)
        {
            _batch[size] = node;
            size += isPending[node];
            isPending[node] = 0;
        }

        return size;
    }

    private void Look(CommunityState state, int size) => team.Do((size + Piece - 1) / Piece, (piece, member) =>
    {
        var rows = state.Graph.Rows;
        for (var place = piece * Piece; place < Math.Min(size, (piece + 1) * Piece); place++)
        {
            _best[place] = state.Best(_batch[place], rows, rooms[member], out _gained[place]);
        }
    });

    /// <summary>Moves those that gain and leaves them in the batch.</summary>
    private int Move(CommunityState state, int size, ref double gain)
    {
        var moved = 0;
        for (var place = 0; place < size; place++)
        {
            var node = _batch[place];
            var from = state.Communities[node];
            if (_gained[place] > 0 && state.Move(node, _best[place]) != from)
            {
                _batch[moved++] = node;
                gain += _gained[place];
            }
        }

        return moved;
    }

    private void Mark(CommunityState state, byte[] isPending, int moved) => team.Do((moved + Piece - 1) / Piece, (piece, _) =>
    {
        var rows = state.Graph.Rows;
        for (var place = piece * Piece; place < Math.Min(moved, (piece + 1) * Piece); place++)
        {
            var to = state.Communities[_batch[place]];
            foreach (var neighbour in rows.Targets(_batch[place]))
            {
                if (state.Communities[neighbour] != to)
                {
                    // Several threads may write this, all the same.
                    isPending[neighbour] = 1;
                }
            }
        }
    });
}
