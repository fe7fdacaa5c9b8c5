using System.Text;
using RelGraph.GraphQL.Hosting;

namespace RelGraph.Cli.Running;

/// <summary>The world outside the command line, so that tests can be one: streams, clock, folder and environment.</summary>
internal sealed record CliHost
{
    /// <summary>Where answers go.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where progress, notices and errors go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>True when answers go to a person's terminal rather than to a file or another program.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>True when progress can be drawn.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Letters in a line of the terminal.</summary>
    public int Width { get; init; } = WidthWithoutTerminal;

    /// <summary>Tells today in workspaces that do not stand still, and stamps what is recorded.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The folder from which relative paths start.</summary>
    public required string Folder { get; init; }

    /// <summary>Reads an environment variable; null where it is not set.</summary>
    public Func<string, string?> Environment { get; init; } = static _ => null;

    /// <summary>How much memory the machine has for this process, in bytes.</summary>
    public Func<long> AvailableMemory { get; init; } = static () => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;

    /// <summary>Runs the server until it is told to stop, with settings as <c>--name value</c>.</summary>
    public Func<string[], Task<int>> Serve { get; init; } = RelGraphHost.RunAsync;

    /// <summary>True in a process of its own, where Ctrl-C is ours to handle.</summary>
    public bool OwnsProcess { get; init; }

    /// <summary>Wide enough that tables in files and pipes do not wrap.</summary>
    private const int WidthWithoutTerminal = 180;

    /// <summary>The process's own streams, folder and environment, writing UTF-8.</summary>
    public static CliHost OfThisProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new CliHost
        {
            Out = Console.Out,
            Error = Console.Error,
            OutIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected ? WidthWithoutTerminal : Math.Max(40, Console.WindowWidth),
            Folder = Directory.GetCurrentDirectory(),
            Environment = System.Environment.GetEnvironmentVariable,
            OwnsProcess = true,
        };
    }

    /// <summary>A path as the user wrote it, from this folder.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Folder);
}
