using System.Globalization;
using System.Runtime.CompilerServices;
using RelGraph.Engine.Errors;
using RelGraph.Engine.History;

namespace RelGraph.Application.Workspaces;

/// <summary>Tells any number of readers what the picture of a workspace takes in, whoever recorded it: each change set once, in order, without gaps.</summary>
/// <remarks>
/// Safe for concurrent use. The last change sets are kept once for all readers; one that falls further behind is given them from the record again,
/// so a slow reader costs no memory, holds nobody up and misses nothing.
/// </remarks>
public sealed class ChangeFeed
{
    /// <summary>How many change sets are kept: 1,024.</summary>
    public const int Kept = 1024;

    private const int ReadAtOnce = 256;

    private readonly IGraphStore _store;
    private readonly Lock _gate = new();
    private readonly Queue<RecordedChange> _kept = new();
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _sequence;

    internal ChangeFeed(IGraphStore store, long sequence)
    {
        _store = store;
        _sequence = sequence;
    }

    /// <summary>The sequence of the last change set told.</summary>
    public long Sequence
    {
        get
        {
            lock (_gate)
            {
                return _sequence;
            }
        }
    }

    /// <summary>Streams change sets as the picture takes them in, until cancelled.</summary>
    /// <param name="after">The sequence of the last change set that the reader knows, 0 for all; null begins with the next one.</param>
    /// <param name="cancellation">Ends the stream.</param>
    /// <exception cref="InvalidValueException"><paramref name="after"/> is no sequence of the record; thrown at once.</exception>
    public IAsyncEnumerable<RecordedChange> ReadAsync(long? after, CancellationToken cancellation)
    {
        var now = Sequence;
        return after is < 0 || after > now
            ? throw new InvalidValueException("after", after.Value.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"a sequence from 0 to {now}, the present one"), "give the sequence of the last change set received, or leave it out")
            : StreamAsync(after ?? now, cancellation);
    }

    /// <summary>Tells what the picture took in; what was told already is left out.</summary>
    internal void Publish(IEnumerable<RecordedChange> changes)
    {
        TaskCompletionSource? told = null;
        lock (_gate)
        {
            foreach (var change in changes.Where(change => change.Info.Sequence > _sequence))
            {
                // After a gap only the record knows what lies in it.
                if (change.Info.Sequence != _sequence + 1)
                {
                    _kept.Clear();
                }

                _sequence = change.Info.Sequence;
                _kept.Enqueue(change);
                if (_kept.Count > Kept)
                {
                    _kept.Dequeue();
                }

                told = _more;
            }

            _more = told is null ? _more : new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        told?.SetResult();
    }

    private async IAsyncEnumerable<RecordedChange> StreamAsync(long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            var (changes, more) = Since(after);
            changes ??= await FromRecordAsync(after, cancellation).ConfigureAwait(false);
            foreach (var change in changes)
            {
                after = change.Info.Sequence;
                yield return change;
            }

            if (changes.Count == 0)
            {
                await more.WaitAsync(cancellation).ConfigureAwait(false);
            }
        }
    }

    /// <summary>What is kept of the changes after a sequence, and what to wait for when that is nothing; null when some are kept no more.</summary>
    private (List<RecordedChange>? Changes, Task More) Since(long after)
    {
        lock (_gate)
        {
            return after >= _sequence ? ([], _more.Task)
                : _sequence - _kept.Count > after ? (null, _more.Task)
                : ([.. _kept.Where(change => change.Info.Sequence > after).Take(ReadAtOnce)], _more.Task);
        }
    }

    // A portion at a time: a slow reader must not keep a read of the store open.
    private async ValueTask<List<RecordedChange>> FromRecordAsync(long after, CancellationToken cancellation)
    {
        var upTo = Sequence;
        var changes = new List<RecordedChange>();
        await foreach (var change in _store.ReadChangesAsync(after, cancellation).ConfigureAwait(false))
        {
            if (change.Info.Sequence > upTo)
            {
                break;
            }

            changes.Add(new RecordedChange(change.Info, change.Added.Count));
            if (changes.Count == ReadAtOnce)
            {
                break;
            }
        }

        return changes;
    }
}
