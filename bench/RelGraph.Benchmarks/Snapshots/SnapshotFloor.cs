using System.Diagnostics;
using Microsoft.Data.Sqlite;
using RelGraph.Benchmarks.Measuring;

namespace RelGraph.Benchmarks.Snapshots;

/// <summary>The least a picture could cost: every column of every version read in the table's order, and forgotten.</summary>
internal static class SnapshotFloor
{
    public static void Run(string path)
    {
        var clock = Stopwatch.StartNew();
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly }.ToString());
        connection.Open();
        using var select = connection.CreateCommand();
        select.CommandText = "SELECT kind, key, valid_from, valid_to, source, confidence, scope, owner, body, number, superseded FROM version ORDER BY kind, key, valid_from, number";
        using var rows = select.ExecuteReader();
        var (count, sum) = (0L, 0L);
        while (rows.Read())
        {
            count++;
            sum += rows.GetInt64(0) + rows.GetString(1).Length + rows.GetInt64(2) + (rows.IsDBNull(3) ? 0 : rows.GetInt64(3)) + rows.GetInt64(4) + (long)rows.GetDouble(5)
                + rows.GetInt64(6) + (rows.IsDBNull(7) ? 0 : rows.GetString(7).Length) + rows.GetString(8).Length + rows.GetInt64(9) + (rows.IsDBNull(10) ? 0 : rows.GetInt64(10));
        }

        Child.Report(new() { ["seconds"] = clock.Elapsed.TotalSeconds, ["rows"] = count, ["sum"] = sum, ["peak"] = Machine.PeakMiB() });
    }
}
