using System.Globalization;
using RelGraph.Scoring.Tests.Explanations;

namespace RelGraph.Scoring.Tests.Docs;

/// <summary>The pocket-calculator lines of a docs page: <c>name: formula = result</c> in blocks fenced as <c>calc</c>.</summary>
internal sealed class CalculatorPage
{
    private CalculatorPage(IReadOnlyList<(string Name, string Formula, double Result)> lines) => Lines = lines;

    public IReadOnlyList<(string Name, string Formula, double Result)> Lines { get; }

    public double this[string name, int occurrence = 0] => Lines.Where(line => line.Name == name).ElementAt(occurrence).Result;

    public static CalculatorPage Read(string name)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "RelGraph.sln")))
        {
            root = root.Parent ?? throw new DirectoryNotFoundException("RelGraph.sln is in no folder above the tests.");
        }

        var lines = new List<(string, string, double)>();
        var inside = false;
        foreach (var line in File.ReadLines(Path.Combine(root.FullName, "docs", "scores", name)))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                inside = line == "```calc";
            }
            else if (inside)
            {
                var (colon, equals) = (line.IndexOf(':', StringComparison.Ordinal), line.LastIndexOf('=', line.Length - 1));
                lines.Add((line[..colon], line[(colon + 1)..equals].Trim(), double.Parse(line[(equals + 1)..].Replace('−', '-'), CultureInfo.InvariantCulture)));
            }
        }

        return new CalculatorPage(lines);
    }

    /// <summary>Lines that a pocket calculator does not confirm to three decimals.</summary>
    public IReadOnlyList<string> Offenders() =>
        [.. Lines.Where(line => Math.Abs(PocketCalculator.Compute(line.Formula) - line.Result) > 5e-4).Select(line => $"{line.Name}: {line.Formula} = {PocketCalculator.Compute(line.Formula)}, not {line.Result}")];
}
