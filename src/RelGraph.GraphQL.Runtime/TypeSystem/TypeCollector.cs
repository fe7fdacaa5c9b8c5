using RelGraph.GraphQL.Runtime.Introspection;

namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>Finds every named type that the parts of a schema reach.</summary>
internal sealed class TypeCollector(List<string> errors)
{
    private readonly Stack<NamedType> _open = new();

    public Dictionary<string, NamedType> Types { get; } = new(StringComparer.Ordinal);

    public void Collect(SchemaParts parts, IEnumerable<DirectiveDefinition> directives)
    {
        Add(BuiltInScalars.String);
        Add(BuiltInScalars.Boolean);
        Add(IntrospectionTypes.Schema);
        foreach (var root in new NamedType?[] { parts.Query, parts.Mutation, parts.Subscription })
        {
            if (root is not null)
                Add(root);
        }

        foreach (var type in parts.Types)
            Add(type);
        foreach (var directive in directives)
            AddAll(directive.Arguments);
        while (_open.TryPop(out var type))
            Follow(type);
    }

    private void Follow(NamedType type)
    {
        type.Complete();
        switch (type)
        {
            case FieldedType fielded:
                foreach (var implemented in fielded.Interfaces)
                    Add(implemented);
                foreach (var field in fielded.Fields)
                {
                    Add(field.Type.Named);
                    AddAll(field.Arguments);
                }

                break;
            case UnionType union:
                foreach (var member in union.Members)
                    Add(member);
                break;
            case InputObjectType input:
                AddAll(input.Fields);
                break;
        }
    }

    private void AddAll(IEnumerable<InputValue> values)
    {
        foreach (var value in values)
            Add(value.Type.Named);
    }

    private void Add(NamedType type)
    {
        if (Types.TryAdd(type.Name, type))
            _open.Push(type);
        else if (!ReferenceEquals(Types[type.Name], type))
            errors.Add($"Type {type.Name} is defined twice, as {Describe(Types[type.Name])} and as {Describe(type)}; names of types are unique within a schema.");
    }

    private static string Describe(NamedType type) => type switch
    {
        ScalarType => "a scalar",
        EnumType => "an enum",
        ObjectType => "an object",
        InterfaceType => "an interface",
        UnionType => "a union",
        _ => "an input object",
    };
}
