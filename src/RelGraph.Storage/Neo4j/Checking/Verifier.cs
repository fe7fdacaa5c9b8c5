using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Neo4j.Rows;
using RelGraph.Storage.Neo4j.Writing;

namespace RelGraph.Storage.Neo4j.Checking;

/// <summary>Looks at every element of a workspace and compares it with its fact, and the counts with the change log.</summary>
/// <remarks>Each page is looked at in a turn of its own, so that no writer is taken for a fault; others write between the pages.</remarks>
internal sealed class Verifier(StoreServices services, bool repair, RunContext run)
{
    private readonly FaultList _faults = new();
    private long _checked;

    /// <summary>Verifies.</summary>
    public async Task<Neo4jVerification> RunAsync()
    {
        foreach (var descriptor in FactCatalog.All)
        {
            await CheckAsync(descriptor.Kind).ConfigureAwait(false);
        }

        return new Neo4jVerification(_checked, _faults.Count, _faults.First);
    }

    private async Task CheckAsync(FactKind kind)
    {
        // Counts are compared only when nobody wrote between the first page and the last; otherwise once more.
        const int Attempts = 5;
        for (var attempt = 1; ; attempt++)
        {
            var found = new KindFindings();
            await PagesAsync(kind, kept: false, found).ConfigureAwait(false);
            await PagesAsync(kind, kept: true, found).ConfigureAwait(false);
            if (found.IsUndisturbed || attempt == Attempts)
            {
                _checked += found.Checked;
                _faults.Add(found.Faults);
                _faults.Add(found.IsUndisturbed ? await CountAsync(kind, found).ConfigureAwait(false) : []);
                run.Report("verify", _checked, null);
                return;
            }
        }
    }

    private async Task PagesAsync(FactKind kind, bool kept, KindFindings found)
    {
        var check = new KindCheck(kind, services.Session.Workspace, services.Session.Target);
        var (after, limit, isLast) = ("", services.Limits.PageSize, false);
        while (!isLast)
        {
            var page = await services.Writer.RunAsync("", state => PageAsync(state, kind, kept, after, limit, check), run.Cancellation).ConfigureAwait(false);
            (after, limit, isLast) = (page.After, page.Limit, page.IsLast);
            found.Add(page);
        }
    }

    private async Task<CheckedPage?> PageAsync(WorkspaceState state, FactKind kind, bool kept, string after, int limit, KindCheck check)
    {
        var rows = await services.Session.ReadTypedAsync(CheckText.Of(kind, kept), run.Cancellation, ("after", after), ("limit", limit), ("labels", CheckText.Labels)).ConfigureAwait(false);
        var isLast = rows.Count < limit;
        if (!isLast)
        {
            var last = (string)rows[^1][0]!;
            if (rows.Select(row => (string)row[0]!).LastOrDefault(key => key != last) is not { } whole)
            {
                return new CheckedPage(state.Turn, state.Turn, after, limit * 2, IsLast: false, 0, [], []);
            }

            rows.RemoveAll(row => (string)row[0]! == last);
            after = whole;
        }

        var write = new GraphWrite();
        var repairer = new Repairer(write, services.Session.Workspace, kind);
        var (versions, faults) = (new List<FactVersion>(rows.Count), new List<Neo4jFault>());
        foreach (var row in rows)
        {
            var own = kept ? check.Kept(row, out var version) : check.Drawn(row, out version);
            versions.AddRange(version is null ? [] : [version]);
            faults.AddRange(own.Select(fault => repair && version is not null && repairer.Repair(fault, (string)row[1]!, version) ? fault with { IsRepaired = true } : fault));
        }

        var turn = state.Turn;
        if (faults.Exists(fault => fault.IsRepaired))
        {
            if (!await services.Writer.WriteAsync(turn++, write, run.Cancellation).ConfigureAwait(false))
            {
                return null;
            }
        }
        else if (await Reading.MomentReader.TurnAsync(services.Session, run.Cancellation).ConfigureAwait(false) != turn)
        {
            return null;
        }

        return new CheckedPage(state.Turn, turn, after, limit, isLast, rows.Count, versions, faults);
    }

    private async Task<IEnumerable<Neo4jFault>> CountAsync(FactKind kind, KindFindings found)
    {
        var result = await services.Writer.RunAsync(
            "",
            async state =>
            {
                var recorded = state.Believed[kind];
                if (state.Turn != found.Turn || recorded == found.Believed)
                {
                    return Array.Empty<Neo4jFault>();
                }

                var detail = $"{found.Believed} are believed where the change log recorded {recorded}";
                if (repair)
                {
                    var counts = state.Believed.Plus(new KindCounts());
                    counts.Add(kind, found.Believed - recorded);
                    var write = new GraphWrite { Workspace = { ["believed"] = counts.ToString() } };
                    if (!await services.Writer.WriteAsync(state.Turn, write, run.Cancellation).ConfigureAwait(false))
                    {
                        return null;
                    }
                }

                return [new Neo4jFault(Neo4jFaultKind.Count, Names.Of(kind), detail, repair)];
            },
            run.Cancellation).ConfigureAwait(false);
        return result;
    }
}
