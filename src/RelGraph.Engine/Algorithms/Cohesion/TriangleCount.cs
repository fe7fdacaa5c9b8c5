using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Cohesion;

/// <summary>Counts the triangles at each node, and the ways in which the two others of each are related.</summary>
internal sealed class TriangleCount
{
    /// <summary>Nodes counted as one piece of work; small because a few nodes have most of it.</summary>
    private const int Chunk = 256;

    private TriangleCount(int nodes) => (Triangles, Ties) = (new long[nodes], new long[nodes]);

    internal long[] Triangles { get; }

    /// <summary>Relationships among the neighbours of each node, once for each way.</summary>
    internal long[] Ties { get; }

    internal static TriangleCount Run(TriangleGraph graph, RunContext run)
    {
        var sums = new TriangleCount(graph.Nodes.Length);
        var chunks = (graph.Nodes.Length + Chunk - 1) / Chunk;
        if (run.MaxThreads <= 1)
        {
            var (part, marks) = (new TriangleCount(graph.Nodes.Length), new int[graph.Nodes.Length]);
            for (var chunk = 0; chunk < chunks; chunk++)
            {
                run.Cancellation.ThrowIfCancellationRequested();
                run.Report("counting triangles", chunk, chunks);
                part.Count(graph, marks, chunk, run.Cancellation);
            }

            sums.Add(part, graph.Nodes, graph.Ways is null);
            return sums;
        }

        Parallel.For(0, chunks, new ParallelOptions { CancellationToken = run.Cancellation, MaxDegreeOfParallelism = run.MaxThreads },
            () => (Part: new TriangleCount(graph.Nodes.Length), Marks: new int[graph.Nodes.Length]),
            (chunk, _, own) =>
            {
                own.Part.Count(graph, own.Marks, chunk, run.Cancellation);
                return own;
            },
            own =>
            {
                lock (sums)
                {
                    sums.Add(own.Part, graph.Nodes, graph.Ways is null);
                }
            });
        return sums;
    }

    private void Count(TriangleGraph graph, int[] marks, int chunk, CancellationToken cancellation)
    {
        var (starts, targets, ways) = (graph.Starts, graph.Targets, graph.Ways);
        for (var low = chunk * Chunk; low < Math.Min((chunk + 1) * Chunk, graph.Nodes.Length); low++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (from, to) = (starts[low], starts[low + 1]);
            for (var place = from; place < to; place++)
            {
                marks[targets[place]] = place + 1;
            }

            for (var place = from; place < to; place++)
            {
                var middle = targets[place];
                var found = 0L;
                for (var far = starts[middle]; far < starts[middle + 1]; far++)
                {
                    var mark = marks[targets[far]];
                    if (mark == 0)
                    {
                        continue;
                    }

                    found++;
                    Triangles[targets[far]]++;
                    if (ways is not null)
                    {
                        Ties[low] += ways[far];
                        Ties[middle] += ways[mark - 1];
                        Ties[targets[far]] += ways[place];
                    }
                }

                Triangles[low] += found;
                Triangles[middle] += found;
            }

            for (var place = from; place < to; place++)
            {
                marks[targets[place]] = 0;
            }
        }
    }

    private void Add(TriangleCount part, int[] nodes, bool areAllBothWays)
    {
        for (var number = 0; number < nodes.Length; number++)
        {
            Triangles[nodes[number]] += part.Triangles[number];
            Ties[nodes[number]] += areAllBothWays ? 2 * part.Triangles[number] : part.Ties[number];
        }
    }
}
