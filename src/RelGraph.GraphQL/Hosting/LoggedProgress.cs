using RelGraph.Engine.Execution;

namespace RelGraph.GraphQL.Hosting;

/// <summary>Writes progress to the log, a line a second at most.</summary>
internal sealed class LoggedProgress(ILogger logger, TimeProvider clock) : IProgress<RunProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly Lock _gate = new();
    private long _last = clock.GetTimestamp();

    public void Report(RunProgress value)
    {
        lock (_gate)
        {
            if (clock.GetElapsedTime(_last) < Pause)
            {
                return;
            }

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
