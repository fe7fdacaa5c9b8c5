using RelGraph.Application.Recording;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>What can be changed. Every change goes through a change set: recorded whole or not at all, under a key that makes sending twice harmless, superseding and never overwriting.</summary>
/// <param name="workspace">The workspace.</param>
/// <param name="desk">Records the changes.</param>
public sealed partial class Mutation(Workspace workspace, ChangeDesk desk)
{
    /// <summary>Records changes of any kinds together or not at all.</summary>
    /// <param name="input">The changes, their author and their key.</param>
    /// <param name="dryRun">Whether only to check, and to tell what would change: nothing is written.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public async Task<ChangePayload> ApplyChangesAsync(ChangeSetInput input, bool dryRun = false, CancellationToken cancellation = default) => new(await desk.RecordAsync(
        ChangeDesk.Header(input.IdempotencyKey, input.Author, input.Note), ChangeReading.OfAll(input.Changes, desk.Zone, "input"), dryRun, cancellation).ConfigureAwait(false));

    /// <summary>Says that nothing of a key is true on some days any more. What was believed before stays in the record.</summary>
    /// <param name="input">What is true no more.</param>
    /// <param name="recording">Who says so; its days, source, confidence, visibility and custom fields are not used.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public async Task<ChangePayload> RetractAsync(RetractInput input, RecordingInput recording, CancellationToken cancellation)
    {
        var reading = new ChangeReading(desk.Zone, "recording");
        reading.Retract(input with { IfVersion = input.IfVersion ?? recording.IfVersion }, ["input"]);
        return new(await desk.RecordAsync(recording.Header, reading, recording.DryRun, cancellation).ConfigureAwait(false));
    }

    /// <summary>Erases a person for good: personal data leaves every version, and a keyed hash of the identifiers holds back a later import. This cannot be undone, and sending it again finds nobody to erase.</summary>
    /// <param name="person">The contact or employee.</param>
    /// <param name="author">Who erases: an employee's id, or the name of a system.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    public async Task<ErasurePayload> ErasePersonAsync(NodeId person, string author, CancellationToken cancellation)
    {
        if (!person.IsPerson)
        {
            return new ErasurePayload([UserError.NotAllowed(["person"], $"person '{person}' is not a contact or an employee", "write for example contact:C-17")], null);
        }

        if (string.IsNullOrWhiteSpace(author))
        {
            return new ErasurePayload([new UserError(["author"], UserErrorCode.Missing, "the author is empty", "name the employee by id, or the system", [])], null);
        }

        try
        {
            return new ErasurePayload([], await workspace.EraseAsync(new FactKey(person.Kind, person.Id), author, cancellation).ConfigureAwait(false));
        }
        catch (NotFoundException)
        {
            return new ErasurePayload([new UserError(["person"], UserErrorCode.UnknownReference, $"person '{person}' is not recorded, or was erased before", "correct the id; after an erasure nothing is left to do", [])], null);
        }
    }
}
