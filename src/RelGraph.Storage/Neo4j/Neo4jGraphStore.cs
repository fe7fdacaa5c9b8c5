using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Storage.Neo4j.Erasing;
using RelGraph.Storage.Neo4j.Opening;
using RelGraph.Storage.Neo4j.Reading;
using RelGraph.Storage.Neo4j.Schema;
using RelGraph.Storage.Neo4j.Staging;
using RelGraph.Storage.Neo4j.Transport;
using RelGraph.Storage.Neo4j.Writing;

namespace RelGraph.Storage.Neo4j;

/// <summary>The record of one workspace in a Neo4j graph, where it can be read with Cypher too; docs/neo4j.md draws it.</summary>
/// <remarks>
/// Several workspaces may share a database. Writers of one workspace take turns, in this program and against others; readers never wait for them.
/// Safe for concurrent use. Erasure removes a person from every element; Neo4j's own transaction logs and backups keep the bytes until they are pruned.
/// </remarks>
public sealed partial class Neo4jGraphStore : IGraphStore
{
    private static readonly TimeSpan WatchAtOpen = TimeSpan.FromSeconds(2);

    private readonly ICypherTransport _transport;
    private readonly StoreServices _services;
    private readonly ErasureMemory _erasures = new();

    private Neo4jGraphStore(ICypherTransport transport, StoreServices services, WorkspaceInfo workspace)
    {
        _transport = transport;
        _services = services;
        Workspace = workspace;
        services.Writer.Distrust = services.HoldBack.Distrust;
        services.Writer.Finish = FinishAsync;
    }

    /// <inheritdoc/>
    public WorkspaceInfo Workspace { get; }

    private GraphSession Session => _services.Session;

