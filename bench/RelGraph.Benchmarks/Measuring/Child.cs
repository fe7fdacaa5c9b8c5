using System.Diagnostics;
using System.Text.Json;

namespace RelGraph.Benchmarks.Measuring;

/// <summary>Runs a part of a benchmark in a process of its own, so that its memory and its start are its own.</summary>
internal static class Child
{
    private const string Mark = "figures:";

    /// <summary>Starts this program again with other arguments and takes the numbers it reports.</summary>
    public static Dictionary<string, double> Run(params string[] arguments)
    {
        using var process = Process.Start(StartInfo(arguments))!;
        Dictionary<string, double>? numbers = null;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                numbers = JsonSerializer.Deserialize<Dictionary<string, double>>(line[Mark.Length..]);
            }
            else
            {
                Console.WriteLine(line);
            }
        }

        process.WaitForExit();
        return process.ExitCode == 0 && numbers is not null ? numbers : throw new InvalidOperationException($"'{string.Join(' ', arguments)}' ended with {process.ExitCode}.");
    }

    /// <summary>Reports numbers to the process that started this one.</summary>
    public static void Report(Dictionary<string, double> numbers) => Console.WriteLine(Mark + JsonSerializer.Serialize(numbers));

    private static ProcessStartInfo StartInfo(string[] arguments)
    {
        var info = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        info.ArgumentList.Add(typeof(Child).Assembly.Location);
        foreach (var argument in arguments)
        {
            info.ArgumentList.Add(argument);
        }

        return info;
    }
}
