using System.Text;
using SQLitePCL;

namespace RelGraph.Storage.Sqlite.Driver;

/// <summary>A prepared statement: parameters count from 1, columns from 0.</summary>
internal sealed unsafe class Statement(Connection owner, sqlite3_stmt handle) : IDisposable
{
    // Valid as long as the handle, which this object keeps.
    private readonly nint _native = handle.DangerousGetHandle();

    /// <summary>Sets a whole number.</summary>
    public Statement Bind(int parameter, long value)
    {
        owner.Check(Native.sqlite3_bind_int64(_native, parameter, value));
        return this;
    }

    /// <summary>Sets a number.</summary>
    public Statement Bind(int parameter, double value)
    {
        owner.Check(Native.sqlite3_bind_double(_native, parameter, value));
        return this;
    }

    /// <summary>Sets a text; null for none.</summary>
    public Statement Bind(int parameter, string? value)
    {
        if (value is null)
        {
            owner.Check(Native.sqlite3_bind_null(_native, parameter));
        }
        else
        {
            BindText(parameter, Encoding.UTF8.GetBytes(value));
        }

        return this;
    }

    /// <summary>Sets a text from its bytes.</summary>
    public Statement BindText(int parameter, ReadOnlySpan<byte> utf8)
    {
        fixed (byte* first = utf8)
        {
            // An empty text has no first byte, and no address would mean no text at all.
            byte nothing = 0;
            owner.Check(Native.sqlite3_bind_text(_native, parameter, first is null ? &nothing : first, utf8.Length, Native.Transient));
        }

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
        owner.Check(Native.sqlite3_bind_null(_native, parameter));
        return this;
    }

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Step()
    {
        var code = Native.sqlite3_step(_native);
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

    /// <summary>Runs to the end with two texts that are used in place instead of copied.</summary>
    public void Run(int firstParameter, ReadOnlySpan<byte> first, int secondParameter, ReadOnlySpan<byte> second)
    {
        fixed (byte* one = first, other = second)
        {
            byte nothing = 0;
            owner.Check(Native.sqlite3_bind_text(_native, firstParameter, one is null ? &nothing : one, first.Length, Native.Static));
            owner.Check(Native.sqlite3_bind_text(_native, secondParameter, other is null ? &nothing : other, second.Length, Native.Static));
            try
            {
                while (Step())
                {
                }
            }
            finally
            {
                Reset();
                // Neither text may be found at its place later.
                _ = Native.sqlite3_bind_null(_native, firstParameter);
                _ = Native.sqlite3_bind_null(_native, secondParameter);
            }
        }
    }

    /// <summary>Runs one step and does not care how it ends.</summary>
    public void TryRun()
    {
        raw.sqlite3_step(handle);
        Reset();
    }

    /// <summary>Makes the statement ready to run again. Parameters stay.</summary>
    public void Reset() => _ = Native.sqlite3_reset(_native);

    /// <summary>True when the column is empty.</summary>
    public bool IsNull(int column) => Native.sqlite3_column_type(_native, column) == raw.SQLITE_NULL;

    /// <summary>A whole number; 0 when empty.</summary>
    public long Number(int column) => Native.sqlite3_column_int64(_native, column);

    /// <summary>A number; 0 when empty.</summary>
    public double Real(int column) => Native.sqlite3_column_double(_native, column);

    /// <summary>The column's bytes in place, valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => new(Native.sqlite3_column_blob(_native, column), Native.sqlite3_column_bytes(_native, column));

    /// <summary>The column as text; null when empty.</summary>
    public string? Text(int column) => IsNull(column) ? null : raw.sqlite3_column_text(handle, column).utf8_to_string();

    /// <inheritdoc/>
    public void Dispose() => handle.Dispose();
}
