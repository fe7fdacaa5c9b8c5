using System.Text.RegularExpressions;
using RelGraph.Architecture.Tests.House;

namespace RelGraph.Architecture.Tests.Rules;

/// <summary>Resolvers are plain classes: of the GraphQL runtime they may mention the mapping attributes and nothing else, so that another server could host them.</summary>
internal static partial class ResolverRule
{
    public static IEnumerable<string> Breaches(SourceFile file)
    {
        if (!file.Path.StartsWith("RelGraph.GraphQL/Schema/", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (var used in RuntimeUse().Matches(file.Text).Select(match => match.Groups[1].Value).Where(name => name != "Mapping").Distinct())
        {
            yield return $"{file.Path} uses RelGraph.GraphQL.Runtime.{used}; resolvers may use only its Mapping attributes";
        }
    }

    [GeneratedRegex(@"RelGraph\.GraphQL\.Runtime\.(\w+)")]
    private static partial Regex RuntimeUse();
}
