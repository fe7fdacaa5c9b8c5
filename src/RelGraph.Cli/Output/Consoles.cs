using Spectre.Console;

namespace RelGraph.Cli.Output;

/// <summary>Makes consoles that behave the same in a terminal, a pipe and a test.</summary>
internal static class Consoles
{
    /// <summary>A console over a writer.</summary>
    /// <param name="writer">Where it writes.</param>
    /// <param name="ansi">True for colours and movement.</param>
    /// <param name="width">Letters in a line.</param>
    public static IAnsiConsole Create(TextWriter writer, bool ansi, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = ansi ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = ansi ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            // No habits of build servers: the same text everywhere.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
