using RelGraph.Application.Workspaces;

namespace RelGraph.Cli.Running;

/// <summary>The options that every command shares, read.</summary>
/// <param name="WorkspacePath">The workspace file as the user named it; null when nobody did, which means the sample.</param>
/// <param name="AsOf">The day described; null for the workspace's today.</param>
/// <param name="RecordedAsOf">What was recorded up to this instant; null for all.</param>
/// <param name="Language"><c>en</c> or <c>zh</c>.</param>
/// <param name="Json">True to answer programs.</param>
/// <param name="Quiet">True for no progress and no notices.</param>
/// <param name="NoColor">True for plain text.</param>
/// <param name="Debug">True for stack traces.</param>
internal sealed record CommandSettings(
    string? WorkspacePath, DateOnly? AsOf, DateTimeOffset? RecordedAsOf, string Language, bool Json, bool Quiet, bool NoColor, bool Debug)
{
    /// <summary>The file used when nobody names one; it holds the sample company.</summary>
    public const string SampleWorkspace = "data/sample.db";

    /// <summary>The point of view.</summary>
    public Moment Moment => new(AsOf, RecordedAsOf);
}
