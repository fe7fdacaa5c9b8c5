using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>Moves nodes to the community that gains most until none gains, or, where there are many, until a round over them gains little: the first phase of Leiden.</summary>
internal sealed class LocalMoving(int capacity, double tolerance, WorkTeam team, CommunityWeights[] rooms)
{
    /// <summary>With fewer nodes to look at than this they move one after the other.</summary>
    private const int FewNodes = 1 << 12;

    /// <summary>A round that gains no more than so many tolerances is the last: the next levels and iterations gain more for less.</summary>
    private const double TolerancesPerRound = 3;

    private readonly CommunityState _state = new(capacity);
    private readonly MovingRounds _rounds = new(capacity, team, rooms);
    private readonly MovingQueue _queue = new(capacity);
    private readonly byte[] _isPending = new byte[capacity];

    /// <summary>Number of moves made last time.</summary>
    internal int Moves => _state.Moves;

    /// <summary>Moves nodes in place and tells how many communities are left.</summary>
    internal int Run(StrengthGraph graph, int[] communities, ref SeededRandom random, RunContext run)
    {
        _state.Start(graph, communities);
        var rows = graph.Rows;
        var pending = 0;
        for (var node = 0; node < graph.NodeCount; node++)
        {
            _isPending[node] = rows.Degree(node) > 0 ? (byte)1 : (byte)0;
            pending += _isPending[node];
        }

        if (pending <= FewNodes || _rounds.Run(_state, _isPending, TolerancesPerRound * tolerance, ref random))
        {
            _queue.Run(_state, _isPending, rooms[0], ref random, run);
        }

        return _state.Count;
    }
}
