using System.Buffers;

namespace RelGraph.GraphQL.Http;

/// <summary>The mark that some clients put before UTF-8, which JSON has no word for (RFC 8259, section 8.1, allows to ignore it).</summary>
internal static class ByteOrderMark
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>The text behind the mark; all of it where there is none.</summary>
    public static ReadOnlySequence<byte> Skip(ReadOnlySequence<byte> text)
    {
        var reader = new SequenceReader<byte>(text);
        return reader.IsNext(Mark, advancePast: true) ? reader.UnreadSequence : text;
    }
}
