using System.Diagnostics;
using System.Text.Json;
using RelGraph.Engine.Algorithms.Files;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Tests.Algorithms.Peers;

/// <summary>Asks other graph programs, which a Python on this machine has.</summary>
internal static class Python
{
    /// <summary>The one that is named, the first on the path, or the system's own, which is where a distribution's packages are.</summary>
    private static readonly Lazy<string?> Program = new(() => new[] { Environment.GetEnvironmentVariable("RELGRAPH_PYTHON"), "python3", "/usr/bin/python3" }
        .FirstOrDefault(program => program is { Length: > 0 } && Run(program, "-c", "import igraph, networkx, scipy").ExitCode == 0));

    /// <summary>True when there is a Python with all of them.</summary>
    public static bool HasPeers => Program.Value is not null;

    /// <summary>What a program answers for each kernel, by node.</summary>
    public static Dictionary<string, double[]> Answers(string program, EdgeList list)
    {
        var edges = Path.GetTempFileName();
        try
        {
            var plain = list with { Names = [.. Enumerable.Range(0, list.Graph.NodeCount).Select(node => $"{node}")], IsWeighted = true };
            EdgeListWriter.Write(edges, plain, RunContext.Default);
            var (exitCode, output, error) = Run(
                Program.Value!, Path.Combine(AppContext.BaseDirectory, "peers", "answers.py"), program, $"{list.Graph.NodeCount}", edges, list.IsDirected ? "directed" : "undirected");
            return exitCode == 0 ? JsonSerializer.Deserialize<Dictionary<string, double[]>>(output)! : throw new InvalidOperationException(error);
        }
        finally
        {
            File.Delete(edges);
        }
    }

    private static (int ExitCode, string Output, string Error) Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            return (-1, "", exception.Message);
        }
    }
}
