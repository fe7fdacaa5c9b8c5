using System.Globalization;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Execution;
using RelGraph.Scoring;
using RelGraph.Scoring.Parameters;

namespace RelGraph.Application.Jobs.Work;

/// <summary>Fits the references of the scores (base rates, medians, segment means) to the picture of a day.</summary>
/// <param name="workspace">The workspace.</param>
/// <param name="asOf">The day; null for the workspace's today.</param>
public sealed class TrainingWork(Workspace workspace, DateOnly? asOf) : IJobWork
{
    /// <inheritdoc/>
    public JobKind Kind => JobKind.Training;

    /// <inheritdoc/>
    public string Content => string.Create(CultureInfo.InvariantCulture, $"{asOf:yyyy-MM-dd}");

    /// <inheritdoc/>
    public async Task<object> RunAsync(RunContext run)
    {
        var before = workspace.Parameters;
        var picture = await workspace.PictureAsync(new Moment(asOf), run.Cancellation).ConfigureAwait(false);
        var after = ParameterFitter.Freeze(picture, before, run);
        return new TrainingResult(picture.AsOf, picture.Sequence, new Scorebook(picture, before).ParameterHash, new Scorebook(picture, after).ParameterHash, after.ToJson());
    }
}
