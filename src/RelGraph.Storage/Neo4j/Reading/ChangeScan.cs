using System.Runtime.CompilerServices;
using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j.Rows;
using RelGraph.Storage.Neo4j.Writing;

namespace RelGraph.Storage.Neo4j.Reading;

/// <summary>Tells what each change set did, from the keys it touched.</summary>
internal sealed class ChangeScan(GraphSession session, ErasureMemory erasures, StoreLimits limits)
{
    private const string Touched = "MATCH (t:TouchedKeys) WHERE t.workspace = $workspace AND t.sequence = $sequence RETURN t.part, t.keys ORDER BY t.part";

    private readonly KeyReader _keys = new(session, new VersionColumns(session.Target, new FactTexts()));

    /// <summary>The changes after the given place, in order.</summary>
    public async IAsyncEnumerable<CommittedChange> ChangesAsync(long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var sequence = after;
        while (true)
        {
            var log = await ChangeLog.AfterAsync(session, sequence, cancellation).ConfigureAwait(false);
            foreach (var info in log)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return erasures.Tell(await ReadAsync(info, cancellation).ConfigureAwait(false), after);
            }

            if (log.Count == 0)
            {
                yield break;
            }

            sequence = log[^1].Sequence;
        }
    }

    private async Task<CommittedChange> ReadAsync(ChangeSetInfo info, CancellationToken cancellation)
    {
        var keys = new HashSet<FactKey>();
        foreach (var row in await session.ReadAsync(Touched, cancellation, ("sequence", info.Sequence)).ConfigureAwait(false))
        {
            foreach (var text in row[1] as IReadOnlyList<object?> ?? [])
            {
                keys.Add(TouchedKey.TryParse(text as string, out var key) ? key
                    : throw GraphErrors.Corrupt(session.Target, $"'{text}' among the keys that the change set '{info.Header.Id}' touched is no key"));
            }
        }

        List<Fact> added = [], removed = [];
        var ordered = keys.OrderBy(key => key.Kind).ThenBy(key => key.Id, StringComparer.Ordinal);
        foreach (var some in ordered.Chunk(limits.BatchSize))
        {
            var versions = await _keys.VersionsAsync(some, long.MaxValue, all: true, cancellation).ConfigureAwait(false);
            VersionOrder.Sort(versions);
            added.AddRange(versions.Where(version => version.Recorded == info.Sequence).Select(version => version.Fact));
            removed.AddRange(versions.Where(version => version.Superseded == info.Sequence).Select(version => version.Fact));
        }

        return new CommittedChange(info, added, removed);
    }
}
