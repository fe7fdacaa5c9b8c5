using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.TypeSystem;

public sealed class SchemaPrinterTests
{
    [Theory]
    [InlineData("short")]
    [InlineData("关系强度，从 0 到 100")]
    [InlineData("ends with a quote\"")]
    [InlineData("ends with a backslash\\")]
    [InlineData("holds \"\"\" three quotes")]
    [InlineData("two\nlines")]
    [InlineData("two\n\nparagraphs")]
    [InlineData("an\n  indented line")]
    [InlineData(" leading space")]
    [InlineData("bell \u0007")]
    [InlineData("")]
    [InlineData("a line that is so long that it does not stand on one line with its quotation marks but gets lines of its own")]
    public void Description_Printed_ReadsBackTheSame(string description)
    {
        var schema = new Schema(new SchemaParts
        {
            Query = new ObjectType("Query", new FieldDefinition("a", BuiltInScalars.Int) { Description = description }) { Description = description },
        });

        var type = (ObjectTypeDeclaration)Assert.Single(GraphQLParser.Parse(SchemaPrinter.Print(schema)).Definitions);

        Assert.Equal(description, type.Description!.Text);
        Assert.Equal(description, type.Fields[0].Description!.Text);
    }

    [Fact]
    public void Schema_WithEveryKind_IsPrintedInStableOrder()
    {
        var input = new InputObjectType("In", new InputFieldDefinition("a", BuiltInScalars.Int.List()) { DefaultValue = GraphQLParser.ParseValue("[1, 2]") });
        var node = new InterfaceType("Node", new FieldDefinition("id", BuiltInScalars.Id.NonNull()));
        var b = new ObjectType("B", () => [new("id", BuiltInScalars.Id.NonNull())], () => [node]);
        var root = new ObjectType("Root", new FieldDefinition("any", new UnionType("Any", b), new ArgumentDefinition("in", input), new ArgumentDefinition("old", BuiltInScalars.Int) { DeprecationReason = "No longer supported" }));
        var directive = new DirectiveDefinition("cost", [DirectiveLocation.Field, DirectiveLocation.FragmentSpread], new ArgumentDefinition("n", BuiltInScalars.Int.NonNull())) { IsRepeatable = true };

        var text = SchemaPrinter.Print(new Schema(new SchemaParts { Query = root, Directives = [directive], Types = [new EnumType("Z", new EnumValueDefinition("V"))] }));

        Assert.Equal(
            """
            schema {
              query: Root
            }

            directive @cost(n: Int!) repeatable on FIELD | FRAGMENT_SPREAD

            union Any = B

            type B implements Node {
              id: ID!
            }

            input In {
              a: [Int] = [1, 2]
            }

            interface Node {
              id: ID!
            }

            type Root {
              any(in: In, old: Int @deprecated): Any
            }

            enum Z {
              V
            }

            """,
            text);
    }
}
