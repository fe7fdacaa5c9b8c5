using System.Globalization;
using System.Text;

namespace RelGraph.Neo4j.Tests.Fakes;

/// <summary>Reads one HTTP request.</summary>
internal static class RequestReader
{
    /// <summary>The head and the body; null when the client has closed the connection.</summary>
    public static async Task<(string Head, string Body)?> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        var head = await UntilAsync(stream, "\r\n\r\n", cancellation);
        if (head is null)
        {
            return null;
        }

        if (!head.Contains("Transfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase))
        {
            var line = head.Split("\r\n").Single(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
            return (head, Encoding.UTF8.GetString(await BytesAsync(stream, int.Parse(line["Content-Length:".Length..], CultureInfo.InvariantCulture), cancellation)));
        }

        using var body = new MemoryStream();
        while (int.Parse(await UntilAsync(stream, "\r\n", cancellation) ?? throw new EndOfStreamException(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var size and > 0)
        {
            body.Write(await BytesAsync(stream, size, cancellation));
            await UntilAsync(stream, "\r\n", cancellation);
        }

        await UntilAsync(stream, "\r\n", cancellation);
        return (head, Encoding.UTF8.GetString(body.ToArray()));
    }

    private static async Task<byte[]> BytesAsync(Stream stream, int count, CancellationToken cancellation)
    {
        var bytes = new byte[count];
        await stream.ReadExactlyAsync(bytes, cancellation);
        return bytes;
    }

    /// <summary>The text before the mark; byte by byte, since tests are short.</summary>
    private static async Task<string?> UntilAsync(Stream stream, string mark, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        var one = new byte[1];
        while (await stream.ReadAsync(one, cancellation) == 1)
        {
            text.Append((char)one[0]);
            if (one[0] == mark[^1] && text.ToString().EndsWith(mark, StringComparison.Ordinal))
            {
                return text.ToString(0, text.Length - mark.Length);
            }
        }

        return null;
    }
}
