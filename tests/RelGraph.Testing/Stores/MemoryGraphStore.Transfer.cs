using System.Runtime.CompilerServices;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.History.Transfer;

namespace RelGraph.Testing.Stores;

public sealed partial class MemoryGraphStore
{
    private Load? _load;

    /// <inheritdoc/>
    public ValueTask<RecordHead> ReadHeadAsync(CancellationToken cancellation)
    {
        lock (_gate)
        {
            var inLog = _log.Select(info => info.Header.Id).ToHashSet();
            var sets = _applied.Values.Select(applied => new AppliedChangeSet(applied.Header, applied.Receipt, inLog.Contains(applied.Header.Id), applied.Fingerprint)).ToList();
            return ValueTask.FromResult(new RecordHead(
                Workspace, _key, [.. _hashes.Order(StringComparer.Ordinal)], [.. sets.Where(set => set.IsInLog).OrderBy(set => set.Receipt.Sequence), .. sets.Where(set => !set.IsInLog)]));
        }
    }

    /// <inheritdoc/>
    public ValueTask<IRecordLoad> BeginLoadAsync(RecordHead head, CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_applied.Count + _stages.Count + _hashes.Count > 0)
            {
                throw new StoreException("STORE_COPY_TARGET", "The store in memory is not empty; copy into a new one.");
            }

            return ValueTask.FromResult<IRecordLoad>(_load = new Load(this, head));
        }
    }

    private void RefuseWhileLoading()
    {
        if (_load is not null)
        {
            throw new StoreException("STORE_LOADING", "The store in memory is being filled with a copy of another record; wait for it.");
        }
    }

    private sealed class Load(MemoryGraphStore store, RecordHead head) : IRecordLoad
    {
        private readonly List<FactVersion> _versions = [];

        public ValueTask AppendAsync(IReadOnlyList<FactVersion> versions, CancellationToken cancellation)
        {
            lock (store._gate)
            {
                RefuseOther();
                _versions.AddRange(versions);
                return ValueTask.CompletedTask;
            }
        }

        public async IAsyncEnumerable<IReadOnlyList<FactVersion>> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
        {
            await Task.CompletedTask;
            yield return _versions;
        }

        public ValueTask FinishAsync(RunContext run)
        {
            lock (store._gate)
            {
                RefuseOther();
                (store._load, store._key, store._hashes) = (null, head.Secret.ToArray(), [.. head.Tombstones]);
                store._tombstones = new Tombstones(store._key, store._hashes);
                store._versions = _versions.GroupBy(version => version.Fact.Key).ToDictionary(versions => versions.Key, versions => versions.ToList());
                foreach (var set in head.ChangeSets)
                {
                    store._applied.Add(set.Header.Id, (set.Header, set.Receipt, set.Fingerprint.ToArray()));
                    if (set.IsInLog)
                    {
                        store._log.Add(new ChangeSetInfo(set.Header, set.Receipt.Sequence, set.Receipt.RecordedAt));
                    }
                }

                return ValueTask.CompletedTask;
            }
        }

        public ValueTask DisposeAsync()
        {
            lock (store._gate)
            {
                store._load = store._load == this ? null : store._load;
                return ValueTask.CompletedTask;
            }
        }

        private void RefuseOther()
        {
            if (store._load != this)
            {
                throw new ConflictException("Another copy into the store in memory began meanwhile; only one can fill it.");
            }
        }
    }
}
