using RelGraph.Engine.Derived;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Testing.Stores;

/// <summary>A store of facts that also holds derived values, in dictionaries a test can look into: the reference of <see cref="IDerivedValues"/>.</summary>
public sealed class DerivedMemoryStore(IGraphStore facts) : IGraphStore, IDerivedValues
{
    private long _run;

    /// <summary>The scores of each element, with the run that wrote them.</summary>
    public Dictionary<FactKey, (long Run, IReadOnlyDictionary<string, object> Values)> Scores { get; } = [];

    /// <summary>The ties, with the run that wrote them.</summary>
    public Dictionary<(NodeId From, NodeId To), (long Run, DerivedTie Tie)> Ties { get; } = [];

    /// <summary>The community of each person, with the run that wrote it.</summary>
    public Dictionary<FactKey, (long Run, long Community)> Communities { get; } = [];

    /// <summary>The runs that became complete, in order.</summary>
    public List<(long Run, DerivedStamp Stamp, IReadOnlyDictionary<string, object> OfOurCompany)> Complete { get; } = [];

    /// <summary>Called before each batch is written.</summary>
    public Action BeforeBatch { get; set; } = () => { };

    /// <inheritdoc/>
    public WorkspaceInfo Workspace => facts.Workspace;

    /// <inheritdoc/>
    public ValueTask<IDerivedRun> BeginAsync(DerivedStamp stamp, CancellationToken cancellation) => ValueTask.FromResult<IDerivedRun>(new Run(this, ++_run, stamp));

    /// <inheritdoc/>
    public ValueTask<ChangeSetReceipt> ApplyAsync(ChangeSet changes, CancellationToken cancellation) => facts.ApplyAsync(changes, cancellation);

    /// <inheritdoc/>
    public ValueTask<IStagedChangeSet> StageAsync(ChangeSetHeader header, CancellationToken cancellation) => facts.StageAsync(header, cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<IReadOnlyList<FactVersion>> ReadAsync(FactQuery query, CancellationToken cancellation) => facts.ReadAsync(query, cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<CommittedChange> ReadChangesAsync(long afterSequence, CancellationToken cancellation) => facts.ReadChangesAsync(afterSequence, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ChangeSetInfo>> ReadLogAsync(int limit, CancellationToken cancellation) => facts.ReadLogAsync(limit, cancellation);

    /// <inheritdoc/>
    public ValueTask<long> SequenceAtAsync(DateTimeOffset? recorded, CancellationToken cancellation) => facts.SequenceAtAsync(recorded, cancellation);

    /// <inheritdoc/>
    public ValueTask<ErasureReceipt> EraseAsync(FactKey person, string author, CancellationToken cancellation) => facts.EraseAsync(person, author, cancellation);

    /// <inheritdoc/>
    public ValueTask BackupAsync(string destination, RunContext run) => facts.BackupAsync(destination, run);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => facts.DisposeAsync();

    private sealed class Run(DerivedMemoryStore store, long number, DerivedStamp stamp) : IDerivedRun
    {
        public long Number => number;

        public ValueTask<long> WriteScoresAsync(IReadOnlyList<DerivedElement> elements, CancellationToken cancellation) => Write(elements, element =>
        {
            if (element.Values.Keys.Except(DerivedNames.OfScores(element.Of.Kind)).Any())
            {
                throw new ArgumentException($"A name is not of the list: {string.Join(", ", element.Values.Keys)}.", nameof(elements));
            }

            store.Scores[element.Of] = (number, element.Values);
        }, cancellation);

        public ValueTask<long> WriteTiesAsync(IReadOnlyList<DerivedTie> ties, CancellationToken cancellation) =>
            Write(ties, tie =>
            {
                if (store.Ties.TryGetValue((tie.From, tie.To), out var known) && known.Run == number)
                {
                    throw new ArgumentException($"The tie of {tie.From} and {tie.To} is written twice.", nameof(ties));
                }

                store.Ties[(tie.From, tie.To)] = (number, tie);
            }, cancellation);

        public ValueTask<long> WriteCommunitiesAsync(IReadOnlyList<DerivedElement> people, CancellationToken cancellation) =>
            Write(people, person => store.Communities[person.Of] = (number, (long)person.Values[DerivedNames.Community]), cancellation);

        public ValueTask<long> FinishAsync(IReadOnlyDictionary<string, object> ofOurCompany, RunContext run)
        {
            Check(run.Cancellation);
            long cleared = 0;
            cleared += stamp.Parts.HasFlag(DerivedParts.Scores) ? Clear(store.Scores, value => value.Run) : 0;
            cleared += stamp.Parts.HasFlag(DerivedParts.Ties) ? Clear(store.Ties, value => value.Run) : 0;
            cleared += stamp.Parts.HasFlag(DerivedParts.Communities) ? Clear(store.Communities, value => value.Run) : 0;
            store.Complete.Add((number, stamp, ofOurCompany));
            return ValueTask.FromResult(cleared);
        }

        private ValueTask<long> Write<T>(IReadOnlyList<T> values, Action<T> write, CancellationToken cancellation)
        {
            store.BeforeBatch();
            Check(cancellation);
            foreach (var value in values)
            {
                write(value);
            }

            return ValueTask.FromResult((long)values.Count);
        }

        private int Clear<TKey, TValue>(Dictionary<TKey, TValue> values, Func<TValue, long> runOf)
            where TKey : notnull
        {
            var old = values.Where(pair => runOf(pair.Value) < number).Select(pair => pair.Key).ToList();
            old.ForEach(key => values.Remove(key));
            return old.Count;
        }

        private void Check(CancellationToken cancellation)
        {
            cancellation.ThrowIfCancellationRequested();
            if (store._run != number)
            {
                throw new ConflictException($"Run {store._run} of the workspace began; run {number} is over.");
            }
        }
    }
}
