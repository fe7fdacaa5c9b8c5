using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Execution.Direct;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Introspection;

/// <summary>The fields every schema has without declaring them (specification 4.1 and 4.2).</summary>
public static class MetaFields
{
    /// <summary><c>__typename</c>: the name of the object type at hand; the executor answers it itself.</summary>
    public static FieldDefinition TypeName { get; } = new("__typename", BuiltInScalars.String.NonNull())
    {
        Description = "The name of the object type at hand.",
    };

    /// <summary><c>__schema</c>: the whole schema; only on the query root.</summary>
    public static FieldDefinition Schema { get; } = new("__schema", IntrospectionTypes.Schema.NonNull())
    {
        Description = "The schema of this service.",
        Resolver = static context => new(context.Invocation.Request.Schema),
        DirectSource = static () => new DirectCall(static context => context.Invocation.Request.Schema),
    };

    /// <summary><c>__type</c>: one type by name; only on the query root.</summary>
    public static FieldDefinition Type { get; } = new(
        "__type",
        IntrospectionTypes.Type,
        new ArgumentDefinition("name", BuiltInScalars.String.NonNull()) { Description = "The name of the type." })
    {
        Description = "One type of this service, or null when there is none of that name.",
        Resolver = static context => new(Find(context)),
        DirectSource = static () => new DirectCall(Find),
    };

    /// <summary>Whether a field describes the schema, which costs nothing.</summary>
    internal static bool IsFree(FieldDefinition field) => ReferenceEquals(field, TypeName) || ReferenceEquals(field, Schema) || ReferenceEquals(field, Type);

    private static NamedType? Find(FieldContext context) => context.Invocation.Request.Schema.FindType(context.Arguments.Get<string>("name")!);

    internal static FieldDefinition? FindOnQueryRoot(string name) => name switch
    {
        "__schema" => Schema,
        "__type" => Type,
        _ => null,
    };
}
