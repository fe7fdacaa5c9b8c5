using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Tests.Language;

public sealed class LexerTests
{
    [Theory]
    [InlineData("1", typeof(IntValue))]
    [InlineData("-0", typeof(IntValue))]
    [InlineData("-123456789012345678901234567890", typeof(IntValue))]
    [InlineData("1.5", typeof(FloatValue))]
    [InlineData("-0.0e10", typeof(FloatValue))]
    [InlineData("6.02E+23", typeof(FloatValue))]
    [InlineData("1e-5", typeof(FloatValue))]
    public void Number_WellFormed_KeepsItsText(string text, Type expected)
    {
        var value = GraphQLParser.ParseValue(text);

        Assert.IsType(expected, value);
        Assert.Equal(text, GraphQLPrinter.Print(value));
    }

    [Theory]
    [InlineData("00", "1:2", "Invalid number, unexpected digit after 0: \"0\".")]
    [InlineData("01", "1:2", "Invalid number, unexpected digit after 0: \"1\".")]
    [InlineData("-", "1:2", "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("+1", "1:1", "Unexpected character: \"+\".")]
    [InlineData("1.", "1:3", "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("1.A", "1:3", "Invalid number, expected digit but got: \"A\".")]
    [InlineData(".123", "1:1", "Unexpected character: \".\".")]
    [InlineData("1.0e", "1:5", "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("0xF1", "1:2", "Invalid number, expected digit but got: \"x\".")]
    [InlineData("1.2e3.4", "1:6", "Invalid number, expected digit but got: \".\".")]
    [InlineData("3_000", "1:2", "Invalid number, expected digit but got: \"_\".")]
    public void Number_Malformed_IsRefusedAtItsPlace(string text, string place, string reason) =>
        SyntaxErrors.AssertValue(text, place, reason);

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"张伟 与 Anna\"", "张伟 与 Anna")]
    [InlineData("\"a\\\"b\\\\c\\/d\\b\\f\\n\\r\\t\"", "a\"b\\c/d\b\f\n\r\t")]
    [InlineData("\"\\u5F20\\u4F1F\"", "张伟")]
    [InlineData("\"\\u{5F20}\\u{0001F600}\"", "张😀")]
    [InlineData("\"\\uD83D\\uDE00\"", "😀")]
    [InlineData("\"😀\"", "😀")]
    [InlineData("\"# no comment\"", "# no comment")]
    public void String_WellFormed_GivesTheCharactersMeant(string text, string expected)
    {
        var value = Assert.IsType<StringValue>(GraphQLParser.ParseValue(text));

        Assert.Equal(expected, value.Text);
        Assert.False(value.IsBlock);
    }

    [Theory]
    [InlineData("\"", "1:2", "Unterminated string.")]
    [InlineData("\"no end", "1:8", "Unterminated string.")]
    [InlineData("\"line\nbreak\"", "1:6", "Unterminated string.")]
    [InlineData("\"line\rbreak\"", "1:6", "Unterminated string.")]
    [InlineData("'single'", "1:1", "Unexpected single quote character ('), did you mean to use a double quote (\")?")]
    [InlineData("\"bad \\z esc\"", "1:6", "Invalid character escape sequence: \"\\z\".")]
    [InlineData("\"bad \\", "1:6", "Invalid character escape sequence: \"\\\".")]
    [InlineData("\"bad \\u1 esc\"", "1:6", "Invalid character escape sequence: \"\\u1 es\".")]
    [InlineData("\"bad \\u+12F\"", "1:6", "Invalid character escape sequence: \"\\u+12F\".")]
    [InlineData("\"bad \\u{}\"", "1:6", "Invalid character escape sequence: \"\\u{}\".")]
    [InlineData("\"bad \\u{12\"", "1:6", "Invalid character escape sequence: \"\\u{12\".")]
    [InlineData("\"bad \\u{FFFFFFFFFF}\"", "1:6", "Invalid character escape sequence: \"\\u{FFFFFF\".")]
    [InlineData("\"bad \\u{D83D}\\u{DE00}\"", "1:6", "Invalid character escape sequence: \"\\u{D83D}\".")]
    [InlineData("\"bad \\uDEAD\"", "1:6", "Invalid character escape sequence: \"\\uDEAD\".")]
    [InlineData("\"bad \\uD83D\\n\"", "1:6", "Invalid character escape sequence: \"\\uD83D\".")]
    [InlineData("\"bad \\uD83D\\uD83D\"", "1:6", "Invalid character escape sequence: \"\\uD83D\".")]
    public void String_Malformed_IsRefusedAtItsPlace(string text, string place, string reason) =>
        SyntaxErrors.AssertValue(text, place, reason);

    [Fact]
    public void LoneSurrogate_AnywhereInTheText_IsRefused()
    {
        SyntaxErrors.AssertValue("\"a\uD83D\"", "1:3", "Invalid character within a string: U+D83D.");
        SyntaxErrors.AssertValue("\"\"\"a\uDE00\"\"\"", "1:5", "Invalid character within a block string: U+DE00.");
        SyntaxErrors.AssertValue("1 # \uDE00", "1:5", "Invalid character within a comment: U+DE00.");
        SyntaxErrors.AssertValue("\uDE00", "1:1", "Unexpected character: U+DE00.");
    }

    [Theory]
    [InlineData("{ a ? }", "1:5", "Unexpected character: \"?\".")]
    [InlineData("{\n  张伟\n}", "2:3", "Unexpected character: U+5F20.")]
    [InlineData("{ ..a }", "1:3", "Unexpected \"..\", did you mean \"...\"?")]
    [InlineData("{ 😀 }", "1:3", "Unexpected character: U+1F600.")]
    [InlineData("{ \0 }", "1:3", "Unexpected character: U+0000.")]
    public void Character_OutsideTheGrammar_IsNamed(string text, string place, string reason) =>
        SyntaxErrors.AssertDocument(text, place, reason);

    [Fact]
    public void Ignored_MarksCommentsAndCommas_SeparateTokensOnly()
    {
        var document = GraphQLParser.Parse("\uFEFF{ a,,b # 备注: comment }\n\t,c\r\n}\r");

        Assert.Equal("{\n  a\n  b\n  c\n}\n", GraphQLPrinter.Print(document));
    }

    [Theory]
    [InlineData("{\n  a\n}", 2, 3)]
    [InlineData("{\r\n  a\r\n}", 2, 3)]
    [InlineData("{\r  a\r}", 2, 3)]
    [InlineData("{\n\r  a}", 3, 3)]
    [InlineData("{ # 中文\n a}", 2, 2)]
    public void Location_AfterEachKindOfLineEnd_CountsLinesAndColumns(string text, int line, int column)
    {
        var operation = (OperationDefinition)GraphQLParser.Parse(text).Definitions[0];
        var field = operation.SelectionSet.Selections[0].Location;

        Assert.Equal((line, column), (field.Line, field.Column));
        Assert.Equal("a", text[field.Start..field.End]);
    }
}
