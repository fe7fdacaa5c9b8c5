using RelGraph.Cli.Output;
using RelGraph.Engine.Execution;

namespace RelGraph.Cli.Running;

/// <summary>One run of one command: its settings, its screen and its cancellation.</summary>
internal sealed class Session(CliHost host, CommandSettings settings, CancellationToken cancellation)
{
    /// <summary>The world outside.</summary>
    public CliHost Host => host;

    /// <summary>The shared options.</summary>
    public CommandSettings Settings => settings;

    /// <summary>Ends when the user cancels.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>Where answers are written.</summary>
    public Screen Screen { get; } = new(host, settings);

    /// <summary>Does long work under a progress bar, where one can be seen.</summary>
    public Task<T> WithProgressAsync<T>(Func<RunContext, Task<T>> work) => ProgressLine.RunAsync(host, settings, work, cancellation);
}
