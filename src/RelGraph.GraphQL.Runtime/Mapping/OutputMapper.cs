using System.Collections.Concurrent;
using System.Reflection;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Mapping;

/// <summary>Maps classes, records, interfaces and unions that fields return.</summary>
internal sealed class OutputMapper
{
    private readonly MappingContext _context;
    private readonly FieldMapper _fields;
    private readonly Dictionary<Type, NamedType?> _types = [];
    private readonly Queue<Action> _open = new();
    private readonly Dictionary<Type, ObjectType> _objects = [];
    private readonly Dictionary<Type, InterfaceType> _interfaces = [];
    private readonly Dictionary<NamedType, IReadOnlyList<FieldDefinition>> _members = [];
    private readonly Dictionary<UnionType, IReadOnlyList<Type>> _unionMembers = [];
    private readonly ConcurrentDictionary<Type, string?> _resolved = new();

    public OutputMapper(MappingContext context)
    {
        _context = context;
        _fields = new FieldMapper(context, new InputMapper(context), Map);
    }

    public IEnumerable<NamedType> Types => _types.Values.OfType<NamedType>();

    /// <summary>A root type whose fields come from one or more classes.</summary>
    public ObjectType Root(string name, IReadOnlyList<Type> classes) => Root(name, classes, _fields.RootFields);

    /// <summary>The root type of subscriptions, whose fields are streams of events.</summary>
    public ObjectType SubscriptionRoot(string name, IReadOnlyList<Type> classes) => Root(name, classes, _fields.SubscriptionFields);

    private ObjectType Root(string name, IReadOnlyList<Type> classes, Func<Type, IEnumerable<FieldDefinition>> fieldsOf)
    {
        var fields = classes.SelectMany(fieldsOf).ToList();
        return new ObjectType(name, () => fields)
        {
            Description = classes.Select(_context.Documentation.Of).FirstOrDefault(static text => text is not null),
        };
    }

    public NamedType? Map(Type type, string place)
    {
        if (_types.TryGetValue(type, out var known))
            return known;
        var mapped = Create(type);
        if (mapped is null)
            _context.Errors.Add($"{place} returns {Naming.Display(type)}, which cannot be shown; return a scalar, an enum, a list, a class or record (or register a scalar for it), or mark the member [GraphQLIgnore].");
        _types[type] = mapped;
        return mapped;
    }

    /// <summary>Maps the members of all types found so far, and of the types these lead to.</summary>
    public void Complete()
    {
        while (_open.TryDequeue(out var work))
            work();
    }

    /// <summary>Classes that lead to the same name in the schema.</summary>
    public IEnumerable<string> Collisions() =>
        from entry in _types
        where entry.Value is not null
        group entry.Key.FullName by entry.Value.Name into same
        where same.Count() > 1
        select $"Classes {string.Join(" and ", same.Order(StringComparer.Ordinal))} are both named {same.Key} in the schema; rename one with [GraphQLName] or [ExtendsType(..., Name = ...)].";

    private NamedType? Create(Type type)
    {
        if (type.GetCustomAttribute<GraphQLUnionAttribute>(false) is { } union)
            return Union(type, union);
        if (type.GetCustomAttribute<GraphQLInterfaceAttribute>(false) is { } declared)
            return Interface(type, declared);
        if (type.IsInterface || type.IsPrimitive || type.IsGenericTypeDefinition || type.IsPointer || type == typeof(object)
            || Naming.IsOfSystem(type) || typeof(Delegate).IsAssignableFrom(type) || type is { IsAbstract: true })
        {
            return null;
        }

        return Object(type);
    }

    private ObjectType Object(Type type)
    {
        ObjectType? mapped = null;
        mapped = new ObjectType(NameOf(type), () => _members[mapped!], () => InterfacesOf(type))
        {
            Description = _context.Documentation.Of(type),
            IsTypeOf = type.IsInstanceOfType,
        };
        _objects.Add(type, mapped);
        _open.Enqueue(() => _members[mapped] = Members(type));
        return mapped;
    }

    private InterfaceType Interface(Type type, GraphQLInterfaceAttribute declared)
    {
        InterfaceType? mapped = null;
        mapped = new InterfaceType(NameOf(type), () => _members[mapped!], () => InterfacesOf(type))
        {
            Description = _context.Documentation.Of(type),
            ResolveType = ResolveName,
        };
        _interfaces.Add(type, mapped);
        _open.Enqueue(() =>
        {
            foreach (var implementation in declared.Implementations)
                Map(implementation, $"Interface {Naming.Display(type)}");
            _members[mapped] = Members(type);
        });
        return mapped;
    }

    private UnionType Union(Type type, GraphQLUnionAttribute declared)
    {
        UnionType? mapped = null;
        mapped = new UnionType(NameOf(type), () => [.. _unionMembers[mapped!].Select(member => _objects.GetValueOrDefault(member)).OfType<ObjectType>()])
        {
            Description = _context.Documentation.Of(type),
            ResolveType = ResolveName,
        };
        _unionMembers[mapped] = declared.Members;
        _open.Enqueue(() =>
        {
            foreach (var member in declared.Members)
                Map(member, $"Union {Naming.Display(type)}");
        });
        return mapped;
    }

    private List<FieldDefinition> Members(Type type)
    {
        var fields = _fields.OwnFields(type).ToList();
        foreach (var extended in _context.Extensions.ExtendedTypes.Where(candidate => candidate == type || (candidate.IsAssignableFrom(type) && candidate.IsDefined(typeof(GraphQLInterfaceAttribute), false))))
        {
            foreach (var extension in _context.Extensions.ClassesFor(extended))
            {
                foreach (var field in _fields.ExtensionFields(extension, extended))
                {
                    // An extension replaces the member of its name, so that it can show it better.
                    var index = fields.FindIndex(known => known.Name == field.Name);
                    if (index >= 0)
                        fields[index] = field;
                    else
                        fields.Add(field);
                }
            }
        }

        return fields;
    }

    private InterfaceType[] InterfacesOf(Type type) =>
        [.. _interfaces.Where(entry => entry.Key != type && entry.Key.IsAssignableFrom(type)).Select(static entry => entry.Value)];

    private string NameOf(Type type) => _context.Extensions.NameOf(type) ?? Naming.OfType(type);

    // The most derived mapped class of the value.
    private string? ResolveName(object value) => _resolved.GetOrAdd(value.GetType(), type =>
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (_objects.TryGetValue(candidate, out var mapped))
                return mapped.Name;
        }

        return null;
    });
}
