namespace RelGraph.GraphQL.Hosting;

/// <summary>Chooses how the log is written before anything can be logged.</summary>
internal static class LogFormats
{
    /// <summary>Replaces what writes the log where the settings ask for JSON. What is wrong with them is told when all are read.</summary>
    public static ILoggingBuilder Apply(ILoggingBuilder logging, IConfiguration configuration) => IsJson(configuration)
        ? logging.ClearProviders().AddJsonConsole(json => (json.TimestampFormat, json.UseUtcTimestamp) = ("yyyy-MM-ddTHH:mm:ss.fffZ", true))
        : logging;

    private static bool IsJson(IConfiguration configuration) =>
        string.Equals(configuration["LogFormat"] ?? configuration["RELGRAPH_LOG_FORMAT"] ?? configuration["RelGraph:LogFormat"], nameof(LogFormat.Json), StringComparison.OrdinalIgnoreCase);
}
