using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace RelGraph.Benchmarks.Serving;

/// <summary>One round of requests by wrk against one server.</summary>
/// <param name="Requests">How many were answered.</param>
/// <param name="Seconds">In how long.</param>
/// <param name="P99Milliseconds">The latency that 99 of 100 stayed below.</param>
/// <param name="Cpu">Processor time the server took.</param>
/// <param name="Allocated">Bytes the server allocated.</param>
internal sealed partial record WrkRound(long Requests, double Seconds, double P99Milliseconds, TimeSpan Cpu, long Allocated)
{
    private const int Connections = 16;

    public double CpuMicroseconds => Cpu.TotalMicroseconds / Requests;

    public static WrkRound Run(Served server, ServedDocument document, int seconds, string folder)
    {
        var script = Path.Combine(folder, document.Path + ".lua");
        File.WriteAllText(script, $"""
            wrk.method = "POST"
            wrk.headers["Content-Type"] = "application/json"
            wrk.headers["Accept"] = "application/json"
            wrk.body = [==[{Served.Body(document)}]==]
            """);
        var (cpu, allocated) = (server.Cpu(), server.Allocated());
        var text = Wrk("-t1", $"-c{Connections}", $"-d{seconds}s", "--latency", "-s", script, server.Url(document));
        if (text.Contains("Non-2xx", StringComparison.Ordinal) || text.Contains("Socket errors", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{server.Name} failed requests: {text}");
        }

        var total = Total().Match(text);
        return new WrkRound(
            long.Parse(total.Groups[1].Value, CultureInfo.InvariantCulture), Duration(total.Groups[2].Value), Duration(Latency().Match(text).Groups[1].Value) * 1000,
            server.Cpu() - cpu, server.Allocated() - allocated);
    }

    private static string Wrk(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("wrk could not be started; install it (Debian: wrk).");
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }

    private static double Duration(string text)
    {
        var unit = text.Length - text.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz").Length;
        var value = double.Parse(text[..^unit], CultureInfo.InvariantCulture);
        return text[^unit..] switch { "us" => value / 1e6, "ms" => value / 1e3, "m" => value * 60, _ => value };
    }

    [GeneratedRegex(@"(\d+) requests in ([\d.]+\w+)")]
    private static partial Regex Total();

    [GeneratedRegex(@"99%\s+([\d.]+\w+)")]
    private static partial Regex Latency();
}
