using RelGraph.Engine.Errors;
using SQLitePCL;

namespace RelGraph.Storage.Sqlite.Driver;

/// <summary>The one place where SQLite's result codes become errors that say what to do.</summary>
internal static class StoreErrors
{
    /// <summary>The error for a result code.</summary>
    /// <param name="code">The code, basic or extended.</param>
    /// <param name="detail">SQLite's own words.</param>
    /// <param name="path">The store's file.</param>
    public static StoreException Of(int code, string detail, string path) => (code & 0xFF) switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new StoreException(
            "STORE_LOCKED", $"The store '{path}' stayed locked by another program for the whole busy time-out; wait until the other program is done or close it, then try again."),
        raw.SQLITE_FULL => new StoreException(
            "STORE_FULL", $"The store '{path}' has no room left ({detail}); free space on its disk and try again. Nothing of the change was written."),
        raw.SQLITE_CORRUPT => Corrupt(path, detail),
        raw.SQLITE_NOTADB => Foreign(path, "it is not an SQLite database"),
        raw.SQLITE_READONLY or raw.SQLITE_PERM => new StoreException(
            "STORE_READ_ONLY", $"The store '{path}' cannot be written ({detail}); give this user write access to the file and its folder, or copy the store elsewhere."),
        raw.SQLITE_CANTOPEN => new StoreException(
            "STORE_UNREACHABLE", $"The store '{path}' cannot be opened ({detail}); check that its folder exists and that this user may read and write there."),
        raw.SQLITE_IOERR => new StoreException(
            "STORE_IO", $"Reading or writing the store '{path}' failed ({detail}); check the disk, then open the store again."),
        // The schema version is right by then, so that what is missing was taken out by something else.
        raw.SQLITE_ERROR when detail.StartsWith("no such ", StringComparison.Ordinal) => Corrupt(path, detail),
        _ => new StoreException("STORE_FAILED", $"The store '{path}' failed with code {code} ({detail}); open the store again, and report this if it happens twice."),
    };

    /// <summary>The file is damaged.</summary>
    public static StoreException Corrupt(string path, string detail) =>
        new("STORE_CORRUPT", $"The store '{path}' is damaged ({detail}); restore the latest backup, or recover what can be read with the sqlite3 tool's .recover command.");

    /// <summary>The file is not a store of RelGraph.</summary>
    public static StoreException Foreign(string path, string why) =>
        new("STORE_FOREIGN", $"The file '{path}' is not a RelGraph store: {why}; name another file, or a new one to create a store.");
}
