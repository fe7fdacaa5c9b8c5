using System.Collections.Frozen;
using System.Runtime.InteropServices;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Graphs;

/// <summary>Every fact but the interactions, by kind and key, all days; immutable. A change shares every kind it does not touch.</summary>
internal sealed class FactTable
{
    private readonly FrozenDictionary<FactKind, KindTable> _kinds;

    private FactTable(FrozenDictionary<FactKind, KindTable> kinds) => _kinds = kinds;

    public static FactTable Empty { get; } = new(FactCatalog.All.ToFrozenDictionary(kind => kind.Kind, KindTable.Empty));

    public KindTable Of(FactKind kind) => _kinds[kind];

    /// <summary>The table of all these facts; versions of one key must be on disjoint days.</summary>
    public static FactTable Of(IReadOnlyDictionary<FactKind, Dictionary<string, object>> owned) => new(FactCatalog.All.ToFrozenDictionary(
        kind => kind.Kind,
        kind => owned.TryGetValue(kind.Kind, out var facts) ? KindTable.Of(kind, facts) : KindTable.Empty(kind)));

    public FactTable With(IEnumerable<Fact> removed, IEnumerable<Fact> added)
    {
        var edits = new Dictionary<FactKey, (List<Fact> Removed, List<Fact> Added)>();
        foreach (var fact in removed)
        {
            Edit(edits, fact).Removed.Add(fact);
        }

        foreach (var fact in added)
        {
            Edit(edits, fact).Added.Add(fact);
        }

        if (edits.Count == 0)
        {
            return this;
        }

        var next = _kinds.ToDictionary();
        foreach (var kind in edits.GroupBy(edit => edit.Key.Kind))
        {
            var table = _kinds[kind.Key];
            next[kind.Key] = table.With(kind.ToDictionary(edit => edit.Key.Id, edit => Versions.Edit(table.Find(edit.Key.Id), edit.Value.Removed, edit.Value.Added)));
        }

        return new FactTable(next.ToFrozenDictionary());
    }

    private static (List<Fact> Removed, List<Fact> Added) Edit(Dictionary<FactKey, (List<Fact> Removed, List<Fact> Added)> edits, Fact fact)
    {
        ref var edit = ref CollectionsMarshal.GetValueRefOrAddDefault(edits, fact.Key, out var known);
        return known ? edit : edit = ([], []);
    }
}
