using System.Globalization;

namespace RelGraph.Benchmarks.Measuring;

/// <summary>Settings from the command line, written <c>--name value</c>.</summary>
internal sealed class Settings(string[] arguments)
{
    /// <summary>A folder for stores and bundles that are made once and used again.</summary>
    public string Work => Text("work", Path.Combine(Path.GetTempPath(), "relgraph-bench"));

    public string Text(string name, string fallback)
    {
        var at = Array.IndexOf(arguments, "--" + name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : fallback;
    }

    public int Number(string name, int fallback) => int.Parse(Text(name, fallback.ToString(CultureInfo.InvariantCulture)), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    /// <summary>The argument at a place, as a number.</summary>
    public int NumberAt(int place) => int.Parse(arguments[place], NumberStyles.None, CultureInfo.InvariantCulture);

    public bool Has(string name) => Array.IndexOf(arguments, "--" + name) >= 0;
}
