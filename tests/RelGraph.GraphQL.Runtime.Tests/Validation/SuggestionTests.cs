using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.Validation;

namespace RelGraph.GraphQL.Runtime.Tests.Validation;

public sealed class SuggestionTests
{
    private static readonly string[] Names = ["opportunity", "opportunities", "contact", "contacts", "account", "a1", "a2", "a3", "a4", "a5", "a6",
        "contactcontactcontactcontactcontactcontactcontact"];

    [Theory]
    [InlineData("oportunity", " Did you mean \"opportunity\" or \"opportunities\"?")]
    [InlineData("CONTACT", " Did you mean \"contact\" or \"contacts\"?")]
    [InlineData("contcat", " Did you mean \"contact\" or \"contacts\"?")]
    [InlineData("a", " Did you mean \"a1\", \"a2\", \"a3\", \"a4\", or \"a5\"?")]
    [InlineData("employee", "")]
    [InlineData("contactcontactcontactcontactcontactcontactcontact_", " Did you mean \"contactcontactcontactcontactcontactcontactcontact\"?")]
    [InlineData("contactcontactcontactcontactcontactcontactcontact__", "")]
    public void UnknownField_NearKnownOnes_NamesAtMostFiveNearestFirst(string name, string expected)
    {
        var schema = SdlSchema.Build($"type Query {{ {string.Join(": Int ", Names)}: Int }}");

        var error = Assert.Single(DocumentValidator.Validate(schema, GraphQLParser.Parse($"{{ {name} }}")));

        Assert.Equal($"Cannot query field \"{name}\" on type \"Query\".{expected}", error.Message);
    }
}
