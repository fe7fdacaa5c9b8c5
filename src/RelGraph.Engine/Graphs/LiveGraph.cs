using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Ties;

namespace RelGraph.Engine.Graphs;

/// <summary>Everything currently recorded, for all days; immutable. A change gives a new version that shares what it does not touch.</summary>
/// <remarks>
/// Readers hold a version and never wait. The versions of one picture share registries and caches, which are safe for any thread.
/// Whether facts were loaded, applied one by one or in any batches, every answer is the same bit for bit.
/// </remarks>
public sealed class LiveGraph
{
    private const int MostViews = 32;

    private readonly FactTable _facts;
    private readonly ContactLog _contacts;
    private readonly TieCache _cache;
    private readonly ConcurrentDictionary<(DateOnly Day, Audience Audience), RelationshipGraph> _views = new();

    internal LiveGraph(WorkspaceInfo workspace, long sequence, string? hypothesis, FactTable facts, ContactLog contacts, TieCache cache)
    {
        Workspace = workspace;
        Sequence = sequence;
        Hypothesis = hypothesis;
        _facts = facts;
        _contacts = contacts;
        _cache = cache;
    }

    /// <summary>The workspace.</summary>
    public WorkspaceInfo Workspace { get; }

    /// <summary>The sequence of the last change set in the picture.</summary>
    public long Sequence { get; }

    /// <summary>What tells this what-if from others and from the record: 16 hexadecimal digits over the supposed changes in their order; null when everything in the picture is recorded.</summary>
    public string? Hypothesis { get; }

    /// <summary>Weights and defaults of tie strength.</summary>
    public TieParameters Ties => _contacts.Parameters;

    /// <summary>A picture of nothing.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A tie parameter is out of range.</exception>
    public static LiveGraph Empty(WorkspaceInfo workspace, TieParameters? ties = null) => new LiveGraphLoader(workspace, ties ?? TieParameters.Default).Finish(0);

    /// <summary>The picture of a store's record.</summary>
    /// <remarks>O(n log n) in the facts; memory O(facts), interactions folded.</remarks>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    /// <exception cref="Errors.StoreException">The store cannot be read.</exception>
    public static Task<LiveGraph> LoadAsync(IGraphStore store, LiveGraphOptions options, RunContext run) => LiveGraphLoader.LoadAsync(store, options, run);

    /// <summary>The picture of facts at hand, as for tests and simulation. Versions of one key must be on disjoint days.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A tie parameter is out of range.</exception>
    public static LiveGraph FromFacts(WorkspaceInfo workspace, IEnumerable<Fact> facts, TieParameters? ties = null)
    {
        var loader = new LiveGraphLoader(workspace, ties ?? TieParameters.Default);
        foreach (var fact in facts)
        {
            loader.Add(fact);
        }

        return loader.Finish(0);
    }

    /// <summary>The picture after a change set. One that is in the picture already changes nothing.</summary>
    /// <remarks>O(what it touches).</remarks>
    /// <exception cref="ArgumentException">A change set before this one is missing.</exception>
    public LiveGraph Apply(CommittedChange change)
    {
        var sequence = change.Info.Sequence;
        if (sequence <= Sequence)
        {
            return this;
        }

        return sequence == Sequence + 1
            ? With(sequence, Hypothesis, change.Removed, change.Added)
            : throw new ArgumentException($"Change set {sequence} cannot follow {Sequence}: apply every change set in between first, or load the picture again.", nameof(change));
    }

    /// <summary>The picture if these changes were made, by the same rule and path as if they were; nothing is written and the sequence stays, so <see cref="Hypothesis"/> marks it.</summary>
    public LiveGraph With(IReadOnlyList<Change> hypothetical)
    {
        if (hypothetical.Count == 0)
        {
            return this;
        }

        var live = this;
        var hypothesis = Mark(hypothetical);
        foreach (var change in hypothetical)
        {
            var (removed, added) = BitemporalRule.Apply(live.Current(change.Key), change);
            live = live.With(Sequence, hypothesis, removed, added);
        }

        return live;
    }

    /// <summary>The picture at the end of a day for an audience, kept for the next caller.</summary>
    public RelationshipGraph AsOf(DateOnly day, Audience audience = default)
    {
        if (_views.TryGetValue((day, audience), out var known))
        {
            return known;
        }

        if (_views.Count >= MostViews)
        {
            _views.Clear();
        }

        return _views.GetOrAdd((day, audience), key => new RelationshipGraph(
            this, new FactView(_facts, key.Day, key.Audience), new TieNetwork(_contacts, key.Day, key.Audience, _cache.Of(key.Day, key.Audience)),
            new InteractionView(_contacts, key.Day, key.Audience), key.Day, key.Audience));
    }

    /// <summary>The mark of this picture's hypothesis, if any, extended by further changes.</summary>
    private string Mark(IReadOnlyList<Change> hypothetical)
    {
        var fingerprint = new ChangeFingerprint(SHA256.HashData(Encoding.ASCII.GetBytes(Hypothesis ?? "")));
        foreach (var change in hypothetical)
        {
            fingerprint.Add(change);
        }

        return Convert.ToHexStringLower(fingerprint.State)[..16];
    }

    private LiveGraph With(long sequence, string? hypothesis, IReadOnlyList<Fact> removed, IReadOnlyList<Fact> added)
    {
        var facts = _facts.With(removed.Where(IsHeldAsFact), added.Where(IsHeldAsFact));
        var people = removed.Concat(added).Where(fact => fact.Content is Contact).Select(fact => fact.Key.Id).Distinct();
        var contacts = _contacts.With(
            removed.Where(IsHeldInLog), added.Where(IsHeldInLog),
            people.Select(id => KeyValuePair.Create(NodeId.Contact(id), IsOptedOut(facts.Of(FactKind.Contact).Find(id)))));
        return new LiveGraph(Workspace, sequence, hypothesis, facts, contacts, _cache);
    }

    /// <summary>The current versions of a key. An interaction comes back without its subject line, which the picture does not keep.</summary>
    private IReadOnlyList<Fact> Current(FactKey key) => key.Kind == FactKind.Interaction
        ? ContactFacts.Of(_contacts, key.Id, Workspace.Zone)
        : Versions.Of(_facts.Of(key.Kind).Find(key.Id));

    /// <summary>True when the last word recorded of a contact is that he or she does not want to be analysed.</summary>
    internal static bool IsOptedOut(object? versions)
    {
        var facts = Versions.Of(versions);
        return facts.Length > 0 && ((Contact)facts[^1].Content).OptedOut;
    }

    internal static bool IsHeldAsFact(Fact fact) => fact.Content is not Model.Evidence.Interaction;

    internal static bool IsHeldInLog(Fact fact) => ContactLog.Holds(fact.Key.Kind);
}
