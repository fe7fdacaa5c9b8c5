namespace RelGraph.Application.Importing.Reading;

/// <summary>Reads an entry of a .zip file to its end and refuses it when its length or checksum (CRC-32) is not the one that the archive states; the archive's own reader does not look.</summary>
/// <param name="inner">The entry's bytes.</param>
/// <param name="length">The length stated, in bytes.</param>
/// <param name="checksum">The CRC-32 stated.</param>
internal sealed class ChecksumStream(Stream inner, long length, uint checksum) : Stream
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(static value => Row((uint)value))];
    private uint _state = uint.MaxValue;
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <exception cref="InvalidDataException">The entry ended, and is not what was put into the archive.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        foreach (var one in buffer[..count])
        {
            _state = Table[(byte)(_state ^ one)] ^ (_state >> 8);
        }

        _read += count;
        return count > 0 || buffer.IsEmpty || (_read == length && ~_state == checksum)
            ? count
            : throw new InvalidDataException("its checksum is not the one that the archive states.");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>One entry of the table for the reflected polynomial of CRC-32 (ISO 3309).</summary>
    private static uint Row(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        }

        return value;
    }
}
