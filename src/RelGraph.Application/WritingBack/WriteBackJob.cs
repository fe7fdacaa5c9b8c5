using RelGraph.Application.Workspaces;
using RelGraph.Engine.Derived;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Scoring;

namespace RelGraph.Application.WritingBack;

/// <summary>Writes scores, ties and communities beside the facts in the store, so that any tool that reads the graph can use them.</summary>
/// <remarks>
/// Written is what everybody in the workspace may see: restricted facts enter no value. People who asked not to be analysed get no score, no tie and no community.
/// The numbers are those the <see cref="Scorebook"/> gives for the same day and parameters, to the bit.
/// What is worked out for single people is dropped on the way; only what concerns the firm as a whole stays in memory to the end.
/// </remarks>
public static class WriteBackJob
{
    /// <summary>Writes the values.</summary>
    /// <param name="workspace">The workspace, on a store that holds derived values.</param>
    /// <param name="options">What is written, of which day.</param>
    /// <param name="run">Progress and cancellation. What was written by then stays, marked with the number of a run that never became complete.</param>
    /// <exception cref="UnsupportedStoreException">The store holds facts only.</exception>
    /// <exception cref="StoreException">The store fails.</exception>
    /// <exception cref="ConflictException">Somebody began a newer run in the same workspace.</exception>
    /// <exception cref="InvalidOptionsException">No part is asked for.</exception>
    public static async Task<WriteBackReport> RunAsync(Workspace workspace, WriteBackOptions options, RunContext run)
    {
        options.Validate();
        var target = workspace.Store as IDerivedValues ?? throw new UnsupportedStoreException(
            "STORE_NO_WRITE_BACK",
            "This workspace lies in a store that holds facts only: scores, ties and communities can be written back into a workspace on Neo4j. Copy it there with 'relgraph store copy', or take the numbers from 'relgraph score' or GraphQL.");
        var picture = await workspace.PictureAsync(new Moment(options.AsOf), run.Cancellation).ConfigureAwait(false);
        var book = new Scorebook(picture, workspace.Parameters, new RunContext { Cancellation = run.Cancellation, MaxThreads = run.MaxThreads });
        var stamp = new DerivedStamp(options.Parts, picture.AsOf, picture.Sequence, VersionOf(book), workspace.Clock.GetUtcNow());
        var writing = await target.BeginAsync(stamp, run.Cancellation).ConfigureAwait(false);
        return await WriteAsync(writing, book, new WriteBackReport(writing.Number, stamp), run).ConfigureAwait(false);
    }

    /// <summary>The version of the numbers of a book: that of the product, and the hash of the parameters.</summary>
    internal static string VersionOf(Scorebook book) => $"{typeof(Scorebook).Assembly.GetName().Version!.ToString(3)}+{book.ParameterHash}";

    private static async Task<WriteBackReport> WriteAsync(IDerivedRun writing, Scorebook book, WriteBackReport report, RunContext run)
    {
        var parts = report.Stamp.Parts;
        IReadOnlyDictionary<string, object> ofOurCompany = new Dictionary<string, object>();
        if (parts.HasFlag(DerivedParts.Scores))
        {
            var pass = new ScorePass(book, run);
            report = await pass.WriteAsync(writing, report).ConfigureAwait(false);
            ofOurCompany = pass.OfOurCompany;
        }

        if (parts.HasFlag(DerivedParts.Ties))
        {
            report = await TiePass.WriteAsync(writing, book.Graph.Ties, report, run).ConfigureAwait(false);
        }

        if (parts.HasFlag(DerivedParts.Communities))
        {
            report = await CommunityPass.WriteAsync(writing, book.Graph.Ties, report, run).ConfigureAwait(false);
        }

        run.Cancellation.ThrowIfCancellationRequested();
        return report with { Cleared = await writing.FinishAsync(ofOurCompany, run).ConfigureAwait(false) };
    }
}
