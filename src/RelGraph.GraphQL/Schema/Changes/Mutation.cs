using RelGraph.Application.Recording;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>What can be changed. Every change goes through a change set: recorded whole or not at all, under an id that makes sending twice harmless, superseding and never overwriting.</summary>
/// <param name="workspace">The workspace.</param>
/// <param name="recorder">Records the changes.</param>
public sealed partial class Mutation(Workspace workspace, ChangeRecorder recorder)
{
    private const string Source = "graphql";

    /// <summary>Records changes of any kinds together or not at all.</summary>
    /// <param name="input">The changes, their author and their id.</param>
    /// <param name="dryRun">Whether only to check: nothing is written.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> ApplyChangesAsync(ChangeSetInput input, bool dryRun = false, CancellationToken cancellation = default) =>
        RecordAsync(new ChangeSetHeader(input.Id ?? "", input.Author, Source, input.Note), ChangeInputs.Read(input.Changes, workspace.Info.Zone), dryRun, cancellation);

    /// <summary>Says that nothing of a key is true on some days any more. What was believed before stays in the record.</summary>
    /// <param name="input">What is true no more.</param>
    /// <param name="recording">Who says so; its days, source, confidence, visibility and custom fields are not used.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public Task<ChangePayload> RetractAsync(RetractInput input, RecordingInput recording, CancellationToken cancellation) =>
        RecordAsync(HeaderOf(recording), [input.ToChange()], recording.DryRun, cancellation);

    /// <summary>Erases a person for good: personal data leaves every version, and a keyed hash of the identifiers holds back a later import. This cannot be undone.</summary>
    /// <param name="person">The contact or employee.</param>
    /// <param name="author">Who erases: an employee's id, or the name of a system.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    /// <exception cref="InvalidValueException">The node is no person.</exception>
    public async Task<ErasurePayload> ErasePersonAsync(NodeId person, string author, CancellationToken cancellation)
    {
        if (!person.IsPerson)
        {
            throw new InvalidValueException("person", person.ToString(), "a contact or an employee", "write for example contact:C-17");
        }

        return new ErasurePayload(await workspace.EraseAsync(new FactKey(person.Kind, person.Id), author, cancellation).ConfigureAwait(false));
    }

    private Task<ChangePayload> SaveAsync(FactContent content, RecordingInput recording, CancellationToken cancellation)
    {
        var fact = AssertInput.Of(content, workspace.Info.Zone, recording.ValidFrom, recording.ValidTo, recording.CustomFields) with
        {
            Source = recording.Source,
            Confidence = recording.Confidence,
            Visibility = recording.Visibility?.Value ?? default,
        };
        return RecordAsync(HeaderOf(recording), [new Change.Assert(fact)], recording.DryRun, cancellation);
    }

    private async Task<ChangePayload> RecordAsync(ChangeSetHeader header, IReadOnlyList<Change> changes, bool dryRun, CancellationToken cancellation)
    {
        var (problems, receipt) = await recorder.RecordAsync(header, changes, dryRun, cancellation).ConfigureAwait(false);
        return new ChangePayload(problems, receipt);
    }

    private static ChangeSetHeader HeaderOf(RecordingInput recording) => new(recording.Id ?? "", recording.Author, Source, recording.Note);
}
