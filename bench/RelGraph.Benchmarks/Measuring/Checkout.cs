namespace RelGraph.Benchmarks.Measuring;

/// <summary>The checkout the program was built from.</summary>
internal static class Checkout
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Where results are kept.</summary>
    public static string Results => Path.Combine(Root, "bench", "results");

    private static string Find(string start) => File.Exists(Path.Combine(start, "RelGraph.sln"))
        ? start
        : Find(Path.GetDirectoryName(start.TrimEnd('/', '\\')) ?? throw new InvalidOperationException("RelGraph.sln was not found above the program; run it from a checkout."));
}
