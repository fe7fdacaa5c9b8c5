using System.Buffers;

namespace RelGraph.GraphQL.Runtime.Execution.Output;

/// <summary>JSON under construction as UTF-8 in memory that is rented and given back, with the means to take back what was written last.</summary>
/// <remarks>Not for several threads at once. Whoever forgets to dispose of it only costs the next one an allocation.</remarks>
internal sealed partial class JsonOutput : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 4096;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <exception cref="ObjectDisposedException">The memory was given back.</exception>
    public ReadOnlySpan<byte> Written => _bytes.Length > 0 ? _bytes.AsSpan(0, Length) : throw new ObjectDisposedException(nameof(JsonOutput));

    /// <summary>Takes back everything after a place.</summary>
    public void Truncate(int length) => Length = length;

    public void Raw(ReadOnlySpan<byte> json)
    {
        Reserve(json.Length);
        json.CopyTo(_bytes.AsSpan(Length));
        Length += json.Length;
    }

    public void Raw(byte json)
    {
        Reserve(1);
        _bytes[Length++] = json;
    }

    void IBufferWriter<byte>.Advance(int count) => Length += count;

    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint)
    {
        Reserve(Math.Max(sizeHint, 256));
        return _bytes.AsMemory(Length);
    }

    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint)
    {
        Reserve(Math.Max(sizeHint, 256));
        return _bytes.AsSpan(Length);
    }

    /// <summary>Gives the memory back; nothing may be written or read any more.</summary>
    public void Dispose()
    {
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Length = 0;
    }

    private void Reserve(long more)
    {
        if (more > _bytes.Length - Length)
            Grow(more);
    }

    private void Grow(long more)
    {
        if (Length + more > Array.MaxLength)
            throw new ResponseTooLargeException();
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(Length + more, _bytes.Length * 2L)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
