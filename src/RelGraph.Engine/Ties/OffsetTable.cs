using System.Collections.Concurrent;

namespace RelGraph.Engine.Ties;

/// <summary>A time zone's offsets, remembered by day: asking the zone costs more than all the rest of reading a contact. Safe for any thread.</summary>
/// <remarks>Exact: since 1970 zones have changed their offset at quarters of an hour only, and every quarter of a day is asked for. Earlier instants are not remembered.</remarks>
internal sealed class OffsetTable(TimeZoneInfo zone)
{
    private const int QuartersPerDay = 96;
    private const long QuarterHour = TimeSpan.TicksPerDay / QuartersPerDay;

    private static readonly int FirstDay = (int)(DateTimeOffset.UnixEpoch.UtcTicks / TimeSpan.TicksPerDay);

    private readonly ConcurrentDictionary<int, long[]> _days = new();

    /// <summary>The offset at an instant.</summary>
    /// <param name="utcTicks">The instant, in ticks of UTC.</param>
    /// <returns>What to add for local time, in ticks.</returns>
    public long At(long utcTicks)
    {
        var day = (int)(utcTicks / TimeSpan.TicksPerDay);
        if (day < FirstDay)
        {
            return Ask(utcTicks);
        }

        if (!_days.TryGetValue(day, out var offsets))
        {
            offsets = _days.GetOrAdd(day, OffsetsOf(day));
        }

        return offsets.Length == 1 ? offsets[0] : offsets[(utcTicks / QuarterHour) % QuartersPerDay];
    }

    /// <summary>The offset of each quarter of an hour of a day, or one alone where they are the same.</summary>
    private long[] OffsetsOf(int day)
    {
        var offsets = new long[QuartersPerDay];
        for (var quarter = 0; quarter < QuartersPerDay; quarter++)
        {
            offsets[quarter] = Ask((day * TimeSpan.TicksPerDay) + (quarter * QuarterHour));
        }

        return Array.TrueForAll(offsets, offset => offset == offsets[0]) ? [offsets[0]] : offsets;
    }

    private long Ask(long utcTicks) => zone.GetUtcOffset(new DateTimeOffset(utcTicks, TimeSpan.Zero)).Ticks;
}
