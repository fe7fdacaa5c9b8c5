namespace RelGraph.Storage.Neo4j;

/// <summary>How much goes into one statement. Tests make it small.</summary>
/// <param name="ApplyAtMost">The largest change set that is written by one statement; a larger one is staged and unpacked.</param>
/// <param name="BatchSize">Changes per batch of a staged change set, and keys per look-up.</param>
/// <param name="PageSize">Elements per page of a reader.</param>
internal sealed record StoreLimits(int ApplyAtMost = 4000, int BatchSize = 5000, int PageSize = 20_000)
{
    /// <summary>The limits used unless a test says otherwise.</summary>
    public static StoreLimits Default { get; } = new();
}
