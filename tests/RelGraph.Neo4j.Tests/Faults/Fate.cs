namespace RelGraph.Neo4j.Tests.Faults;

/// <summary>What becomes of a statement on its way.</summary>
internal enum Fate
{
    /// <summary>It runs and is answered.</summary>
    Done = 0,

    /// <summary>The connection breaks before it reaches the server.</summary>
    RequestLost,

    /// <summary>It takes effect, and the connection breaks before the answer comes.</summary>
    AnswerLost,

    /// <summary>The process dies before it sends the statement; nothing of it runs any more.</summary>
    DeadBefore,

    /// <summary>The process dies when the statement has taken effect.</summary>
    DeadAfter,

    /// <summary>It waits until the test lets it go.</summary>
    Held,
}
