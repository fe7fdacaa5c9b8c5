using System.Reflection;
using System.Text.RegularExpressions;
using RelGraph.Application.Diagnostics;
using RelGraph.GraphQL.Hosting.Telemetry;
using RelGraph.GraphQL.Http;
using RelGraph.GraphQL.Runtime.Diagnostics;
using RelGraph.Scoring.Diagnostics;

namespace RelGraph.GraphQL.Tests.Observability;

/// <summary>docs/observability.md names every span, attribute and metric, and no other.</summary>
public sealed partial class PageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "observability.md"));

    [Fact]
    public void Page_NamesWhatIsTold_AndNothingElse()
    {
        var told = new[] { typeof(GraphQLTelemetry), typeof(WorkspaceTelemetry), typeof(ScoreTelemetry), typeof(JobTelemetry), typeof(HttpSpans) }
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public)).Where(field => field.IsLiteral && field.Name != nameof(GraphQLTelemetry.Name))
            .Select(field => (string)field.GetRawConstantValue()!).Concat(["query", "mutation", "subscription", "POST /graphql"]);

        var described = Rows("Spans").Concat(Rows("Attributes")).Concat(Rows("Metrics")).SelectMany(row => Quoted().Matches(row.Split('|')[1]).Select(match => match.Groups[1].Value));

        Assert.Equal(told.Distinct().Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Page_NamesTheSourcesAndMeters() =>
        Assert.All(TelemetryExport.Sources.Concat(TelemetryExport.Meters), name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));

    [Fact]
    public void Page_NamesTheOutcomes() =>
        Assert.All(typeof(Outcomes).GetFields().Select(field => (string)field.GetRawConstantValue()!), name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));

    [Fact]
    public void Page_NamesTheFieldsOfTheLog()
    {
        var fields = typeof(RequestLog).GetMethod("Line", BindingFlags.Instance | BindingFlags.NonPublic)!.GetParameters().Select(parameter => parameter.Name!);

        Assert.Equal(fields, Rows("The log").Select(row => Quoted().Match(row).Groups[1].Value), StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Rows(string section) =>
        Page[Page.IndexOf($"## {section}\n", StringComparison.Ordinal)..].Split("\n## ")[0].Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
