using System.Collections.Concurrent;
using RelGraph.Storage.Sqlite.Driver;

namespace RelGraph.Storage.Sqlite.Reading;

/// <summary>Idle connections for readers. A reader has one to itself, so that it never waits for a writer or another reader.</summary>
internal sealed class ReaderPool(string path, TimeSpan busyTimeout) : IDisposable
{
    private const int LargestIdle = 4;

    private readonly ConcurrentBag<Connection> _idle = [];
    private volatile bool _disposed;

    /// <summary>A connection inside a read transaction: all it reads is of one moment.</summary>
    public Connection Rent()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (!_idle.TryTake(out var connection))
        {
            connection = Connection.Open(path, create: false, busyTimeout);
            connection.Script("PRAGMA query_only = 1; PRAGMA cache_size = -16000;");
        }

        connection.Run("BEGIN");
        return connection;
    }

    /// <summary>Ends the read transaction and keeps the connection for the next reader.</summary>
    public void Return(Connection connection)
    {
        try
        {
            connection.EndRead();
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        if (_disposed || _idle.Count >= LargestIdle)
        {
            connection.Dispose();
        }
        else
        {
            _idle.Add(connection);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }
}
