using System.Runtime.CompilerServices;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.History.Transfer;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;

namespace RelGraph.Testing.Stores;

/// <summary>The reference store: every version in a list, every question a scan. Slow, obvious, and what other stores are compared with.</summary>
public sealed partial class MemoryGraphStore(WorkspaceInfo workspace, TimeProvider? time = null) : IRecordTransfer
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly ErasureMemory _erasures = new();
    private readonly Dictionary<string, Stage> _stages = [];
    private readonly Dictionary<string, (ChangeSetHeader Header, ChangeSetReceipt Receipt, byte[] Fingerprint)> _applied = [];
    private readonly Dictionary<string, MemoryGraphStore> _backups = [];
    private byte[] _key = new byte[32];
    private Tombstones _tombstones = new(new byte[32], []);
    private List<string> _hashes = [];
    private List<ChangeSetInfo> _log = [];
    private Dictionary<FactKey, List<FactVersion>> _versions = [];

    /// <inheritdoc/>
    public WorkspaceInfo Workspace { get; } = workspace;

    /// <summary>The copies taken, by destination.</summary>
    public IReadOnlyDictionary<string, MemoryGraphStore> Backups => _backups;

    /// <inheritdoc/>
    public ValueTask<ChangeSetReceipt> ApplyAsync(ChangeSet changes, CancellationToken cancellation)
    {
        ChangeCheck.Header(changes.Header);
        var fingerprint = new ChangeFingerprint(_key);
        foreach (var change in changes.Changes)
        {
            ChangeCheck.Change(change);
            fingerprint.Add(change);
        }

        lock (_gate)
        {
            return ValueTask.FromResult(Commit(changes.Header, changes.Changes, fingerprint.State, changes.ExpectedVersions));
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<IReadOnlyList<FactVersion>> ReadAsync(FactQuery query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        List<FactVersion> found;
        lock (_gate)
        {
            var upTo = query.RecordedUpTo ?? _log.Count;
            found = _versions
                .Where(pair => query.Kinds?.Contains(pair.Key.Kind) ?? true)
                .Where(pair => query.Keys?.Contains(pair.Key) ?? true)
                .OrderBy(pair => pair.Key.Kind).ThenBy(pair => pair.Key.Id, StringComparer.Ordinal)
                .SelectMany(pair => pair.Value.OrderBy(version => version.Fact.Valid.From).ThenBy(version => version.Recorded))
                .Where(version => query.IncludeSuperseded ? version.Recorded <= upTo : version.IsVisibleAt(upTo))
                .Where(version => query.ValidOn is not { } day || version.Fact.Valid.Contains(day))
                .Select(version => version.Superseded > upTo ? version with { Superseded = null } : version)
                .ToList();
        }

        await Task.CompletedTask;
        foreach (var batch in found.Chunk(1000))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return batch;
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<CommittedChange> ReadChangesAsync(long afterSequence, [EnumeratorCancellation] CancellationToken cancellation)
    {
        List<CommittedChange> changes;
        lock (_gate)
        {
            var all = _versions.OrderBy(pair => pair.Key.Kind).ThenBy(pair => pair.Key.Id, StringComparer.Ordinal).SelectMany(pair => pair.Value).ToList();
            changes = _log.Skip((int)afterSequence).Select(info => _erasures.Tell(
                new CommittedChange(
                    info,
                    [.. all.Where(version => version.Recorded == info.Sequence).Select(version => version.Fact)],
                    [.. all.Where(version => version.Superseded == info.Sequence).Select(version => version.Fact)]),
                afterSequence)).ToList();
        }

        await Task.CompletedTask;
        foreach (var change in changes)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return change;
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ChangeSetInfo>> ReadLogAsync(int limit, CancellationToken cancellation)
    {
        lock (_gate)
        {
            return ValueTask.FromResult<IReadOnlyList<ChangeSetInfo>>([.. _log.AsEnumerable().Reverse().Take(limit)]);
        }
    }

    /// <inheritdoc/>
    public ValueTask<long> SequenceAtAsync(DateTimeOffset? recorded, CancellationToken cancellation)
    {
        lock (_gate)
        {
            return ValueTask.FromResult((long)_log.Count(info => recorded is null || info.RecordedAt <= recorded));
        }
    }

    /// <inheritdoc/>
    public ValueTask BackupAsync(string destination, RunContext run)
    {
        lock (_gate)
        {
            var copy = new MemoryGraphStore(Workspace, _time)
            {
                _hashes = [.. _hashes],
                _key = _key,
                _tombstones = new Tombstones(_key, _hashes),
                _log = [.. _log],
                _versions = _versions.ToDictionary(pair => pair.Key, pair => pair.Value.ToList()),
            };
            foreach (var (id, applied) in _applied)
            {
                copy._applied.Add(id, applied);
            }

            if (!_backups.TryAdd(destination, copy))
            {
                throw new StoreException("STORE_BACKUP_TARGET", $"The backup '{destination}' exists already; name a new one.");
            }

            run.Report("backup", 1, 1);
            return ValueTask.CompletedTask;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private ChangeSetReceipt? Applied(string id, byte[] fingerprint) =>
        !_applied.TryGetValue(id, out var first) ? null
        : first.Fingerprint.AsSpan().SequenceEqual(fingerprint) ? first.Receipt
        : throw new ConflictException($"The change set '{id}' is in the record with other content; use a new id for new content.");

    private ChangeSetReceipt Commit(ChangeSetHeader header, IReadOnlyList<Change> changes, byte[] fingerprint, IReadOnlyDictionary<FactKey, long>? expected = null)
    {
        if (Applied(header.Id, fingerprint) is { } first)
        {
            return first;
        }

        RefuseWhileLoading();
        RefuseConflicts(expected ?? new Dictionary<FactKey, long>());
        var held = HeldBack(changes);
        var sequence = _log.Count + 1L;
        long recorded = 0, superseded = 0, unchanged = 0;
        foreach (var key in changes.Where(change => !held.Contains(change)).GroupBy(change => change.Key))
        {
            var versions = _versions.TryGetValue(key.Key, out var existing) ? existing : [];
            var fold = KeyFold.Of([.. versions.Where(version => version.Superseded is null).Select(version => version.Fact)], [.. key]);
            for (var i = 0; i < versions.Count; i++)
            {
                if (versions[i].Superseded is null && fold.Superseded.Any(fact => ReferenceEquals(fact, versions[i].Fact)))
                {
                    versions[i] = versions[i] with { Superseded = sequence };
                }
            }

            versions.AddRange(fold.Recorded.Select(fact => new FactVersion(fact, sequence, null)));
            if (versions.Count > 0)
            {
                _versions[key.Key] = versions;
            }

            recorded += fold.Recorded.Count;
            superseded += fold.Superseded.Count;
            unchanged += fold.Unchanged;
        }

        var now = Now();
        if (recorded + superseded > 0)
        {
            _log.Add(new ChangeSetInfo(header, sequence, now));
        }

        var receipt = new ChangeSetReceipt(header.Id, _log.Count, now, recorded, superseded, unchanged, [.. held.Select(change => change.Key)], false);
        _applied.Add(header.Id, (header, receipt with { HeldBack = [.. held.Select(change => change.Key with { Id = "erased" })], AlreadyApplied = true }, fingerprint));
        return receipt;
    }

    private void RefuseConflicts(IReadOnlyDictionary<FactKey, long> expected)
    {
        var present = expected.Keys.ToDictionary(key => key, key => KeyVersion.Of(_versions.GetValueOrDefault(key) ?? []));
        VersionConflictException.ThrowIfAny([.. expected.Where(pair => present[pair.Key].Version != pair.Value).Select(pair =>
            new VersionConflict(pair.Key, pair.Value, present[pair.Key].Version, _log.Find(info => info.Sequence == present[pair.Key].LastChange)))]);
    }

    /// <summary>Now, but never before what is recorded already.</summary>
    private DateTimeOffset Now()
    {
        var now = _time.GetUtcNow();
        return _log.Count > 0 && _log[^1].RecordedAt > now ? _log[^1].RecordedAt : now;
    }

    private HashSet<Change> HeldBack(IReadOnlyList<Change> changes)
    {
        if (_tombstones.IsEmpty)
        {
            return [];
        }

        var contents = changes.OfType<Change.Assert>().Select(assert => assert.Fact.Content).ToList();
        var context = contents.SelectMany(content => content switch
        {
            Contact contact => Current(new FactKey(FactKind.Employment, contact.Id)),
            Employment employment => Current(new FactKey(FactKind.Contact, employment.Contact)),
            _ => [],
        });
        _hashes.AddRange(_tombstones.Recognise([.. contents, .. context]));
        return changes.OfType<Change.Assert>().Where(assert => _tombstones.Covers(assert.Fact.Content)).ToHashSet<Change>(ReferenceEqualityComparer.Instance);
    }

    private IEnumerable<FactContent> Current(FactKey key) =>
        _versions.GetValueOrDefault(key)?.Where(version => version.Superseded is null).Select(version => version.Fact.Content) ?? [];
}
