using System.Globalization;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Communities;

namespace RelGraph.Benchmarks.Peers;

/// <summary>Ways in which answers are the same; null where they are not.</summary>
internal static class Agreement
{
    /// <summary>Every node's value, but for a share of it.</summary>
    public static Func<CsrGraph, double[], double[], string?> Within(double tolerance) => (_, ours, theirs) =>
        ours.Length == theirs.Length && ours.Zip(theirs).All(pair => pair.First.Equals(pair.Second) || Math.Abs(pair.First - pair.Second) <= tolerance * Math.Max(1, Math.Abs(pair.Second)))
            ? tolerance == 0 ? "equal" : string.Create(CultureInfo.InvariantCulture, $"within {tolerance:0e0}") : null;

    /// <summary>The sum of all differences.</summary>
    public static Func<CsrGraph, double[], double[], string?> InAll(double tolerance) => (_, ours, theirs) =>
        ours.Length == theirs.Length && ours.Zip(theirs, (one, other) => Math.Abs(one - other)).Sum() <= tolerance ? string.Create(CultureInfo.InvariantCulture, $"L1 within {tolerance:0e0}") : null;

    /// <summary>The same division, however numbered.</summary>
    public static string? SameParts(CsrGraph graph, double[] ours, double[] theirs) =>
        PartitionAgreement.Of(Whole(ours), Whole(theirs)).AdjustedRand > 1 - 1e-9 ? "same parts" : null;

    /// <summary>A modularity at most .0005 below the other's.</summary>
    public static string? AsModular(CsrGraph graph, double[] ours, double[] theirs)
    {
        var (here, there) = (Modularity.Of(graph, Whole(ours)), Modularity.Of(graph, Whole(theirs)));
        return here >= there - .0005 ? string.Create(CultureInfo.InvariantCulture, $"modularity {here:0.0000}, theirs {there:0.0000}") : null;
    }

    /// <summary>Random rows differ between programs; what is compared is their size. The steps themselves are compared with the matrix in the tests.</summary>
    public static string? SameSpread(CsrGraph graph, double[] ours, double[] theirs)
    {
        var (here, there) = (ours.Average(value => value * value), theirs.Average(value => value * value));
        return ours.Length == theirs.Length && Math.Abs(here / there - 1) < .02 ? "mean square within 2 %" : null;
    }

    private static int[] Whole(double[] values) => Array.ConvertAll(values, value => (int)value);
}
