using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Execution.Direct;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Introspection;

/// <summary>The types that describe a schema to its clients (specification 4.2), as ordinary types with resolvers over the type system.</summary>
public static class IntrospectionTypes
{
    private static readonly GraphQLType Text = BuiltInScalars.String;
    private static readonly GraphQLType RequiredText = BuiltInScalars.String.NonNull();
    private static readonly GraphQLType RequiredFlag = BuiltInScalars.Boolean.NonNull();

    /// <summary><c>__TypeKind</c>.</summary>
    public static EnumType TypeKindEnum { get; } = new("__TypeKind", [.. TypeKind.All.Select(static name => new EnumValueDefinition(name))])
    {
        Description = "The kind of a type.",
    };

    /// <summary><c>__DirectiveLocation</c>.</summary>
    public static EnumType DirectiveLocationEnum { get; } = new(
        "__DirectiveLocation",
        [.. Enum.GetValues<DirectiveLocation>().Select(static location => new EnumValueDefinition(DirectiveLocations.NameOf(location), location))])
    {
        Description = "A place where a directive may stand.",
    };

    /// <summary><c>__Schema</c>.</summary>
    public static ObjectType Schema { get; } = new("__Schema", () =>
    [
        Of<Schema>("description", Text, static schema => schema.Description),
        Of<Schema>("types", ListOf(Type!), static schema => schema.Types),
        Of<Schema>("queryType", Type!.NonNull(), static schema => schema.QueryType),
        Of<Schema>("mutationType", Type!, static schema => schema.MutationType),
        Of<Schema>("subscriptionType", Type!, static schema => schema.SubscriptionType),
        Of<Schema>("directives", ListOf(Directive!), static schema => schema.Directives),
    ])
    {
        Description = "The schema of a service: its root types, all its types and its directives.",
    };

    /// <summary><c>__Type</c>.</summary>
    public static ObjectType Type { get; } = new("__Type", () =>
    [
        Of<GraphQLType>("kind", TypeKindEnum.NonNull(), static type => TypeKind.Of(type)),
        Of<GraphQLType>("name", Text, static type => (type as NamedType)?.Name),
        Of<GraphQLType>("description", Text, static type => (type as NamedType)?.Description),
        Of<GraphQLType>("specifiedByURL", Text, static type => (type as ScalarType)?.SpecifiedBy?.OriginalString),
        Deprecatable<GraphQLType>("fields", Field!.NonNull().List(), static (type, all) =>
            (type as FieldedType)?.Fields.Where(field => all || !field.IsDeprecated)),
        Of<GraphQLType>("interfaces", Type!.NonNull().List(), static type => (type as FieldedType)?.Interfaces),
        new("possibleTypes", Type!.NonNull().List())
        {
            Resolver = static context => new(PossibleTypes(context)),
            DirectSource = static () => new DirectCall(PossibleTypes),
        },
        Deprecatable<GraphQLType>("enumValues", EnumValue!.NonNull().List(), static (type, all) =>
            (type as EnumType)?.Values.Where(value => all || !value.IsDeprecated)),
        Deprecatable<GraphQLType>("inputFields", InputValue!.NonNull().List(), static (type, all) =>
            (type as InputObjectType)?.Fields.Where(field => all || field.DeprecationReason is null)),
        Of<GraphQLType>("ofType", Type!, static type => (type as NonNullType)?.OfType ?? (type as ListType)?.OfType),
        Of<GraphQLType>("isOneOf", BuiltInScalars.Boolean, static type => (type as InputObjectType)?.IsOneOf),
    ])
    {
        Description = "A type: named, a list of a type, or a non-null type.",
    };

