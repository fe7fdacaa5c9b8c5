using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Validation;

/// <summary>Builds a schema for tests from its text: types, interfaces, defaults, @oneOf and directives; no resolvers.</summary>
internal sealed class SdlSchema
{
    private readonly Dictionary<string, NamedType> _types = BuiltInScalars.All.ToDictionary(type => type.Name, type => (NamedType)type);

    public static Schema Build(string text)
    {
        var builder = new SdlSchema();
        var document = GraphQLParser.Parse(text);
        foreach (var declaration in document.Definitions.OfType<TypeDeclaration>())
            builder._types.Add(declaration.Name, builder.Declare(declaration));
        return new Schema(new SchemaParts
        {
            Query = (ObjectType)builder._types["Query"],
            Mutation = builder._types.GetValueOrDefault("Mutation") as ObjectType,
            Subscription = builder._types.GetValueOrDefault("Subscription") as ObjectType,
            Types = [.. builder._types.Values],
            Directives = [.. document.Definitions.OfType<DirectiveDeclaration>().Select(builder.Directive)],
        });
    }

    private NamedType Declare(TypeDeclaration declaration) => declaration switch
    {
        ObjectTypeDeclaration type => new ObjectType(type.Name, () => [.. type.Fields.Select(Field)], () => Interfaces(type.Interfaces)),
        InterfaceTypeDeclaration type => new InterfaceType(type.Name, () => [.. type.Fields.Select(Field)], () => Interfaces(type.Interfaces)),
        UnionTypeDeclaration type => new UnionType(type.Name, () => [.. type.Members.Select(member => (ObjectType)_types[member.Name])]),
        EnumTypeDeclaration type => new EnumType(type.Name, [.. type.Values.Select(value => new EnumValueDefinition(value.Name))]),
        InputObjectTypeDeclaration type => new InputObjectType(type.Name, () => [.. type.Fields.Select(InputField)])
        {
            IsOneOf = type.Directives.Any(directive => directive.Name == "oneOf"),
        },
        _ => new ScalarType(declaration.Name, value => value, input => input),
    };

    private IReadOnlyList<InterfaceType> Interfaces(IEnumerable<NamedTypeReference> names) =>
        [.. names.Select(name => (InterfaceType)_types[name.Name])];

    private FieldDefinition Field(FieldDeclaration field) =>
        new(field.Name, Type(field.Type), [.. field.Arguments.Select(Argument)]);

    private ArgumentDefinition Argument(InputValueDeclaration input) =>
        new(input.Name, Type(input.Type)) { DefaultValue = input.DefaultValue };

    private InputFieldDefinition InputField(InputValueDeclaration input) =>
        new(input.Name, Type(input.Type)) { DefaultValue = input.DefaultValue };

    private DirectiveDefinition Directive(DirectiveDeclaration declaration) => new(
        declaration.Name,
        [.. declaration.Locations.Select(name => Enum.GetValues<DirectiveLocation>().Single(place => DirectiveLocations.NameOf(place) == name))],
        [.. declaration.Arguments.Select(Argument)])
    {
        IsRepeatable = declaration.IsRepeatable,
    };

    private GraphQLType Type(TypeReference reference) => reference switch
    {
        NonNullTypeReference wrapped => Type(wrapped.InnerType).NonNull(),
        ListTypeReference wrapped => Type(wrapped.ItemType).List(),
        _ => _types[((NamedTypeReference)reference).Name],
    };
}
