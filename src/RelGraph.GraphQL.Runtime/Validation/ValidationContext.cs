using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation;

/// <summary>What the rules of one validation share: the inputs, the fragments by name, and the errors so far.</summary>
internal sealed class ValidationContext
{
    // Names in a document may be as long as the document; a message that repeats them for each error must not be.
    private const int LongestMessage = 1_000;
    private readonly List<GraphQLError> _errors = [];
    private readonly Dictionary<string, DefinitionFacts> _fragments = new(StringComparer.Ordinal);

    public ValidationContext(Schema schema, Document document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        Options = options;
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinition fragment) _fragments.TryAdd(fragment.Name, new DefinitionFacts(fragment));
        }
    }

    public Schema Schema { get; }

    public Document Document { get; }

    public ValidationOptions Options { get; }

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>The fragments, each name once; when a name is given twice, its first definition.</summary>
    public IReadOnlyCollection<DefinitionFacts> Fragments => _fragments.Values;

    /// <summary>The fragment of a name, or null when the document has none.</summary>
    public DefinitionFacts? FindFragment(string name) => _fragments.GetValueOrDefault(name);

    /// <exception cref="ErrorLimitReachedException">There are already as many errors as may be reported.</exception>
    public void Report(string message, IReadOnlyDictionary<string, object?> extensions, IReadOnlyList<Location> locations)
    {
        if (_errors.Count >= Options.MaxErrors) throw new ErrorLimitReachedException();
        if (message.Length > LongestMessage) message = string.Concat(message.AsSpan(0, LongestMessage), "…");
        _errors.Add(new GraphQLError(message)
        {
            Locations = locations,
            Code = ErrorCodes.ValidationError,
            Extensions = extensions,
        });
    }

    public void ReportStop() => _errors.Add(new GraphQLError(
        $"Validation stopped after {Options.MaxErrors} errors, the limit; correct these first.")
    {
        Code = ErrorCodes.ValidationError,
    });
}
