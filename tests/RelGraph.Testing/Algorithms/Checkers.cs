using FsCheck;
using FsCheck.Fluent;

namespace RelGraph.Testing.Algorithms;

/// <summary>How laws are run that compare a kernel with an independent slow checker.</summary>
public static class Checkers
{
    /// <summary>So many small graphs for each kernel.</summary>
    public const int Graphs = 10_000;

    /// <summary>The settings of such a law: <see cref="Graphs"/> drawn from a fixed stream, from the smallest to the largest.</summary>
    /// <param name="seed">The stream; any number, so that a failure is found again.</param>
    /// <param name="gamma">The second number of the stream; odd.</param>
    /// <param name="cases">How many cases of a theory share the graphs, for example directed and undirected ones.</param>
    public static Config Config(ulong seed, ulong gamma, int cases = 1) => FsCheck.Config.QuickThrowOnFailure.WithMaxTest((Graphs + cases - 1) / cases).WithReplay(seed, gamma);
}
