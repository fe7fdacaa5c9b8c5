using RelGraph.GraphQL.Runtime.Diagnostics;
using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Execution.Planning;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;
using RelGraph.GraphQL.Runtime.Validation;

namespace RelGraph.GraphQL.Runtime.Execution.Engine;

/// <summary>Answers GraphQL requests: parses, validates, checks limits, executes.</summary>
/// <remarks>Safe to share between threads; one engine per schema serves all requests. Valid documents are kept, so that a document sent again costs only its execution.</remarks>
public sealed partial class GraphQLEngine
{
    private readonly GraphQLEngineOptions _options;
    private readonly DocumentCache _cache;
    private readonly RequestLimits _limits;
    private readonly TrustedDocuments? _trusted;
    private readonly Executor _executor;

    /// <summary>Makes an engine.</summary>
    /// <param name="schema">The schema it answers for.</param>
    /// <param name="options">The limits; the defaults when null.</param>
    /// <param name="errorPresenter">Decides what clients learn of exceptions; when null, all but <see cref="FieldException"/> are masked.</param>
    /// <exception cref="ArgumentException">Options are out of range, or trusted documents are invalid.</exception>
    public GraphQLEngine(Schema schema, GraphQLEngineOptions? options = null, IErrorPresenter? errorPresenter = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        _options = options ?? new GraphQLEngineOptions();
        _options.Validate();
        Schema = schema;
        _cache = new DocumentCache(_options.DocumentCacheSize);
        _limits = new RequestLimits(_options);
        _trusted = _options.TrustedDocuments is { } trusted ? new TrustedDocuments(schema, trusted, _options) : null;
        _executor = new Executor(schema, errorPresenter, _options.MaxResponseValues, _options.MaxCost, _options.Timeout, _options.Clock);
    }

    /// <summary>The schema it answers for.</summary>
    public Schema Schema { get; }

    /// <summary>The number of documents kept at the moment; at most <see cref="GraphQLEngineOptions.DocumentCacheSize"/>.</summary>
    public int CachedDocuments => _cache.Count;

    /// <summary>Answers one request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="services">The services of the host for this request.</param>
    /// <param name="cancellationToken">Signalled when nobody waits for the answer any more.</param>
    /// <returns>The answer. Whatever is wrong with the request is part of it; nothing is thrown for it.</returns>
    /// <exception cref="OperationCanceledException">The token was signalled.</exception>
    public ValueTask<ExecutionResult> ExecuteAsync(GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(services);
        cancellationToken.ThrowIfCancellationRequested();
        return Instruments.AreRequestsObserved ? ObserveAsync(request, services, cancellationToken) : AnswerAsync(request, services, cancellationToken);
    }

    private ValueTask<ExecutionResult> AnswerAsync(GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (document, errors) = Prepare(request);
        return document is null
            ? new(ExecutionResult.OfRequestErrors(errors))
            : _executor.ExecuteAsync(document, request.OperationName, request.Variables, services, request.WantsCost, cancellationToken);
    }

    private async ValueTask<ExecutionResult> ObserveAsync(GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        var observed = ObservedRequest.Request();
        try
        {
            var result = await AnswerAsync(request, services, cancellationToken).ConfigureAwait(false);
            observed.End(result);
            return result;
        }
        catch (Exception exception)
        {
            observed.Abandon(exception);
            throw;
        }
    }

    /// <summary>Parses and checks a document without executing it.</summary>
    /// <param name="query">The document.</param>
    /// <returns>What is wrong with it; empty when it can be executed.</returns>
    public IReadOnlyList<GraphQLError> Check(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Prepare(query).Errors;
    }

    /// <summary>The operations of a document, for hosts that allow only queries in some requests.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The kind of operation that would be executed, or null when the document is invalid or none is meant.</returns>
    public OperationType? KindOf(GraphQLRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Prepare(request).Document is { } document ? OperationSelection.Select(Schema, document, request.OperationName, [], OperationUse.Inspect)?.Operation : null;
    }

    /// <summary>The document a request sends or names. Valid documents stay in the cache by their hash, so one that was sent once can be named until others push it out.</summary>
    private (PreparedDocument? Document, IReadOnlyList<GraphQLError> Errors) Prepare(GraphQLRequest request)
    {
        var query = request.Query ?? "";
        var named = DocumentId.Of(request);
        if (_trusted is not null)
        {
            return (named is null ? _trusted.FindText(query) : _trusted.Find(named)) is { } trusted
                ? (trusted, [])
                : Refuse(ExecutionErrorCodes.DocumentNotTrusted, "This server answers trusted documents only, and this is none; send the id of one that was registered when the server was started.");
        }

        if (named is null)
            return Prepare(query);
        if (query.Length == 0)
            return LookUp(_cache.FindHash(named)) is { } known ? (known, []) : Refuse(ExecutionErrorCodes.DocumentNotFound, "PersistedQueryNotFound");
        return query.Length <= _options.Parser.MaxLength && DocumentCache.HashOf(query) != named
            ? Refuse(ExecutionErrorCodes.DocumentMismatch, "The hash of the request is not the SHA-256 of its document; send the hash of exactly this text in UTF-8, or none.")
            : Prepare(query);
    }

    private static (PreparedDocument? Document, IReadOnlyList<GraphQLError> Errors) Refuse(string code, string message) => (null, [new GraphQLError(message) { Code = code }]);

    private (PreparedDocument? Document, IReadOnlyList<GraphQLError> Errors) Prepare(string query)
    {
        // Looking for a text that is far too long would be work for nothing; the parser refuses it at once.
        var isKept = query.Length <= _options.Parser.MaxLength;
        if (isKept && LookUp(_cache.FindText(query)) is { } cached)
            return (cached, []);
        Document document;
        try
        {
            using var span = Instruments.Source.StartActivity(GraphQLTelemetry.ParseSpan);
            document = GraphQLParser.Parse(query, _options.Parser);
        }
        catch (GraphQLSyntaxException exception)
        {
            return (null, [exception.ToError()]);
        }

        var errors = Check(document);
        if (errors.Count > 0)
            return (null, errors);
        var prepared = new PreparedDocument(document);
        if (isKept)
            _cache.Add(query, prepared);
        return (prepared, []);
    }

    private IReadOnlyList<GraphQLError> Check(Document document)
    {
        using var span = Instruments.Source.StartActivity(GraphQLTelemetry.ValidateSpan);
        var errors = DocumentValidator.Validate(Schema, document);
        return errors.Count > 0 ? errors : _limits.Check(document);
    }

    private static PreparedDocument? LookUp(PreparedDocument? found)
    {
        Instruments.LookedUp(found is not null);
        return found;
    }
}
