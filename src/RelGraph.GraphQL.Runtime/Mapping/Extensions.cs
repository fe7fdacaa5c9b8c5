using System.Reflection;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>The extension classes of a schema, found by the type they extend.</summary>
internal sealed class Extensions
{
    private readonly Dictionary<Type, List<(Type Class, ExtendsTypeAttribute Says)>> _byExtended = [];

    public IEnumerable<Type> ExtendedTypes => _byExtended.Keys;

    public void Add(Type extension, ExtendsTypeAttribute says)
    {
        if (!_byExtended.TryGetValue(says.Type, out var classes))
            _byExtended.Add(says.Type, classes = []);
        if (classes.All(known => known.Class != extension))
            classes.Add((extension, says));
    }

    public IEnumerable<Type> ClassesFor(Type extended) =>
        _byExtended.TryGetValue(extended, out var classes) ? classes.Select(static known => known.Class) : [];

    public string? NameOf(Type extended) =>
        _byExtended.TryGetValue(extended, out var classes) ? classes.Select(static known => known.Says.Name).FirstOrDefault(static name => name is not null) : null;

    public bool Hides(Type extended, PropertyInfo property) =>
        _byExtended.TryGetValue(extended, out var classes)
        && classes.Any(known => known.Says.HideMembers || known.Says.Hide.Contains(property.Name, StringComparer.Ordinal));

    /// <summary>Names to hide that the extended type does not have: most likely a renamed member.</summary>
    public IEnumerable<string> Mistakes() =>
        from entry in _byExtended
        from known in entry.Value
        from name in known.Says.Hide
        where entry.Key.GetProperty(name) is null
        select $"Class {Naming.Display(known.Class)} hides the member '{name}', which {Naming.Display(entry.Key)} does not have; correct or remove the name.";
}
