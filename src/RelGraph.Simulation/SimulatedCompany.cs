using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Simulation.Emission;
using RelGraph.Simulation.Truth;

namespace RelGraph.Simulation;

/// <summary>A simulated company: the facts anybody may see, and the truth nobody may.</summary>
/// <remarks>Facts and truth are drawn while they are read, the same each time. Safe for several readers.</remarks>
public sealed class SimulatedCompany
{
    private const int FactsBetweenReports = 10_000;
    private readonly StoryShelf _shelf;
    private readonly RunContext _run;

    internal SimulatedCompany(WorkspaceInfo workspace, StoryShelf shelf, RunContext run)
    {
        Workspace = workspace;
        _shelf = shelf;
        _run = run;
        Truth = new SimulationTruth(shelf, run.Cancellation);
    }

    /// <summary>The workspace the facts belong to.</summary>
    public WorkspaceInfo Workspace { get; }

    /// <summary>The options the company was drawn from.</summary>
    public SimulationOptions Options => _shelf.World.Options;

    /// <summary>What is really so. Never part of the facts.</summary>
    public SimulationTruth Truth { get; }

    /// <summary>All facts, kind after kind in the order of <see cref="FactKind"/>, inside a kind account after account. A key may have several versions, on days that do not overlap.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled while reading.</exception>
    public IEnumerable<Fact> Facts => FactCatalog.All.SelectMany(descriptor => FactsOf(descriptor.Kind));

    /// <summary>The facts of one kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled while reading.</exception>
    public IEnumerable<Fact> FactsOf(FactKind kind)
    {
        var phase = "simulate " + Names.Of(kind);
        var done = 0L;
        foreach (var fact in FactStream.Of(_shelf, kind))
        {
            if (done++ % FactsBetweenReports == 0)
            {
                _run.Cancellation.ThrowIfCancellationRequested();
                _run.Report(phase, done, null);
            }

            yield return fact;
        }
    }
}
