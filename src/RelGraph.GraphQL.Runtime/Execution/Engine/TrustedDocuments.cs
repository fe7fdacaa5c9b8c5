using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;
using RelGraph.GraphQL.Runtime.Validation;

namespace RelGraph.GraphQL.Runtime.Execution.Engine;

/// <summary>The only documents a server answers, by id and by hash; parsed and validated when it starts.</summary>
internal sealed class TrustedDocuments
{
    private readonly Dictionary<string, Document> _documents = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">Documents are invalid; all of them are listed.</exception>
    public TrustedDocuments(Schema schema, IReadOnlyDictionary<string, string> texts, GraphQLEngineOptions options)
    {
        var problems = new List<string>();
        foreach (var (id, text) in texts)
        {
            if (Read(schema, text, options, problem => problems.Add($"Trusted document '{id}': {problem}")) is not { } document)
                continue;
            _documents[DocumentId.Plain(id)] = document;
            _documents[DocumentCache.KeyOf(text)] = document;
        }

        if (problems.Count > 0)
            throw new ArgumentException(string.Join(' ', problems));
    }

    /// <summary>The document of an id or hash; null when it is not trusted.</summary>
    public Document? Find(string key) => _documents.GetValueOrDefault(key);

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
