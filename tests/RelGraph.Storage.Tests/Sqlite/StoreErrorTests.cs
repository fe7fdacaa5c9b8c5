using RelGraph.Storage.Sqlite.Driver;

namespace RelGraph.Storage.Tests.Sqlite;

/// <summary>What SQLite's own result codes become; numbers are those of sqlite3.h.</summary>
public sealed class StoreErrorTests
{
    [Theory]
    [InlineData(5, "STORE_LOCKED")]
    [InlineData(8, "STORE_READ_ONLY")]
    [InlineData(10, "STORE_IO")]
    [InlineData(10 | (3 << 8), "STORE_IO")]
    [InlineData(11, "STORE_CORRUPT")]
    [InlineData(13, "STORE_FULL")]
    [InlineData(14, "STORE_UNREACHABLE")]
    [InlineData(26, "STORE_FOREIGN")]
    [InlineData(1, "STORE_FAILED")]
    public void Of_AResultCode_GivesAStableCodeThatNamesTheFile(int result, string code)
    {
        var error = StoreErrors.Of(result, "the driver's words", "/srv/sales.db");

        Assert.Equal(code, error.Code);
        Assert.Contains("/srv/sales.db", error.Message);
    }

    [Fact]
    public void Of_AMissingTable_IsADamagedStore() =>
        Assert.Equal(
            "The store '/srv/sales.db' is damaged (no such table: change_set); restore the latest backup, or recover what can be read with the sqlite3 tool's .recover command.",
            StoreErrors.Of(1, "no such table: change_set", "/srv/sales.db").Message);
}
