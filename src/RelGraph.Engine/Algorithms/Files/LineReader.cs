using System.IO.Compression;
using RelGraph.Engine.Errors;

namespace RelGraph.Engine.Algorithms.Files;

/// <summary>Lines of bytes, without their ends, and their numbers; what is compressed by gzip is unpacked.</summary>
internal sealed class LineReader : IDisposable
{
    private const int InitialBytes = 1 << 18;
    private const int LongestLine = 1 << 24;
    private readonly Stream _stream;
    private byte[] _buffer = new byte[InitialBytes];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    internal LineReader(Stream stream, string name)
    {
        Name = name;
        _stream = Unpacked(stream);
        Fill();
        _start = _buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8) ? 3 : 0;
    }

    /// <summary>What the file is called in messages.</summary>
    internal string Name { get; }

    /// <summary>The number of the line read last, from 1.</summary>
    internal long Number { get; private set; }

    /// <summary>Opens a file.</summary>
    /// <exception cref="GraphFileException">It cannot be opened.</exception>
    internal static LineReader Open(string path)
    {
        try
        {
            return new LineReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan), path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or InvalidDataException)
        {
            throw new GraphFileException("GRAPH_FILE_UNREADABLE", $"The file '{path}' cannot be read: {exception.Message.TrimEnd('.')}; give the path of a file that is there and may be read.", exception);
        }
    }

    /// <summary>The next line; false after the last.</summary>
    internal bool TryRead(out ReadOnlySpan<byte> line)
    {
        while (true)
        {
            var at = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            if (at >= 0 || (_isAtEnd && _start < _end))
            {
                var length = at >= 0 ? at : _end - _start;
                line = _buffer.AsSpan(_start, length);
                _start += at >= 0 ? length + 1 : length;
                Number++;
                return true;
            }

            if (_isAtEnd)
            {
                line = default;
                return false;
            }

            Fill();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    private static Stream Unpacked(Stream stream)
    {
        Span<byte> magic = stackalloc byte[2];
        var read = stream.ReadAtLeast(magic, 2, throwOnEndOfStream: false);
        stream.Seek(-read, SeekOrigin.Current);
        return magic is [0x1F, 0x8B] ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }

    private void Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
        {
            if (_end >= LongestLine)
            {
                throw new GraphFileException("GRAPH_FILE_INVALID", $"'{Name}', line {Number + 1}: longer than {LongestLine} bytes; give an edge list, one relationship a line.");
            }

            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        try
        {
            var read = _stream.Read(_buffer, _end, _buffer.Length - _end);
            _end += read;
            _isAtEnd = read == 0;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            throw new GraphFileException("GRAPH_FILE_UNREADABLE", $"'{Name}' cannot be read on after line {Number}: {exception.Message.TrimEnd('.')}; fetch the file anew.", exception);
        }
    }
}
