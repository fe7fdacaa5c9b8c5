using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation;

/// <summary>Checks that a document can be executed against a schema without ambiguity or mistake.</summary>
/// <remarks>All rules of the specification of September 2025, section 5, in one pass over the document. Time is linear
/// in the length of the document times the number of operations that share a fragment; merging of fields is bounded by
/// <see cref="ValidationOptions.MaxMergeSteps"/>. Thread safe.</remarks>
public static class DocumentValidator
{
    /// <summary>Finds what is wrong with a document.</summary>
    /// <param name="schema">The schema it shall be executed against.</param>
    /// <param name="document">The document.</param>
    /// <param name="options">The limits; null for the defaults.</param>
    /// <returns>The errors, each with its places; empty when the document is valid.</returns>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, Document document, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        options ??= ValidationOptions.Default;
        options.Validate();
        return Validate(schema, document, options, SpecifiedRules.Create());
    }

    internal static IReadOnlyList<GraphQLError> Validate(
        Schema schema, Document document, ValidationOptions options, IReadOnlyList<ValidationRule> rules)
    {
        var context = new ValidationContext(schema, document, options);
        foreach (var rule in rules) rule.Attach(context);
        try
        {
            new DocumentWalker(context, [.. rules]).Walk();
        }
        catch (ErrorLimitReachedException)
        {
            context.ReportStop();
        }
        return context.Errors;
    }
}
