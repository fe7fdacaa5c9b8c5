namespace RelGraph.Benchmarks.Measuring;

/// <summary>How a kernel of the catalog keeps its promises to whoever waits for it.</summary>
/// <param name="Kernel">Its name.</param>
/// <param name="Milliseconds">How long it ran, or was let run.</param>
/// <param name="IsWhole">False when it was cancelled before it had ended.</param>
internal sealed record CatalogRow(string Kernel, double Milliseconds, bool IsWhole)
{
    /// <summary>The longest wait from the call of Cancel until the kernel was left, in milliseconds.</summary>
    public required double LongestWait { get; init; }

    /// <summary>Memory told beforehand, in MiB.</summary>
    public required double Told { get; init; }

    /// <summary>Most memory held, in MiB.</summary>
    public required double Held { get; init; }

    /// <summary>How often it told how far it had come.</summary>
    public required int Reports { get; init; }

    /// <summary>The longest time without a word, in milliseconds.</summary>
    public required double LongestSilence { get; init; }
}
