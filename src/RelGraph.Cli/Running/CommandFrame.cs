using System.CommandLine;

namespace RelGraph.Cli.Running;

/// <summary>Makes commands that all behave alike: settings read once, errors in one line, help with examples.</summary>
internal sealed class CommandFrame(CliHost host, GlobalOptions globals)
{
    private readonly Dictionary<Command, IReadOnlyList<string>> _examples = [];

    /// <summary>Defines a command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does, in both languages.</param>
    /// <param name="examples">Lines to copy, shown in its help.</param>
    /// <param name="run">What it does; gives the exit code.</param>
    /// <param name="parts">Its arguments and options.</param>
    public Command Define(string name, string description, IReadOnlyList<string> examples, Func<ParseResult, Session, Task<int>> run, params Symbol[] parts)
    {
        var command = Group(name, description, examples);
        foreach (var part in parts)
        {
            switch (part)
            {
                case Argument argument:
                    command.Arguments.Add(argument);
                    break;
                case Option option:
                    command.Options.Add(option);
                    break;
            }
        }

        command.SetAction((parsed, cancellation) => RunAsync(parsed, run, cancellation));
        return command;
    }

    /// <summary>Defines a command that only holds others.</summary>
    public Command Group(string name, string description, IReadOnlyList<string> examples, params Command[] members)
    {
        var command = new Command(name, description);
        ShowExamples(command, examples);
        foreach (var member in members)
        {
            command.Subcommands.Add(member);
        }

        return command;
    }

    /// <summary>Adds lines to copy to the help of a command.</summary>
    public void ShowExamples(Command command, IReadOnlyList<string> examples) => _examples[command] = examples;

    /// <summary>The lines to copy for a command; empty where there are none.</summary>
    public IReadOnlyList<string> ExamplesOf(Command command) => _examples.GetValueOrDefault(command) ?? [];

    private async Task<int> RunAsync(ParseResult parsed, Func<ParseResult, Session, Task<int>> run, CancellationToken cancellation)
    {
        try
        {
            var session = new Session(host, globals.Read(parsed, host), cancellation);
            return await run(parsed, session).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever happened, the user gets one line and the shell a code.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return FaultReport.Write(exception, host.Error, globals.Json(parsed), globals.Debug(parsed));
        }
    }
}
