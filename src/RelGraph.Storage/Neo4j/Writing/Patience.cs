using System.Security.Cryptography;

namespace RelGraph.Storage.Neo4j.Writing;

/// <summary>How long a writer goes on trying while others write, with growing pauses of random length so that two who met do not meet again.</summary>
internal sealed class Patience(TimeProvider time, TimeSpan limit)
{
    private const int FirstMilliseconds = 4;
    private const int LongestMilliseconds = 250;

    private long _start = time.GetTimestamp();
    private int _next = FirstMilliseconds;
    private bool _hasLooked;

    /// <summary>True when the time is over.</summary>
    public bool IsOver => time.GetElapsedTime(_start) >= limit;

    /// <summary>True when the time was over before the present try began: whoever gives up then has looked once more after the whole time.</summary>
    public bool IsLastTry { get; private set; }

    /// <summary>Begins anew, after something was achieved.</summary>
    public void Renew() => (_start, _next, IsLastTry) = (time.GetTimestamp(), FirstMilliseconds, false);

    /// <summary>Counts the time from here the first time it is called: what was seen before and stands still from then on has stood for the whole limit at the last try.</summary>
    public void CountFromFirstLook()
    {
        if (!_hasLooked)
        {
            _hasLooked = true;
            Renew();
        }
    }

    /// <summary>Waits a moment.</summary>
    public async Task PauseAsync(CancellationToken cancellation)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(_next) + 1), time, cancellation).ConfigureAwait(false);
        _next = Math.Min(_next * 2, LongestMilliseconds);
        IsLastTry = IsOver;
    }
}
