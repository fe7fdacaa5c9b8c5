using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using RelGraph.Cli.Commands;
using RelGraph.Cli.Running;

namespace RelGraph.Cli;

/// <summary>The command line <c>relgraph</c>: parses, runs one command, and gives its exit code.</summary>
internal static class CommandLine
{
    /// <summary>Time a cancelled command has to put its things away before the process ends all the same.</summary>
    private static readonly TimeSpan TimeToTidyUp = TimeSpan.FromSeconds(30);

    /// <summary>Runs one command.</summary>
    /// <param name="args">What the user typed after the program's name.</param>
    /// <param name="host">The world outside.</param>
    /// <param name="cancellation">Ends the command; Ctrl-C does so too when the process is ours.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, CliHost host, CancellationToken cancellation)
    {
        var root = Build(host);
        var parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            return ReportMisuse(parsed, host.Error);
        }

        var invocation = new InvocationConfiguration
        {
            Output = host.Out,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = host.OwnsProcess ? TimeToTidyUp : null,
        };
        return await parsed.InvokeAsync(invocation, cancellation).ConfigureAwait(false);
    }

    /// <summary>The tree of commands.</summary>
    internal static RootCommand Build(CliHost host)
    {
        var globals = new GlobalOptions();
        var frame = new CommandFrame(host, globals);
        var root = new RootCommand("RelGraph: who decides, how they stand, and how to win · 关系图谱：谁在决策、立场如何、怎样赢单");
        globals.AddTo(root);
        frame.ShowExamples(root, ["relgraph list opportunities", "relgraph score chain O-0283", "relgraph explain win O-0283 --lang zh", "relgraph whatif O-0283 --enter R-2", "relgraph score --help"]);
        foreach (var command in AllCommands.Create(frame))
        {
            root.Subcommands.Add(command);
        }

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, frame);
        return root;
    }

    private static int ReportMisuse(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        var path = new List<string>();
        for (var place = parsed.CommandResult; place is not null; place = place.Parent as System.CommandLine.Parsing.CommandResult)
        {
            path.Insert(0, place.Command is RootCommand ? "relgraph" : place.Command.Name);
        }

        var problems = parsed.Errors.Select(Misuse.Of).Distinct();
        var choices = command.Subcommands.Count > 0 ? $" Commands: {string.Join(", ", command.Subcommands.Select(one => one.Name))}." : "";
        error.WriteLine($"Error: {string.Join("; ", problems)}.{choices} See '{string.Join(' ', path)} --help'.");
        return ExitCode.Usage;
    }
}
