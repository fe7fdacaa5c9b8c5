using System.Globalization;
using RelGraph.Application.Workspaces;
using RelGraph.Application.WritingBack;
using RelGraph.Engine.Execution;

namespace RelGraph.Application.Jobs.Work;

/// <summary>Writes scores, ties and communities beside the facts: <see cref="WriteBackJob"/>.</summary>
/// <param name="workspace">The workspace.</param>
/// <param name="options">What is written, of which day.</param>
public sealed class WriteBackWork(Workspace workspace, WriteBackOptions options) : IJobWork
{
    /// <inheritdoc/>
    public JobKind Kind => JobKind.WriteBack;

    /// <inheritdoc/>
    public string Content => string.Create(CultureInfo.InvariantCulture, $"{options.AsOf:yyyy-MM-dd}|{options.Parts}");

    /// <inheritdoc/>
    public async Task<object> RunAsync(RunContext run) => await WriteBackJob.RunAsync(workspace, options, run).ConfigureAwait(false);
}
