using System.Globalization;

namespace RelGraph.Storage.Neo4j.Rows;

/// <summary>Reads the cells of plain rows, where a number without a point is a whole number whatever it was in the graph.</summary>
internal static class Cell
{
    /// <summary>The text of a cell, or null when it is empty or of another type.</summary>
    public static string? Text(object? cell) => cell as string;

    /// <summary>The whole number of a cell, or null when it is empty or of another type.</summary>
    public static long? Number(object? cell) => cell switch
    {
        long number => number,
        int number => number,
        _ => null,
    };

    /// <summary>The number of a cell, or null when it is empty or of another type.</summary>
    public static double? Real(object? cell) => cell switch
    {
        double number => number,
        long number => number,
        _ => null,
    };

    /// <summary>The day of a cell, or null when it is empty or of another type.</summary>
    public static DateOnly? Day(object? cell) => cell switch
    {
        DateOnly day => day,
        string text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => null,
    };
}
