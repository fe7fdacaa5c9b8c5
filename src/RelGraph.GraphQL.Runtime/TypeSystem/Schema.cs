using System.Collections.Concurrent;
using RelGraph.GraphQL.Runtime.Costs;
using RelGraph.GraphQL.Runtime.Introspection;

namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>A complete, valid type system: root types, all types they reach, and directives (specification 3).</summary>
/// <remarks>Immutable and safe to share between threads. Lookups by name take constant time.</remarks>
public sealed class Schema
{
    private readonly Dictionary<string, NamedType> _types;
    private readonly Dictionary<string, DirectiveDefinition> _directives;
    private readonly Dictionary<NamedType, IReadOnlyList<ObjectType>> _possibleTypes = [];
    private readonly Dictionary<NamedType, HashSet<NamedType>> _subtypes = [];
    private readonly ConcurrentDictionary<(NamedType Parent, FieldDefinition Field), FieldCost> _costs = new();

    /// <summary>Collects every type the parts reach and checks the whole.</summary>
    /// <param name="parts">Root types, further types and directives.</param>
    /// <exception cref="SchemaException">The schema breaks rules of the specification; all breaches are listed.</exception>
    public Schema(SchemaParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Description = parts.Description;
        QueryType = parts.Query!;
        MutationType = parts.Mutation;
        SubscriptionType = parts.Subscription;

        var errors = new List<string>();
        var directives = BuiltInDirectives.All.Concat(parts.Directives).ToList();
        var collector = new TypeCollector(errors);
        collector.Collect(parts, directives);
        _types = collector.Types;
        Types = [.. _types.Values.OrderBy(static type => type.Name, StringComparer.Ordinal)];
        _directives = new(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            if (!_directives.TryAdd(directive.Name, directive))
                errors.Add($"Directive @{directive.Name} is defined twice; names of directives are unique within a schema.");
        }

        Directives = [.. _directives.Values];
        IndexSubtypes();
        new SchemaValidator(this, errors).Validate();
        if (errors.Count > 0)
            throw new SchemaException(errors);
    }

    /// <summary>What a field can cost wherever it is asked for, worked out at the first question.</summary>
    internal FieldCost CostOf(NamedType parent, FieldDefinition field) =>
        _costs.GetOrAdd((parent, field), static (key, schema) => FieldCost.Of(schema, key.Parent, key.Field), this);

    /// <summary>Markdown text about the whole schema, or null when there is none.</summary>
    public string? Description { get; }

    /// <summary>The root of queries.</summary>
    public ObjectType QueryType { get; }

    /// <summary>The root of mutations, or null when nothing can be written.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>The root of subscriptions, or null when there are none.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>All types, introspection types included, ordered by name.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>All directives, the built-in ones first.</summary>
    public IReadOnlyList<DirectiveDefinition> Directives { get; }

    /// <summary>The type of a name.</summary>
    /// <param name="name">The name, compared exactly.</param>
    /// <returns>The type, or null when the schema has none of that name.</returns>
    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The directive of a name.</summary>
    /// <param name="name">The name, without the at sign.</param>
    /// <returns>The directive, or null when the schema has none of that name.</returns>
    public DirectiveDefinition? FindDirective(string name) => _directives.GetValueOrDefault(name);

    /// <summary>The root type of an operation.</summary>
    /// <param name="operation">Query, mutation or subscription.</param>
    /// <returns>The root type, or null when the schema does not offer the operation.</returns>
    public ObjectType? RootType(Language.OperationType operation) => operation switch
    {
        Language.OperationType.Query => QueryType,
        Language.OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The field a selection means, meta fields included: <c>__typename</c> on every composite type, <c>__schema</c> and <c>__type</c> on the query root.</summary>
    /// <param name="parent">The type the selection applies to.</param>
    /// <param name="name">The name of the field.</param>
    /// <returns>The field, or null when the type has none of that name.</returns>
    public FieldDefinition? FindField(NamedType parent, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            if (name == MetaFields.TypeName.Name && parent.IsComposite)
                return MetaFields.TypeName;
            if (ReferenceEquals(parent, QueryType) && MetaFields.FindOnQueryRoot(name) is { } meta)
                return meta;
        }

        return (parent as FieldedType)?.FindField(name);
    }

