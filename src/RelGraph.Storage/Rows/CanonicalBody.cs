using System.Buffers;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Evidence;

namespace RelGraph.Storage.Rows;

/// <summary>Writes bodies, the many of interactions by a shorter way. For one thread at a time.</summary>
internal sealed class CanonicalBody
{
    private readonly ArrayBufferWriter<byte> _general = new();
    private readonly InteractionFormatter _interactions = new();

    /// <summary>The bytes that <see cref="FactJson"/> writes of a content, valid until the next call.</summary>
    public ReadOnlySpan<byte> Of(FactContent content)
    {
        if (content is Interaction interaction && _interactions.TryWrite(interaction, out var body))
        {
            return body;
        }

        _general.ResetWrittenCount();
        FactJson.Write(content, _general);
        return _general.WrittenSpan;
    }
}
