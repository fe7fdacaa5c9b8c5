using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Files;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Kernels;

/// <summary>A kernel, described once: command line, GraphQL and documentation read this.</summary>
/// <param name="Name">Its name in kebab-case.</param>
/// <param name="Page">The page under docs/kernels that defines it, without the ending.</param>
/// <param name="Summary">The question it answers, in one line.</param>
/// <param name="Chinese">The same in Chinese.</param>
public sealed record GraphKernel(string Name, string Page, string Summary, string Chinese)
{
    /// <summary>Its parameters, in order.</summary>
    public IReadOnlyList<KernelParameter> Parameters { get; init; } = [];

    /// <summary>True when it matters which way relationships lead.</summary>
    public bool ReadsDirection { get; init; }

    /// <summary>True when it matters what relationships weigh.</summary>
    public bool ReadsWeights { get; init; }

    /// <summary>True when weights are chances, of which the largest counts where relationships are parallel: chances cannot be added.</summary>
    public bool WeightsAreChances { get; init; }

    /// <summary>The parameter that may say that weights are distances, of which the smallest counts where relationships are parallel; null without one.</summary>
    public string? MeasureParameter { get; init; }

    /// <summary>True when it draws at random, so that the seed matters.</summary>
    public bool IsRandom { get; init; }

    /// <summary>Which way the relations of a workspace usually lead when it is asked.</summary>
    public RelationOrientation UsualOrientation { get; init; } = RelationOrientation.Undirected;

    /// <summary>The classes of <c>Algorithms</c> that do the work.</summary>
    public IReadOnlyList<Type> Algorithms { get; init; } = [];

    /// <summary>Expected memory besides the graph, in bytes.</summary>
    internal Func<KernelSize, KernelArguments, long> Memory { get; init; } = null!;

    /// <summary>Expected work in relationships visited.</summary>
    internal Func<KernelSize, KernelArguments, double> Work { get; init; } = null!;

    /// <summary>Does the work. This and the two before are set in the catalog, of every kernel; a test sees to it.</summary>
    internal Func<CsrGraph, KernelArguments, RunContext, KernelAnswer> Answer { get; init; } = null!;

    /// <summary>A parameter by name; null when there is none.</summary>
    public KernelParameter? Parameter(string name) => Parameters.FirstOrDefault(parameter => parameter.Name == name);

    /// <summary>What parallel relationships come to, as this kernel needs it: they are added, or the largest counts where weights are chances, or the smallest where they are distances.</summary>
    /// <param name="measure">The choice for <see cref="MeasureParameter"/>; null for its default.</param>
    public ParallelEdges Parallels(string? measure) =>
        MeasureParameter is { } name && measure is not null && (string?)Parameter(name)!.Take(measure) == "distance" ? ParallelEdges.Smallest : WeightsAreChances ? ParallelEdges.Largest : ParallelEdges.Add;

    /// <summary>A selection of relations as this kernel needs it: see <see cref="Parallels"/>.</summary>
    /// <param name="selection">The selection.</param>
    /// <param name="measure">The choice for <see cref="MeasureParameter"/>; null for its default.</param>
    public GraphSelection Fit(GraphSelection selection, string? measure) => selection with { Parallels = Parallels(measure) };

    /// <summary>About how much memory a run takes besides the graph, in bytes.</summary>
    public long ExpectedMemoryInBytes(KernelSize size, KernelArguments arguments) => Memory(size, arguments);

    /// <summary>About how many relationships a run visits, some of them many times: what it costs, whatever the machine.</summary>
    public double ExpectedWork(KernelSize size, KernelArguments arguments) => Work(size, arguments);

    /// <summary>Runs the kernel.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="arguments">The values, checked against this kernel's parameters.</param>
    /// <param name="run">Cancellation, progress, seed and threads.</param>
    /// <exception cref="InvalidOptionsException">A node is not in the graph, there are not as many groups as nodes, or values do not go together.</exception>
    /// <exception cref="KernelRefusedException">The graph is not what the kernel needs, for example because of a weight below 0.</exception>
    public KernelAnswer Run(CsrGraph graph, KernelArguments arguments, RunContext run)
    {
        arguments.CheckAgainst(this, graph.NodeCount);
        run.Cancellation.ThrowIfCancellationRequested();
        try
        {
            return Answer(graph, arguments, run);
        }
        catch (AggregateException several) when (several.Flatten().InnerExceptions is [{ } first, ..] && IsRefusal(first))
        {
            throw Refuse(first);
        }
        catch (ArgumentException refusal) when (IsRefusal(refusal))
        {
            throw Refuse(refusal);
        }
    }

    /// <summary>Null arguments and places out of range are faults of the program, not of the graph.</summary>
    private static bool IsRefusal(Exception exception) => exception.GetType() == typeof(ArgumentException);

    private KernelRefusedException Refuse(Exception refusal)
    {
        // The runtime adds the name of the C# parameter, which no caller of a kernel by name has seen.
        var message = refusal.Message;
        var end = message.LastIndexOf(" (Parameter '", StringComparison.Ordinal);
        return new KernelRefusedException(Name, end < 0 ? message : message[..end], refusal);
    }
}
