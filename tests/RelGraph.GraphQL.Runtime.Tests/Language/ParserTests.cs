using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Tests.Language;

public sealed class ParserTests
{
    [Fact]
    public void Operation_WithEveryPart_GivesItsTree()
    {
        const string text = """
            "Who decides?"
            query Deciders("which deal" $id: ID! @a, $n: [Int!]! = [1, 2]) @b(x: $n) {
              deal: opportunity(id: $id, filter: {seats: [MENTOR], open: true, note: null, p: 0.5}) @include(if: true) {
                ... on Opportunity @c { name }
                ...Seats
                ... @skip(if: false) { id }
              }
            }
            """;

        var operation = Assert.IsType<OperationDefinition>(Assert.Single(GraphQLParser.Parse(text).Definitions));

        Assert.Equal((OperationType.Query, "Deciders"), (operation.Operation, operation.Name));
        Assert.Equal("Who decides?", operation.Description!.Text);
        Assert.Equal("which deal", operation.VariableDefinitions[0].Description!.Text);
        Assert.Equal("a", Assert.Single(operation.VariableDefinitions[0].Directives).Name);
        Assert.Equal("[Int!]!", operation.VariableDefinitions[1].Type.ToString());
        Assert.Equal(2, Assert.IsType<ListValue>(operation.VariableDefinitions[1].DefaultValue).Items.Length);
        var field = Assert.IsType<Field>(Assert.Single(operation.SelectionSet.Selections));
        Assert.Equal(("deal", "opportunity", "deal"), (field.Alias, field.Name, field.ResponseKey));
        Assert.IsType<VariableValue>(field.Arguments[0].Value);
        var filter = Assert.IsType<ObjectValue>(field.Arguments[1].Value);
        Assert.Equal(["seats", "open", "note", "p"], filter.Fields.Select(f => f.Name));
        Assert.IsType<NullValue>(filter.Fields[2].Value);
        Assert.Equal("Opportunity", Assert.IsType<InlineFragment>(field.SelectionSet!.Selections[0]).TypeCondition!.Name);
        Assert.Equal("Seats", Assert.IsType<FragmentSpread>(field.SelectionSet.Selections[1]).Name);
        Assert.Null(Assert.IsType<InlineFragment>(field.SelectionSet.Selections[2]).TypeCondition);
    }

    [Theory]
    [InlineData("{ on }")]
    [InlineData("query query { query: mutation }")]
    [InlineData("fragment fragment on on { on: on(on: on) ...fragment ... on on { type } }")]
    [InlineData("{ fragment(query: true, null: [null]) }")]
    public void Name_ThatIsAKeywordElsewhere_IsAnOrdinaryName(string text) => Assert.NotNull(GraphQLParser.Parse(text));

    [Theory]
    [InlineData("", "1:1", "Unexpected <EOF>.")]
    [InlineData("  # nothing\n", "2:1", "Unexpected <EOF>.")]
    [InlineData("{", "1:2", "Expected Name, found <EOF>.")]
    [InlineData("{}", "1:2", "Expected Name, found \"}\".")]
    [InlineData("{ a {} }", "1:6", "Expected Name, found \"}\".")]
    [InlineData("{ a() }", "1:5", "Expected Name, found \")\".")]
    [InlineData("query () { a }", "1:8", "Expected \"$\", found \")\".")]
    [InlineData("{ a(b) }", "1:6", "Expected \":\", found \")\".")]
    [InlineData("{ a(b: ) }", "1:8", "Unexpected \")\".")]
    [InlineData("{ a: }", "1:6", "Expected Name, found \"}\".")]
    [InlineData("{ a b: 1 }", "1:8", "Expected Name, found Int \"1\".")]
    [InlineData("{ ...on }", "1:9", "Expected Name, found \"}\".")]
    [InlineData("{ ... }", "1:7", "Expected \"{\", found \"}\".")]
    [InlineData("fragment on on A { a }", "1:10", "Unexpected Name \"on\".")]
    [InlineData("fragment F { a }", "1:12", "Expected \"on\", found \"{\".")]
    [InlineData("notAnOperation Foo { a }", "1:1", "Unexpected Name \"notAnOperation\".")]
    [InlineData("query", "1:6", "Expected \"{\", found <EOF>.")]
    [InlineData("query Q {\n  张\n}", "2:3", "Unexpected character: U+5F20.")]
    [InlineData("query ($x: Int = $y) { a }", "1:18", "Unexpected variable \"$y\" in a constant value; write a literal.")]
    [InlineData("query ($x: [Int = 1) { a }", "1:17", "Expected \"]\", found \"=\".")]
    [InlineData("query ($x: Int!!) { a }", "1:16", "Expected \"$\", found \"!\".")]
    [InlineData("{ a } }", "1:7", "Unexpected \"}\".")]
    [InlineData("\"text\" { a }", "1:1", "Unexpected description of \"{\"; a query written without the word \"query\" takes none. Write \"query\" in front.")]
    [InlineData("\"text\" extend type A @b", "1:1", "Unexpected description of Name \"extend\"; extensions take none.")]
    [InlineData("\"text\"", "1:7", "Unexpected <EOF>.")]
    [InlineData("{ a \"text\" }", "1:5", "Expected Name, found String \"text\".")]
    public void Text_OutsideTheGrammar_IsRefusedAtItsPlace(string text, string place, string reason) =>
        SyntaxErrors.AssertDocument(text, place, reason);

    [Fact]
    public void Token_VeryLong_IsShortenedInTheMessage() =>
        SyntaxErrors.AssertDocument("{ \"" + new string('字', 500) + "\" }", "1:3",
            "Expected Name, found String \"" + new string('字', 40) + "…\".");

    [Fact]
    public void Names_Repeated_ShareOneString()
    {
        var operation = (OperationDefinition)GraphQLParser.Parse("{ contact contact }").Definitions[0];

        Assert.Same(((Field)operation.SelectionSet.Selections[0]).Name, ((Field)operation.SelectionSet.Selections[1]).Name);
    }

    [Theory]
    [InlineData("[[Int!]]!", "[[Int!]]!")]
    [InlineData(" Contact ", "Contact")]
    public void Type_Alone_IsParsed(string text, string expected) =>
        Assert.Equal(expected, GraphQLParser.ParseType(text).ToString());

    [Fact]
    public void Type_FollowedByMore_IsRefused() =>
        SyntaxErrors.AssertError(Assert.Throws<GraphQLSyntaxException>(() => GraphQLParser.ParseType("Int Int")),
            "1:5", "Expected <EOF>, found Name \"Int\".");
}