    /// <summary>The object types a value of a composite type can be of; an object type is its only possible type.</summary>
    /// <param name="type">An object, interface or union.</param>
    /// <returns>The object types, ordered by name for interfaces and by declaration for unions; empty for other types.</returns>
    public IReadOnlyList<ObjectType> PossibleTypes(NamedType type) =>
        type is ObjectType single ? [single] : _possibleTypes.GetValueOrDefault(type) ?? [];

    /// <summary>The types that declare to implement an interface, objects and interfaces, ordered by name.</summary>
    /// <param name="type">The interface.</param>
    /// <returns>The implementing types.</returns>
    public IReadOnlyList<FieldedType> Implementations(InterfaceType type) =>
        [.. Types.OfType<FieldedType>().Where(candidate => candidate.Implements(type))];

    /// <summary>Whether a type may stand where another is promised (specification 3.6.1, <c>IsSubType</c>): the same type, a member or implementation, a non-null form, or lists of such.</summary>
    /// <param name="type">The more specific type.</param>
    /// <param name="super">The promised type.</param>
    /// <returns>True when every value of <paramref name="type"/> is a value of <paramref name="super"/>.</returns>
    public bool IsSubtype(GraphQLType type, GraphQLType super) => (type, super) switch
    {
        (NonNullType left, NonNullType right) => IsSubtype(left.OfType, right.OfType),
        (NonNullType left, _) => IsSubtype(left.OfType, super),
        (_, NonNullType) => false,
        (ListType left, ListType right) => IsSubtype(left.OfType, right.OfType),
        (NamedType left, NamedType right) => ReferenceEquals(left, right) || (_subtypes.TryGetValue(right, out var subtypes) && subtypes.Contains(left)),
        _ => false,
    };

    /// <summary>Whether some object can be of both types, so that a fragment on one can apply within the other.</summary>
    /// <param name="left">An object, interface or union.</param>
    /// <param name="right">An object, interface or union.</param>
    /// <returns>True when the sets of possible types meet.</returns>
    public bool Overlap(NamedType left, NamedType right)
    {
        if (ReferenceEquals(left, right))
            return true;
        var rights = PossibleTypes(right);
        return PossibleTypes(left).Any(rights.Contains);
    }

    /// <summary>The schema type a reference in a document names.</summary>
    /// <param name="reference">The reference.</param>
    /// <returns>The type, or null when the schema has no type of that name.</returns>
    public GraphQLType? Resolve(Language.TypeReference reference)
    {
        // Bottom up with a stack of wrappers: nesting depth comes from the client.
        var wrappers = new Stack<Language.TypeReference>();
        while (reference is not Language.NamedTypeReference)
        {
            wrappers.Push(reference);
            reference = reference is Language.ListTypeReference list ? list.ItemType : ((Language.NonNullTypeReference)reference).InnerType;
        }

        GraphQLType? type = FindType(((Language.NamedTypeReference)reference).Name);
        while (type is not null && wrappers.TryPop(out var wrapper))
            type = wrapper is Language.ListTypeReference ? type.List() : type.NonNull();
        return type;
    }

    private void IndexSubtypes()
    {
        foreach (var type in Types)
        {
            switch (type)
            {
                case UnionType union:
                    _possibleTypes[union] = union.Members;
                    _subtypes[union] = [.. union.Members];
                    break;
                case InterfaceType declared:
                    var implementations = Implementations(declared);
                    _possibleTypes[declared] = [.. implementations.OfType<ObjectType>()];
                    _subtypes[declared] = [.. implementations];
                    break;
            }
        }
    }
}
