using System.Buffers;
using System.Text;
using System.Text.Json;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Rows;

namespace RelGraph.Storage.Neo4j.Rows;

/// <summary>Turns the property <c>fact</c> into a content and back. For one thread at a time: it remembers texts that come again.</summary>
internal sealed class FactTexts
{
    private readonly TextCache _texts = new();
    private readonly CanonicalBody _body = new();

    /// <summary>The content of a text; null when it is not the JSON of one of that kind.</summary>
    public FactContent? Read(FactKind kind, string fact)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(fact.Length));
        try
        {
            var body = bytes.AsSpan(0, Encoding.UTF8.GetBytes(fact, bytes));
            return kind == FactKind.Interaction && InteractionBody.TryRead(body, _texts) is { } interaction ? interaction : FactJson.Read(kind, body);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>The canonical JSON of a content.</summary>
    public string Write(FactContent content) => Encoding.UTF8.GetString(_body.Of(content));
}
