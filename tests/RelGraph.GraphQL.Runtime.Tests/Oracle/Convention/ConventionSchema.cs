using System.Globalization;
using RelGraph.GraphQL.Runtime.Execution.Direct;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Convention;

/// <summary>Builds a schema from its text, every field answered by the convention. Extensions are not read.</summary>
/// <remarks>The type system of the runtime is made of objects, so some mistakes cannot even be written in it: a name
/// without a type, a union of a scalar. Then <see cref="SchemaException"/> is thrown here.</remarks>
internal sealed class ConventionSchema(Promptness promptness)
{
    private readonly Dictionary<string, NamedType> _types = BuiltInScalars.All.ToDictionary(static type => type.Name, static type => (NamedType)type);

    public static Schema Build(string text, Promptness promptness = Promptness.None)
    {
        var builder = new ConventionSchema(promptness);
        var document = GraphQLParser.Parse(text);
        foreach (var declaration in document.Definitions.OfType<TypeDeclaration>())
        {
            if (!builder._types.TryAdd(declaration.Name, builder.Declare(declaration)))
                throw new SchemaException($"{declaration.Name} is defined twice.");
        }

        var schemas = document.Definitions.OfType<SchemaDeclaration>().ToList();
        if (schemas.Count > 1)
            throw new SchemaException("The schema is defined twice.");
        var schema = schemas.FirstOrDefault();
        return new Schema(new SchemaParts
        {
            Description = schema?.Description?.Text,
            Query = builder.Root(schema, OperationType.Query, "Query"),
            Mutation = builder.Root(schema, OperationType.Mutation, "Mutation"),
            Subscription = builder.Root(schema, OperationType.Subscription, "Subscription"),
            // A scalar of the specification belongs to a schema that uses it.
            Types = [.. builder._types.Values.Where(static type => !BuiltInScalars.IsBuiltIn(type.Name))],
            Directives = [.. document.Definitions.OfType<DirectiveDeclaration>().Select(builder.Directive)],
        });
    }

    private ObjectType? Root(SchemaDeclaration? schema, OperationType operation, string usual)
    {
        if (schema is null)
            return _types.GetValueOrDefault(usual) as ObjectType;
        return schema.OperationTypes.FirstOrDefault(root => root.Operation == operation) is { } named ? Find<ObjectType>(named.Type.Name) : null;
    }

    private NamedType Declare(TypeDeclaration declaration) => declaration switch
    {
        ObjectTypeDeclaration type => new ObjectType(type.Name, () => [.. type.Fields.Select(Field)], () => All<InterfaceType>(type.Interfaces))
        {
            Description = type.Description?.Text,
        },
        InterfaceTypeDeclaration type => new InterfaceType(type.Name, () => [.. type.Fields.Select(Field)], () => All<InterfaceType>(type.Interfaces))
        {
            Description = type.Description?.Text,
            ResolveType = static value => ((Node)value).TypeName,
        },
        UnionTypeDeclaration type => new UnionType(type.Name, () => All<ObjectType>(type.Members))
        {
            Description = type.Description?.Text,
            ResolveType = static value => ((Node)value).TypeName,
        },
        EnumTypeDeclaration type => new EnumType(type.Name, [.. type.Values.Select(static value => new EnumValueDefinition(value.Name)
        {
            Description = value.Description?.Text,
            DeprecationReason = Deprecation(value.Directives),
        })])
        {
            Description = type.Description?.Text,
        },
        InputObjectTypeDeclaration type => new InputObjectType(type.Name, () => [.. type.Fields.Select(InputField)])
        {
            Description = type.Description?.Text,
            IsOneOf = type.Directives.Any(static directive => directive.Name == "oneOf"),
        },
        _ => new ScalarType(declaration.Name, static value => value, Parse)
        {
            Description = declaration.Description?.Text,
            SpecifiedBy = Text(declaration.Directives, "specifiedBy", "url") is { } url ? new Uri(url, UriKind.RelativeOrAbsolute) : null,
        },
    };

    private IReadOnlyList<T> All<T>(IEnumerable<NamedTypeReference> names)
        where T : NamedType => [.. names.Select(name => Find<T>(name.Name))];

    private T Find<T>(string name)
        where T : NamedType =>
        _types.GetValueOrDefault(name) as T ?? throw new SchemaException($"{name} is no {typeof(T).Name}.");

    private FieldDefinition Field(FieldDeclaration field) => new(field.Name, Type(field.Type), [.. field.Arguments.Select(Argument)])
    {
        Description = field.Description?.Text,
        DeprecationReason = Deprecation(field.Directives),
        Resolver = FieldConvention.Resolve,
        DirectSource = IsDirect(field.Name) ? static () => new DirectCall(FieldConvention.AnswerAtOnce) : null,
    };

    private bool IsDirect(string field) => promptness == Promptness.All || (promptness == Promptness.Some && Mixing.Mix(7, field) % 4 > 0);

    private ArgumentDefinition Argument(InputValueDeclaration input) => new(input.Name, Type(input.Type))
    {
        Description = input.Description?.Text,
        DefaultValue = input.DefaultValue,
        DeprecationReason = Deprecation(input.Directives),
    };

    private InputFieldDefinition InputField(InputValueDeclaration input) => new(input.Name, Type(input.Type))
    {
        Description = input.Description?.Text,
        DefaultValue = input.DefaultValue,
        DeprecationReason = Deprecation(input.Directives),
    };

    private DirectiveDefinition Directive(DirectiveDeclaration declaration) => new(
        declaration.Name,
        [.. declaration.Locations.Select(static name => DirectiveLocations.TryParse(name, out var place) ? place.Value : throw new SchemaException(name))],
        [.. declaration.Arguments.Select(Argument)])
    {
        Description = declaration.Description?.Text,
        IsRepeatable = declaration.IsRepeatable,
    };

    private GraphQLType Type(TypeReference reference) => reference switch
    {
        NonNullTypeReference wrapped => Type(wrapped.InnerType).NonNull(),
        ListTypeReference wrapped => Type(wrapped.ItemType).List(),
        _ => Find<NamedType>(((NamedTypeReference)reference).Name),
    };

    private static string? Deprecation(IEnumerable<Directive> directives) =>
        directives.Any(static directive => directive.Name == "deprecated")
            ? Text(directives, "deprecated", "reason") ?? BuiltInDirectives.DefaultDeprecationReason
            : null;

    private static string? Text(IEnumerable<Directive> directives, string directive, string argument) =>
        (directives.FirstOrDefault(found => found.Name == directive)?.Arguments.FirstOrDefault(found => found.Name == argument)?.Value as StringValue)?.Text;

    // A custom scalar takes whatever is written, as graphql-js does where a schema comes from a text.
    private static object Parse(ScalarInput input) => Plain(input) ?? throw new InvalidOperationException("Null never reaches a scalar.");

    private static object? Plain(ScalarInput input) => input.Kind switch
    {
        ScalarInputKind.Integer or ScalarInputKind.Float => double.Parse(input.Text, CultureInfo.InvariantCulture),
        ScalarInputKind.Boolean => input.Text == "true",
        ScalarInputKind.Null => null,
        ScalarInputKind.List => input.Items.Select(Plain).ToArray(),
        ScalarInputKind.Object => input.Fields.GroupBy(static field => field.Key).ToDictionary(static group => group.Key, static group => Plain(group.Last().Value)),
        _ => input.Text,
    };
}
