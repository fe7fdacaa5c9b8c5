using RelGraph.Engine.Execution;

namespace RelGraph.GraphQL.Hosting;

/// <summary>Writes progress to the log, a line for each phase that begins and a line a second at most within it.</summary>
internal sealed class LoggedProgress(ILogger logger, TimeProvider clock) : IProgress<RunProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly Lock _gate = new();
    private long _last = clock.GetTimestamp();
    private string? _phase;

    public void Report(RunProgress value)
    {
        lock (_gate)
        {
            // A phase that tells nothing in between, such as freezing, must not be swallowed by the one before it.
            if (_phase == value.Phase && clock.GetElapsedTime(_last) < Pause)
            {
                return;
            }

            _phase = value.Phase;
            _last = clock.GetTimestamp();
        }

        if (value.Total is { } total)
        {
            logger.LogInformation("{Phase}: {Done} of {Total}", value.Phase, value.Done, total);
        }
        else
        {
            logger.LogInformation("{Phase}: {Done}", value.Phase, value.Done);
        }
    }
}
