using System.Diagnostics.CodeAnalysis;

namespace RelGraph.GraphQL.Http.Streaming;

/// <summary>Counts what is open at the same time against a limit. Safe for concurrent use.</summary>
/// <param name="limit">The most that may be open; 0 allows none.</param>
internal class Seats(int limit)
{
    private int _taken;

    public int Limit => limit;

    public int Taken => Volatile.Read(ref _taken);

    /// <summary>Takes a seat, to be given back by disposing; false when all are taken.</summary>
    public bool TryTake([NotNullWhen(true)] out IDisposable? seat)
    {
        if (Interlocked.Increment(ref _taken) > limit)
        {
            Interlocked.Decrement(ref _taken);
            seat = null;
            return false;
        }

        seat = new Seat(this);
        return true;
    }

    private sealed class Seat(Seats seats) : IDisposable
    {
        private int _isGivenBack;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isGivenBack, 1) == 0)
            {
                Interlocked.Decrement(ref seats._taken);
            }
        }
    }
}
