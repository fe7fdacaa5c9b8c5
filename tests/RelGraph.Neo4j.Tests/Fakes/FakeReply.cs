namespace RelGraph.Neo4j.Tests.Fakes;

/// <summary>What the fake server sends back.</summary>
/// <param name="Pieces">The body, sent piece by piece.</param>
internal sealed record FakeReply(params string[] Pieces)
{
    /// <summary>An answer with one row, the number 1.</summary>
    public static FakeReply One { get; } = new("""{"data":{"fields":["x"],"values":[[1]]},"bookmarks":[]}""");

    public int Status { get; init; } = 202;

    public string ContentType { get; init; } = "application/json";

    /// <summary>The pause before each piece.</summary>
    public TimeSpan Pause { get; init; }

    /// <summary>How it ends when not in order: the connection is closed, or nothing follows, after the pieces.</summary>
    public FakeEnd End { get; init; }

    /// <summary>An error answer of Neo4j's form.</summary>
    public static FakeReply Error(int status, string code, string message = "words") =>
        new($$"""{"errors":[{"code":"{{code}}","message":"{{message}}"}]}""") { Status = status };
}
