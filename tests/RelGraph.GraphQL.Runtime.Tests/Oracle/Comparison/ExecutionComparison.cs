using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.Tests.Oracle.Convention;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Comparison;

/// <summary>An answer as the text of its data and those errors that both sides must report.</summary>
/// <remarks>Where null spread over a part of the response, the specification lets an implementation report any of the errors
/// below it. So an error counts fully when its own place is null in the data, and otherwise by the place that null spread to.</remarks>
internal static partial class ExecutionComparison
{
    public static async Task<string> OursAsync(Schema schema, string text, string? variables, uint seed)
    {
        using var json = JsonDocument.Parse(variables ?? "{}");
        var result = await new Executor(schema).ExecuteAsync(GraphQLParser.Parse(text), null, json.RootElement, new RootSeed(seed), CancellationToken.None);
        if (!result.WasExecuted)
            return "refused";
        var answer = result.ToJson();
        var data = answer[(DataStart(answer) + "\"data\":".Length)..^1];
        return Comparable(Respell(data), result.Errors.Select(static error => (
            error.Path is null ? null : string.Join('/', error.Path), string.Join(' ', error.Locations.Select(static place => place.ToString())))));
    }

    public static string Theirs(JsonElement answer) => answer.GetProperty("data").GetString() is { } data
        ? Comparable(data, answer.GetProperty("errors").EnumerateArray().Select(static error => (
            error.GetProperty("path").GetString(), string.Join(' ', error.GetProperty("at").EnumerateArray().Select(static place => place.GetString())))))
        : "refused";

    // Characters that JSON lets stand as they are, and hexadecimal digits in small letters: row json-escapes.
    private static string Respell(string data) => EscapedUnit().Replace(data, static escape =>
    {
        var unit = (char)int.Parse(escape.Groups[2].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return escape.Groups[1].Value + (unit < ' ' ? escape.Value[^6..].ToLowerInvariant() : unit.ToString());
    });

    [GeneratedRegex(@"(?<!\\)((?:\\\\)*)\\u([0-9A-F]{4})")]
    private static partial Regex EscapedUnit();

    // Errors stand before the data, which is the last member; none of the convention's messages holds this text.
    private static int DataStart(string answer) => answer.IndexOf("\"data\":", StringComparison.Ordinal);

    private static string Comparable(string data, IEnumerable<(string? Path, string Places)> errors)
    {
        using var json = JsonDocument.Parse(data, new JsonDocumentOptions { MaxDepth = 512 });
        var lines = errors.Select(error => Line(json.RootElement, error.Path, error.Places)).Distinct().Order(StringComparer.Ordinal);
        return data + "\n" + string.Join("\n", lines);
    }

    private static string Line(JsonElement data, string? path, string places)
    {
        if (path is null)
            return "no path " + places;
        var steps = path.Split('/');
        for (var i = 0; i < steps.Length; i++)
        {
            if (data.ValueKind == JsonValueKind.Null)
                return $"null spread to {string.Join('/', steps[..i])}";
            data = data.ValueKind == JsonValueKind.Array ? data[int.Parse(steps[i], CultureInfo.InvariantCulture)] : data.GetProperty(steps[i]);
        }

        return $"{path} at {places}{(data.ValueKind == JsonValueKind.Null ? "" : " which is not null")}";
    }
}
