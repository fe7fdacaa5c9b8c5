using System.Globalization;
using SQLitePCL;

namespace RelGraph.Storage.Sqlite.Driver;

/// <summary>One connection to a store's file. For one thread at a time.</summary>
/// <remarks>
/// Below the data provider, on the native interface: columns are read as bytes in place, which is what makes reading millions of rows cheap.
/// Statements are prepared once per connection and text, and belong to the connection.
/// </remarks>
internal sealed class Connection : IDisposable
{
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);

    static Connection() => Batteries_V2.Init();

    private Connection(sqlite3 handle, string path)
    {
        Handle = handle;
        Path = path;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The native connection.</summary>
    public sqlite3 Handle { get; }

    /// <summary>Opens a file; it is created only when asked to.</summary>
    public static Connection Open(string path, bool create, TimeSpan busyTimeout)
    {
        var flags = raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_NOMUTEX | (create ? raw.SQLITE_OPEN_CREATE : 0);
        var code = raw.sqlite3_open_v2(path, out var handle, flags, null);
        var connection = new Connection(handle, path);
        if (code != raw.SQLITE_OK)
        {
            using (connection)
            {
                throw StoreErrors.Of(code, raw.sqlite3_errmsg(handle).utf8_to_string() ?? "", path);
            }
        }

        raw.sqlite3_busy_timeout(handle, (int)Math.Min(int.MaxValue, busyTimeout.TotalMilliseconds));
        return connection;
    }

    /// <summary>The statement of a text, prepared at its first use and reset.</summary>
    public Statement Get(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            Check(raw.sqlite3_prepare_v2(Handle, sql, out var handle));
            _statements.Add(sql, statement = new Statement(this, handle));
        }

        statement.Reset();
        return statement;
    }

    /// <summary>Runs a statement with whole-number parameters to its end.</summary>
    public void Run(string sql, params ReadOnlySpan<long> values) => Bound(sql, values).Run();

    /// <summary>The first column of the first row as a whole number; null when there is no row or it is null.</summary>
    public long? Number(string sql, params ReadOnlySpan<long> values)
    {
        var statement = Bound(sql, values);
        var number = statement.Step() && !statement.IsNull(0) ? statement.Number(0) : (long?)null;
        statement.Reset();
        return number;
    }

    /// <summary>Runs several statements without parameters.</summary>
    public void Script(string sql) => Check(raw.sqlite3_exec(Handle, sql));

    /// <summary>Reads a pragma as text.</summary>
    public string Pragma(string name)
    {
        var statement = Get("PRAGMA " + name);
        var text = statement.Step() ? statement.Text(0) ?? "" : "";
        statement.Reset();
        return text;
    }

    /// <summary>Runs work in one transaction that either commits whole or leaves nothing.</summary>
    public T Transact<T>(Func<T> work)
    {
        Run("BEGIN IMMEDIATE");
        try
        {
            var result = work();
            Run("COMMIT");
            return result;
        }
        catch
        {
            // After a full disk SQLite has rolled back by itself; then there is nothing left to undo.
            if (raw.sqlite3_get_autocommit(Handle) == 0)
            {
                Get("ROLLBACK").TryRun();
            }

            throw;
        }
        finally
        {
            ResetAll();
        }
    }

    /// <summary>Ends a read transaction.</summary>
    public void EndRead()
    {
        ResetAll();
        Run("COMMIT");
    }

    /// <summary>Throws the error of a result code that is not success.</summary>
    public void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            throw StoreErrors.Of(raw.sqlite3_extended_errcode(Handle) is var extended and not 0 ? extended : code, Message(code), Path);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        _statements.Clear();
        raw.sqlite3_close_v2(Handle);
        Handle.Dispose();
    }

    private void ResetAll()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Reset();
        }
    }

    private string Message(int code) =>
        raw.sqlite3_errmsg(Handle).utf8_to_string() ?? code.ToString(CultureInfo.InvariantCulture);

    private Statement Bound(string sql, ReadOnlySpan<long> values)
    {
        var statement = Get(sql);
        for (var i = 0; i < values.Length; i++)
        {
            statement.Bind(i + 1, values[i]);
        }

        return statement;
    }
}
