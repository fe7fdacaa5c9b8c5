namespace RelGraph.GraphQL.Tests.GraphiQL;

/// <summary>A test that drives a real browser; left out, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (!File.Exists(Executable))
        {
            Skip = $"There is no browser at {Executable}: install chromium, or name one in RELGRAPH_CHROMIUM.";
        }
    }

    public static string Executable { get; } = Environment.GetEnvironmentVariable("RELGRAPH_CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";
}
