using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace RelGraph.Application.Importing.Reading;

/// <summary>Tells how a file is written by reading all of it once: byte order mark, else strict UTF-8, else strict GB18030 as Chinese Excel writes.</summary>
/// <remarks>A whole pass in bounded memory: a wrong guess would turn names into other names, so no sample is enough.</remarks>
internal static class TextScanner
{
    private const int ChunkSize = 1 << 20;
    private const int HeaderSample = 1 << 16;

    private const string HowToSave = "save the file again as 'CSV UTF-8' (in Excel: Save As, CSV UTF-8)";

    static TextScanner() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads the file once or twice.</summary>
    /// <exception cref="TextFormatException">The encoding cannot be told.</exception>
    public static TextFormat Scan(SourceFile file, CancellationToken cancellation)
    {
        var (encoding, label) = MarkOf(file);
        if (encoding is not null)
        {
            var digest = encoding is UTF8Encoding ? Utf8Digest(file, cancellation, out var bad) : Transcode(file, encoding, cancellation, out bad);
            return bad < 0
                ? new TextFormat(encoding, label, DelimiterOf(file, encoding), digest)
                : throw new TextFormatException($"the byte order mark says {label}, but byte {bad} is not valid {label}", HowToSave);
        }

        var utf8 = new UTF8Encoding(false, true);
        var utf8Digest = Utf8Digest(file, cancellation, out var badUtf8);
        if (badUtf8 < 0)
        {
            return new TextFormat(utf8, "UTF-8", DelimiterOf(file, utf8), utf8Digest);
        }

        var chinese = Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        var chineseDigest = Transcode(file, chinese, cancellation, out var badChinese);
        return badChinese < 0
            ? new TextFormat(chinese, "GB18030", DelimiterOf(file, chinese), chineseDigest)
            : throw new TextFormatException($"the encoding cannot be told: byte {badUtf8} is not valid UTF-8 and byte {badChinese} is not valid GB18030", HowToSave);
    }

    private static (Encoding? Encoding, string Label) MarkOf(SourceFile file)
    {
        using var stream = file.Open();
        Span<byte> mark = stackalloc byte[4];
        var length = stream.ReadAtLeast(mark, 4, throwOnEndOfStream: false);
        return mark[..length] switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(true, true), "UTF-8 with byte order mark"),
            [0xFF, 0xFE, 0, 0] => (new UTF32Encoding(false, true, true), "UTF-32 little endian"),
            [0xFF, 0xFE, ..] => (new UnicodeEncoding(false, true, true), "UTF-16 little endian"),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(true, true, true), "UTF-16 big endian"),
            _ => (null, ""),
        };
    }

    /// <summary>The digest without byte order mark; <paramref name="bad"/> is the offset of the first invalid byte, or -1.</summary>
    private static byte[] Utf8Digest(SourceFile file, CancellationToken cancellation, out long bad)
    {
        using var stream = file.Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(ChunkSize);
        try
        {
            long offset = 0;
            var kept = 0;
            var first = true;
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                var read = stream.Read(buffer, kept, ChunkSize - kept);
                var chunk = buffer.AsSpan(0, kept + read);
                RefuseZero(chunk, offset);
                var whole = read == 0 ? chunk.Length : CompleteLength(chunk);
                if (!Utf8.IsValid(chunk[..whole]))
                {
                    bad = offset + FirstInvalid(chunk[..whole]);
                    return [];
                }

                hash.AppendData(first && chunk.StartsWith("\uFEFF"u8) ? chunk[3..whole] : chunk[..whole]);
                first = false;
                if (read == 0)
                {
                    bad = -1;
                    return hash.GetHashAndReset();
                }

                offset += whole;
                chunk[whole..].CopyTo(buffer);
                kept = chunk.Length - whole;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The length without a sequence at the end that the next chunk may complete.</summary>
    private static int CompleteLength(ReadOnlySpan<byte> chunk)
    {
        for (var back = 1; back <= Math.Min(3, chunk.Length); back++)
        {
            var lead = chunk[^back];
            if (lead >= 0xC0)
            {
                var needed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
                return needed > back ? chunk.Length - back : chunk.Length;
            }

            if (lead < 0x80)
            {
                return chunk.Length;
            }
        }

        return chunk.Length;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> chunk)
    {
        var at = 0;
        while (at < chunk.Length && Rune.DecodeFromUtf8(chunk[at..], out _, out var used) == OperationStatus.Done)
        {
            at += used;
        }

        return at;
    }

    private static byte[] Transcode(SourceFile file, Encoding encoding, CancellationToken cancellation, out long bad)
    {
        using var stream = file.Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var decoder = encoding.GetDecoder();
        var bytes = new byte[ChunkSize];
        var chars = new char[encoding.GetMaxCharCount(ChunkSize)];
        var utf8 = new byte[Encoding.UTF8.GetMaxByteCount(chars.Length)];
        var encoder = new UTF8Encoding(false, true).GetEncoder();
        long offset = 0;
        var first = true;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var read = stream.Read(bytes);
            if (encoding.WebName.Equals("gb18030", StringComparison.OrdinalIgnoreCase))
            {
                RefuseZero(bytes.AsSpan(0, read), offset);
            }

            try
            {
                var decoded = decoder.GetChars(bytes, 0, read, chars, 0, flush: read == 0);
                var text = first && decoded > 0 && chars[0] == '\uFEFF' ? chars.AsSpan(1, decoded - 1) : chars.AsSpan(0, decoded);
                hash.AppendData(utf8, 0, encoder.GetBytes(text, utf8, flush: read == 0));
                first = first && decoded == 0;
            }
            catch (DecoderFallbackException error)
            {
                bad = Math.Max(0, offset + error.Index);
                return [];
            }
            catch (EncoderFallbackException)
            {
                bad = offset;
                return [];
            }

            if (read == 0)
            {
                bad = -1;
                return hash.GetHashAndReset();
            }

            offset += read;
        }
    }

    private static void RefuseZero(ReadOnlySpan<byte> chunk, long offset)
    {
        var zero = chunk.IndexOf((byte)0);
        if (zero >= 0)
        {
            throw new TextFormatException($"the encoding cannot be told: byte {offset + zero} is zero, as in UTF-16 without byte order mark or in a file that is not text", HowToSave);
        }
    }

    /// <summary>The one of comma, semicolon and tab that the header uses most, outside quotes; a comma when it uses none.</summary>
    private static char DelimiterOf(SourceFile file, Encoding encoding)
    {
        using var reader = new StreamReader(file.Open(), encoding);
        var sample = new char[HeaderSample];
        var header = sample.AsSpan(0, reader.ReadBlock(sample));
        int commas = 0, semicolons = 0, tabs = 0;
        var quoted = false;
        foreach (var c in header)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted)
            {
                if (c is '\n' or '\r')
                {
                    break;
                }

                commas += c == ',' ? 1 : 0;
                semicolons += c == ';' ? 1 : 0;
                tabs += c == '\t' ? 1 : 0;
            }
        }

        return tabs > commas && tabs >= semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }
}
