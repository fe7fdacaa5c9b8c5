using RelGraph.Storage.Neo4j.Transport.Failures;

namespace RelGraph.Storage.Neo4j.Transport.Answers;

/// <summary>Makes sense of what stands around the rows of a complete answer.</summary>
internal static class AnswerEnd
{
    private static readonly IReadOnlyDictionary<string, long> NoCounters = new Dictionary<string, long>();

    /// <summary>The first error of the answer; null when it has none.</summary>
    public static Failure? Failure(Dictionary<string, object?> answer, string target) =>
        answer.GetValueOrDefault("errors") is List<object?> { Count: > 0 } errors && errors[0] is Dictionary<string, object?> error
            ? ServerFailures.Of(Text(error, "code") ?? "no code", Text(error, "message") ?? "no message", target)
            : null;

    /// <summary>The counts and remarks.</summary>
    public static CypherSummary Summary(Dictionary<string, object?> answer) => new(
        answer.GetValueOrDefault("counters") is Dictionary<string, object?> counters
            ? counters.Where(counter => counter.Value is long).ToDictionary(counter => counter.Key, counter => (long)counter.Value!, StringComparer.Ordinal)
            : NoCounters,
        [.. Maps(answer, "notifications").Select(remark => Text(remark, "description") ?? Text(remark, "title")).OfType<string>()]);

    /// <summary>The bookmarks of the state that the statement left or saw.</summary>
    public static IReadOnlyList<string> Bookmarks(Dictionary<string, object?> answer) =>
        answer.GetValueOrDefault("bookmarks") is List<object?> bookmarks ? [.. bookmarks.OfType<string>()] : [];

    private static IEnumerable<Dictionary<string, object?>> Maps(Dictionary<string, object?> answer, string name) =>
        (answer.GetValueOrDefault(name) as List<object?>)?.OfType<Dictionary<string, object?>>() ?? [];

    private static string? Text(Dictionary<string, object?> map, string key) => map.GetValueOrDefault(key) as string;
}
