using System.Runtime.InteropServices;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Ties;

namespace RelGraph.Engine.Graphs;

/// <summary>Builds a picture from many facts at once.</summary>
internal sealed class LiveGraphLoader
{
    private static readonly FactKind[] AllButInteractions = [.. FactCatalog.All.Select(descriptor => descriptor.Kind).Where(kind => kind != FactKind.Interaction)];

    private readonly WorkspaceInfo _workspace;
    private readonly Dictionary<FactKind, Dictionary<string, object>> _facts = [];
    private readonly ContactLogBuilder _contacts;
    private readonly HashSet<NodeId> _optedOutNow = [];

    public LiveGraphLoader(WorkspaceInfo workspace, TieParameters ties)
    {
        ties.Validate();
        _workspace = workspace;
        _contacts = new ContactLogBuilder(ties, workspace.Zone);
    }

    public static async Task<LiveGraph> LoadAsync(IGraphStore store, LiveGraphOptions options, RunContext run)
    {
        new OptionChecks().Require(options.RecordedUpTo is null or >= 0, $"RecordedUpTo must be at least 0 but was {options.RecordedUpTo}.").ThrowIfAny(nameof(LiveGraphOptions));
        var loader = new LiveGraphLoader(store.Workspace, options.Ties);
        var sequence = options.RecordedUpTo ?? await store.SequenceAtAsync(null, run.Cancellation).ConfigureAwait(false);
        long done = 0;
        var others = new FactQuery { RecordedUpTo = sequence, Kinds = AllButInteractions };
        await foreach (var batch in store.ReadAsync(others, run.Cancellation).ConfigureAwait(false))
        {
            run.Cancellation.ThrowIfCancellationRequested();
            foreach (var version in batch)
            {
                loader.Add(version.Fact);
            }

            run.Report("reading facts", done += batch.Count, null);
        }

        await foreach (var batch in store.ReadInteractionsAsync(sequence, run.Cancellation).ConfigureAwait(false))
        {
            run.Cancellation.ThrowIfCancellationRequested();
            loader._contacts.Add(batch);
            run.Report("reading interactions", done += batch.Count, null);
        }

        if (options.RecordedUpTo is not null)
        {
            await loader.ObeyPresentOptOutsAsync(store, run).ConfigureAwait(false);
        }

        run.Report("folding interactions", done, done);
        return loader.Finish(sequence);
    }

    public void Add(Fact fact)
    {
        if (fact.Content is Model.Evidence.Interaction)
        {
            _contacts.Add(fact);
            return;
        }

        var key = fact.Key;
        if (ContactLog.Holds(key.Kind))
        {
            _contacts.Add(fact);
        }

        ref var kind = ref CollectionsMarshal.GetValueRefOrAddDefault(_facts, key.Kind, out _);
        ref var held = ref CollectionsMarshal.GetValueRefOrAddDefault(kind ??= [], key.Id, out _);
        held = held is null ? fact : Versions.Edit(held, [], [fact]);
    }

    public LiveGraph Finish(long sequence)
    {
        foreach (var (id, held) in _facts.GetValueOrDefault(FactKind.Contact) ?? [])
        {
            if (LiveGraph.IsOptedOut(held))
            {
                _optedOutNow.Add(NodeId.Contact(id));
            }
        }

        return new LiveGraph(_workspace, sequence, null, FactTable.Of(_facts!), _contacts.Finish(_optedOutNow), new TieCache());
    }

    /// <summary>A picture of what was recorded earlier still leaves out people who have opted out since.</summary>
    private async Task ObeyPresentOptOutsAsync(IGraphStore store, RunContext run)
    {
        await foreach (var batch in store.ReadAsync(new FactQuery { Kinds = [FactKind.Contact] }, run.Cancellation).ConfigureAwait(false))
        {
            foreach (var contact in batch.Select(version => version.Fact.Content).OfType<Contact>().Where(contact => contact.OptedOut))
            {
                _optedOutNow.Add(NodeId.Contact(contact.Id));
            }
        }
    }
}
