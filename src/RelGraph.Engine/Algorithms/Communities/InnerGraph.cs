namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>What lies inside one community, small enough for the nearest memory; used again for the next one.</summary>
internal sealed class InnerGraph
{
    internal int NodeCount;
    internal int[] Starts = [0];
    internal int[] Targets = [];
    internal double[] Weights = [];
    internal double[] Strengths = [];
    internal double[] Masses = [];

    /// <summary>The weight from each node to the rest of the community.</summary>
    internal double[] Cuts = [];

    /// <summary>Sees to room for so many nodes.</summary>
    internal void Begin(int nodes)
    {
        NodeCount = nodes;
        if (Starts.Length <= nodes)
        {
            var room = Math.Max(nodes, 2 * Starts.Length);
            (Starts, Strengths, Masses, Cuts) = (new int[room + 1], new double[room], new double[room], new double[room]);
        }
    }

    /// <summary>Sees to room for so many relationships after those that are there.</summary>
    internal void Reserve(int kept, int more)
    {
        // One more: the place after the last is written before it is known whether it counts.
        if (Targets.Length <= kept + more)
        {
            var room = Math.Max(kept + more + 1, 2 * Targets.Length);
            Array.Resize(ref Targets, room);
            Array.Resize(ref Weights, room);
        }
    }

    /// <summary>Takes over the members of one community and what relates them.</summary>
    internal void Take(StrengthGraph graph, ReadOnlySpan<int> members, int first, int[] places)
    {
        Begin(members.Length);
        var rows = graph.Rows;
        var kept = 0;
        for (var own = 0; own < members.Length; own++)
        {
            var node = members[own];
            var targets = rows.Targets(node);
            var given = rows.Weights(node)[..targets.Length];
            Reserve(kept, targets.Length);
            var (into, weights, cut) = (Targets, Weights, 0.0);
            for (var place = 0; place < targets.Length; place++)
            {
                var other = places[targets[place]] - first;
                (into[kept], weights[kept]) = (other, given[place]);
                kept += (uint)other < (uint)members.Length ? 1 : 0;
            }

            for (var place = Starts[own]; place < kept; place++)
            {
                cut += weights[place];
            }

            (Starts[own + 1], Strengths[own], Masses[own], Cuts[own]) = (kept, graph.Strengths[node], graph.Masses[node], cut);
        }
    }

    /// <summary>Makes each part of another one node.</summary>
    /// <param name="finer">The other.</param>
    /// <param name="parts">The part of each of its nodes, from 0.</param>
    /// <param name="count">Number of parts.</param>
    /// <param name="cuts">The weight from each part to the rest of the community.</param>
    /// <param name="room">Working memory.</param>
    internal void Aggregate(InnerGraph finer, ReadOnlySpan<int> parts, int count, ReadOnlySpan<double> cuts, InnerRoom room)
    {
        Begin(count);
        Array.Clear(Strengths, 0, count);
        Array.Clear(Masses, 0, count);
        cuts[..count].CopyTo(Cuts);
        room.List(parts, count);
        var kept = 0;
        for (var part = 0; part < count; part++)
        {
            var touched = 0;
            foreach (var node in room.Members.AsSpan(room.Firsts[part]..room.Firsts[part + 1]))
            {
                Strengths[part] += finer.Strengths[node];
                Masses[part] += finer.Masses[node];
                var row = finer.Starts[node]..finer.Starts[node + 1];
                touched = room.Weights.Gather(finer.Targets.AsSpan(row), finer.Weights.AsSpan(row), room.Parts, touched);
            }

            Reserve(kept, touched);
            foreach (var other in room.Weights.Touched.AsSpan(0, touched))
            {
                (Targets[kept], Weights[kept]) = (other, room.Weights.To[other]);
                room.Weights.To[other] = 0;
                kept += other == part ? 0 : 1;
            }

            Starts[part + 1] = kept;
        }
    }
}
