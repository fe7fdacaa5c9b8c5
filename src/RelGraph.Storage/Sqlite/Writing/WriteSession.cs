using RelGraph.Storage.Sqlite.Driver;
using RelGraph.Storage.Sqlite.Rows;

namespace RelGraph.Storage.Sqlite.Writing;

/// <summary>The one writing connection of an open store, and what writes through it. Writers take turns.</summary>
internal sealed class WriteSession : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>A session on a connection.</summary>
    /// <param name="connection">The connection; owned from now on.</param>
    /// <param name="secret">The workspace's secret key.</param>
    /// <param name="time">The clock that stamps change sets.</param>
    public WriteSession(Connection connection, byte[] secret, TimeProvider time)
    {
        Connection = connection;
        Secret = secret;
        Bodies = new BodyReader(connection.Path);
        Keys = new KeyWriter(connection, Bodies);
        ChangeSets = new ChangeSets(connection, time);
        HoldBack = new HoldBack(connection, secret, Keys);
    }

    public Connection Connection { get; }

    public byte[] Secret { get; private set; }

    public BodyReader Bodies { get; }

    public KeyWriter Keys { get; }

    public ChangeSets ChangeSets { get; }

    public HoldBack HoldBack { get; }

    /// <summary>Does work in one transaction, when its turn comes, away from the caller's thread.</summary>
    /// <param name="work">The work.</param>
    /// <param name="cancellation">Gives up waiting for the turn.</param>
    /// <param name="undo">Takes back what the work did outside the file, when the transaction does not commit.</param>
    public Task<T> TransactAsync<T>(Func<T> work, CancellationToken cancellation, Action? undo = null) => InTurnAsync(
        () =>
        {
            try
            {
                return Connection.Transact(work);
            }
            catch
            {
                undo?.Invoke();
                HoldBack.Distrust();
                throw;
            }
        },
        cancellation);

    /// <summary>Does work outside a transaction, when its turn comes.</summary>
    public async Task<T> InTurnAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await Task.Run(work, CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Works with another secret from now on: that of a record that was loaded.</summary>
    public void Adopt(byte[] secret)
    {
        Secret = secret;
        HoldBack.Adopt(secret);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Connection.Dispose();
        _turn.Dispose();
    }
}
