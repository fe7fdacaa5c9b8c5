using System.Collections.Frozen;

namespace RelGraph.Engine.Model.Catalog;

/// <summary>All fact kinds with their fields: the one description that import, export, templates, docs, stores and the programming interface share.</summary>
/// <remarks>Built once by reflection over the records of <c>RelGraph.Engine.Model</c>; immutable and safe for any thread.</remarks>
public static class FactCatalog
{
    private static readonly FrozenDictionary<Type, FactDescriptor> ByType = typeof(FactContent).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(FactContent)) && !type.IsAbstract)
        .Select(type => new FactDescriptor(Enum.Parse<FactKind>(type.Name), type))
        .ToFrozenDictionary(descriptor => descriptor.Type);

    private static readonly FrozenDictionary<FactKind, FactDescriptor> ByKind = ByType.Values.ToFrozenDictionary(descriptor => descriptor.Kind);

    /// <summary>Every kind, in the order of <see cref="FactKind"/>: nouns first, so that a bundle read in this order never refers forward except inside a kind.</summary>
    public static IReadOnlyList<FactDescriptor> All { get; } = [.. ByType.Values.OrderBy(descriptor => descriptor.Kind)];

    /// <summary>The descriptor of a kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is <see cref="FactKind.None"/> or unknown.</exception>
    public static FactDescriptor Of(FactKind kind) =>
        ByKind.TryGetValue(kind, out var found) ? found : throw new ArgumentOutOfRangeException(nameof(kind), kind, "No record is declared for this kind.");

    /// <summary>The descriptor of a content's record.</summary>
    public static FactDescriptor Of(FactContent content) => ByType[content.GetType()];

    /// <summary>The kind of a record type.</summary>
    public static FactKind KindOf<T>()
        where T : FactContent => ByType[typeof(T)].Kind;
}
