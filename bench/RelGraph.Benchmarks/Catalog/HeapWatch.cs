namespace RelGraph.Benchmarks.Catalog;

/// <summary>Watches how much of the managed heap a run holds.</summary>
/// <remarks>
/// The heap is collected again and again while the run goes on: what is left after a collection is what the run needs, without garbage that happens not to be collected yet.
/// A run that ends before it was looked at a few times has not let go of much: all it allocated is taken instead.
/// </remarks>
internal sealed class HeapWatch : IDisposable
{
    private const int EnoughLooks = 8;
    private const int Pause = 1;

    private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
    private readonly ManualResetEventSlim _isOver = new();
    private readonly Thread _thread;
    private long _most;
    private int _looks;

    public HeapWatch()
    {
        _thread = new Thread(Look);
        _thread.Start();
    }

    /// <summary>Ends the watch: the most bytes held.</summary>
    /// <param name="allocated">All bytes allocated meanwhile.</param>
    public long End(long allocated)
    {
        _isOver.Set();
        _thread.Join();
        return _looks >= EnoughLooks ? Math.Min(_most - _before, allocated) : allocated;
    }

    public void Dispose() => _isOver.Dispose();

    private void Look()
    {
        while (!_isOver.Wait(Pause))
        {
            GC.Collect();
            (_most, _looks) = (Math.Max(_most, GC.GetTotalMemory(forceFullCollection: false)), _looks + 1);
        }
    }
}
