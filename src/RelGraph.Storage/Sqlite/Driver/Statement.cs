using System.Text;
using SQLitePCL;

namespace RelGraph.Storage.Sqlite.Driver;

/// <summary>A prepared statement: parameters count from 1, columns from 0.</summary>
internal sealed class Statement(Connection owner, sqlite3_stmt handle) : IDisposable
{
    /// <summary>Sets a whole number.</summary>
    public Statement Bind(int parameter, long value)
    {
        raw.sqlite3_bind_int64(handle, parameter, value);
        return this;
    }

    /// <summary>Sets a number.</summary>
    public Statement Bind(int parameter, double value)
    {
        raw.sqlite3_bind_double(handle, parameter, value);
        return this;
    }

    /// <summary>Sets a text; null for none.</summary>
    public Statement Bind(int parameter, string? value)
    {
        if (value is null)
        {
            raw.sqlite3_bind_null(handle, parameter);
        }
        else
        {
            raw.sqlite3_bind_text(handle, parameter, Encoding.UTF8.GetBytes(value));
        }

        return this;
    }

    /// <summary>Sets a text from its bytes.</summary>
    public Statement BindText(int parameter, ReadOnlySpan<byte> utf8)
    {
        owner.Check(raw.sqlite3_bind_text(handle, parameter, utf8));
        return this;
    }

    /// <summary>Sets bytes.</summary>
    public Statement BindBytes(int parameter, ReadOnlySpan<byte> bytes)
    {
        owner.Check(raw.sqlite3_bind_blob(handle, parameter, bytes));
        return this;
    }

    /// <summary>Sets nothing.</summary>
    public Statement BindNull(int parameter)
    {
        raw.sqlite3_bind_null(handle, parameter);
        return this;
    }

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Step()
    {
        var code = raw.sqlite3_step(handle);
        if (code == raw.SQLITE_ROW)
        {
            return true;
        }

        owner.Check(code);
        return false;
    }

    /// <summary>Runs to the end and resets.</summary>
    public void Run()
    {
        while (Step())
        {
        }

        Reset();
    }

    /// <summary>Runs one step and does not care how it ends.</summary>
    public void TryRun()
    {
        raw.sqlite3_step(handle);
        Reset();
    }

    /// <summary>Makes the statement ready to run again. Parameters stay.</summary>
    public void Reset() => raw.sqlite3_reset(handle);

    /// <summary>True when the column is empty.</summary>
    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    /// <summary>A whole number; 0 when empty.</summary>
    public long Number(int column) => raw.sqlite3_column_int64(handle, column);

    /// <summary>A number; 0 when empty.</summary>
    public double Real(int column) => raw.sqlite3_column_double(handle, column);

    /// <summary>The column's bytes in place, valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(handle, column);

    /// <summary>The column as text; null when empty.</summary>
    public string? Text(int column) => IsNull(column) ? null : raw.sqlite3_column_text(handle, column).utf8_to_string();

    /// <inheritdoc/>
    public void Dispose() => handle.Dispose();
}
