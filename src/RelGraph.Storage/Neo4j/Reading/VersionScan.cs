using System.Runtime.CompilerServices;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Neo4j.Rows;

namespace RelGraph.Storage.Neo4j.Reading;

/// <summary>Answers a query kind by kind and page by page; the next page is on its way while this one is used.</summary>
internal sealed class VersionScan(GraphSession session, FactQuery query, StoreLimits limits)
{
    private readonly VersionColumns _columns = new(session.Target, new FactTexts());

    /// <summary>True to read what lies behind the head too: a record that is being loaded.</summary>
    public bool IsBehindTheHead { get; init; }

    /// <summary>The answer in batches. A batch ends only between keys.</summary>
    public async IAsyncEnumerable<IReadOnlyList<FactVersion>> BatchesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var moment = await MomentReader.NowAsync(session, cancellation).ConfigureAwait(false);
        var upTo = IsBehindTheHead ? long.MaxValue : Math.Min(query.RecordedUpTo ?? long.MaxValue, moment.Head);
        if (query.Keys is not null)
        {
            var versions = await ByKeysAsync(upTo, cancellation).ConfigureAwait(false);
            if (versions.Count > 0)
            {
                yield return versions;
            }

            yield break;
        }

        var kinds = query.Kinds ?? FactCatalog.All.Select(descriptor => descriptor.Kind);
        foreach (var kind in kinds.Where(kind => IsBehindTheHead || moment.Believed.Kinds.Contains(kind)).Distinct().Order())
        {
            long believed = 0;
            var pages = new PageReader(session, kind, moment, upTo, query.IncludeSuperseded, limits.PageSize);
            Task<Page>? next = pages.ReadAsync("", cancellation);
            try
            {
                while (next is not null)
                {
                    var page = await next.ConfigureAwait(false);
                    next = page.IsLast ? null : pages.ReadAsync(page.Upper, cancellation);
                    var versions = Versions(page, kind, upTo);
                    believed += versions.LongCount(version => version.Superseded is null);
                    if (Answer(versions) is { Count: > 0 } answer)
                    {
                        yield return answer;
                    }
                }
            }
            finally
            {
                if (next is not null)
                {
                    await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                }
            }

            if (pages.IsUndisturbed)
            {
                Count(kind, moment, upTo, believed);
            }
        }
    }

    /// <summary>What was taken out of the graph, or put into it, by hand is not overlooked: the change log knows how many there must be.</summary>
    private void Count(FactKind kind, Moment moment, long upTo, long found)
    {
        if (upTo == moment.Head && !moment.IsErasing && found != moment.Believed[kind])
        {
            throw GraphErrors.Corrupt(session.Target, $"{found} facts of kind {Engine.Model.Catalog.Names.Of(kind)} are believed where the change log recorded {moment.Believed[kind]}");
        }
    }

    private List<FactVersion> Versions(Page page, FactKind kind, long upTo)
    {
        var versions = new List<FactVersion>(page.Rows.Count);
        var disordered = false;
        foreach (var row in page.Rows)
        {
            var version = _columns.Read(row, 1, kind, _columns.Key(row, 1, kind));
            disordered |= versions.Count > 0 && VersionOrder.Compare(versions[^1], version) >= 0;
            versions.Add(version);
        }

        return Tidy(versions, disordered, upTo);
    }

    private static List<FactVersion> Tidy(List<FactVersion> versions, bool disordered, long upTo)
    {
        if (disordered)
        {
            VersionOrder.Sort(versions);
        }

        versions.RemoveAll(version => version.Recorded > upTo);
        for (var place = 0; place < versions.Count; place++)
        {
            if (versions[place].Superseded > upTo)
            {
                versions[place] = versions[place] with { Superseded = null };
            }
        }

        return versions;
    }

    private async Task<List<FactVersion>> ByKeysAsync(long upTo, CancellationToken cancellation)
    {
        var keys = query.Keys!.Where(key => query.Kinds?.Contains(key.Kind) ?? true).Distinct().OrderBy(key => key.Kind).ThenBy(key => key.Id, StringComparer.Ordinal).ToList();
        var reader = new KeyReader(session, _columns);
        var found = new List<FactVersion>();
        foreach (var some in keys.Chunk(limits.BatchSize))
        {
            var versions = await reader.VersionsAsync(some, upTo, query.IncludeSuperseded, cancellation).ConfigureAwait(false);
            found.AddRange(Answer(Tidy(versions, disordered: true, upTo)));
        }

        return found;
    }

    private List<FactVersion> Answer(List<FactVersion> versions)
    {
        if (query.ValidOn is { } day)
        {
            versions.RemoveAll(version => !version.Fact.Valid.Contains(day));
        }

        return versions;
    }
}
