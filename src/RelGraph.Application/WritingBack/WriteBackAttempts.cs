namespace RelGraph.Application.WritingBack;

/// <summary>Works values out one subject at a time, so that one that fails is counted and the others go on.</summary>
internal sealed class WriteBackAttempts
{
    private const int MostListed = 100;

    private readonly List<WriteBackFailure> _failures = [];

    /// <summary>How many failed.</summary>
    public long Failed { get; private set; }

    /// <summary>The first that failed.</summary>
    public IReadOnlyList<WriteBackFailure> Failures => _failures;

    /// <summary>The values of a subject; none where they cannot be worked out.</summary>
    public IReadOnlyList<T> Of<T>(string subject, Func<IEnumerable<T>> derive)
    {
        try
        {
            return [.. derive()];
        }
#pragma warning disable CA1031 // Whatever is wrong with one subject, the others are still worth writing, and the report names it.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Failed++;
            if (_failures.Count < MostListed)
            {
                _failures.Add(new WriteBackFailure(subject, exception.Message));
            }

            return [];
        }
    }
}
