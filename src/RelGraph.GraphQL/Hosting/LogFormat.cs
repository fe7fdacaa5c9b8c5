namespace RelGraph.GraphQL.Hosting;

/// <summary>How the server writes its log.</summary>
public enum LogFormat
{
    /// <summary>Lines for people.</summary>
    Text,

    /// <summary>One JSON object a line, for programs.</summary>
    Json,
}
