namespace RelGraph.Application.Importing.Checking;

/// <summary>Reads ISO 8601 instants and days from UTF-8 without allocating.</summary>
internal static class InstantText
{
    /// <summary>The form, for messages.</summary>
    public const string Form = "an ISO 8601 instant such as 2026-03-31T14:30 (in the workspace's time zone), 2026-03-31T14:30:00+08:00 or 2026-03-31T06:30:00Z";

    /// <summary>Reads <c>yyyy-MM-dd</c>.</summary>
    public static bool TryParseDay(ReadOnlySpan<byte> text, out DateOnly day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !Number(text[..4], out var year) || !Number(text[5..7], out var month) || !Number(text[8..10], out var date)
            || year < 1 || month is < 1 or > 12 || date < 1 || date > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateOnly(year, month, date);
        return true;
    }

    /// <summary>Reads an instant as UTC; a text without offset is local to the zone, a day alone is its first moment.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, ZoneDays zone, out DateTimeOffset instant)
    {
        instant = default;
        if (text.Length < 10 || !TryParseDay(text[..10], out var day))
        {
            return false;
        }

        long ticks = 0;
        var rest = text[10..];
        if (!rest.IsEmpty && (!TryParseTime(ref rest, out ticks)))
        {
            return false;
        }

        if (rest.IsEmpty)
        {
            return zone.TryToUtc(day, ticks, out var utc) && TryMake(utc, out instant);
        }

        return TryParseOffset(rest, out var offset) && TryMake((day.DayNumber * TimeSpan.TicksPerDay) + ticks - offset.Ticks, out instant);
    }

    private static bool TryParseTime(ref ReadOnlySpan<byte> rest, out long ticks)
    {
        ticks = 0;
        if (rest.Length < 6 || rest[0] is not ((byte)'T' or (byte)' ') || rest[3] != ':'
            || !Number(rest[1..3], out var hour) || !Number(rest[4..6], out var minute) || hour > 23 || minute > 59)
        {
            return false;
        }

        ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute);
        rest = rest[6..];
        if (rest.Length < 3 || rest[0] != ':')
        {
            return true;
        }

        if (!Number(rest[1..3], out var second) || second > 59)
        {
            return false;
        }

        ticks += second * TimeSpan.TicksPerSecond;
        rest = rest[3..];
        return rest.IsEmpty || rest[0] != '.' || TryParseFraction(ref rest, ref ticks);
    }

    private static bool TryParseFraction(ref ReadOnlySpan<byte> rest, ref long ticks)
    {
        var unit = TimeSpan.TicksPerSecond;
        var at = 1;
        while (at < rest.Length && rest[at] is >= (byte)'0' and <= (byte)'9')
        {
            unit /= 10;
            ticks += (rest[at] - '0') * unit;
            at++;
        }

        rest = rest[at..];
        return at is > 1 and <= 8;
    }

    private static bool TryParseOffset(ReadOnlySpan<byte> rest, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (rest.Length == 1 && rest[0] is (byte)'Z' or (byte)'z')
        {
            return rest.Length == 1;
        }

        if (rest[0] is not ((byte)'+' or (byte)'-'))
        {
            return false;
        }

        var minutes = 0;
        var digits = rest[1..];
        var sound = digits.Length switch
        {
            2 => Number(digits, out _),
            4 => Number(digits[2..], out minutes),
            5 when digits[2] == ':' => Number(digits[3..], out minutes),
            _ => false,
        };
        if (!sound || !Number(digits[..2], out var hours) || hours > 14 || minutes > 59)
        {
            return false;
        }

        offset = new TimeSpan(hours, minutes, 0);
        offset = rest[0] == '-' ? -offset : offset;
        return offset.Duration() <= TimeSpan.FromHours(14);
    }

    private static bool TryMake(long utcTicks, out DateTimeOffset instant)
    {
        var inRange = utcTicks >= DateTime.MinValue.Ticks && utcTicks <= DateTime.MaxValue.Ticks;
        instant = inRange ? new DateTimeOffset(utcTicks, TimeSpan.Zero) : default;
        return inRange;
    }

    private static bool Number(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return true;
    }
}
