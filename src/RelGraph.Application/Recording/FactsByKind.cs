using System.Collections.Frozen;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Application.Recording;

/// <summary>Reads a <see cref="FactView"/> by a kind that is known only at run time.</summary>
/// <remarks>Interactions are not held as facts; asking for them is refused as by the view itself.</remarks>
public static class FactsByKind
{
    private static readonly FrozenDictionary<FactKind, Access> ByKind = FactCatalog.All
        .ToFrozenDictionary(descriptor => descriptor.Kind, descriptor => new Access(descriptor.Type));

    /// <summary>All facts of a kind, ordered by key (ordinal).</summary>
    public static IReadOnlyList<FactContent> All(FactView facts, FactKind kind) => ByKind[kind].All(facts);

    /// <summary>The fact of a key; null when there is none on the day.</summary>
    public static FactContent? Find(FactView facts, FactKey key) => ByKind[key.Kind].Find(facts, key.Id);

    /// <summary>What was true of a key at any time up to the day, ordered by days.</summary>
    public static IReadOnlyList<Fact> History(FactView facts, FactKey key) => ByKind[key.Kind].History(facts, key.Id);

    /// <summary>The facts of a kind that refer to a node through any field, ordered by key.</summary>
    public static IReadOnlyList<FactContent> Referring(FactView facts, FactKind kind, NodeId target) => ByKind[kind].Referring(facts, target);

    private sealed class Access(Type type)
    {
        public readonly Func<FactView, IReadOnlyList<FactContent>> All =
            Method<Func<FactView, IReadOnlyList<FactContent>>>(type, nameof(FactView.All));

        public readonly Func<FactView, string, FactContent?> Find =
            Method<Func<FactView, string, FactContent?>>(type, nameof(FactView.Find), typeof(string));

        public readonly Func<FactView, string, IReadOnlyList<Fact>> History =
            Method<Func<FactView, string, IReadOnlyList<Fact>>>(type, nameof(FactView.FactHistory), typeof(string));

        public readonly Func<FactView, NodeId, IReadOnlyList<FactContent>> Referring =
            Method<Func<FactView, NodeId, IReadOnlyList<FactContent>>>(type, nameof(FactView.Referring), typeof(NodeId));

        private static T Method<T>(Type type, string name, params Type[] parameters)
            where T : Delegate =>
            typeof(FactView).GetMethod(name, 1, parameters)!.MakeGenericMethod(type).CreateDelegate<T>();
    }
}
