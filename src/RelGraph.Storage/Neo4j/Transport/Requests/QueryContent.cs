using System.Net;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RelGraph.Storage.Neo4j.Transport.Requests;

/// <summary>The body of a request: the statement with its parameters, sent while it is being written.</summary>
/// <remarks>The first block is written at once: small statements have a known length, and most unsuitable values are refused before anything is sent.</remarks>
internal sealed class QueryContent : HttpContent
{
    /// <summary>Typed values are understood in this media type only.</summary>
    public const string TypedJson = "application/vnd.neo4j.query";

    /// <summary>Values without types, as they are in JSON.</summary>
    public const string PlainJson = "application/json";

    private const int Block = 32 * 1024;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly PooledBuffer _buffer = new(2 * Block);
    private readonly Utf8JsonWriter _writer;
    private readonly ParameterWriter _parameters;
    private readonly Action _sent;
    private bool _isComplete;

    /// <summary>Writes the first block.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="bookmarks">The bookmarks it must see.</param>
    /// <param name="sent">Called after every block sent, to tell that the connection lives.</param>
    public QueryContent(CypherStatement statement, IReadOnlyCollection<string> bookmarks, Action sent)
    {
        _sent = sent;
        _writer = new Utf8JsonWriter(_buffer, Options);
        _parameters = new ParameterWriter(_writer, statement.PlainParameters);
        Headers.ContentType = new MediaTypeHeaderValue(statement.PlainParameters ? PlainJson : TypedJson);
        try
        {
            _writer.WriteStartObject();
            _writer.WriteString("statement"u8, statement.Text);
            _writer.WriteString("accessMode"u8, statement.Access == CypherAccess.Read ? "Read"u8 : "Write"u8);
            _writer.WriteBoolean("includeCounters"u8, true);
            if (bookmarks.Count > 0)
            {
                _writer.WriteStartArray("bookmarks"u8);
                foreach (var bookmark in bookmarks)
                {
                    _writer.WriteStringValue(bookmark);
                }

                _writer.WriteEndArray();
            }

            _parameters.Begin(statement.Parameters);
            WriteBlock();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        while (true)
        {
            await stream.WriteAsync(_buffer.Written, cancellationToken).ConfigureAwait(false);
            _sent();
            if (_isComplete)
            {
                return;
            }

            _buffer.Clear();
            WriteBlock();
        }
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _buffer.Count;
        return _isComplete;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _writer.Dispose();
            _buffer.Dispose();
        }

        base.Dispose(disposing);
    }

    private void WriteBlock()
    {
        _isComplete = _parameters.Continue(Block);
        if (_isComplete)
        {
            _writer.WriteEndObject();
        }

        _writer.Flush();
    }
}
