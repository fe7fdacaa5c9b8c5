using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace RelGraph.Cli.Running;

/// <summary>The usual help, followed by lines to copy.</summary>
internal sealed class HelpWithExamples(HelpAction usual, CommandFrame frame) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        var examples = frame.ExamplesOf(parseResult.CommandResult.Command);
        if (examples.Count > 0)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples · 示例:");
            foreach (var example in examples)
            {
                output.WriteLine("  " + example);
            }

            output.WriteLine();
        }

        return code;
    }
}
