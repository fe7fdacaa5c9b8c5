using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using RelGraph.Benchmarks.GraphStores;
using RelGraph.Benchmarks.Measuring;

namespace RelGraph.Benchmarks.Peers;

/// <summary>Another program with the graph in its memory, which runs one kernel when asked.</summary>
internal sealed class PeerProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _errors;

    private PeerProcess(Process process, StringBuilder errors, string name)
    {
        _process = process;
        _errors = errors;
        Name = name;
    }

    /// <summary>The program, with its version and threads.</summary>
    public string Name { get; }

    /// <summary>Starts it; null, with a line that says so, where it is not installed or cannot hold the graph.</summary>
    public static PeerProcess? Start(string program, int nodes, string edges, int threads)
    {
        // The system's own is where a distribution's packages are.
        var python = Environment.GetEnvironmentVariable("RELGRAPH_PYTHON") is { Length: > 0 } named ? named : File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
        var info = new ProcessStartInfo(python, [Path.Combine(Checkout.Root, "bench", "peers", "worker.py"), program, $"{nodes}", edges, $"{threads}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        info.Environment["OMP_NUM_THREADS"] = $"{threads}";
        (info.Environment["GDS_ADDRESS"], info.Environment["GDS_PASSWORD"]) = ($"{GraphServer.Connection.Address}".TrimEnd('/'), GraphServer.Password);
        if (Started(info) is not { } process)
        {
            Console.WriteLine($"{program} is left out: there is no {python}; RELGRAPH_PYTHON can name another.");
            return null;
        }

        var errors = new StringBuilder();
        process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
        process.BeginErrorReadLine();
        if (process.StandardOutput.ReadLine()?.Split(' ') is ["ready", var version])
        {
            return new PeerProcess(process, errors, threads == 1 ? $"{program} {version}" : $"{program} {version}, {threads} threads");
        }

        process.WaitForExit();
        Console.WriteLine($"{program} is left out: {LastLine(errors)}");
        process.Dispose();
        return null;
    }

    /// <summary>The server that the library gds runs in, when it is asked for and there is one.</summary>
    public static GraphServer? ServerFor(IEnumerable<string> programs, Settings settings) =>
        programs.Contains("gds") && GraphServer.IsThere ? GraphServer.Start(settings.Work, settings.Text("heap", "3g")) : null;

    private static Process? Started(ProcessStartInfo info)
    {
        try
        {
            return Process.Start(info);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string LastLine(StringBuilder errors) => $"{errors}".Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault("it gave no reason.");

    /// <summary>Runs a kernel; null when the program does not have it.</summary>
    public double? Milliseconds(string kernel, string answer = "-")
    {
        _process.StandardInput.WriteLine($"{kernel} {answer}");
        _process.StandardInput.Flush();
        return _process.StandardOutput.ReadLine() switch
        {
            "none" => null,
            { } seconds => double.Parse(seconds, CultureInfo.InvariantCulture) * 1000,
            null => throw new InvalidOperationException($"{Name} ended while it ran {kernel}: {LastLine(_errors)}"),
        };
    }

    /// <summary>The kernel's answer by node; null when the program does not have it.</summary>
    public double[]? Answer(string kernel)
    {
        var file = Path.GetTempFileName();
        try
        {
            return Milliseconds(kernel, file) is null ? null : MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(file)).ToArray();
        }
        finally
        {
            File.Delete(file);
        }
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
