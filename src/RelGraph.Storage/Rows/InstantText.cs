namespace RelGraph.Storage.Rows;

/// <summary>Reads instants in the canonical form <c>2025-02-03T09:00:00+08:00</c>, with up to seven decimals of a second.</summary>
internal static class InstantText
{
    private const int LengthToSeconds = 19;
    private const int LengthOfOffset = 6;
    private const int MostDecimals = 7;

    /// <summary>The ticks of UTC; false when the text is not of that form or names no instant.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out long utcTicks)
    {
        utcTicks = -1;
        if (text.Length < LengthToSeconds + LengthOfOffset || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        {
            return false;
        }

        var (year, month, day) = (Digits(text[..4]), Digits(text.Slice(5, 2)), Digits(text.Slice(8, 2)));
        var (hour, minute, second) = (Digits(text.Slice(11, 2)), Digits(text.Slice(14, 2)), Digits(text.Slice(17, 2)));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59)
        {
            return false;
        }

        if (!TryDecimals(text[LengthToSeconds..^LengthOfOffset], out var decimals) || !TryOffset(text[^LengthOfOffset..], out var offset))
        {
            return false;
        }

        var days = new DateOnly(year, month, day).DayNumber;
        utcTicks = (days * TimeSpan.TicksPerDay) + (((((hour * 60L) + minute - offset) * 60) + second) * TimeSpan.TicksPerSecond) + decimals;
        return utcTicks >= 0 && utcTicks <= DateTime.MaxValue.Ticks;
    }

    private static bool TryDecimals(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text[0] != '.' || text.Length is 1 or > MostDecimals + 1 || Digits(text[1..]) is < 0)
        {
            return false;
        }

        ticks = Digits(text[1..]);
        for (var place = text.Length - 1; place < MostDecimals; place++)
        {
            ticks *= 10;
        }

        return true;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        var (hour, minute) = (Digits(text.Slice(1, 2)), Digits(text.Slice(4, 2)));
        minutes = ((hour * 60) + minute) * (text[0] == '-' ? -1 : 1);
        return text[0] is (byte)'+' or (byte)'-' && text[3] == ':' && hour is >= 0 and <= 14 && minute is >= 0 and <= 59;
    }

    /// <summary>A whole number of digits; below 0 when there is anything else.</summary>
    private static int Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
