using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>Makes each part one node: the third phase of Leiden.</summary>
internal sealed class Aggregation(WorkTeam team, CommunityWeights[] rooms)
{
    private const int Pieces = 64;
    private readonly (int[] Targets, double[] Weights)[] _buffers = [([], []), ([], [])];
    private int _turn;

    /// <summary>The graph of the parts. It lies in memory that is used again for the level after the next.</summary>
    internal StrengthGraph Run(StrengthGraph graph, Parts parts)
    {
        var (count, firsts, members) = (parts.Count, parts.Firsts, parts.Members);
        var (starts, ends) = (Starts(graph, parts, out var room), new int[count]);
        var (targets, weights) = Buffer(room);
        var strengths = new double[count];
        var masses = graph.Masses == graph.Strengths ? strengths : new double[count];
        var size = Math.Max(1, (count + Pieces - 1) / Pieces);
        team.Do((count + size - 1) / size, (piece, member) =>
        {
            var rows = graph.Rows;
            var own = rooms[member];
            for (var part = piece * size; part < Math.Min(count, (piece + 1) * size); part++)
            {
                var (touched, strength, mass) = (0, 0.0, 0.0);
                foreach (var node in members.AsSpan(firsts[part]..firsts[part + 1]))
                {
                    strength += graph.Strengths[node];
                    mass += graph.Masses[node];
                    touched = own.Gather(rows.Targets(node), rows.Weights(node), parts.Of, touched);
                }

                var kept = starts[part];
                foreach (var other in own.Touched.AsSpan(0, touched))
                {
                    if (other != part)
                    {
                        (targets[kept], weights[kept]) = (other, own.To[other]);
                        kept++;
                    }

                    own.To[other] = 0;
                }

                (masses[part], strengths[part], ends[part]) = (mass, strength, kept);
            }
        });
        return new StrengthGraph(starts, ends, targets, weights) { Strengths = strengths, Masses = masses, Price = graph.Price, Total = graph.Total, Settled = graph.Settled + Settled(graph, parts) };
    }

    private static double Settled(StrengthGraph graph, Parts parts)
    {
        var sum = 0.0;
        for (var node = 0; node < parts.Of.Length; node++)
        {
            sum += parts.Of[node] == Parts.None ? graph.Price * graph.Masses[node] * (graph.Masses[node] / graph.Total) : 0;
        }

        return sum;
    }

    /// <summary>Where each part's row may begin if no two of its relationships lead to one part, or it leads to all others.</summary>
    private static int[] Starts(StrengthGraph graph, Parts parts, out int room)
    {
        var starts = new int[parts.Count];
        var rows = graph.Rows;
        room = 0;
        for (var part = 0; part < starts.Length; part++)
        {
            starts[part] = room;
            var degrees = 0;
            foreach (var node in parts.Members.AsSpan(parts.Firsts[part]..parts.Firsts[part + 1]))
            {
                degrees += rows.Degree(node);
            }

            room += Math.Min(degrees, starts.Length - 1);
        }

        return starts;
    }

    private (int[] Targets, double[] Weights) Buffer(int room)
    {
        ref var buffer = ref _buffers[_turn++ % 2];
        if (buffer.Targets.Length < room)
        {
            buffer = (GC.AllocateUninitializedArray<int>(room), GC.AllocateUninitializedArray<double>(room));
        }

        return buffer;
    }
}
