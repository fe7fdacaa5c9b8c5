using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>Builds each community anew from single nodes, joining only what is well connected to it: the second phase of Leiden, from which connectedness follows.</summary>
/// <remarks>Communities do not see one another here: each is done by itself, from a stream of random numbers of its own, by whichever thread is free.</remarks>
internal sealed class Refinement(WorkTeam team, LeidenOptions options)
{
    private const int MembersPerPiece = 256;
    private readonly InnerRoom[] _rooms = [.. Enumerable.Range(0, team.Size).Select(_ => new InnerRoom())];

    /// <summary>Refines communities.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="communities">Each node's community, below the number of nodes.</param>
    /// <param name="maxPasses">How often parts may be joined to larger ones.</param>
    /// <param name="seed">The seed of all random numbers.</param>
    internal Parts Run(StrengthGraph graph, int[] communities, int maxPasses, ulong seed)
    {
        var (members, firsts, places) = MemberLists.Of(graph, communities);
        var (counts, ends) = (new int[firsts.Length], new int[members.Length]);
        var pieces = Pieces(firsts);
        team.Do(pieces.Count - 1, (piece, member) =>
        {
            for (var community = pieces[piece]; community < pieces[piece + 1]; community++)
            {
                var (first, size) = (firsts[community], firsts[community + 1] - firsts[community]);
                counts[community + 1] = Refine(graph, members.AsSpan(first, size), first, places, ends.AsSpan(first, size), _rooms[member], SeededRandom.For(seed, (ulong)community), maxPasses);
            }
        });
        for (var community = 1; community < counts.Length; community++)
        {
            counts[community] += counts[community - 1];
        }

        return Collect(members, firsts, pieces, counts, ends, places);
    }

    /// <summary>Cuts the communities into pieces of work with not too few members.</summary>
    private static List<int> Pieces(int[] firsts)
    {
        var pieces = new List<int> { 0 };
        for (var community = 1; community < firsts.Length; community++)
        {
            if (community == firsts.Length - 1 || firsts[community] - firsts[pieces[^1]] >= MembersPerPiece)
            {
                pieces.Add(community);
            }
        }

        return pieces;
    }

    /// <summary>Sorts the members of one community by part, tells where the parts end and how many there are.</summary>
    private int Refine(StrengthGraph graph, Span<int> members, int first, int[] places, Span<int> ends, InnerRoom room, SeededRandom random, int maxPasses)
    {
        if (members.Length == 1)
        {
            ends[0] = 1;
            return 1;
        }

        room.Begin(members.Length);
        room.Graph.Take(graph, members, first, places);
        var partOf = room.PartOf.AsSpan(0, members.Length);
        for (var member = 0; member < partOf.Length; member++)
        {
            partOf[member] = member;
        }

        var count = members.Length;
        for (var pass = 0; count > 1 && pass < maxPasses; pass++)
        {
            var before = count;
            count = PartMerging.Run(room, graph.Price, options.Randomness, ref random);
            if (count == before)
            {
                break;
            }

            foreach (ref var part in partOf)
            {
                part = room.Parts[part];
            }

            if (count > 1 && pass + 1 < maxPasses)
            {
                room.Next.Aggregate(room.Graph, room.Parts.AsSpan(0, before), count, room.Cuts, room);
                (room.Graph, room.Next) = (room.Next, room.Graph);
            }
        }

        room.List(partOf, count);
        room.Firsts.AsSpan(1, count).CopyTo(ends);
        members.CopyTo(room.Order);
        for (var place = 0; place < members.Length; place++)
        {
            members[place] = room.Order[room.Members[place]];
        }

        return count;
    }

    private Parts Collect(int[] members, int[] communityFirsts, List<int> pieces, int[] bounds, int[] ends, int[] parts)
    {
        var count = bounds[^1];
        var (firsts, communities) = (new int[count + 1], new int[count]);
        team.Do(pieces.Count - 1, (piece, _) =>
        {
            for (var community = pieces[piece]; community < pieces[piece + 1]; community++)
            {
                var start = communityFirsts[community];
                for (var (part, first) = (bounds[community], start); part < bounds[community + 1]; part++)
                {
                    var end = start + ends[start + part - bounds[community]];
                    (communities[part], firsts[part + 1]) = (community, end);
                    foreach (var node in members.AsSpan(first..end))
                    {
                        parts[node] = part;
                    }

                    first = end;
                }
            }
        });
        return new Parts(count, parts, members, firsts, communities);
    }
}
