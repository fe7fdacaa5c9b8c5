using System.Buffers;
using System.Text.Json;

namespace RelGraph.Storage.Neo4j.Transport.Answers;

/// <summary>The bytes of an answer that have come and are not understood yet, in one rented array: as large as the largest single value, whatever the number of rows.</summary>
internal sealed class AnswerBuffer : IDisposable
{
    private const int Size = 64 * 1024;
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 256 };

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Size);
    private int _start;
    private int _end;
    private JsonReaderState _state = new(Options);

    /// <summary>Waits for more bytes.</summary>
    /// <returns>False when there are no more.</returns>
    public async ValueTask<bool> FillAsync(Stream stream, CancellationToken cancellation)
    {
        MakeRoom();
        var count = await stream.ReadAsync(_bytes.AsMemory(_end), cancellation).ConfigureAwait(false);
        _end += count;
        return count > 0;
    }

    /// <summary>Understands what has come, up to a full batch.</summary>
    /// <exception cref="JsonException">The bytes are not an answer of the Query API.</exception>
    public void Parse(AnswerParser parser, List<object?[]> rows, int batch)
    {
        var reader = new Utf8JsonReader(_bytes.AsSpan(_start, _end - _start), isFinalBlock: false, _state);
        parser.Read(ref reader, rows, batch);
        _state = reader.CurrentState;
        _start += (int)reader.BytesConsumed;
    }

    /// <summary>Forgets what has come.</summary>
    public void Clear() => _start = _end = 0;

    /// <inheritdoc/>
    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        _start = _end = 0;
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private void MakeRoom()
    {
        var rest = _bytes.AsSpan(_start, _end - _start);
        if (rest.Length < _bytes.Length / 2)
        {
            rest.CopyTo(_bytes);
        }
        else
        {
            var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
            rest.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        (_start, _end) = (0, rest.Length);
    }
}
