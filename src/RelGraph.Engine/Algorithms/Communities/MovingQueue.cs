using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>Moves one node after the other, from a queue, until none gains.</summary>
internal sealed class MovingQueue(int capacity)
{
    private const int NodesPerCheck = 1 << 12;
    private readonly int[] _queue = new int[capacity];

    /// <summary>Begins with the nodes marked, in random order.</summary>
    internal void Run(CommunityState state, byte[] isPending, CommunityWeights room, ref SeededRandom random, RunContext run)
    {
        var rows = state.Graph.Rows;
        var count = state.Graph.NodeCount;
        var queued = 0;
        for (var node = 0; node < count; node++)
        {
            _queue[queued] = node;
            queued += isPending[node];
        }

        RandomOrder.Shuffle(_queue.AsSpan(0, queued), ref random);
        var head = 0;
        for (var done = 0L; queued > 0; queued--)
        {
            if (done++ % NodesPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            var node = _queue[head];
            head = head + 1 == count ? 0 : head + 1;
            isPending[node] = 0;
            var to = state.Best(node, rows, room, out var gained);
            if (gained <= 0)
            {
                continue;
            }

            to = state.Move(node, to);
            foreach (var neighbour in rows.Targets(node))
            {
                if (isPending[neighbour] == 0 && state.Communities[neighbour] != to)
                {
                    isPending[neighbour] = 1;
                    var end = head + queued - 1;
                    queued++;
                    _queue[end >= count ? end - count : end] = neighbour;
                }
            }
        }
    }
}
