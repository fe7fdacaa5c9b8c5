using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Tests.Language;

public sealed class BlockStringTests
{
    [Theory]
    [InlineData("\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  ", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("  first line keeps its indentation\n    second", "  first line keeps its indentation\nsecond")]
    [InlineData("\n\n  \n a\n  \n\n", "a")]
    [InlineData("", "")]
    [InlineData("   \n  ", "")]
    [InlineData("a\r\n b\r c\n d", "a\nb\nc\nd")]
    [InlineData("\n\ta\n\t\tb", "a\n\tb")]
    [InlineData("no \\n escape", "no \\n escape")]
    [InlineData("three \\\"\"\" quotes", "three \"\"\" quotes")]
    [InlineData("one \" and two \"\" quotes ", "one \" and two \"\" quotes ")]
    [InlineData("\n  甲\n    乙\n", "甲\n  乙")]
    public void Content_Indented_LosesTheCommonIndentation(string content, string expected)
    {
        var value = Assert.IsType<StringValue>(GraphQLParser.ParseValue($"\"\"\"{content}\"\"\""));

        Assert.Equal(expected, value.Text);
        Assert.True(value.IsBlock);
    }

    [Theory]
    [InlineData("\"\"\"", "1:4", "Unterminated string.")]
    [InlineData("\"\"\"a\n b\"\"", "2:5", "Unterminated string.")]
    public void Content_WithoutEnd_IsRefusedWhereTheTextEnds(string text, string place, string reason) =>
        SyntaxErrors.AssertValue(text, place, reason);

    [Fact]
    public void TokenAfterBlockString_OnItsLastLine_HasTheRightColumn()
    {
        var document = GraphQLParser.Parse("{ a(b: \"\"\"\nx\n\"\"\") c }");
        var operation = (OperationDefinition)document.Definitions[0];

        Assert.Equal("3:6", operation.SelectionSet.Selections[1].Location.ToString());
        Assert.Equal("1:5", ((Field)operation.SelectionSet.Selections[0]).Arguments[0].Location.ToString());
    }

    [Fact]
    public void Print_TextWhoseIndentationWouldBeLost_IsQuotedInstead()
    {
        Assert.Equal("\"  a\"", GraphQLPrinter.Print(new StringValue("  a", true, default)));
        Assert.Equal("\"a\\r\"", GraphQLPrinter.Print(new StringValue("a\r", true, default)));
        Assert.Equal("\"\"\"\na\n  b\n\"\"\"", GraphQLPrinter.Print(new StringValue("a\n  b", true, default)));
        Assert.Equal("\"\"\"张伟\"\"\"", GraphQLPrinter.Print(new StringValue("张伟", true, default)));
        Assert.Equal("\"\"\"\nx\\\n\"\"\"", GraphQLPrinter.Print(new StringValue("x\\", true, default)));
        Assert.Equal("\"\"\"\n\\\"\"\"\n\"\"\"", GraphQLPrinter.Print(new StringValue("\"\"\"", true, default)));
    }
}
