using System.Runtime.InteropServices;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Generation;

/// <summary>Joins the loose ends of nodes ("stubs") in pairs drawn at random.</summary>
internal sealed class StubWiring(PlantedCommunitiesOptions options, RunContext run, int[] communities, long stubs)
{
    /// <summary>After so many rounds what is left is dropped.</summary>
    private const int Rounds = 10;
    private const int PairsPerCheck = 1 << 16;
    private readonly PairSet _joined = new((int)(stubs / 2));
    private readonly List<Relationship> _relationships = new((int)(stubs / 2));

    /// <summary>Joins what stays inside the communities.</summary>
    internal void Inside(int[] degrees, CommunityPlan plan, ref SeededRandom random)
    {
        var starts = new int[plan.Sizes.Length + 1];
        for (var node = 0; node < degrees.Length; node++)
        {
            starts[communities[node] + 1] += plan.Inside[node];
        }

        for (var community = 0; community < plan.Sizes.Length; community++)
        {
            starts[community + 1] += starts[community];
        }

        var (ends, next) = (new int[starts[^1]], starts[..^1]);
        for (var node = 0; node < degrees.Length; node++)
        {
            ref var place = ref next[communities[node]];
            ends.AsSpan(place, plan.Inside[node]).Fill(node);
            place += plan.Inside[node];
        }

        for (var community = 0; community < plan.Sizes.Length; community++)
        {
            Join(ends.AsSpan(starts[community]..starts[community + 1]), crosses: false, ref random);
        }
    }

    /// <summary>Joins what crosses from one community to another.</summary>
    internal void Across(int[] degrees, CommunityPlan plan, ref SeededRandom random)
    {
        var total = 0;
        for (var node = 0; node < degrees.Length; node++)
        {
            total += degrees[node] - plan.Inside[node];
        }

        var (ends, next) = (new int[total], 0);
        for (var node = 0; node < degrees.Length; node++)
        {
            var count = degrees[node] - plan.Inside[node];
            ends.AsSpan(next, count).Fill(node);
            next += count;
        }

        Join(ends, crosses: true, ref random);
    }

    /// <summary>All relationships, with the nodes under other numbers.</summary>
    internal Relationship[] Named(int[] names)
    {
        var named = new Relationship[_relationships.Count];
        var given = CollectionsMarshal.AsSpan(_relationships);
        for (var i = 0; i < named.Length; i++)
        {
            named[i] = new Relationship(names[given[i].From], names[given[i].To], given[i].Weight);
        }

        return named;
    }

    private void Join(Span<int> ends, bool crosses, ref SeededRandom random)
    {
        for (var round = 0; round < Rounds && ends.Length > 1; round++)
        {
            Shuffle.InPlace(ends, ref random);
            var left = ends.Length & 1;
            for (var i = left; i < ends.Length; i += 2)
            {
                if ((_relationships.Count & (PairsPerCheck - 1)) == 0)
                {
                    run.Cancellation.ThrowIfCancellationRequested();
                    run.Report("wiring", _relationships.Count, stubs / 2);
                }

                var (one, other) = (ends[i], ends[i + 1]);
                if (one != other && !(crosses && communities[one] == communities[other]) && _joined.Add(one, other))
                {
                    _relationships.Add(new Relationship(one, other, WeightDraw.Next(ref random, options.IsWeighted)));
                    continue;
                }

                (ends[left], ends[left + 1]) = (one, other);
                left += 2;
            }

            ends = ends[..left];
        }
    }
}
