namespace RelGraph.Benchmarks.Measuring;

/// <summary>How a server did on one document; medians over the rounds.</summary>
/// <param name="Server">The server.</param>
/// <param name="RequestsPerSecond">Requests answered in a second.</param>
/// <param name="CpuMicroseconds">Processor time of the server's process for one request.</param>
/// <param name="P99Milliseconds">The latency that 99 of 100 requests stay below.</param>
internal sealed record ServingTime(string Server, double RequestsPerSecond, double CpuMicroseconds, double P99Milliseconds)
{
    /// <summary>Managed memory allocated for one request; null where the server does not tell.</summary>
    public double? AllocatedBytes { get; init; }

    /// <summary>Processor time over the first server's of the same round, median; null for the first.</summary>
    public double? CpuRatio { get; init; }
}
