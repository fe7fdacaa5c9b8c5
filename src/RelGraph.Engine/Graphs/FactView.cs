using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Graphs;

/// <summary>The facts that are true on one day and that one audience may see; immutable and safe for any thread.</summary>
/// <remarks>
/// Interactions are not held as facts in memory: ask <see cref="RelationshipGraph.Interactions"/> or the ties. Asking this view for them is refused with <see cref="NotSupportedException"/>.
/// Lists are made when first asked for, in O(n log n), and shared by all pictures whose facts of that kind are the same.
/// </remarks>
public sealed class FactView
{
    private readonly FactTable _facts;
    private readonly DateOnly _day;
    private readonly Audience _audience;

    internal FactView(FactTable facts, DateOnly day, Audience audience)
    {
        _facts = facts;
        _day = day;
        _audience = audience;
    }

    /// <summary>All facts of a kind, ordered by key (ordinal).</summary>
    /// <exception cref="NotSupportedException">The kind is interaction.</exception>
    public IReadOnlyList<T> All<T>()
        where T : FactContent => Table<T>().View<T>(_day, _audience);

    /// <summary>The fact of a key; null when there is none on the day.</summary>
    /// <exception cref="NotSupportedException">The kind is interaction.</exception>
    public T? Find<T>(string key)
        where T : FactContent => (T?)Versions.On(Table<T>().Find(key), _day, _audience)?.Content;

    /// <summary>The recorded fact of a key with its days and source, of whatever kind; null when there is none on the day.</summary>
    /// <exception cref="NotSupportedException">The kind is interaction.</exception>
    public Fact? FindFact(FactKey key) => Versions.On(Table(key.Kind).Find(key.Id), _day, _audience);

    /// <summary>The facts of a kind that refer to a node through any field, ordered by key. The vendor <c>us</c> is referred to as the competitor of that id.</summary>
    /// <remarks>O(result) after the first call for the kind.</remarks>
    /// <exception cref="NotSupportedException">The kind is interaction.</exception>
    public IReadOnlyList<T> Referring<T>(NodeId target)
        where T : FactContent
    {
        var table = Table<T>();
        var fields = FactCatalog.Of(FactCatalog.KindOf<T>()).Fields.Where(field => field.Kinds.Contains(target.Kind)).ToList();
        if (fields.Count == 1)
        {
            return Through<T>(table, fields[0], target);
        }

        var found = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var content in fields.SelectMany(field => Through<T>(table, field, target)))
        {
            found[content.Key] = content;
        }

        return [.. found.Values];
    }

    /// <summary>The facts of a kind that refer to a node through one field, ordered by key.</summary>
    /// <param name="property">The property's name, best given by <c>nameof</c>.</param>
    /// <param name="target">The node referred to.</param>
    /// <exception cref="ArgumentException">The kind has no such field, or it refers to nothing.</exception>
    /// <exception cref="NotSupportedException">The kind is interaction.</exception>
    public IReadOnlyList<T> Referring<T>(string property, NodeId target)
        where T : FactContent
    {
        var descriptor = FactCatalog.Of(FactCatalog.KindOf<T>());
        var field = descriptor.Fields.FirstOrDefault(field => field.Property == property && field.Kinds.Count > 0)
            ?? throw new ArgumentException($"{descriptor.Name} has no reference field '{property}'; it has {string.Join(", ", descriptor.Fields.Where(field => field.Kinds.Count > 0).Select(field => field.Property))}.", nameof(property));
        return Through<T>(Table<T>(), field, target);
    }

    /// <summary>The facts of every kind but interaction that refer to a node at any time up to the day, each key once, ordered by kind and key: what would refer to nothing without it.</summary>
    /// <remarks>O(kinds + result) after the first call for the kind of the node.</remarks>
    public IEnumerable<Fact> ReferringAtAnyTime(NodeId target) =>
        from descriptor in FactCatalog.All
        where descriptor.Kind != FactKind.Interaction
        let fields = descriptor.Fields.Where(field => field.Kinds.Contains(target.Kind)).ToList()
        let table = _facts.Of(descriptor.Kind)
        from key in fields.SelectMany(field => table.Index(field).Of(target)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        let fact = Array.Find(Versions.Of(table.Find(key)), fact => IsOfThePast(fact) && fields.Exists(field => RefersTo(field, fact.Content, target)))
        where fact is not null
        select fact;

    /// <summary>The recorded fact behind a content of this view or of its history: its days, source, confidence and visibility.</summary>
    /// <exception cref="NotFoundException">The content is not of this view.</exception>
    public Fact FactOf(FactContent content)
    {
        var key = FactKey.Of(content);
        foreach (var fact in Versions.Of(Table(key.Kind).Find(key.Id)))
        {
            if ((ReferenceEquals(fact.Content, content) || fact.Content.Equals(content)) && IsOfThePast(fact))
            {
                return fact;
            }
        }

        throw new NotFoundException("fact", key.ToString(), "ask with a content that this view returned");
    }

    /// <summary>What was true of a key at any time up to the day, ordered by its days: past employments, levels of a rating.</summary>
    public IReadOnlyList<T> History<T>(string key)
        where T : FactContent => [.. FactHistory<T>(key).Select(fact => (T)fact.Content)];

    /// <summary>The facts behind <see cref="History{T}"/>, with their days.</summary>
    public IReadOnlyList<Fact> FactHistory<T>(string key)
        where T : FactContent => [.. Versions.Of(Table<T>().Find(key)).Where(IsOfThePast)];

    private bool IsOfThePast(Fact fact) => fact.Valid.From <= _day && _audience.MaySee(fact.Visibility);

    private KindTable Table<T>()
        where T : FactContent => Table(FactCatalog.KindOf<T>());

    private KindTable Table(FactKind kind) => kind != FactKind.Interaction
        ? _facts.Of(kind)
        : throw new NotSupportedException($"Interactions are folded, not held as facts: ask {nameof(RelationshipGraph)}.{nameof(RelationshipGraph.Interactions)} for their summaries, or the store for their full text.");

    private T[] Through<T>(KindTable table, FactField field, NodeId target)
        where T : FactContent
    {
        var found = new List<T>();
        foreach (var key in table.Index(field).Of(target))
        {
            // A key is indexed for all its versions; only the one of the day counts, and only if it still refers there.
            if (Versions.On(table.Find(key), _day, _audience)?.Content is T content && RefersTo(field, content, target))
            {
                found.Add(content);
            }
        }

        return [.. found];
    }

    private static bool RefersTo(FactField field, FactContent content, NodeId target) => field.Get(content) switch
    {
        NodeId node => node == target,
        Vendor vendor => vendor.Id == target.Id,
        string id => id == target.Id && field.Kinds[0] == target.Kind,
        IReadOnlyList<string> ids => field.Kinds[0] == target.Kind && ids.Contains(target.Id),
        _ => false,
    };
}
