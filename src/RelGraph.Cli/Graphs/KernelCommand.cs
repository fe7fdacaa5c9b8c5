using System.CommandLine;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Kernels;

namespace RelGraph.Cli.Graphs;

/// <summary><c>relgraph graph KERNEL</c>: one command of the catalog.</summary>
internal sealed class KernelCommand
{
    private readonly GraphKernel _kernel;
    private readonly KernelOptions _parameters;
    private readonly SourceOptions _source = new();
    private readonly RunOptions _run = new();
    private readonly GraphOptions _options;

    private KernelCommand(GraphKernel kernel)
    {
        _kernel = kernel;
        _parameters = new KernelOptions(kernel);
        _options = new GraphOptions(kernel.UsualOrientation, PortKernels.Has(kernel));
    }

    /// <summary>The command of a kernel.</summary>
    public static Command Create(CommandFrame frame, GraphKernel kernel)
    {
        var command = new KernelCommand(kernel);
        return frame.Define(
            kernel.Name, $"{kernel.Summary} · {kernel.Chinese}", KernelExamples.Of(kernel), command.RunAsync,
            [.. command._parameters.All, .. command._source.All, .. command._options.All, .. command._run.All]);
    }

    private async Task<int> RunAsync(ParseResult parsed, Session session)
    {
        // Wrong options are told before anything is opened or worked out.
        _options.Check(parsed, session);
        _run.Check(parsed);
        var isWorkspace = _source.IsWorkspace(parsed);
        var arguments = _parameters.Check(parsed);
        var measure = arguments.ChoiceOrNone(_kernel.MeasureParameter);
        if (!isWorkspace)
        {
            _options.RequireNone(parsed);
            // Before the graph is made or read, which may take long and much: what cannot fit is refused at once.
            var isTold = KernelMemory.Check(session, _kernel, _source.Expected(parsed, session, Threads(parsed)), arguments, _run.Force(parsed));
            return await AnswerAsync(parsed, session, run => Task.Run(() => _source.Read(parsed, session, _kernel.Parallels(measure), run), session.Cancellation), isTold).ConfigureAwait(false);
        }

        var question = new GraphQuestion(_options);
        if (PortKernels.Scores(_kernel, arguments) is { } scores)
        {
            return await question.ScoresAsync(parsed, session, (engine, selection, run) => scores(engine, selection, _run.Apply(parsed, run))).ConfigureAwait(false);
        }

        if (PortKernels.Groups(_kernel, arguments) is { } groups)
        {
            return await question.GroupsAsync(parsed, session, (engine, selection, run) => groups(engine, selection, _run.Apply(parsed, run))).ConfigureAwait(false);
        }

        var store = await WorkspaceFile.OpenStoreAsync(session).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            var selection = _kernel.Fit(_options.Selection(parsed, session, store.Workspace), measure);
            return await AnswerAsync(parsed, session, async run =>
                new WorkspaceInput(store, await new InMemoryAnalytics(store).ReadAsync(selection, run).ConfigureAwait(false), selection.AsOf), isTold: false).ConfigureAwait(false);
        }
    }

    private async Task<int> AnswerAsync(ParseResult parsed, Session session, Func<RunContext, Task<GraphInput>> read, bool isTold)
    {
        var input = await session.WithProgressAsync(run => read(_run.Apply(parsed, run))).ConfigureAwait(false);
        if (input.HasKinds && input.Graph.NodeCount == 0)
        {
            return GraphLines.NoRelations(session, _kernel);
        }

        var arguments = await _parameters.ReadAsync(parsed, session, input).ConfigureAwait(false);
        KernelMemory.Check(session, _kernel, KernelSize.Of(input.Graph, Threads(parsed)), arguments, _run.Force(parsed), isTold);
        var answer = await session.WithProgressAsync(run => Task.Run(() => _kernel.Run(input.Graph, arguments, _run.Apply(parsed, run)), session.Cancellation)).ConfigureAwait(false);
        return await new KernelView(session, new GraphFacts(_kernel, input, answer)).ShowAsync(_options.Top(parsed), _options.Out(parsed)).ConfigureAwait(false);
    }

    private int Threads(ParseResult parsed) => _run.Apply(parsed, RunContext.Default).MaxThreads;
}
