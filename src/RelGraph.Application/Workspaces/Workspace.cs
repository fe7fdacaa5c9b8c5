using RelGraph.Application.Diagnostics;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Scoring;
using RelGraph.Scoring.Parameters;

namespace RelGraph.Application.Workspaces;

/// <summary>A store, the live graph over it and the scorebooks people ask: what every front end works with.</summary>
/// <remarks>
/// Safe for any number of readers and writers. Readers never wait for writers: a write publishes a new picture when it is done,
/// and answers in progress keep the one they began with.
/// </remarks>
public sealed class Workspace : IAsyncDisposable
{
    /// <summary>Change sets that may be recorded between two reads, so that the log read second still reaches back to those of the first.</summary>
    private const int LogSlack = 1000;

    private readonly WorkspaceOptions _options;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly RecentlyUsed<(long Sequence, DateOnly AsOf, Audience Audience), Scorebook> _scorebooks;
    private readonly RecentlyUsed<long, Task<LiveGraph>> _past;
    private readonly WorkspaceInstruments _instruments;
    private volatile LiveGraph _live;

    private Workspace(IGraphStore store, LiveGraph live, ScoringParameters parameters, WorkspaceOptions options)
    {
        Store = store;
        Parameters = parameters;
        _live = live;
        Changes = new ChangeFeed(store, live.Sequence);
        _options = options;
        _scorebooks = new(options.KeptMoments);
        _past = new(Math.Max(1, options.KeptMoments / 4));
        _instruments = new WorkspaceInstruments(store.GetType().Name, () => (_scorebooks.Values.Count, _scorebooks.Values.Sum(book => (long)book.KeptCount)));
    }

    /// <summary>The store behind the workspace; the workspace disposes of it.</summary>
    public IGraphStore Store { get; }

    /// <summary>The frozen parameters of every score.</summary>
    public ScoringParameters Parameters { get; }

    /// <summary>The workspace's settings.</summary>
    public WorkspaceInfo Info => Store.Workspace;

    /// <summary>The day described when nobody names another.</summary>
    public DateOnly Today => Info.Today(_options.Clock);

    /// <summary>The clock the workspace lives by.</summary>
    internal TimeProvider Clock => _options.Clock;

    /// <summary>The sequence of the last change set the picture knows.</summary>
    public long Sequence => _live.Sequence;

    /// <summary>Tells what the picture takes in, once answers show it.</summary>
    public ChangeFeed Changes { get; }

    /// <summary>Reads the whole store into a live graph.</summary>
    /// <param name="store">The store; disposed of with the workspace.</param>
    /// <param name="options">How to open it.</param>
    /// <param name="run">Progress and cancellation of the reading.</param>
    /// <exception cref="Engine.Errors.StoreException">The store cannot be read.</exception>
    public static async Task<Workspace> OpenAsync(IGraphStore store, WorkspaceOptions options, RunContext run)
    {
        var live = await LiveGraph.LoadAsync(store, new LiveGraphOptions { Ties = options.Ties }, run).ConfigureAwait(false);
        var parameters = options.Parameters
            ?? ParameterFitter.Freeze(live.AsOf(store.Workspace.Today(options.Clock)), ScoringParameters.Default);
        return new Workspace(store, live, parameters, options);
    }

    /// <summary>The picture from a point of view.</summary>
    public async ValueTask<RelationshipGraph> PictureAsync(Moment moment, CancellationToken cancellation)
    {
        var live = await LiveAtAsync(moment.RecordedAsOf, cancellation).ConfigureAwait(false);
        return live.AsOf(moment.AsOf ?? Today, moment.Audience);
    }

    /// <summary>The scores from a point of view; the same object for the same point of view while nothing was recorded in between.</summary>
    public async ValueTask<Scorebook> ScoresAsync(Moment moment, CancellationToken cancellation)
    {
        var live = await LiveAtAsync(moment.RecordedAsOf, cancellation).ConfigureAwait(false);
        var day = moment.AsOf ?? Today;
        var isMade = false;
        var book = _scorebooks.GetOrAdd((live.Sequence, day, moment.Audience), key =>
        {
            isMade = true;
            using var span = WorkspaceInstruments.Picture();
            return new Scorebook(live.AsOf(key.AsOf, key.Audience), Parameters);
        });
        _instruments.LookedUp(!isMade);
        return book;
    }

    /// <summary>The scores as they would be after hypothetical changes, which are never written.</summary>
    public async ValueTask<Scorebook> WhatIfAsync(Moment moment, IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        var picture = await PictureAsync(moment, cancellation).ConfigureAwait(false);
        return new Scorebook(picture.With(changes), Parameters);
    }

