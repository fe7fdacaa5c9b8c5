using System.Globalization;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.History.Transfer;
using RelGraph.Storage.Neo4j.Reading;
using RelGraph.Storage.Neo4j.Rows;
using RelGraph.Storage.Neo4j.Writing;

namespace RelGraph.Storage.Neo4j.Loading;

/// <summary>Fills an empty workspace with the record of another store. It lies behind the head, where no reader looks, until the head moves.</summary>
internal sealed class RecordLoad : IRecordLoad
{
    private readonly StoreServices _services;
    private readonly RecordHead _head;
    private readonly KindCounts _believed = new();
    private List<FactVersion> _waiting = [];
    private long _turn;
    private long _part;
    private bool _isOver;

    private RecordLoad(StoreServices services, RecordHead head, long turn) => (_services, _head, _turn) = (services, head, turn);

    /// <summary>Begins, and throws away first what an earlier load left.</summary>
    public static async Task<RecordLoad> BeginAsync(StoreServices services, RecordHead head, CancellationToken cancellation)
    {
        CheckSequences(head);
        var trying = new Patience(services.Time, services.WriteTimeout);
        while (true)
        {
            var state = await WorkspaceState.ReadAsync(services.Session, "", cancellation).ConfigureAwait(false);
            await EmptyTarget.RequireAsync(services, state, cancellation).ConfigureAwait(false);
            var write = new GraphWrite { Workspace = { ["loading"] = Token.New() } };
            if (await services.Writer.WriteAsync(state.Turn, write, cancellation).ConfigureAwait(false))
            {
                await GraphSweep.ClearAsync(services.Session, cancellation).ConfigureAwait(false);
                return new RecordLoad(services, head, state.Turn + 1);
            }

            if (trying.IsOver)
            {
                throw GraphErrors.Locked(services.Session.Target, services.Session.Workspace, services.WriteTimeout);
            }

            await trying.PauseAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask AppendAsync(IReadOnlyList<FactVersion> versions, CancellationToken cancellation)
    {
        _waiting.AddRange(versions);
        if (_waiting.Count > _services.Limits.BatchSize)
        {
            // The last key may go on in the next call.
            var last = _waiting[^1].Fact.Key;
            var whole = _waiting.FindLastIndex(version => version.Fact.Key != last) + 1;
            await FlushAsync(whole, cancellation).ConfigureAwait(false);
        }
        else
        {
            await RequireTurnAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<IReadOnlyList<FactVersion>> ReadAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await FlushAsync(_waiting.Count, cancellation).ConfigureAwait(false);
        var scan = new VersionScan(_services.Session, new FactQuery { IncludeSuperseded = true }, _services.Limits) { IsBehindTheHead = true };
        await foreach (var batch in scan.BatchesAsync(cancellation).ConfigureAwait(false))
        {
            yield return batch;
        }
    }

    /// <inheritdoc/>
    public async ValueTask FinishAsync(RunContext run)
    {
        await FlushAsync(_waiting.Count, run.Cancellation).ConfigureAwait(false);
        var write = new GraphWrite();
        foreach (var set in _head.ChangeSets)
        {
            write.Add(new Fragment(FragmentWork.AddChangeSet), HeadNodes.Of(set).Properties(_services.Session.Workspace));
        }

        foreach (var hash in _head.Tombstones)
        {
            write.Add(new Fragment(FragmentWork.AddTombstone), hash);
        }

        write.Workspace["loading"] = null;
        write.Workspace["head"] = _head.Sequence;
        write.Workspace["ticks"] = _head.ChangeSets.Where(set => set.IsInLog).Select(set => set.Receipt.RecordedAt.UtcTicks).DefaultIfEmpty(0).Max();
        write.Workspace["tombstones"] = _head.Tombstones.Count;
        write.Workspace["believed"] = _believed.ToString();
        write.Workspace["secret"] = Convert.ToBase64String(_head.Secret.Span);
        await WriteAsync(write, run.Cancellation).ConfigureAwait(false);
        _isOver = true;
        _head.Secret.CopyTo(_services.Secret);
        _services.HoldBack.Distrust();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_isOver)
        {
            return;
        }

        _isOver = true;
        var session = _services.Session;
        if (await MomentReader.TurnAsync(session, CancellationToken.None).ConfigureAwait(false) != _turn)
        {
            return;
        }

        await GraphSweep.ClearAsync(session, CancellationToken.None).ConfigureAwait(false);
        await _services.Writer.WriteAsync(_turn, new GraphWrite { Workspace = { ["loading"] = null } }, CancellationToken.None).ConfigureAwait(false);
    }

    private static void CheckSequences(RecordHead head)
    {
        var wrong = head.ChangeSets.Where(set => set.IsInLog).Select((set, place) => (set.Receipt.Sequence, Place: place + 1L)).FirstOrDefault(pair => pair.Sequence != pair.Place);
        if (wrong != default)
        {
            throw new InvalidValueException(
                "sequence of a change set to load", wrong.Sequence.ToString(CultureInfo.InvariantCulture), "sequences from 1 without gaps", "verify the record it comes from");
        }
    }

    private async Task FlushAsync(int count, CancellationToken cancellation)
    {
        for (var begin = 0; begin < count;)
        {
            var end = Math.Min(begin + _services.Limits.BatchSize, count);
            while (end < count && _waiting[end].Fact.Key == _waiting[end - 1].Fact.Key)
            {
                end++;
            }

            var write = new GraphWrite();
            var loader = new KeyLoader(write, _services.Session.Workspace);
            loader.Add(_waiting[begin..end]);
            loader.Finish(_part++, _believed);
            await WriteAsync(write, cancellation).ConfigureAwait(false);
            begin = end;
        }

        _waiting = _waiting[count..];
    }

    private async Task RequireTurnAsync(CancellationToken cancellation)
    {
        if (await MomentReader.TurnAsync(_services.Session, cancellation).ConfigureAwait(false) != _turn)
        {
            throw Displaced();
        }
    }

    private async Task WriteAsync(GraphWrite write, CancellationToken cancellation)
    {
        if (!await _services.Writer.WriteAsync(_turn, write, cancellation).ConfigureAwait(false))
        {
            throw Displaced();
        }

        _turn++;
    }

    private ConflictException Displaced() =>
        new($"Another copy into the workspace '{_services.Session.Workspace}' began meanwhile, and this one ends; leave only one running.");
}
