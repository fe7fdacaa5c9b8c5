namespace RelGraph.Scoring.Relationships.Power;

/// <summary>Inf_p of scoring.md 4.4: weighted PageRank over who moves whom.</summary>
/// <remarks>
/// Influence runs from the one who moves to the one who is moved (a manager to a subordinate); rank runs the other way, so that
/// who moves people who themselves move people ranks high. A person moved by nobody gives rank to all alike, as does the damping.
/// Parallel edges add up, edges to oneself are left out. Converges geometrically; stops at a change below 1e-13 or after 500 rounds.
/// L. Page, S. Brin, R. Motwani, T. Winograd: The PageRank citation ranking, 1999.
/// </remarks>
internal static class InfluenceRank
{
    /// <summary>The rank of each person, summing to 1.</summary>
    /// <param name="people">Number of people.</param>
    /// <param name="edges">Who moves whom how much; weights above 0.</param>
    /// <param name="damping">Share of rank that follows influence, in [0, 1).</param>
    public static double[] Compute(int people, IReadOnlyList<(int Mover, int Moved, double Weight)> edges, double damping)
    {
        var given = new double[people];
        foreach (var (mover, moved, weight) in edges)
        {
            given[moved] += mover == moved ? 0 : weight;
        }

        var rank = new double[people];
        var next = new double[people];
        Array.Fill(rank, 1.0 / people);
        for (var round = 0; round < 500; round++)
        {
            var free = 0.0;
            for (var person = 0; person < people; person++)
            {
                free += given[person] > 0 ? 0 : rank[person];
            }

            Array.Fill(next, ((1 - damping) + (damping * free)) / people);
            foreach (var (mover, moved, weight) in edges)
            {
                if (mover != moved)
                {
                    next[mover] += damping * rank[moved] * weight / given[moved];
                }
            }

            var change = 0.0;
            for (var person = 0; person < people; person++)
            {
                change += Math.Abs(next[person] - rank[person]);
            }

            (rank, next) = (next, rank);
            if (change < 1e-13)
            {
                break;
            }
        }

        return rank;
    }
}