    /// <summary>Records a change set and brings the picture up to date; the receipt comes back when answers show it.</summary>
    /// <exception cref="Engine.Errors.ConflictException">The id was used for other content.</exception>
    public async ValueTask<ChangeSetReceipt> ApplyAsync(ChangeSet changes, CancellationToken cancellation)
    {
        var receipt = await _instruments.StoreAsync(WorkspaceTelemetry.ApplySpan, () => Store.ApplyAsync(changes, cancellation), receipt => receipt.Recorded).ConfigureAwait(false);
        await RefreshAsync(cancellation).ConfigureAwait(false);
        return receipt;
    }

    /// <summary>Erases a person for good and brings the picture up to date. Pictures of the past are read anew, so the person is gone from them too.</summary>
    public async ValueTask<ErasureReceipt> EraseAsync(FactKey person, string author, CancellationToken cancellation)
    {
        var receipt = await _instruments.StoreAsync(WorkspaceTelemetry.EraseSpan, () => Store.EraseAsync(person, author, cancellation), _ => null).ConfigureAwait(false);
        await ReloadAsync(new RunContext { Cancellation = cancellation }).ConfigureAwait(false);
        return receipt;
    }

    /// <summary>Takes in what others recorded in the same store since; cheap when there is nothing.</summary>
    /// <remarks>An erasure tells nothing of the person it took, so the whole store is read anew when one is met.</remarks>
    public async ValueTask RefreshAsync(CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var live = _live;
            if (await Store.SequenceAtAsync(null, cancellation).ConfigureAwait(false) == live.Sequence)
            {
                return;
            }

            if (await _instruments.StoreAsync(WorkspaceTelemetry.FollowSpan, () => FollowAsync(live, cancellation), news => news?.Taken.Sum(change => change.Recorded)).ConfigureAwait(false) is not { } news)
            {
                await LoadAnewAsync(new RunContext { Cancellation = cancellation }).ConfigureAwait(false);
                return;
            }

            _live = news.Live;
            Changes.Publish(news.Taken);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Reads the whole store anew: after an import of many facts that is quicker than following each change.</summary>
    public async ValueTask ReloadAsync(RunContext run)
    {
        await _writing.WaitAsync(run.Cancellation).ConfigureAwait(false);
        try
        {
            await LoadAnewAsync(run).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _writing.Dispose();
        _instruments.Dispose();
        await Store.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>What was recorded since a picture; null when an erasure is part of it.</summary>
    private async ValueTask<(LiveGraph Live, List<RecordedChange> Taken)?> FollowAsync(LiveGraph live, CancellationToken cancellation)
    {
        var taken = new List<RecordedChange>();
        await foreach (var change in Store.ReadChangesAsync(live.Sequence, cancellation).ConfigureAwait(false))
        {
            if (change.IsErasure)
            {
                return null;
            }

            live = live.Apply(change);
            taken.Add(new RecordedChange(change.Info, change.Added.Count));
        }

        return (live, taken);
    }

    private async ValueTask LoadAnewAsync(RunContext run)
    {
        _live = await LoadAsync(new LiveGraphOptions { Ties = _options.Ties }, run).ConfigureAwait(false);
        _past.Clear();
        _scorebooks.Clear();
        if (_live.Sequence - Changes.Sequence is > 0 and var missed)
        {
            var log = await Store.ReadLogAsync((int)Math.Min(int.MaxValue, missed + LogSlack), run.Cancellation).ConfigureAwait(false);
            Changes.Publish(log.Where(info => info.Sequence <= _live.Sequence).OrderBy(info => info.Sequence).Select(info => new RecordedChange(info, null)));
        }
    }

    private async ValueTask<LiveGraph> LiveAtAsync(DateTimeOffset? recorded, CancellationToken cancellation)
    {
        if (recorded is null)
        {
            return _live;
        }

        var sequence = await Store.SequenceAtAsync(recorded, cancellation).ConfigureAwait(false);
        if (sequence == _live.Sequence)
        {
            return _live;
        }

        // Not the caller's cancellation: others may wait for the same picture.
        var past = _past.GetOrAdd(sequence, LoadPastAsync);
        try
        {
            return await past.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch when (past.IsFaulted)
        {
            _past.Forget(sequence);
            throw;
        }
    }

    private Task<LiveGraph> LoadPastAsync(long sequence) =>
        LoadAsync(new LiveGraphOptions { Ties = _options.Ties, RecordedUpTo = sequence }, RunContext.Default).AsTask();

    private ValueTask<LiveGraph> LoadAsync(LiveGraphOptions options, RunContext run) =>
        _instruments.StoreAsync(WorkspaceTelemetry.LoadSpan, () => new ValueTask<LiveGraph>(LiveGraph.LoadAsync(Store, options, run)), _ => null);
}
