using System.Text.Json;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Rows;
using RelGraph.Storage.Sqlite.Driver;

namespace RelGraph.Storage.Sqlite.Rows;

/// <summary>Reads bodies into contents. For one thread at a time: it remembers texts that come again.</summary>
/// <param name="path">The store's file, for messages.</param>
internal sealed class BodyReader(string path)
{
    private readonly TextCache _texts = new();

    /// <summary>The content of a body.</summary>
    public FactContent Read(FactKind kind, ReadOnlySpan<byte> body)
    {
        try
        {
            return kind == FactKind.Interaction && InteractionBody.TryRead(body, _texts) is { } interaction ? interaction : FactJson.Read(kind, body);
        }
        catch (JsonException wrong)
        {
            throw StoreErrors.Corrupt(path, $"the body of a {Names.Of(kind)} cannot be read: {wrong.Message}");
        }
    }

    /// <summary>A text that often comes again, such as an id.</summary>
    public string Text(ReadOnlySpan<byte> utf8) => _texts.Get(utf8);

}
