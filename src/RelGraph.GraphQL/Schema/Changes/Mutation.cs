using System.Globalization;
using System.Security.Cryptography;
using RelGraph.Application.Recording;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>What can be changed. Every change goes through a change set: recorded whole or not at all, under an id that makes sending twice harmless, superseding and never overwriting.</summary>
/// <param name="workspace">The workspace.</param>
public sealed partial class Mutation(Workspace workspace)
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
        // Others, such as an import from the command line, may have recorded since: their facts count too.
        await workspace.RefreshAsync(cancellation).ConfigureAwait(false);
        var everything = await workspace.PictureAsync(new Moment(ChangeReview.LastDay), cancellation).ConfigureAwait(false);
        var (reviewed, problems) = ChangeReview.Of(everything, workspace.Today, changes);
        if (problems.Count > 0 || dryRun)
        {
            return new ChangePayload(problems, null);
        }

        var named = header with { Id = header.Id.Length > 0 ? header.Id : IdOf(header, reviewed) };
        return new ChangePayload([], await workspace.ApplyAsync(new ChangeSet(named, reviewed), cancellation).ConfigureAwait(false));
    }

    private static ChangeSetHeader HeaderOf(RecordingInput recording) => new(recording.Id ?? "", recording.Author, Source, recording.Note);

    // The same content sent again before anything else was recorded is the same change set; later it is a new one.
    private string IdOf(ChangeSetHeader header, IReadOnlyList<Change> changes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(string.Create(CultureInfo.InvariantCulture, $"{workspace.Sequence}|{header.Author}|{header.Note}"));
        foreach (var change in changes)
        {
            Append($"{change.Key}{change.Days}");
            if (change is Change.Assert { Fact: var fact })
            {
                hash.AppendData(FactJson.Write(fact.Content));
                Append(string.Create(CultureInfo.InvariantCulture, $"{fact.Source}|{fact.Confidence:R}|{fact.Visibility}"));
            }
        }

        return "graphql-" + Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));

        void Append(string text) => hash.AppendData(System.Text.Encoding.UTF8.GetBytes(text + "\n"));
    }
}
