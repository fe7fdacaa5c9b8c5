using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Testing.Stores;

public sealed partial class MemoryGraphStore
{
    /// <inheritdoc/>
    public ValueTask<IStagedChangeSet> StageAsync(ChangeSetHeader header, CancellationToken cancellation)
    {
        ChangeCheck.Header(header);
        lock (_gate)
        {
            RefuseWhileLoading();
            if (!_stages.TryGetValue(header.Id, out var stage))
            {
                _stages.Add(header.Id, stage = new Stage(header, _key));
            }

            return ValueTask.FromResult<IStagedChangeSet>(new StagedChangeSet(this, stage));
        }
    }

    private sealed class Stage(ChangeSetHeader header, byte[] key)
    {
        public ChangeSetHeader Header { get; } = header;

        public List<Change> Changes { get; private set; } = [];

        public long Count { get; set; }

        public ChangeFingerprint Fingerprint { get; } = new(key);

        public void Erase(Func<FactContent, FactContent?> rule) => Changes = [.. Changes.SelectMany(change =>
            change is not Change.Assert { Fact: var fact } ? [change]
            : rule(fact.Content) is { } content ? [new Change.Assert(fact with { Content = content })]
            : Array.Empty<Change>())];
    }

    private sealed class StagedChangeSet(MemoryGraphStore store, Stage stage) : IStagedChangeSet
    {
        private long _expected = stage.Count;

        public long StagedCount => _expected;

        public ChangeSetReceipt? AlreadyApplied { get; private set; } = store._applied.TryGetValue(stage.Header.Id, out var first) ? first.Receipt : null;

        public ValueTask AppendAsync(IReadOnlyList<Change> changes, CancellationToken cancellation)
        {
            foreach (var change in changes)
            {
                ChangeCheck.Change(change);
            }

            lock (store._gate)
            {
                if (AlreadyApplied is not null || stage.Count != _expected)
                {
                    throw new ConflictException($"The change set '{stage.Header.Id}' was applied, discarded or continued by somebody else; stage it again to see how far it has come.");
                }

                foreach (var change in changes)
                {
                    stage.Changes.Add(change);
                    stage.Fingerprint.Add(change);
                }

                _expected = stage.Count += changes.Count;
            }

            return ValueTask.CompletedTask;
        }

        public ValueTask<ChangeSetReceipt> CommitAsync(RunContext run)
        {
            lock (store._gate)
            {
                var receipt = AlreadyApplied ?? store.Commit(stage.Header, stage.Changes, stage.Fingerprint.State);
                AlreadyApplied = receipt with { AlreadyApplied = true };
                store._stages.Remove(stage.Header.Id);
                return ValueTask.FromResult(receipt);
            }
        }

        public ValueTask DiscardAsync(CancellationToken cancellation)
        {
            lock (store._gate)
            {
                store._stages.Remove(stage.Header.Id);
                stage.Count = -1;
            }

            return ValueTask.CompletedTask;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
