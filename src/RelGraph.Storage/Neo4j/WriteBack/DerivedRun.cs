using RelGraph.Engine.Derived;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Model;
using RelGraph.Storage.Neo4j.Reading;
using RelGraph.Storage.Neo4j.Rows;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.WriteBack;

/// <summary>One run in a graph. Every batch is one statement, whole or not at all, and may be repeated.</summary>
internal sealed class DerivedRun : IDerivedRun
{
    private const long NodesPerPage = 5_000;

    /// <summary>Where values can lie that an earlier run wrote.</summary>
    private static readonly FactKind[] NodeKinds = [.. DerivedNames.ScoredKinds.Union(DerivedNames.CommunityKinds).Where(kind => GraphShape.Of(kind) is NodeShape).Order()];

    private readonly GraphSession _session;
    private readonly DerivedStamp _stamp;

    private DerivedRun(GraphSession session, DerivedStamp stamp, long number) => (_session, _stamp, Number) = (session, stamp, number);

    /// <inheritdoc/>
    public long Number { get; }

    /// <summary>Begins a run.</summary>
    public static async ValueTask<IDerivedRun> BeginAsync(GraphSession session, DerivedStamp stamp, CancellationToken cancellation)
    {
        var rows = await session.RepeatableTypedWriteAsync(DerivedText.Begin, cancellation, ("at", stamp.At)).ConfigureAwait(false);
        return rows is [[long number]]
            ? new DerivedRun(session, stamp, number)
            : throw GraphErrors.Missing(session.Target, $"has no workspace '{session.Workspace}' any more; open or create it again");
    }

    /// <inheritdoc/>
    public ValueTask<long> WriteScoresAsync(IReadOnlyList<DerivedElement> elements, CancellationToken cancellation) =>
        WriteAsync(elements, DerivedNames.OfScores, DerivedText.WriteScores, cancellation);

    /// <inheritdoc/>
    public ValueTask<long> WriteCommunitiesAsync(IReadOnlyList<DerivedElement> people, CancellationToken cancellation) =>
        WriteAsync(people, _ => [DerivedNames.Community], DerivedText.WriteCommunities, cancellation);

    /// <inheritdoc/>
    public async ValueTask<long> WriteTiesAsync(IReadOnlyList<DerivedTie> ties, CancellationToken cancellation)
    {
        long written = 0;
        foreach (var group in ties.GroupBy(tie => (From: tie.From.Kind, To: tie.To.Kind)))
        {
            written += await WriteAsync(DerivedText.WriteTies(group.Key.From, group.Key.To), [.. group.Select(Row)], cancellation).ConfigureAwait(false);
        }

        return written;
    }

    /// <inheritdoc/>
    public async ValueTask<long> FinishAsync(IReadOnlyDictionary<string, object> ofOurCompany, RunContext run)
    {
        const string Phase = "remove values of earlier runs";
        run.Report(Phase, 0, NodeKinds.Length);
        long cleared = 0;
        for (var done = 0; done < NodeKinds.Length; done++)
        {
            cleared += await ClearAsync(NodeKinds[done], run.Cancellation).ConfigureAwait(false);
            run.Report(Phase, done + 1, NodeKinds.Length);
        }

        Newest(await _session.RepeatableTypedWriteAsync(
            DerivedText.Finish, run.Cancellation, ("run", Number), ("values", DerivedProperties.OfWorkspace(_stamp, Number, ofOurCompany))).ConfigureAwait(false));
        return cleared;
    }

    private async Task<long> ClearAsync(FactKind kind, CancellationToken cancellation)
    {
        var parts = DerivedNames.CommunityKinds.Contains(kind) ? _stamp.Parts : _stamp.Parts & DerivedParts.Scores;
        if (parts == DerivedParts.None)
        {
            return 0;
        }

        var text = DerivedText.Clear(kind, parts);
        long cleared = 0;
        for (var after = ""; after is not null;)
        {
            var row = Newest(await _session.RepeatableTypedWriteAsync(text, cancellation, ("run", Number), ("after", after), ("page", NodesPerPage)).ConfigureAwait(false));
            after = row[0] as string;
            cleared += (long)row[1]!;
        }

        return cleared;
    }

    private async ValueTask<long> WriteAsync(
        IReadOnlyList<DerivedElement> elements, Func<FactKind, IReadOnlyList<string>> names, Func<FactKind, string> text, CancellationToken cancellation)
    {
        long written = 0;
        foreach (var group in elements.GroupBy(element => element.Of.Kind))
        {
            var all = names(group.Key);
            written += await WriteAsync(text(group.Key), [.. group.Select(element => Row(element, all))], cancellation).ConfigureAwait(false);
        }

        return written;
    }

    private async Task<long> WriteAsync(string text, List<Dictionary<string, object?>> rows, CancellationToken cancellation) => (long)Newest(
        await _session.RepeatableTypedWriteAsync(text, cancellation, ("run", Number), ("asOf", _stamp.AsOf), ("version", _stamp.Version), ("rows", rows)).ConfigureAwait(false))[0]!;

    /// <summary>The only row of an answer; there is none once a newer run began.</summary>
    private object?[] Newest(List<object?[]> rows) => rows.Count == 1
        ? rows[0]
        : throw new ConflictException($"Somebody began a newer write-back in the workspace '{_session.Workspace}' while run {Number} was being written; this one is over. Let the newer one finish, or begin again.");

    /// <summary>What a name has no value for is written as null, which removes it.</summary>
    private static Dictionary<string, object?> Row(DerivedElement element, IReadOnlyList<string> names) => new(2)
    {
        ["key"] = OrdinalKey.Encode(element.Of.Id),
        ["values"] = names.ToDictionary(name => name, name => element.Values.GetValueOrDefault(name)),
    };

    private static Dictionary<string, object?> Row(DerivedTie tie) => new(3)
    {
        ["from"] = OrdinalKey.Encode(tie.From.Id),
        ["to"] = OrdinalKey.Encode(tie.To.Id),
        ["values"] = new Dictionary<string, object?>(5)
        {
            ["strength"] = tie.Strength,
            ["confidence"] = tie.Confidence,
            ["interactions"] = tie.Interactions,
            ["lastContact"] = tie.LastContact,
            ["lastTwoWayContact"] = tie.LastTwoWayContact,
        },
    };
}
