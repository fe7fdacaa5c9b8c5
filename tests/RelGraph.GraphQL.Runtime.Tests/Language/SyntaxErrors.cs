using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Tests.Language;

internal static class SyntaxErrors
{
    public static void AssertDocument(string text, string place, string reason) =>
        AssertError(Assert.Throws<GraphQLSyntaxException>(() => GraphQLParser.Parse(text)), place, reason);

    public static void AssertValue(string text, string place, string reason) =>
        AssertError(Assert.Throws<GraphQLSyntaxException>(() => GraphQLParser.ParseValue(text)), place, reason);

    public static void AssertError(GraphQLSyntaxException exception, string place, string reason)
    {
        var error = exception.ToError();
        Assert.Equal("Syntax Error: " + reason, error.Message);
        Assert.Equal(place, Assert.Single(error.Locations).ToString());
        Assert.Equal(ErrorCodes.SyntaxError, error.Code);
    }
}
