using System.Security.Cryptography;
using System.Text;
using RelGraph.Application.Importing;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Execution;

namespace RelGraph.Application.Jobs.Work;

/// <summary>Imports a bundle that was sent as text, all rows or none, and brings the picture up to date.</summary>
/// <param name="workspace">The workspace.</param>
/// <param name="files">The files: their names in a bundle, and their texts.</param>
/// <param name="options">Who imports, why, and whether only to check.</param>
public sealed class ImportWork(Workspace workspace, IReadOnlyList<(string Name, string Text)> files, ImportOptions options) : IJobWork
{
    /// <inheritdoc/>
    public JobKind Kind => JobKind.Import;

    /// <inheritdoc/>
    public string Content { get; } = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', files.SelectMany(file => new[] { file.Name, file.Text }).Append(options.Author).Append(options.CheckOnly.ToString())))));

    /// <inheritdoc/>
    public async Task<object> RunAsync(RunContext run)
    {
        using var source = ImportSource.OfTexts(files);
        var report = await BundleImporter.ImportAsync(workspace.Store, source, options, run).ConfigureAwait(false);
        if (report.Receipt is not null)
        {
            // What is recorded is told as recorded: answers show it when the job ends, also when somebody cancels it meanwhile.
            await workspace.RefreshAsync(CancellationToken.None).ConfigureAwait(false);
        }

        return report;
    }
}
