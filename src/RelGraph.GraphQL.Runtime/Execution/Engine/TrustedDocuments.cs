using RelGraph.GraphQL.Runtime.Execution.Planning;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;
using RelGraph.GraphQL.Runtime.Validation;

namespace RelGraph.GraphQL.Runtime.Execution.Engine;

/// <summary>The only documents a server answers, by id and by hash; parsed and validated when it starts.</summary>
internal sealed class TrustedDocuments
{
    private readonly Dictionary<string, PreparedDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PreparedDocument> _byText = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">Documents are invalid; all of them are listed.</exception>
    public TrustedDocuments(Schema schema, IReadOnlyDictionary<string, string> texts, GraphQLEngineOptions options)
    {
        var problems = new List<string>();
        foreach (var (id, text) in texts)
        {
            if (Read(schema, text, options, problem => problems.Add($"Trusted document '{id}': {problem}")) is not { } document)
                continue;
            var prepared = new PreparedDocument(document);
            _documents[DocumentId.Plain(id)] = prepared;
            _documents[DocumentCache.HashOf(text)] = prepared;
            _byText[text] = prepared;
        }

        if (problems.Count > 0)
            throw new ArgumentException(string.Join(' ', problems));
    }

    /// <summary>The document of an id or hash; null when it is not trusted.</summary>
    public PreparedDocument? Find(string key) => _documents.GetValueOrDefault(key);

    /// <summary>The document of a text; null when it is not trusted.</summary>
    public PreparedDocument? FindText(string text) => _byText.GetValueOrDefault(text);

    private static Document? Read(Schema schema, string text, GraphQLEngineOptions options, Action<string> tell)
    {
        try
        {
            var document = GraphQLParser.Parse(text, options.Parser);
            var errors = DocumentValidator.Validate(schema, document);
            foreach (var error in errors)
                tell(error.Message);
            return errors.Count == 0 ? document : null;
        }
        catch (GraphQLSyntaxException exception)
        {
            tell(exception.Message);
            return null;
        }
    }
}
