using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Embedding;

/// <summary>Coordinates by fast random projection (FastRP): nodes with like surroundings come to lie near each other.</summary>
/// <remarks>
/// Σ_i w_i · P^i · D^β · R, with P the steps of a walk along relationships in proportion to weight, D the weight leaving each node, β the degree power, and R drawn: √3, 0 or −√3 with chances 1/6, 2/3, 1/6. Rows are not normalised; <see cref="FastRandomProjectionResult.Likeness"/> does so.
/// Conventions: walks follow relationships as the view lists them; a weight of 0 passes nothing, a negative one is refused; a self-loop keeps its share; a node from which nothing flows takes nothing from others: its coordinates are 0.
/// O(rounds · E · dimensions) time in single precision; 4 bytes a node and dimension for the result, 4 a relationship and 128 a node and thread for the work. Sixteen dimensions are carried through all rounds before the next: they fit in a core's cache.
/// The same bits for the same graph, options and seed, for any number of threads and on every machine.
/// Reference: Chen, Sultan, Tian, Chen and Skiena, Fast and accurate network embeddings via very sparse random projection, 2019, doi:10.1145/3357384.3357879.
/// </remarks>
public static class FastRandomProjection
{
    /// <summary>Works out the coordinates.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    /// <exception cref="ArgumentException">A weight is negative, the weights leaving a node are beyond what can be scaled, or there are more than 2³¹ numbers to hold.</exception>
    public static FastRandomProjectionResult Run(IGraphView graph, FastRandomProjectionOptions options, RunContext run)
    {
        options.Validate();
        var rows = CsrGraph.Of(graph);
        if ((long)rows.NodeCount * options.Dimensions > Array.MaxLength)
        {
            throw new ArgumentException($"{rows.NodeCount} nodes of {options.Dimensions} dimensions do not fit in one array: ask for fewer dimensions.", nameof(options));
        }

        var steps = WalkSteps.Of(rows, options.DegreePower);
        var values = GC.AllocateUninitializedArray<float>(rows.NodeCount * options.Dimensions);
        var (slices, done) = (options.Dimensions / ProjectionSlice.Width, 0);
        Parallel.For(0, slices, new ParallelOptions { CancellationToken = run.Cancellation, MaxDegreeOfParallelism = run.MaxThreads }, () => new ProjectionSlice(rows, steps, options, run), (slice, _, own) =>
        {
            own.Run(slice, values);
            run.Report("projecting", Interlocked.Increment(ref done), slices);
            return own;
        }, _ => { });
        return new FastRandomProjectionResult(options.Dimensions, values);
    }
}
