using RelGraph.Cli.Running;
using RelGraph.Engine.Execution;
using Spectre.Console;

namespace RelGraph.Cli.Output;

/// <summary>Shows long work as progress bars on the error stream; nothing at all where that is no terminal, or where silence or JSON was asked for.</summary>
internal static class ProgressLine
{
    /// <summary>Does the work.</summary>
    public static async Task<T> RunAsync<T>(CliHost host, CommandSettings settings, Func<RunContext, Task<T>> work, CancellationToken cancellation)
    {
        var quiet = new RunContext { Cancellation = cancellation };
        if (!host.ErrorIsTerminal || settings.Quiet || settings.Json)
        {
            return await work(quiet).ConfigureAwait(false);
        }

        var console = Consoles.Create(host.Error, ansi: true, Math.Min(host.Width, 100));
        return await console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context => work(quiet with { Progress = new Bars(context) })).ConfigureAwait(false);
    }

    /// <summary>One bar for each phase, in the order they begin; the earlier ones are complete then.</summary>
    private sealed class Bars(ProgressContext context) : IProgress<RunProgress>
    {
        private readonly Lock _gate = new();
        private ProgressTask? _bar;
        private string? _phase;

        public void Report(RunProgress value)
        {
            lock (_gate)
            {
                if (_phase != value.Phase)
                {
                    Complete();
                    _bar = context.AddTask(Markup.Escape(value.Phase), maxValue: value.Total ?? 1);
                    _phase = value.Phase;
                }

                if (value.Total is { } total)
                {
                    _bar!.MaxValue = Math.Max(1, total);
                    _bar.Value = value.Done;
                }
                else
                {
                    _bar!.IsIndeterminate = true;
                    _bar.Description = Markup.Escape($"{value.Phase} {NumberText.Count(value.Done)}");
                }
            }
        }

        private void Complete()
        {
            if (_bar is not null)
            {
                _bar.IsIndeterminate = false;
                _bar.Value = _bar.MaxValue;
                _bar.StopTask();
            }
        }
    }
}
