using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Neo4j.Staging;
using RelGraph.Storage.Neo4j.Writing;
using RelGraph.Storage.Rows;

namespace RelGraph.Storage.Neo4j.Erasing;

/// <summary>Takes a person out of what is staged.</summary>
internal sealed class StagedEraser(StoreServices services, PersonMatcher matcher, NodeId person, IReadOnlyCollection<string> texts, CancellationToken cancellation)
{
    private const string EditBatch = "MATCH (b:StagedBatch {workspace: $workspace, changeSet: $token, ordinal: $ordinal}) SET b.count = $count, b.changes = $changes";
    private const string EditHeader = "MATCH (s:StagedChangeSet {workspace: $workspace, id: $id}) SET s.author = $author, s.note = $note";

    private readonly BatchCodec _codec = new();

    /// <summary>Rewrites every batch that concerns the person. The counts of changes staged stay: a restarted caller skips that many.</summary>
    public async Task EraseAsync()
    {
        foreach (var staged in await StagedNode.AllAsync(services.Session, cancellation).ConfigureAwait(false))
        {
            var header = ErasedHeader.Of(staged.Header, person, texts);
            if (header != staged.Header)
            {
                await services.Session.RepeatableWriteAsync(EditHeader, cancellation, ("id", staged.Id), ("author", header.Author), ("note", header.Note)).ConfigureAwait(false);
            }

            for (var ordinal = 0; ordinal < staged.Batches; ordinal++)
            {
                await EraseAsync(staged.Token, ordinal).ConfigureAwait(false);
            }
        }
    }

    private async Task EraseAsync(string token, int ordinal)
    {
        var changes = await StagedBatches.ReadAsync(services.Session, _codec, token, ordinal, cancellation).ConfigureAwait(false);
        var left = changes.Select(Left).OfType<Change>().ToList();
        if (left.Count == changes.Count && left.Zip(changes).All(pair => ReferenceEquals(pair.First, pair.Second)))
        {
            return;
        }

        await services.Session.RepeatableWriteAsync(
            EditBatch, cancellation, ("token", token), ("ordinal", ordinal), ("count", left.Count), ("changes", _codec.Pack(left))).ConfigureAwait(false);
    }

    private bool MayName(FactKind kind) =>
        kind == person.Kind || FactCatalog.Of(kind).Fields.Any(field => field.IsKeyPart && field.Kinds.Contains(person.Kind));

    private Change? Left(Change change)
    {
        if (change is not Change.Assert { Fact: var fact })
        {
            // A retraction whose key names the person retracts what is removed anyway.
            return MayName(change.Key.Kind) && change.Key.Id.Split('|').Any(part => part == person.Id || part == person.ToString()) ? null : change;
        }

        var content = matcher.Apply(fact);
        return content is null ? null : ReferenceEquals(content, fact.Content) ? change : new Change.Assert(fact with { Content = content });
    }
}
