using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;
using RelGraph.GraphQL.Runtime.Validation;

namespace RelGraph.GraphQL.Runtime.Tests.Validation;

/// <summary>Runs all rules on a text against the schema of section 5 and looks at the errors of one.</summary>
internal static class RuleAssert
{
    public static void Passes(string rule, string text, Schema? schema = null) => Fails(rule, text, [], schema);

    /// <summary>Each expected error is written as its places, then its message: <c>1:3, 2:5 The message.</c></summary>
    public static void Fails(string rule, string text, string[] expected, Schema? schema = null)
    {
        var errors = DocumentValidator.Validate(schema ?? Pets.Schema, GraphQLParser.Parse(text));

        Assert.All(errors, error => Assert.Equal(ErrorCodes.ValidationError, error.Code));
        Assert.Equal(expected, errors.Where(error => Equals(error.Extensions!["rule"], rule)).Select(Write));
    }

    public static string Write(GraphQLError error) => $"{string.Join(", ", error.Locations)} {error.Message}";
}
