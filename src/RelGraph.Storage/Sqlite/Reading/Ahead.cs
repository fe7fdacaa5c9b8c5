using System.Runtime.CompilerServices;
using RelGraph.Storage.Sqlite.Driver;

namespace RelGraph.Storage.Sqlite.Reading;

/// <summary>Streams a scan with one item read ahead on another thread, so that reading and using overlap and memory stays bounded.</summary>
internal static class Ahead
{
    /// <summary>Runs the scan on a reader's connection and gives the connection back when the caller is done, however it ends.</summary>
    public static async IAsyncEnumerable<T> Stream<T>(ReaderPool readers, Func<Connection, IEnumerable<T>> scan, [EnumeratorCancellation] CancellationToken cancellation)
        where T : class
    {
        cancellation.ThrowIfCancellationRequested();
        var connection = await Task.Run(readers.Rent, cancellation).ConfigureAwait(false);
        IEnumerator<T>? items = null;
        Task<T?>? next = null;
        try
        {
            items = scan(connection).GetEnumerator();
            next = Task.Run(() => Next(items), CancellationToken.None);
            while (await next.ConfigureAwait(false) is { } item)
            {
                next = Task.Run(() => Next(items), CancellationToken.None);
                yield return item;
            }
        }
        finally
        {
            if (next is not null)
            {
                await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            items?.Dispose();
            readers.Return(connection);
        }
    }

    private static T? Next<T>(IEnumerator<T> items)
        where T : class => items.MoveNext() ? items.Current : null;
}
