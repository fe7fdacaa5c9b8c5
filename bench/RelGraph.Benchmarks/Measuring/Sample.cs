using System.Diagnostics;

namespace RelGraph.Benchmarks.Measuring;

/// <summary>Repeated timings of one piece of work.</summary>
/// <param name="Milliseconds">The timings, sorted.</param>
internal sealed record Sample(double[] Milliseconds)
{
    /// <summary>The run that others disturbed least: on a loaded machine the best guess of what the work costs.</summary>
    public double Fastest => Milliseconds[0];

    public double Median => At(.5);

    public double NinetyFifth => At(.95);

    public double Worst => Milliseconds[^1];

    /// <summary>Times work after warming it up.</summary>
    /// <param name="warm">Runs before the clock counts: enough for the compiler's second tier.</param>
    /// <param name="times">Timed runs.</param>
    /// <param name="work">The work; its result is kept from being optimised away.</param>
    public static Sample Of(int warm, int times, Func<object?> work)
    {
        object? kept = null;
        for (var i = 0; i < warm; i++)
        {
            kept = work();
        }

        var timings = new double[times];
        for (var i = 0; i < times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            kept = work();
            timings[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        GC.KeepAlive(kept);
        return Of(timings);
    }

    public static Sample Of(IEnumerable<double> milliseconds) => new([.. milliseconds.Order()]);

    private double At(double level) => Milliseconds[(int)Math.Ceiling(level * Milliseconds.Length) - 1];
}
