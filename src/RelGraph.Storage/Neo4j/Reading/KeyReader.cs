using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Storage.Neo4j.Rows;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.Reading;

/// <summary>Looks up the versions of given keys.</summary>
internal sealed class KeyReader(GraphSession session, VersionColumns columns)
{
    private const int AttemptsBesideWriters = 3;
    private const int Head = 3;

    /// <summary>The versions of the keys for a reader, in any order, those that lie in the graph twice given twice; of one moment at which nobody was writing.</summary>
    public async Task<List<FactVersion>> VersionsAsync(IReadOnlyCollection<FactKey> keys, long upTo, bool all, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < AttemptsBesideWriters; attempt++)
        {
            var turn = await MomentReader.TurnAsync(session, cancellation).ConfigureAwait(false);
            var rows = await RowsAsync(keys, upTo, all, hold: false, cancellation).ConfigureAwait(false);
            if (await MomentReader.TurnAsync(session, cancellation).ConfigureAwait(false) == turn)
            {
                return Versions(rows);
            }
        }

        return Versions(await RowsAsync(keys, upTo, all, hold: true, cancellation).ConfigureAwait(false));
    }

    /// <summary>What is believed of the keys, for a writer, who finds out by the turn whether it still is when he writes.</summary>
    /// <remarks>What the change set that is being unpacked has written already is among it.</remarks>
    public Task<Dictionary<FactKey, List<StoredVersion>>> BelievedAsync(IReadOnlyCollection<FactKey> keys, CancellationToken cancellation) =>
        StoredAsync(keys, all: false, cancellation);

    /// <summary>Every version of the keys with the elements it lies in, for a writer.</summary>
    public async Task<Dictionary<FactKey, List<StoredVersion>>> StoredAsync(IReadOnlyCollection<FactKey> keys, bool all, CancellationToken cancellation)
    {
        var found = new Dictionary<FactKey, List<StoredVersion>>();
        foreach (var row in await RowsAsync(keys, long.MaxValue, all, hold: false, cancellation).ConfigureAwait(false))
        {
            var (key, version) = Read(row);
            var list = found.TryGetValue(key, out var existing) ? existing : found[key] = [];
            var twin = list.FindIndex(other => other.Version.Recorded == version.Recorded && other.Fact.Valid.From == version.Fact.Valid.From);
            var stored = twin < 0 ? new StoredVersion(version, null, null) : list[twin];
            stored = row[2] is 0L ? stored with { Drawn = (string)row[1]! } : stored with { Version = version, Kept = (string)row[1]! };
            if (twin < 0)
            {
                list.Add(stored);
            }
            else
            {
                list[twin] = stored;
            }
        }

        return found;
    }

    private List<FactVersion> Versions(List<object?[]> rows) => [.. rows.Select(row => Read(row).Version)];

    private (FactKey Key, FactVersion Version) Read(object?[] row)
    {
        var kind = (FactKind)Cell.Number(row[0])!.Value;
        var key = columns.Key(row, Head, kind);
        return (new FactKey(kind, key), columns.Read(row, Head, kind, key));
    }

    private async Task<List<object?[]>> RowsAsync(IReadOnlyCollection<FactKey> keys, long upTo, bool all, bool hold, CancellationToken cancellation)
    {
        if (keys.Count == 0)
        {
            return [];
        }

        var byKind = keys.GroupBy(key => key.Kind).OrderBy(group => group.Key).ToList();
        if (hold)
        {
            return await RowsAsync(byKind, upTo, all, hold, cancellation).ConfigureAwait(false);
        }

        // One short statement a kind: the server plans each once, while one of all kinds takes it seconds and comes in as many forms as there are mixes of kinds.
        var rows = new List<object?[]>();
        foreach (var group in byKind)
        {
            rows.AddRange(await RowsAsync([group], upTo, all, hold, cancellation).ConfigureAwait(false));
        }

        return rows;
    }

    private async Task<List<object?[]>> RowsAsync(List<IGrouping<FactKind, FactKey>> byKind, long upTo, bool all, bool hold, CancellationToken cancellation)
    {
        var parameters = new List<(string, object?)> { ("upTo", upTo), ("all", all) };
        foreach (var group in byKind)
        {
            parameters.Add((KeyText.Parameter(group.Key), group.Select(key => OrdinalKey.Encode(key.Id)).Distinct().ToArray()));
        }

        var text = KeyText.Of([.. byKind.Select(group => group.Key)], hold);
        return hold
            ? await session.RepeatableWriteAsync(text, cancellation, [.. parameters]).ConfigureAwait(false)
            : await session.ReadAsync(text, cancellation, [.. parameters]).ConfigureAwait(false);
    }
}
