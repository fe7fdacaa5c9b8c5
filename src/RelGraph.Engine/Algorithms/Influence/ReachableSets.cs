using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Influence;

/// <summary>Sets of people from whom one drawn at random would be reached, one set a trial.</summary>
internal sealed class ReachableSets(CsrGraph reversed, ulong kind)
{
    private const int Chunk = 256;
    private readonly List<int[]> _chunks = [];

    /// <summary>Where each set ends in its chunk's members.</summary>
    private readonly List<int[]> _ends = [];

    internal int Nodes => reversed.NodeCount;

    internal int Count { get; private set; }

    /// <summary>Draws until there are so many; what is there already stays.</summary>
    internal void GrowTo(int count, RunContext run)
    {
        // Whole chunks are drawn, so that a set is the same whenever its turn comes; the last may be used in part.
        var from = _chunks.Count;
        var chunks = (count + Chunk - 1) / Chunk;
        var (members, ends, done) = (new int[chunks - from][], new int[chunks - from][], 0);
        Parallel.For(from, chunks, new ParallelOptions { CancellationToken = run.Cancellation, MaxDegreeOfParallelism = run.MaxThreads }, () => new CascadeSearch(reversed, run.Cancellation), (chunk, _, search) =>
        {
            (members[chunk - from], ends[chunk - from]) = Draw(search, chunk, run.Seed, () => run.Report("drawing sets", Interlocked.Increment(ref done), (chunks - from) * (long)Chunk));
            return search;
        }, _ => { });
        _chunks.AddRange(members);
        _ends.AddRange(ends);
        Count = count;
    }

    /// <summary>The members of a set.</summary>
    internal ReadOnlySpan<int> Of(int set)
    {
        var ends = _ends[set / Chunk];
        var place = set % Chunk;
        return _chunks[set / Chunk].AsSpan((place == 0 ? 0 : ends[place - 1])..ends[place]);
    }

    /// <summary>How many sets have one of the nodes in them.</summary>
    internal int CountMeeting(IReadOnlyList<int> nodes)
    {
        var isChosen = new bool[Nodes];
        foreach (var node in nodes)
        {
            isChosen[node] = true;
        }

        var meeting = 0;
        for (var set = 0; set < Count; set++)
        {
            foreach (var member in Of(set))
            {
                if (isChosen[member])
                {
                    meeting++;
                    break;
                }
            }
        }

        return meeting;
    }

    private (int[] Members, int[] Ends) Draw(CascadeSearch search, int chunk, ulong seed, Action tell)
    {
        var (members, ends) = (new List<int>(), new int[Chunk]);
        for (var place = 0; place < Chunk; place++)
        {
            var random = SeededRandom.For(seed, SeededRandom.Key("reachable"), kind, (ulong)chunk, (ulong)place);
            members.AddRange(search.Run(random.NextBelow(reversed.NodeCount), ref random));
            ends[place] = members.Count;
            tell();
        }

        return ([.. members], ends);
    }
}