    /// <summary>Opens a workspace, creating it and the database's schema as the options say, and finishes what an interrupted writer left half done.</summary>
    /// <param name="options">Where it is and how to open it.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="StoreException">STORE_UNREACHABLE, STORE_UNAUTHORISED, STORE_MISSING, STORE_FOREIGN, STORE_CORRUPT, STORE_NEWER_VERSION or another failure of the server.</exception>
    /// <exception cref="InvalidOptionsException">Some options are out of range.</exception>
    public static async ValueTask<Neo4jGraphStore> OpenAsync(Neo4jStoreOptions options, CancellationToken cancellation)
    {
        options.Validate();
        var transport = new QueryApiTransport(options.Connection, options.TimeProvider);
        try
        {
            return await OpenAsync(transport, options, StoreLimits.Default, cancellation).ConfigureAwait(false);
        }
        catch
        {
            await transport.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Opens a workspace through a transport, which is disposed of with the store.</summary>
    internal static async ValueTask<Neo4jGraphStore> OpenAsync(ICypherTransport transport, Neo4jStoreOptions options, StoreLimits limits, CancellationToken cancellation)
    {
        options.Validate();
        await GraphMigrations.ApplyAsync(transport, cancellation).ConfigureAwait(false);
        var (workspace, secret) = await WorkspaceNode.OpenAsync(transport, options, cancellation).ConfigureAwait(false);
        var session = new GraphSession(transport, workspace.Id);
        var writer = new Writer(session, options.TimeProvider, options.WriteTimeout);
        var services = new StoreServices(session, writer, new HoldBack(session, secret, limits), secret, options.TimeProvider, limits, options.WriteTimeout);
        var store = new Neo4jGraphStore(transport, services, workspace);
        await writer.FinishStandingAsync(WatchAtOpen, cancellation).ConfigureAwait(false);
        await new StagedSets(services).SweepAsync(cancellation).ConfigureAwait(false);
        return store;
    }

    /// <inheritdoc/>
    public async ValueTask<ChangeSetReceipt> ApplyAsync(ChangeSet changes, CancellationToken cancellation)
    {
        ChangeCheck.Header(changes.Header);
        var fingerprint = new ChangeFingerprint(_services.Secret);
        foreach (var change in changes.Changes)
        {
            ChangeCheck.Change(change);
            fingerprint.Add(change);
        }

        if (changes.Changes.Count > _services.Limits.ApplyAtMost)
        {
            return await new LargeApplier(_services).ApplyAsync(changes, fingerprint.State, cancellation).ConfigureAwait(false);
        }

        var applier = new ChangeSetApplier(_services);
        var known = Convert.ToBase64String(fingerprint.State);
        return await _services.Writer.RunAsync(
            changes.Header.Id,
            async state => ChangeSetApplier.Applied(state, known)
                ?? (await ExpectedVersions.HoldAsync(Session, state, changes.ExpectedVersions, cancellation).ConfigureAwait(false)
                    ? await applier.TryAsync(state, changes.Header, changes.Changes, known, null, cancellation).ConfigureAwait(false)
                    : null),
            cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<IStagedChangeSet> StageAsync(ChangeSetHeader header, CancellationToken cancellation)
    {
        ChangeCheck.Header(header);
        var state = await WorkspaceState.ReadAsync(Session, header.Id, cancellation).ConfigureAwait(false);
        if (state.Loading is not null)
        {
            throw Rows.GraphErrors.Loading(Session.Target, Workspace.Id);
        }

        return state.ChangeSet is { } applied
            ? new StagedChangeSet(_services, header.Id, null, applied.Receipt)
            : new StagedChangeSet(_services, header.Id, await new StagedSets(_services).OpenAsync(header, cancellation).ConfigureAwait(false), null);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<IReadOnlyList<FactVersion>> ReadAsync(FactQuery query, CancellationToken cancellation) =>
        new VersionScan(Session, query, _services.Limits).BatchesAsync(cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<CommittedChange> ReadChangesAsync(long afterSequence, CancellationToken cancellation) =>
        new ChangeScan(Session, _erasures, _services.Limits).ChangesAsync(afterSequence, cancellation);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ChangeSetInfo>> ReadLogAsync(int limit, CancellationToken cancellation) =>
        await ChangeLog.NewestAsync(Session, limit, cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<long> SequenceAtAsync(DateTimeOffset? recorded, CancellationToken cancellation) => recorded is { } at
        ? await ChangeLog.PlaceAtAsync(Session, at, cancellation).ConfigureAwait(false)
        : (await WorkspaceState.ReadAsync(Session, "", cancellation).ConfigureAwait(false)).Head;

    /// <inheritdoc/>
    /// <remarks>Looks through every version once: O(size of the record). What an interruption leaves is finished by the next writer or when the workspace is opened next.</remarks>
    public async ValueTask<ErasureReceipt> EraseAsync(FactKey person, string author, CancellationToken cancellation)
    {
        var node = new NodeId(person.Kind, person.Id);
        if (!node.IsPerson)
        {
            throw new InvalidValueException("person to erase", person.ToString(), "a contact or an employee", "give its key, for example contact:C-17");
        }

        var eraser = new Eraser(_services, _erasures, cancellation);
        return await _services.Writer.RunAsync("", state => eraser.TryAsync(state, node, author), cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _services.Writer.Dispose();
        await _transport.DisposeAsync().ConfigureAwait(false);
    }

    private async Task FinishAsync(WorkspaceState state, CancellationToken cancellation)
    {
        if (state.Erasing is { } erasing)
        {
            await new Eraser(_services, _erasures, cancellation).FinishAsync(state, ErasureMark.Parse(erasing, Session)).ConfigureAwait(false);
        }
        else if (state.Unpacking is { } id && await StagedNode.FindAsync(Session, id, cancellation).ConfigureAwait(false) is { } staged)
        {
            await new Unpacker(_services, RunContext.Default with { Cancellation = cancellation }).RunAsync(state, staged).ConfigureAwait(false);
            await StagedBatches.DropAsync(Session, staged.Token, cancellation).ConfigureAwait(false);
        }
    }
}
