using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>Eigenvector centrality: a node's score is in proportion to the weighted scores of those whose relationships lead to it.</summary>
/// <remarks>
/// λ·x_v = Σ_u w_uv·x_u with the largest λ of each part. Conventions: every weak component (along relationships with weight) is solved by itself and scaled so that the squares of its scores have the mean 1/n: scores
/// compare within a component, not across; a component without a circle has λ = 0 and scores of 0; weights of 0 are no relationship, negative ones are refused; a self-loop counts once.
/// Where the largest λ of a directed component belongs to several of its circles the vector is not unique, or is reached only slowly: then the result may say that it did not converge.
/// Power iteration on A + σ·I, σ half the growth of the first round, so that bipartite graphs converge too; O(E) a round, 36 bytes a node and for a directed graph 12 a relationship; the same bits for any number of threads.
/// Not for directed graphs without circles: see <see cref="Katz"/> and <see cref="PageRank"/>.
/// Reference: Bonacich, Factoring and weighting approaches to status scores and clique identification, 1972, doi:10.1080/0022250X.1972.9989806.
/// </remarks>
public static class Eigenvector
{
    /// <summary>Works out the scores.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    /// <exception cref="ArgumentException">A weight is negative, or the weights at a node add up to more than a double holds.</exception>
    public static EigenvectorResult Run(IGraphView graph, EigenvectorOptions options, RunContext run)
    {
        options.Validate();
        run.Cancellation.ThrowIfCancellationRequested();
        var rows = FlowRows.Of(graph, "eigenvector centrality", run);
        var parts = new EigenvectorParts(rows.Outward, run);
        var (scores, sums) = (new double[rows.NodeCount], new double[rows.NodeCount]);
        Array.Fill(scores, 1);
        var error = rows.NodeCount == 0 ? 0 : double.MaxValue;
        var round = 0;
        while (round < options.MaxIterations && error > options.Tolerance)
        {
            rows.Along(scores, sums, run);
            error = parts.Step(scores, sums, isFirst: round == 0);
            round++;
            run.Report("ranking", round, options.MaxIterations);
        }

        rows.Along(scores, sums, run);
        var eigenvalues = parts.Finish(scores, sums);
        return new EigenvectorResult(scores, parts.Components, eigenvalues, round, error <= options.Tolerance, error);
    }

    /// <summary>About how much memory the run takes besides the graph, in bytes.</summary>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="relationships">Number of listed relationships; an undirected one counts twice.</param>
    public static long ExpectedMemoryInBytes(long nodes, long relationships) => nodes * 48 + relationships * 28;
}
