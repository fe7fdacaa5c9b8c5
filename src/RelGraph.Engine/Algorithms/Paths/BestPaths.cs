using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>The k shortest loopless paths between two nodes: Yen's deviations, each made once as by Lawler, and none sought that could not be among the k.</summary>
internal sealed class BestPaths(PairSearch pairs, HopBoundSearch hops, int from, int to, PathTerms terms, double limit, RunContext run)
{
    private readonly List<Candidate> _accepted = [];

    /// <summary>Paths that leave an accepted one at some node; shortest first, no more than are still wanted.</summary>
    private readonly List<Candidate> _waiting = [];

    public IReadOnlyList<FoundPath> Find(int count)
    {
        if (Search(from, [], [], limit, terms.MaxHops) is not { } best)
        {
            return [];
        }

        _accepted.Add(new Candidate(best, 0));
        while (_accepted.Count < count)
        {
            Deviate(_accepted[^1], count - _accepted.Count);
            if (_waiting.Count == 0)
            {
                break;
            }

            _accepted.Add(_waiting[0]);
            _waiting.RemoveAt(0);
        }

        return [.. _accepted.Select(one => one.Path)];
    }

    private void Deviate(Candidate candidate, int wanted)
    {
        var nodes = candidate.Path.Nodes;
        for (var place = candidate.LeavesAt; place < nodes.Length - 1; place++)
        {
            var begun = LengthTo(candidate.Path, place);
            var most = Math.Min(limit, _waiting.Count >= wanted ? _waiting[wanted - 1].Path.Length : double.PositiveInfinity) - begun;
            if (most > 0 && Search(nodes[place], nodes[..place], TakenFrom(nodes, place), most, terms.MaxHops - place) is { } rest)
            {
                Wait(new Candidate(new FoundPath(begun + rest.Length, [.. nodes[..place], .. rest.Nodes]), place), wanted);
            }
        }
    }

    /// <summary>The nodes that accepted paths with the same beginning go to next.</summary>
    private int[] TakenFrom(int[] nodes, int place)
    {
        var taken = new List<int>();
        foreach (var other in _accepted)
        {
            if (other.Path.Nodes.Length > place + 1 && other.Path.Nodes.AsSpan(0, place + 1).SequenceEqual(nodes.AsSpan(0, place + 1)))
            {
                taken.Add(other.Path.Nodes[place + 1]);
            }
        }

        return [.. taken.Distinct()];
    }

    private double LengthTo(FoundPath path, int place)
    {
        var length = 0.0;
        for (var hop = 1; hop <= place; hop++)
        {
            length += pairs.LengthOf(path.Nodes[hop - 1], path.Nodes[hop]) + terms.LengthOf(path.Nodes[hop]);
        }

        return length;
    }

    private FoundPath? Search(int start, int[] closed, int[] notFirst, double most, int? maxHops)
    {
        if (maxHops <= 0)
        {
            return null;
        }

        var path = pairs.Find(start, to, terms, closed, notFirst, most, run);
        return path is null || maxHops is not { } bound || path.Value.Hops <= bound ? path : hops.Find(start, to, bound, terms, closed.ToHashSet(), notFirst, most, run);
    }

    private void Wait(Candidate candidate, int wanted)
    {
        var place = _waiting.FindIndex(other => candidate.CompareTo(other) < 0);
        _waiting.Insert(place < 0 ? _waiting.Count : place, candidate);
        if (_waiting.Count > wanted)
        {
            _waiting.RemoveAt(wanted);
        }
    }

    private readonly record struct Candidate(FoundPath Path, int LeavesAt) : IComparable<Candidate>
    {
        public int CompareTo(Candidate other)
        {
            var byLength = Path.Length.CompareTo(other.Path.Length);
            return byLength != 0 ? byLength : Path.Nodes.AsSpan().SequenceCompareTo(other.Path.Nodes);
        }
    }
}
