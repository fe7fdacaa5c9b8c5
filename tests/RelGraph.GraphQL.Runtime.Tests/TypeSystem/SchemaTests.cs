using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.TypeSystem;

public sealed class SchemaTests
{
    private static readonly GraphQLType Text = BuiltInScalars.String;

    [Fact]
    public void Construction_WithoutQueryRoot_SaysSo()
    {
        var exception = Assert.Throws<SchemaException>(() => new Schema(new SchemaParts()));

        Assert.Contains("The schema has no query root; give it one, since every schema must support queries.", exception.Errors);
    }

    [Fact]
    public void Construction_WithManyBreaches_ReportsAllWithTypeAndMember()
    {
        var node = new InterfaceType("Node", new FieldDefinition("id", BuiltInScalars.Id.NonNull()));
        var broken = new ObjectType("Broken", () => [new("name", Text), new("name", Text)], () => [node]);
        var empty = new ObjectType("Empty");
        var level = new EnumType("Level", new EnumValueDefinition("true"));
        var input = new InputObjectType("Choice", new InputFieldDefinition("a", Text.NonNull())) { IsOneOf = true };
        var query = new ObjectType(
            "Query",
            new FieldDefinition("__bad", broken),
            new FieldDefinition("empty", empty, new ArgumentDefinition("level", level), new ArgumentDefinition("out", broken)),
            new FieldDefinition("input", input));

        var errors = Assert.Throws<SchemaException>(() => new Schema(new SchemaParts { Query = query, Types = [input] })).Errors;

        Assert.Equal(
            [
                "Broken.id is missing; Node.id promises it, so add it.",
                "Broken.name is defined twice; names of fields are unique within a type.",
                "Choice.a is non-null, but fields of a @oneOf input object must be nullable; take the ! away.",
                "Level.true cannot be the name of a value, since it is a literal of its own; choose another name.",
                "Query.__bad is named with two leading underscores, which are reserved for introspection; choose another name.",
                "Query.empty(out:) takes the output type Broken; an argument takes a scalar, enum or input object.",
                "Query.input returns the input type Choice; a field returns a scalar, enum, object, interface or union.",
                "Type Empty has no field; it needs at least one.",
            ],
            errors.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Construction_WithTwoTypesOfOneName_SaysWhich()
    {
        var first = new ObjectType("Person", new FieldDefinition("name", Text));
        var second = new EnumType("Person", new EnumValueDefinition("A"));
        var query = new ObjectType("Query", new FieldDefinition("a", first), new FieldDefinition("b", second));

        var errors = Assert.Throws<SchemaException>(() => new Schema(new SchemaParts { Query = query })).Errors;

        Assert.Equal(["Type Person is defined twice, as an object and as an enum; names of types are unique within a schema."], errors);
    }

    [Fact]
    public void Construction_WithRequiredInputCycle_NamesTheFields()
    {
        InputObjectType? b = null;
        var a = new InputObjectType("A", () => [new InputFieldDefinition("b", b!.NonNull())]);
        b = new InputObjectType("B", () => [new InputFieldDefinition("a", a.NonNull())]);

        var errors = Errors(a);

        Assert.Equal(["Input object A requires itself through A.b, B.a; make one of these fields nullable, or no finite value exists."], errors);
    }

    [Fact]
    public void Construction_WithInputCycleThroughNullableField_IsFine()
    {
        InputObjectType? a = null;
        a = new InputObjectType("A", () => [new InputFieldDefinition("a", a!), new InputFieldDefinition("list", a!.NonNull().List().NonNull())]);

        Assert.Empty(Errors(a));
    }

    [Fact]
    public void Construction_WithDefaultValueCycle_NamesTheFields()
    {
        InputObjectType? a = null;
        a = new InputObjectType("A", () => [new InputFieldDefinition("x", a!) { DefaultValue = new ObjectValue([], default) }]);

        Assert.Equal(["Default value of A.x needs itself through A.x; give the inner fields explicitly."], Errors(a));
    }

    [Fact]
    public void Construction_WithDefaultOfWrongType_SaysWhatIsAllowed()
    {
        var input = new InputObjectType(
            "In",
            new InputFieldDefinition("n", BuiltInScalars.Int) { DefaultValue = new StringValue("x", false, default) },
            new InputFieldDefinition("m", BuiltInScalars.Int.NonNull()) { DefaultValue = new NullValue(default) });

        Assert.Equal(
            [
                "Default value of In.n is wrong: Int cannot represent \"x\"; it must be a whole number from -2147483648 to 2147483647.",
                "Default value of In.m has null where Int! is required; give a value.",
            ],
            Errors(input));
    }

    [Fact]
    public void Construction_WithRequiredDeprecatedArgument_SaysSo()
    {
        var query = new ObjectType("Query", new FieldDefinition("a", Text, new ArgumentDefinition("x", Text.NonNull()) { DeprecationReason = "old" }));

        var errors = Assert.Throws<SchemaException>(() => new Schema(new SchemaParts { Query = query })).Errors;

        Assert.Equal(["Query.a(x:) is required and deprecated; make it nullable or give it a default before deprecating it."], errors);
    }

    [Theory]
    [InlineData("String!", true)]
    [InlineData("String", false)]
    [InlineData("[String]", false)]
    [InlineData("Int", false)]
    public void Interface_FieldType_MustBeCovariant(string type, bool valid)
    {
        GraphQLType actual = type switch
        {
            "String!" => Text.NonNull(),
            "[String]" => Text.List(),
            "Int" => BuiltInScalars.Int,
            _ => Text,
        };
        var promised = new InterfaceType("Named", new FieldDefinition("name", Text.NonNull()));
        var person = new ObjectType("Person", () => [new("name", actual)], () => [promised]);
        var query = new ObjectType("Query", new FieldDefinition("person", person));

        var failure = Record.Exception(() => new Schema(new SchemaParts { Query = query }));

        Assert.Equal(valid, failure is null);
        if (!valid)
            Assert.Contains($"Person.name returns {type}, but Named.name promises String!; return that or a more specific type.", ((SchemaException)failure!).Errors);
    }

    [Fact]
    public void Interface_InheritedButNotDeclared_IsReported()
    {
        var node = new InterfaceType("Node", new FieldDefinition("id", BuiltInScalars.Id));
        var named = new InterfaceType("Named", () => [new("id", BuiltInScalars.Id)], () => [node]);
        var person = new ObjectType("Person", () => [new("id", BuiltInScalars.Id)], () => [named]);

        var errors = Assert.Throws<SchemaException>(() => new Schema(new SchemaParts { Query = new ObjectType("Query", new FieldDefinition("p", person)) })).Errors;

        Assert.Equal(["Type Person implements Named but not Node, which Named implements; declare both."], errors);
    }

    [Fact]
    public void Subtypes_OfAbstractTypes_AreTheirMembersAndImplementations()
    {
        var node = new InterfaceType("Node", new FieldDefinition("id", BuiltInScalars.Id));
        var a = new ObjectType("A", () => [new("id", BuiltInScalars.Id)], () => [node]);
        var b = new ObjectType("B", new FieldDefinition("id", BuiltInScalars.Id));
        var either = new UnionType("Either", a, b);
        var schema = new Schema(new SchemaParts { Query = new ObjectType("Query", new FieldDefinition("x", either), new FieldDefinition("n", node)) });

        Assert.Equal([a], schema.PossibleTypes(node));
        Assert.Equal([a, b], schema.PossibleTypes(either));
        Assert.True(schema.IsSubtype(a, node));
        Assert.False(schema.IsSubtype(b, node));
        Assert.True(schema.IsSubtype(b.NonNull().List().NonNull(), either.List()));
        Assert.False(schema.IsSubtype(b.List(), either.NonNull().List()));
        Assert.True(schema.Overlap(node, either));
        Assert.False(schema.Overlap(node, b));
    }

    [Fact]
    public void MetaFields_AreFoundWhereTheSpecificationPutsThem()
    {
        var a = new ObjectType("A", new FieldDefinition("id", BuiltInScalars.Id));
        var schema = new Schema(new SchemaParts { Query = new ObjectType("Query", new FieldDefinition("a", a)) });

        Assert.NotNull(schema.FindField(schema.QueryType, "__schema"));
        Assert.NotNull(schema.FindField(schema.QueryType, "__type"));
        Assert.NotNull(schema.FindField(a, "__typename"));
        Assert.Null(schema.FindField(a, "__schema"));
        Assert.Null(schema.FindField(BuiltInScalars.String, "__typename"));
    }

    private static IReadOnlyList<string> Errors(InputObjectType input)
    {
        var query = new ObjectType("Query", new FieldDefinition("a", Text, new ArgumentDefinition("x", input)));
        var failure = Record.Exception(() => new Schema(new SchemaParts { Query = query }));
        return failure is SchemaException found ? found.Errors : [];
    }
}
