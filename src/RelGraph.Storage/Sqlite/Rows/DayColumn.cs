namespace RelGraph.Storage.Sqlite.Rows;

/// <summary>Days as they are stored: the number of the day, and nothing at all for an end that nobody knows.</summary>
internal static class DayColumn
{
    /// <summary>The day of a stored start.</summary>
    public static DateOnly From(long number) => DateOnly.FromDayNumber((int)number);

    /// <summary>The stored form of an end; null when it is not known.</summary>
    public static long? Of(DateOnly to) => to == DateOnly.MaxValue ? null : to.DayNumber;
}
