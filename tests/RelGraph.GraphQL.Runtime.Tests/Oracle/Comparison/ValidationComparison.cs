using System.Text.Json;
using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.Tests.Oracle.Generators;
using RelGraph.GraphQL.Runtime.TypeSystem;
using RelGraph.GraphQL.Runtime.Validation;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Comparison;

/// <summary>Errors of validation as rules and places. Wording and order are each implementation's own.</summary>
internal static class ValidationComparison
{
    private static readonly ValidationOptions Wide = new() { MaxErrors = int.MaxValue };

    // The specification's sections, each a rule here, are fewer and larger rules there.
    private static readonly Dictionary<string, string> Names = new()
    {
        ["KnownInputFieldNames"] = "ValuesOfCorrectType",
        ["ProvidedRequiredInputFields"] = "ValuesOfCorrectType",
        ["DirectivesInValidLocations"] = "KnownDirectives",
        ["SingleRootField"] = "SingleFieldSubscriptions",
    };

    private static readonly string[] PointsAtNames = ["UniqueOperationNames", "UniqueFragmentNames", "KnownFragmentNames", "UniqueVariableNames"];

    public static List<(string Rule, string Places)> Ours(Schema schema, string text) =>
        [.. DocumentValidator.Validate(schema, GraphQLParser.Parse(text), Wide).Select(static error => (RuleOf(error), string.Join(' ', error.Locations.Select(static place => place.ToString()))))];

    public static List<(string Rule, string Places)> Theirs(JsonElement answer, string text)
    {
        var starts = StartsOfNames(text);
        return [.. answer.GetProperty("errors").EnumerateArray().Select(error =>
        {
            var rule = error.GetProperty("rule").GetString()!;
            var places = error.GetProperty("at").EnumerateArray().Select(static place => place.GetString()!);
            return (rule, string.Join(' ', PointsAtNames.Contains(rule) ? places.Select(place => starts.GetValueOrDefault(place, place)) : places));
        })];
    }

    // From the place of each name to the place where what it names begins.
    private static Dictionary<string, string> StartsOfNames(string text)
    {
        var starts = new Dictionary<string, string>();
        foreach (var node in SyntaxNodes.Of(GraphQLParser.Parse(text)))
        {
            var name = node switch
            {
                OperationDefinition operation => operation.Name,
                FragmentDefinition fragment => fragment.Name,
                FragmentSpread spread => spread.Name,
                VariableDefinition variable => "$" + variable.Name,
                _ => null,
            };
            if (name is null)
                continue;
            var keyword = node is OperationDefinition or FragmentDefinition ? text.IndexOf(' ', node.Location.Start + (node is FragmentDefinition ? 8 : 5)) : node.Location.Start;
            var at = text.IndexOf(name, keyword, StringComparison.Ordinal) + (node is VariableDefinition ? 1 : 0);
            var line = text.AsSpan(0, at).Count('\n') + 1;
            starts.TryAdd(FormattableString.Invariant($"{line}:{at - text.LastIndexOf('\n', Math.Max(0, at - 1))}"), node.Location.ToString());
        }

        return starts;
    }

    /// <summary>The verdict, then each rule that found something with what of its places can be compared.</summary>
    public static string Comparable(List<(string Rule, string Places)> errors) =>
        $"{(errors.Count == 0 ? "valid" : "invalid")}\n{string.Join("\n", errors.Where(error => IsComparable(error.Rule, errors))
            .Select(static error => $"{error.Rule} {Places(error.Rule, error.Places)}").Distinct().Order(StringComparer.Ordinal))}";

    // Rows of tests/oracle/differences.md say why what follows is left out.
    private static bool IsComparable(string rule, List<(string Rule, string Places)> errors)
    {
        if (errors.Any(static error => error.Rule == "UniqueFragmentNames"))
            return rule == "UniqueFragmentNames" && Differences.Known(Differences.DuplicateFragments).Length > 0;
        return rule != "ValuesOfCorrectType" || !errors.Any(static error => error.Rule == "UniqueInputFieldNames") || Differences.Known(Differences.DuplicateInputFields).Length == 0;
    }

    private static string Places(string rule, string places) => rule switch
    {
        "OverlappingFieldsCanBeMerged" => Differences.Known(Differences.ConflictPlaces),
        "NoFragmentCycles" => Differences.Known(Differences.CyclePlaces),
        "SingleFieldSubscriptions" => Differences.Known(Differences.RootFieldPlaces),
        "NoUndefinedVariables" => $"{Differences.Known(Differences.RepeatedUsages)} in {places.Split(' ')[^1]}",
        "VariablesInAllowedPosition" => $"{Differences.Known(Differences.RepeatedUsages)} of {places.Split(' ')[0]}",
        _ => string.Join(' ', places.Split(' ').Order(StringComparer.Ordinal)),
    };

    private static string RuleOf(GraphQLError error)
    {
        var name = (string)error.Extensions!["rule"]!;
        return Names.GetValueOrDefault(name, name);
    }
}
