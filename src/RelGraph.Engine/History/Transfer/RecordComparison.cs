using System.Buffers;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.History.Transfer;

/// <summary>Compares two records version by version, in step, in bounded memory.</summary>
internal sealed class RecordComparison
{
    private const int VersionsPerReport = 4096;

    private readonly ArrayBufferWriter<byte> _original = new();
    private readonly ArrayBufferWriter<byte> _copy = new();

    /// <summary>Compares all versions.</summary>
    /// <param name="original">The versions of the one record.</param>
    /// <param name="copy">The versions of the other, in the same order.</param>
    /// <param name="total">How many are expected, for progress.</param>
    /// <param name="run">Progress and cancellation.</param>
    /// <exception cref="StoreException">STORE_COPY_DIFFERS: the first key at which they differ.</exception>
    public async Task CompareAsync(
        IAsyncEnumerable<IReadOnlyList<FactVersion>> original, IAsyncEnumerable<IReadOnlyList<FactVersion>> copy, long total, RunContext run)
    {
        var (left, right) = (new VersionCursor(original, run.Cancellation), new VersionCursor(copy, run.Cancellation));
        await using (left.ConfigureAwait(false))
        await using (right.ConfigureAwait(false))
        {
            for (long done = 0; ; done++)
            {
                var (one, other) = (await left.NextAsync().ConfigureAwait(false), await right.NextAsync().ConfigureAwait(false));
                if (Difference(one, other) is { } difference)
                {
                    throw new StoreException(
                        "STORE_COPY_DIFFERS",
                        $"The copy differs from the original at {(one ?? other)!.Fact.Key}: {difference}. Nothing of the copy is visible; verify both stores, then copy again.");
                }

                if (one is null || done % VersionsPerReport == 0)
                {
                    run.Cancellation.ThrowIfCancellationRequested();
                    run.Report("compare", done, total);
                }

                if (one is null)
                {
                    return;
                }
            }
        }
    }

    /// <summary>What differs, in words; null when nothing does.</summary>
    private string? Difference(FactVersion? one, FactVersion? other) => (one, other) switch
    {
        (null, null) => null,
        (null, _) => "the original has no such version",
        (_, null) => "the copy lacks it",
        _ when one.Fact.Key != other.Fact.Key => $"the copy has {other.Fact.Key} in its place",
        _ when one.Fact.Valid != other.Fact.Valid => $"it holds for {one.Fact.Valid}, in the copy for {other.Fact.Valid}",
        _ when (one.Recorded, one.Superseded) != (other.Recorded, other.Superseded) => "it was recorded or superseded by another change set",
        _ when one.Fact.Source != other.Fact.Source || !one.Fact.Confidence.Equals(other.Fact.Confidence) || one.Fact.Visibility != other.Fact.Visibility => "source, confidence or visibility",
        _ => SameContent(one.Fact, other.Fact) ? null : "what it says",
    };

    private bool SameContent(Fact one, Fact other)
    {
        _original.ResetWrittenCount();
        _copy.ResetWrittenCount();
        FactJson.Write(one.Content, _original);
        FactJson.Write(other.Content, _copy);
        return _original.WrittenSpan.SequenceEqual(_copy.WrittenSpan);
    }
}
