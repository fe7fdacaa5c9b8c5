namespace RelGraph.GraphQL.Http.Streaming;

/// <summary>The patience of streams and sockets. Tests shorten it.</summary>
internal sealed record StreamingOptions
{
    /// <summary>How long a stream of events is silent before a comment keeps proxies from closing it.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>How long a client may take to receive one message before its connection is ended.</summary>
    public TimeSpan SendPatience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a socket may be open before its <c>connection_init</c>.</summary>
    public TimeSpan InitPatience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a client may take to answer that a socket is closed.</summary>
    public TimeSpan ClosePatience { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The most operations of one socket at the same time.</summary>
    public int OperationsPerSocket { get; init; } = 1000;
}
