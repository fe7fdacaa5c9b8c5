using RelGraph.Application.Recording;
using RelGraph.Application.Recording.Effects;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>Takes what clients want recorded through reading, review and the record, in the same way for every mutation.</summary>
/// <param name="workspace">The workspace.</param>
/// <param name="recorder">Records the changes.</param>
/// <param name="defaults">What holds when a question says nothing.</param>
public sealed class ChangeDesk(Workspace workspace, ChangeRecorder recorder, ReadingDefaults defaults)
{
    private const string Source = "graphql";

    internal TimeZoneInfo Zone => workspace.Info.Zone;

    internal static ChangeSetHeader Header(string? idempotencyKey, string author, string? note) => new(idempotencyKey ?? "", author, Source, note);

    /// <summary>Records one fact.</summary>
    internal Task<ChangeOutcome> SaveAsync(FactContent content, RecordingInput recording, CancellationToken cancellation)
    {
        var reading = new ChangeReading(Zone, "recording");
        reading.Assert(content, recording, ["input"], ["recording"]);
        return RecordAsync(recording.Header, reading, recording.DryRun, cancellation);
    }

    /// <summary>Records what was read, unless something is wrong with it or it is a dry run.</summary>
    internal async Task<ChangeOutcome> RecordAsync(ChangeSetHeader header, ChangeReading reading, bool dryRun, CancellationToken cancellation)
    {
        if (reading.Errors.Count > 0)
        {
            return ChangeOutcome.Refused(reading.Errors);
        }

        var asked = new ChangeSet(header, reading.Changes) { ExpectedVersions = reading.ExpectedVersions };
        var outcome = await recorder.RecordAsync(asked, dryRun, cancellation).ConfigureAwait(false);
        if (outcome.Problems.Count > 0)
        {
            return ChangeOutcome.Refused([.. outcome.Problems.Select(reading.Tell)]);
        }

        // Taken after recording, so that the answer shows what was recorded.
        var moment = defaults.Moment(null);
        var reader = new Reader(await workspace.ScoresAsync(moment, cancellation).ConfigureAwait(false), moment);
        return outcome.Receipt is { } receipt
            ? new ChangeOutcome([], receipt, outcome.Changes, reader)
            : ChangeOutcome.Refused([]) with { Effects = await EffectsAsync(reader, outcome.Changes, cancellation).ConfigureAwait(false) };
    }

    private async Task<ChangeEffects> EffectsAsync(Reader before, IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        var after = before with { Book = new Scorebook(before.Graph.With(changes), before.Book.Parameters) };
        var facts = await FactEffects.ReadAsync(workspace.Store, changes, before.Graph.AsOf, cancellation).ConfigureAwait(false);
        return new ChangeEffects(before, after, facts, cancellation);
    }
}
