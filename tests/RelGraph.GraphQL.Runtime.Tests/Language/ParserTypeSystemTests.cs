using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Tests.Language;

public sealed class ParserTypeSystemTests
{
    private const string Everything = """"
        """
        关系图
          of people
        """
        schema @a {
          query: Query
          mutation: Mutation
        }

        "a point in time"
        scalar DateTime @specifiedBy(url: "https://example.org")

        type Contact implements Node & Named @key {
          "unique"
          id: ID!
          ties(
            "how strong at least"
            min: Float = 0.5 @x
            kind: [TieKind!] = [MAIL]
          ): [Tie!]! @deprecated(reason: "old")
        }

        interface Named implements Node {
          name(short: Boolean = false): String
        }

        union Party @u = Contact | Employee

        enum Stance {
          "支持者"
          SUPPORTER @s
          ENEMY
        }

        input Pick @oneOf {
          id: ID
          name: String = "李雷"
        }

        directive @key(fields: String!) repeatable on OBJECT | FIELD_DEFINITION

        type Empty

        query {
          a
        }

        extend schema @b

        extend schema {
          subscription: S
        }

        extend scalar DateTime @c

        extend type Contact implements Other

        extend interface Named @d

        extend union Party = Partner

        extend enum Stance {
          NEUTRAL
        }

        extend input Pick {
          mail: String
        }

        """";

    [Fact]
    public void Declarations_OfEveryKind_PrintAsTheyWereWritten() =>
        Assert.Equal(Everything, GraphQLPrinter.Print(GraphQLParser.Parse(Everything)));

    [Fact]
    public void ObjectType_Parsed_KeepsNamesArgumentsAndDescriptions()
    {
        var type = GraphQLParser.Parse(Everything).Definitions.OfType<ObjectTypeDeclaration>().First();

        Assert.Equal(["Node", "Named"], type.Interfaces.Select(i => i.Name));
        Assert.Equal("unique", type.Fields[0].Description!.Text);
        Assert.Equal("0.5", Assert.IsType<FloatValue>(type.Fields[1].Arguments[0].DefaultValue).Text);
        Assert.False(type.IsExtension);
    }

    [Fact]
    public void Lists_WithLeadingSeparator_AreAccepted()
    {
        const string text = "union U = | A | B\ntype T implements & I & J\ndirective @d on | FIELD | QUERY";

        Assert.Equal("union U = A | B\n\ntype T implements I & J\n\ndirective @d on FIELD | QUERY\n",
            GraphQLPrinter.Print(GraphQLParser.Parse(text)));
    }

    [Theory]
    [InlineData("type A {}", "1:9", "Expected Name, found \"}\".")]
    [InlineData("type A { b }", "1:12", "Expected \":\", found \"}\".")]
    [InlineData("type A { b(): Int }", "1:12", "Expected Name, found \")\".")]
    [InlineData("type A implements { b: Int }", "1:19", "Expected Name, found \"{\".")]
    [InlineData("union U =", "1:10", "Expected Name, found <EOF>.")]
    [InlineData("enum E { true }", "1:10", "Name \"true\" is reserved and cannot be used for an enum value.")]
    [InlineData("input I { a(b: Int): Int }", "1:12", "Expected \":\", found \"(\".")]
    [InlineData("schema", "1:7", "Expected \"{\", found <EOF>.")]
    [InlineData("schema { querry: Q }", "1:10", "Unexpected Name \"querry\".")]
    [InlineData("extend type A", "1:14", "Unexpected <EOF>.")]
    [InlineData("extend scalar A", "1:16", "Unexpected <EOF>.")]
    [InlineData("extend schema", "1:14", "Unexpected <EOF>.")]
    [InlineData("extend directive @a on FIELD", "1:8", "Unexpected Name \"directive\"; directives cannot be extended.")]
    [InlineData("extend query { a }", "1:8", "Unexpected Name \"query\".")]
    [InlineData("type A @d(x: $v) { b: Int }", "1:14", "Unexpected variable \"$v\" in a constant value; write a literal.")]
    public void Declaration_OutsideTheGrammar_IsRefusedAtItsPlace(string text, string place, string reason) =>
        SyntaxErrors.AssertDocument(text, place, reason);

    [Fact]
    public void DirectiveLocation_Unknown_IsRefusedWithTheAllowedOnes()
    {
        var exception = Assert.Throws<GraphQLSyntaxException>(() => GraphQLParser.Parse("directive @d on FEILD"));

        Assert.StartsWith("Syntax Error: Name \"FEILD\" is not a directive location; allowed are QUERY, MUTATION,", exception.Message);
        Assert.Equal("1:17", exception.Location.ToString());
    }
}
