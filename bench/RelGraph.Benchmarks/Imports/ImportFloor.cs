using System.Diagnostics;
using System.Text;
using CsvHelper;
using Microsoft.Data.Sqlite;

namespace RelGraph.Benchmarks.Imports;

/// <summary>The least an import could do: parse the same files and insert each row by one prepared statement into a table of texts with the first column as its key, in one transaction.</summary>
internal static class ImportFloor
{
    public static void Run(string bundle, string database)
    {
        var clock = Stopwatch.StartNew();
        var rows = 0L;
        using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString()))
        {
            connection.Open();
            Execute(connection, "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -64000;");
            using var transaction = connection.BeginTransaction();
            foreach (var file in Directory.EnumerateFiles(bundle, "*.csv").Order(StringComparer.Ordinal))
            {
                rows += Copy(connection, file);
            }

            transaction.Commit();
        }

        ImportBenchmark.Report(rows, clock, database);
    }

    private static long Copy(SqliteConnection connection, string file)
    {
        using var reader = CsvReader.Create(File.OpenRead(file), new CsvReaderOptions { HasHeader = false });
        reader.Read();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(column => Encoding.UTF8.GetString(reader.GetSpan(column))).ToArray();
        var table = Path.GetFileNameWithoutExtension(file);
        Execute(connection, $"CREATE TABLE {table} ({string.Join(", ", columns.Select((column, place) => $"\"{column}\" TEXT{(place == 0 ? " PRIMARY KEY" : "")}"))}) WITHOUT ROWID");
        using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", columns.Select((_, place) => "$" + place))})";
        var parameters = columns.Select((_, place) => insert.Parameters.Add("$" + place, SqliteType.Text)).ToArray();
        insert.Prepare();
        var rows = 0L;
        for (; reader.Read(); rows++)
        {
            for (var place = 0; place < parameters.Length; place++)
            {
                parameters[place].Value = reader.IsEmpty(place) ? DBNull.Value : Encoding.UTF8.GetString(reader.GetSpan(place));
            }

            insert.ExecuteNonQuery();
        }

        return rows;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