    /// <summary><c>__Field</c>.</summary>
    public static ObjectType Field { get; } = new("__Field", () =>
    [
        Of<FieldDefinition>("name", RequiredText, static field => field.Name),
        Of<FieldDefinition>("description", Text, static field => field.Description),
        Deprecatable<FieldDefinition>("args", ListOf(InputValue!), static (field, all) =>
            field.Arguments.Where(argument => all || argument.DeprecationReason is null)),
        Of<FieldDefinition>("type", Type.NonNull(), static field => field.Type),
        Of<FieldDefinition>("isDeprecated", RequiredFlag, static field => field.IsDeprecated),
        Of<FieldDefinition>("deprecationReason", Text, static field => field.DeprecationReason),
    ])
    {
        Description = "A field of an object or interface.",
    };

    /// <summary><c>__InputValue</c>.</summary>
    public static ObjectType InputValue { get; } = new("__InputValue", () =>
    [
        Of<InputValue>("name", RequiredText, static value => value.Name),
        Of<InputValue>("description", Text, static value => value.Description),
        Of<InputValue>("type", Type.NonNull(), static value => value.Type),
        Of<InputValue>("defaultValue", Text, static value => value.DefaultValue is { } literal ? Language.GraphQLPrinter.Print(literal) : null),
        Of<InputValue>("isDeprecated", RequiredFlag, static value => value.DeprecationReason is not null),
        Of<InputValue>("deprecationReason", Text, static value => value.DeprecationReason),
    ])
    {
        Description = "An argument, or a field of an input object.",
    };

    /// <summary><c>__EnumValue</c>.</summary>
    public static ObjectType EnumValue { get; } = new("__EnumValue", () =>
    [
        Of<EnumValueDefinition>("name", RequiredText, static value => value.Name),
        Of<EnumValueDefinition>("description", Text, static value => value.Description),
        Of<EnumValueDefinition>("isDeprecated", RequiredFlag, static value => value.IsDeprecated),
        Of<EnumValueDefinition>("deprecationReason", Text, static value => value.DeprecationReason),
    ])
    {
        Description = "One value of an enum.",
    };

    /// <summary><c>__Directive</c>.</summary>
    public static ObjectType Directive { get; } = new("__Directive", () =>
    [
        Of<DirectiveDefinition>("name", RequiredText, static directive => directive.Name),
        Of<DirectiveDefinition>("description", Text, static directive => directive.Description),
        Of<DirectiveDefinition>("isRepeatable", RequiredFlag, static directive => directive.IsRepeatable),
        Of<DirectiveDefinition>("locations", ListOf(DirectiveLocationEnum), static directive => directive.Locations),
        Deprecatable<DirectiveDefinition>("args", ListOf(InputValue), static (directive, all) =>
            directive.Arguments.Where(argument => all || argument.DeprecationReason is null)),
    ])
    {
        Description = "A directive: a way to annotate parts of a document.",
    };

    /// <summary>All introspection types, in the order of the specification.</summary>
    public static IReadOnlyList<NamedType> All { get; } =
        [Schema, Type, TypeKindEnum, Field, InputValue, EnumValue, Directive, DirectiveLocationEnum];

    internal static NamedType? Find(string name) => All.FirstOrDefault(type => type.Name == name);

    private static object? PossibleTypes(FieldContext context) =>
        context.Parent is NamedType { IsAbstract: true } type ? context.Invocation.Request.Schema.PossibleTypes(type) : null;

    private static NonNullType ListOf(NamedType type) => type.NonNull().List().NonNull();

    private static FieldDefinition Of<T>(string name, GraphQLType type, Func<T, object?> read) => new(name, type)
    {
        Resolver = context => new(read((T)context.Parent!)),
        DirectSource = () => new DirectRead<T>(read),
    };

    private static FieldDefinition Deprecatable<T>(string name, GraphQLType type, Func<T, bool, object?> read) => new(
        name,
        type,
        new ArgumentDefinition("includeDeprecated", RequiredFlag)
        {
            Description = "Whether members that clients should stop using are listed too.",
            DefaultValue = new Language.BooleanValue(false, default),
        })
    {
        Resolver = context => new(read((T)context.Parent!, context.Arguments.Get<bool>("includeDeprecated"))),
        DirectSource = () => new DirectCall(context => read((T)context.Parent!, context.Arguments.Get<bool>("includeDeprecated"))),
    };
}
