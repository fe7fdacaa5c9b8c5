namespace RelGraph.Neo4j.Tests.Fakes;

/// <summary>How an answer of the fake server ends.</summary>
internal enum FakeEnd
{
    /// <summary>In order.</summary>
    Whole = 0,

    /// <summary>The connection is closed before the end that was promised.</summary>
    Cut,

    /// <summary>Nothing more is said.</summary>
    Silent,

    /// <summary>The connection is closed without a word.</summary>
    Hangup,
}
