namespace RelGraph.Simulation.Draws;

/// <summary>The days and months of the simulated history.</summary>
internal sealed class Calendar(DateOnly start, DateOnly end)
{
    /// <summary>China Standard Time has had no daylight saving since 1991, so one offset serves.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public DateOnly Start { get; } = start;

    public DateOnly End { get; } = end;

    public int Months { get; } = ((end.Year - start.Year) * 12) + end.Month - start.Month + 1;

    public int MonthOf(DateOnly day) => ((day.Year - Start.Year) * 12) + day.Month - Start.Month;

    public DateOnly FirstOf(int month)
    {
        var first = new DateOnly(Start.Year, Start.Month, 1).AddMonths(month);
        return first < Start ? Start : first;
    }

    public DateOnly LastOf(int month)
    {
        var last = new DateOnly(Start.Year, Start.Month, 1).AddMonths(month + 1).AddDays(-1);
        return last > End ? End : last;
    }

    /// <summary>The day itself, or the last day of the history where it lies beyond.</summary>
    public DateOnly Cap(DateOnly day) => day > End ? End : day;

    /// <summary>Moves a weekend to the Friday before, so that business happens on working days.</summary>
    public static DateOnly Workday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };
}
