namespace RelGraph.Application.Importing.Checking;

/// <summary>A time zone that remembers the offset of each day on which its clocks do not change, since a bundle asks for the same days over and over.</summary>
/// <param name="zone">The zone.</param>
/// <remarks>Not safe for several threads.</remarks>
internal sealed class ZoneDays(TimeZoneInfo zone)
{
    private const long Changing = long.MinValue;

    private readonly Dictionary<int, long> _offsets = [];

    /// <summary>The UTC instant of a local time; false when the clocks skip it.</summary>
    public bool TryToUtc(DateOnly day, long ticksOfDay, out long utcTicks)
    {
        var local = (day.DayNumber * TimeSpan.TicksPerDay) + ticksOfDay;
        var offset = OffsetOn(day.DayNumber);
        if (offset == Changing)
        {
            var time = new DateTime(local);
            offset = zone.GetUtcOffset(time).Ticks;
            utcTicks = local - offset;
            return !zone.IsInvalidTime(time);
        }

        utcTicks = local - offset;
        return true;
    }

    /// <summary>The local day of an instant.</summary>
    public DateOnly DayOf(DateTimeOffset instant)
    {
        var ticks = instant.UtcTicks;
        var day = (int)(ticks / TimeSpan.TicksPerDay);
        var offset = OffsetOn(day);
        if (offset != Changing)
        {
            // The offset holds for the local day of the same number; it decides only when the instant falls on that day.
            var local = ticks + offset;
            if (local >= 0 && local / TimeSpan.TicksPerDay == day)
            {
                return DateOnly.FromDayNumber(day);
            }
        }

        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
    }

    private long OffsetOn(int day)
    {
        if (_offsets.TryGetValue(day, out var offset))
        {
            return offset;
        }

        // Only days with the same offset from the day before to the day after are taken as still, which is safe for any instant on them.
        if (day < 2 || day > DateOnly.MaxValue.DayNumber - 2)
        {
            return Changing;
        }

        var start = new DateTime(day * TimeSpan.TicksPerDay);
        var before = zone.GetUtcOffset(start.AddDays(-1));
        var still = before == zone.GetUtcOffset(start) && before == zone.GetUtcOffset(start.AddDays(1)) && before == zone.GetUtcOffset(start.AddDays(2));
        return _offsets[day] = still ? before.Ticks : Changing;
    }
}
